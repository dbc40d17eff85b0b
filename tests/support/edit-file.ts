import { fileListSchema, fileSchema } from '../../server/contract/code.ts';
import type { SproutClient } from './sprout-client.ts';

/** A change of the person's own to a file of an app: a commit of theirs on top of what there is. */
export async function editFile(
  { connection, send }: SproutClient,
  { slug, path }: { slug: string; path: string },
  change: (content: string) => string,
): Promise<void> {
  const of = `/api/projects/${slug}`;
  const { commit } = await connection.ask(fileListSchema, `${of}/files`);
  const { content } = await connection.ask(fileSchema, `${of}/file?path=${encodeURIComponent(path)}`);
  const answer = await send('PUT', `${of}/file`, {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ path, base: commit, content: change(content) }),
  });
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
}
