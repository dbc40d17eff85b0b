import { sameEntry } from '../git/flat-tree.ts';
import { createReader } from '../git/read.ts';
import type { Repository } from '../git/repository.ts';
import type { Order } from './open-order.ts';

/** The person's answers to conflicts, but for files they have edited again since. */
export async function answersFor(
  repository: Repository,
  order: Pick<Order, 'state' | 'main'>,
): Promise<Map<string, string>> {
  const { answers } = order.state;
  if (answers === null || order.main === null) return new Map();
  const reader = createReader(repository);
  const [then, now] = await Promise.all([reader.flatTree(answers.main), reader.flatTree(order.main)]);
  const valid = answers.files.filter(({ path }) => sameEntry(then.get(path), now.get(path)));
  return new Map(valid.map(({ path, content }) => [path, content]));
}
