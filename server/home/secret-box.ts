import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../errors.ts';

/** Keeps secrets unreadable at rest: what is sealed can be opened only with the key file of the data folder. */
export interface SecretBox {
  seal(secret: string): Promise<string>;
  /** `undefined` when it was sealed with another key or is damaged. */
  open(sealed: string): Promise<string | undefined>;
}

const keyLength = 32;
const nonceLength = 12;
const tagLength = 16;

/** The key file is made when it is first needed, readable for this user only. */
export function createSecretBox(folder: string): SecretBox {
  const file = join(folder, 'secret-key');
  let key: Promise<Buffer> | undefined;
  const keyOf = (): Promise<Buffer> => (key ??= readKey(file));
  return {
    seal: async (secret) => {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', await keyOf(), nonce);
      const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    },
    open: async (sealed) => {
      const bytes = Buffer.from(sealed, 'base64');
      try {
        const decipher = createDecipheriv('aes-256-gcm', await keyOf(), bytes.subarray(0, nonceLength));
        decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
        const opened = decipher.update(bytes.subarray(nonceLength + tagLength));
        return Buffer.concat([opened, decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}

async function readKey(file: string): Promise<Buffer> {
  try {
    const made = await open(file, 'wx', 0o600);
    const key = randomBytes(keyLength);
    await made.writeFile(key);
    await made.close();
    return key;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return readFile(file);
  }
}
