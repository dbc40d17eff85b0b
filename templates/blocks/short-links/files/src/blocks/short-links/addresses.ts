/** A web address as it is kept; `undefined` for anything else. What has no scheme gets https. */
export function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(whole)) return undefined;
  const { protocol, hostname, href } = new URL(whole);
  return /^https?:$/.test(protocol) && (hostname.includes('.') || hostname === 'localhost')
    ? href
    : undefined;
}

export const endings = /^[a-z\d](?:[a-z\d-]{1,28})[a-z\d]$/i;

const signs = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Six letters and digits that cannot be mistaken for each other. */
export function newEnding(taken: ReadonlySet<string>): string {
  for (;;) {
    const ending = [...crypto.getRandomValues(new Uint8Array(6))]
      .map((number) => signs[number % signs.length] ?? 'a')
      .join('');
    if (!taken.has(ending)) return ending;
  }
}

/** Where a link leads, in short. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
