import { randomBytes } from 'node:crypto';
import type { SproutClient } from '../support/sprout-client.ts';

const rowCharacters = 15_000;
const rowsAtOnce = 400;

/** Fills an app on Postgres with rows of one text field, over the app's own interface; the text does not compress. */
export async function fillApp(
  client: SproutClient,
  app: { slug: string; port: number; entity: string; field: string },
  megabytes: number,
): Promise<void> {
  const count = Math.ceil((megabytes * 1e6) / rowCharacters);
  for (let sent = 0; sent < count; sent += rowsAtOnce) {
    const rows = Array.from({ length: Math.min(rowsAtOnce, count - sent) }, (_, index) => ({
      entity: app.entity,
      id: `filled${sent + index}`,
      values: {
        title: `Filled ${sent + index}`,
        [app.field]: randomBytes((rowCharacters * 3) / 4).toString('base64'),
      },
    }));
    const answer = await client.send('POST', '/api/import', {
      headers: {
        host: `${app.slug}.sprout.localhost:${app.port}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ rows }),
    });
    if (answer.status !== 200 || !answer.text.includes(`"moved":${rows.length}`))
      throw new Error(`The rows were not taken: ${answer.status} ${answer.text.slice(0, 300)}`);
  }
}
