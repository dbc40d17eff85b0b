import { askServer } from './data-client.ts';
import { sendBrowserRows } from './browser-rows.ts';
import { showNotice } from './notice.ts';

let entering: Promise<void> | undefined;

/** Makes this browser known to the server and brings along what was kept in it; to be waited for before all else. */
export function enter(): Promise<void> {
  entering ??= hello().catch((error: unknown) => {
    entering = undefined;
    throw error;
  });
  return entering;
}

async function hello(): Promise<void> {
  const isKnown = async (path: string) => {
    const { known, notice } = await askServer<{ known: boolean; notice?: string }>(path);
    if (notice) showNotice(notice);
    return known;
  };
  // Asked twice: the second time shows whether the browser kept the cookie; the third, whether it kept a plain one.
  if (!(await isKnown('/visitor')) && !(await isKnown('/visitor')) && !(await isKnown('/visitor?again=1')))
    await isKnown('/visitor');
  try {
    await sendBrowserRows((body) => askServer('/import', { method: 'POST', body }));
  } catch {
    // They are still in the browser and are sent the next time the app is opened.
  }
}
