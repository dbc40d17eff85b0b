export const qrKinds = ['link', 'text', 'wifi', 'contact', 'mail', 'phone'] as const;

export type QrKind = (typeof qrKinds)[number];

/** What is asked for each kind of code, by ids. */
export const qrFields: Readonly<Record<QrKind, readonly string[]>> = {
  link: ['address'],
  text: ['text'],
  wifi: ['network', 'password'],
  contact: ['name', 'phone', 'email', 'company'],
  mail: ['email', 'subject'],
  phone: ['phone'],
};

/** The text that a phone reads from a code; empty while nothing is filled in. */
export function qrContent(kind: QrKind, given: Readonly<Record<string, string>>): string {
  const value = (id: string) => (given[id] ?? '').trim();
  const escaped = (id: string) => value(id).replace(/([\\;,:"])/g, String.raw`\$1`);
  switch (kind) {
    case 'link':
      return value('address') === '' || /^[a-z][a-z0-9+.-]*:/i.test(value('address'))
        ? value('address')
        : `https://${value('address')}`;
    case 'text':
      return value('text');
    case 'wifi':
      return value('network') === ''
        ? ''
        : `WIFI:T:${value('password') === '' ? 'nopass' : 'WPA'};S:${escaped('network')};P:${escaped('password')};;`;
    case 'contact':
      return value('name') === ''
        ? ''
        : [
            'BEGIN:VCARD',
            'VERSION:3.0',
            `FN:${escaped('name')}`,
            value('company') && `ORG:${escaped('company')}`,
            value('phone') && `TEL:${value('phone')}`,
            value('email') && `EMAIL:${value('email')}`,
            'END:VCARD',
          ]
            .filter(Boolean)
            .join('\n');
    case 'mail':
      return value('email') === ''
        ? ''
        : `mailto:${value('email')}${value('subject') ? `?subject=${encodeURIComponent(value('subject'))}` : ''}`;
    case 'phone':
      return value('phone') === '' ? '' : `tel:${value('phone')}`;
  }
}
