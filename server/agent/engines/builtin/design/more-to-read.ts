import type { Say } from '../say/say.ts';
import type { EntityDraft, OperationInput } from './app-draft.ts';

const isRead = /^(?:article|newsItem|blogPost|post|story|column|tutorial)$/;
const fewest = 4;

/** What is read leads on: others of its category below the text, the newest first. */
export function moreToRead({ head, fields, samples }: EntityDraft, page: string, say: Say): OperationInput[] {
  const category = fields.find(({ id, type }) => id === 'category' && type === 'choice');
  if (!isRead.test(head.id) || !category || samples.length < fewest) return [];
  const published = fields.find(
    ({ id, options }) => id === 'status' && options?.some((each) => each.id === 'published'),
  );
  const date = fields.find(({ type }) => type === 'date' || type === 'dateTime');
  return [
    {
      kind: 'put-block',
      page,
      block: {
        id: 'more',
        block: 'showcase',
        order: 80,
        entity: head.id,
        properties: {
          title: say.words.moreToRead,
          besides: category.id,
          show: [category.id, ...(date ? [date.id] : [])],
          ...(date ? { sort: { field: date.id, direction: 'descending' } } : {}),
          ...(published ? { only: { field: published.id, equals: ['published'] } } : {}),
          limit: 3,
        },
      },
    },
  ];
}
