import type { Me } from '../../shared/accounts/accounts-api.ts';
import { askServer } from '../store/data-client.ts';
import { enter } from '../store/enter.ts';

const nobody: Me = { id: '', samples: [], registration: 'closed', unread: 0 };

/** Who uses this browser. Known before anything is drawn; logging in and out load the page again. */
export const me: Me = await ask();

async function ask(): Promise<Me> {
  try {
    await enter();
    return await askServer<Me>('/me');
  } catch {
    // The pages then say that data could not be loaded.
    return nobody;
  }
}

const channel = new BroadcastChannel('session');
// In other tabs somebody logged in or out.
channel.addEventListener('message', () => window.location.reload());

/** Goes to a page as whoever is logged in now; the app's other tabs follow. */
export function goAs(path: string): void {
  channel.postMessage('changed');
  if (path === window.location.pathname + window.location.search) window.location.reload();
  else window.location.assign(path);
}
