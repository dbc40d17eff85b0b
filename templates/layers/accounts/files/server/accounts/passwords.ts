import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const settings = { N: 16_384, r: 8, p: 1 };
const length = 32;

/** What is kept of a password. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt);
  return `scrypt:${salt.toString('base64')}:${hash.toString('base64')}`;
}

/** Whether this is the password; takes as long when there is none to compare with. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [, salt = '', hash = ''] = (kept ?? '').split(':');
  const derived = await derive(password, Buffer.from(salt, 'base64'));
  const expected = Buffer.from(hash, 'base64');
  return expected.length === derived.length && timingSafeEqual(expected, derived);
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC').slice(0, 500), salt, length, settings, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
