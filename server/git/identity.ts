import { simpleGit } from 'simple-git';

/** Who a commit is by. */
export interface Identity {
  name: string;
  email: string;
}

export const sprout: Identity = { name: 'Sprout', email: 'sprout@localhost' };
const owner: Identity = { name: 'Owner', email: 'owner@localhost' };

/** The person at this machine, by their own git settings if they have any. */
export async function findPerson(): Promise<Identity> {
  const [name, email] = await Promise.all([readSetting('user.name'), readSetting('user.email')]);
  return name && email && email !== sprout.email ? { name, email } : owner;
}

async function readSetting(key: string): Promise<string> {
  try {
    const { value } = await simpleGit().getConfig(key, 'global');
    return clean(value ?? '');
  } catch {
    return '';
  }
}

/** As it may stand in a commit's header. */
function clean(text: string): string {
  const visible = text.replace(/[\p{Cc}<>]/gu, '').trim();
  return visible.slice(0, 200);
}
