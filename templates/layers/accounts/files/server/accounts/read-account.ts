import { AccountRefused } from './account-refused.ts';

/** A text in a request's body; an empty one when it is not there. */
export function readText(body: unknown, property: string): string {
  const value: unknown =
    typeof body === 'object' && body !== null
      ? Object.entries(body).find(([key]) => key === property)?.[1]
      : '';
  return typeof value === 'string' && !value.includes('\0') ? value : '';
}

export function readName(body: unknown): string {
  const name = readText(body, 'name').trim().replaceAll(/\s+/g, ' ');
  if (name === '' || name.length > 80) throw new AccountRefused('nameNeeded');
  return name;
}

/** Upper and lower case are the same in addresses of e-mail. */
export function readEmail(body: unknown): string {
  const email = readText(body, 'email').trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length > 200) throw new AccountRefused('notAnEmail');
  return email;
}

export function readPassword(body: unknown): string {
  const password = readText(body, 'password');
  if (password.length < 8 || password.length > 500) throw new AccountRefused('shortPassword');
  return password;
}

/** Phone and address, both as people write them and both optional. */
export function readContact(body: unknown): [phone: string, address: string] {
  return [readText(body, 'phone').trim().slice(0, 60), readText(body, 'address').trim().slice(0, 300)];
}
