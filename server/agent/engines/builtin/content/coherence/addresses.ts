import { latinWords } from '../../words/slug.ts';
import type { SampleThing } from './sample-row.ts';

/** Fields that name the person an address belongs to. */
const namesOfPeople = [
  'person',
  'name',
  'customerName',
  'patientName',
  'studentName',
  'fullName',
  'contactPerson',
  'author',
  'title',
] as const;

const titles = /^(?:dr|prof|mr|mrs|ms|sir|yi sheng|lao shi)$/;
const titlesInChinese = /(?:医生|老师|教练|律师|先生|女士|教授)$/;

/** Whether an address can be that of somebody. */
export function isAddressOf(email: string, name: string): boolean {
  const [local = '', host = ''] = email.toLowerCase().split('@');
  const words = wordsOf(name);
  const said = /\p{Script=Han}/u.test(name) ? [words.join('')] : words.filter((word) => word.length > 1);
  const address = `${local} ${host}`.replaceAll(/[._-]/g, '');
  return said.length === 0 || said.some((word) => address.includes(word));
}

/** The address of a person or an organisation. */
export function addressOf(name: string): string {
  const words = wordsOf(name);
  const chinese = /\p{Script=Han}/u.test(name);
  if (words.length === 0) return 'info@example.com';
  const person = chinese
    ? name.replace(titlesInChinese, '').length <= 4
    : words.length <= 3 && !/&| and /.test(name);
  return person
    ? `${words.join(chinese ? '' : '.')}@example.com`
    : `info@${words.slice(0, 3).join('-')}.example`;
}

function wordsOf(name: string): string[] {
  return latinWords(name.replace(titlesInChinese, '')).filter((word) => !titles.test(word));
}

/** Addresses follow the names beside them. */
export function settleAddresses({ fields, rows }: SampleThing): void {
  const emails = [...fields.values()].filter(
    ({ type, derived }) => type === 'email' && derived === undefined,
  );
  const named = namesOfPeople.find((id) => fields.get(id)?.type === 'text');
  if (emails.length === 0 || named === undefined) return;
  for (const row of rows) {
    const name = row.values[named];
    if (typeof name !== 'string' || name === '') continue;
    for (const { id } of emails) {
      const email = row.values[id];
      if (typeof email === 'string' && email !== '' && !isAddressOf(email, name))
        row.set(id, addressOf(name));
    }
  }
}

/** Telephone numbers of a Chinese app are Chinese. */
export function settlePhones({ fields, rows }: SampleThing): void {
  for (const { id, type } of fields.values()) {
    if (type !== 'phone') continue;
    for (const row of rows) {
      const phone = row.values[id];
      if (typeof phone !== 'string' || phone === '' || /^(?:1\d{10}|0\d{2,3}-)/.test(phone)) continue;
      row.set(id, `1380000${phone.replace(/\D/g, '').slice(-4).padStart(4, '0')}`);
    }
  }
}
