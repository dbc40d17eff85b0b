import type { EntityDefinition, FieldDefinition } from '../../../shared/entity.ts';
import { fieldOf } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';

/** What a post is made of, by the kinds of its fields. */
export interface FeedFields {
  author: FieldDefinition | undefined;
  date: FieldDefinition | undefined;
  /** What is said, where that is not its title. */
  text: FieldDefinition | undefined;
  picture: FieldDefinition | undefined;
  badges: readonly FieldDefinition[];
  tags: readonly FieldDefinition[];
  /** Likes, answers, views: how many. */
  counts: readonly FieldDefinition[];
}

const authors = ['author', 'person', 'postedBy', 'member', 'organiser', 'customerName', 'name'];
const dates = ['date', 'dateTime'];

export function feedFields(entity: EntityDefinition): FeedFields {
  const others = entity.fields.filter(({ id }) => id !== entity.titleField);
  const named = authors.flatMap(
    (id) => others.find((field) => field.id === id && field.type === 'text') ?? [],
  );
  return {
    author: named[0],
    date: others.find(({ type }) => dates.includes(type)),
    text: others.find(({ type }) => type === 'longText'),
    picture: others.find(({ type }) => type === 'image'),
    badges: others.filter(({ type }) => type === 'choice'),
    tags: others.filter(({ type }) => type === 'tags'),
    counts: others.filter(({ type }) => type === 'number'),
  };
}

/** Who wrote a row: the name in it, else whose it is. */
export function authorOf(row: Row, { author }: FeedFields): string {
  return String((author && row[author.id]) || row['ownerName'] || '');
}

/** Whether what is said is the title itself. */
export function saysItself(entity: EntityDefinition): boolean {
  return fieldOf(entity, entity.titleField)?.type === 'longText';
}
