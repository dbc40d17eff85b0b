import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { SpecOperation } from '../../../../../templates/spec/operation.ts';
import { mentionedIn, type Mention } from './mentioned-in.ts';
import { readClauses } from './read-clauses.ts';

/** What was talked about, so that `it`, `that page` and `the same` mean something. */
export interface Memory {
  /** The latest first. */
  subjects: Pick<Mention, 'kind' | 'id' | 'entity' | 'name'>[];
  /** What was asked for last, in words. */
  sentence?: string;
}

/** A message that came before. */
export interface EarlierMessage {
  author: 'person' | 'sprout';
  text: string;
}

/** What the last messages spoke of, of what the app has. */
export function recall(history: readonly EarlierMessage[], spec: AppSpec): Memory {
  const memory: Memory = { subjects: [] };
  // The first message is the idea; it names everything and nothing in particular.
  const said = history.filter(({ author }) => author === 'person').slice(1);
  for (const { text } of said.slice(-4))
    for (const clause of readClauses(text).slice(0, 8)) remember(memory, clause, spec);
  return memory;
}

/** Keeps what a clause speaks of, and what it puts. */
export function remember(
  memory: Memory,
  { text, operations = [] }: { text: string; operations?: readonly SpecOperation[] },
  spec: AppSpec,
): void {
  const mentions = mentionedIn(text, spec);
  const made = operations.flatMap((operation) => subjectOf(operation, spec));
  if (mentions.length === 0 && made.length === 0) return;
  memory.subjects = [...made.toReversed(), ...latestFirst(mentions), ...memory.subjects].slice(0, 12);
  memory.sentence = text;
}

/** A field is more to the point than the thing it is of, and a thing more than the page it is on. */
const points = ['field', 'entity', 'page'];

function latestFirst(mentions: readonly Mention[]): Mention[] {
  return mentions.toReversed().toSorted((a, b) => points.indexOf(a.kind) - points.indexOf(b.kind));
}

function subjectOf(operation: SpecOperation, spec: AppSpec): Memory['subjects'] {
  if (operation.kind === 'put-page') {
    const { id, title, path } = operation.page;
    return path.includes(':') ? [] : [{ kind: 'page', id, name: title }];
  }
  if (operation.kind === 'put-entity') {
    const { id, plural } = operation.entity;
    return [{ kind: 'entity', id, name: plural }];
  }
  // The fields of a new thing are not what was talked about.
  if (operation.kind === 'put-field' && Object.keys(spec.entities).includes(operation.entity)) {
    const { id, label } = operation.field;
    return [{ kind: 'field', id, entity: operation.entity, name: label }];
  }
  return [];
}
