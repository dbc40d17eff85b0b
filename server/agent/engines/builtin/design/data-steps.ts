import type { AttachmentView } from '../../engine.ts';
import type { Say } from '../say/say.ts';
import { entityOperations, type EntityDraft, type StepDraft } from './app-draft.ts';
import { small } from './insights/insight.ts';

/** Steps that bring what the app keeps: one for the first thing, one for all others. */
export function dataSteps(
  entities: readonly EntityDraft[],
  tables: readonly AttachmentView[],
  say: Say,
): StepDraft[] {
  const [main, ...others] = entities;
  if (!main) return [];
  const steps = [stepOf(main, tables, say)];
  if (others.length === 0) return steps;
  const parts = others.map((entity) => stepOf(entity, tables, say));
  const title =
    parts.length === 1
      ? (parts[0]?.title ?? '')
      : say.keep(say.list(others.map((entity) => small(entity.head.plural))), [], 0)[0];
  steps.push({
    id: 'more-data',
    title,
    sentence: parts.map((part) => part.sentence).join(' '),
    areas: ['data'],
    operations: parts.flatMap((part) => part.operations),
    phrases: parts.flatMap((part) => part.phrases),
  });
  return steps;
}

function stepOf(entity: EntityDraft, tables: readonly AttachmentView[], say: Say): StepDraft {
  const { head, fields } = entity;
  const labels = fields.map((field) => field.label);
  const index = tables.findIndex((table) => head.source && table.profile.rows === head.source.rows);
  const table = tables[index];
  const [title, sentence] = head.source
    ? say.table(head.plural, table?.fileName ?? head.source.file, { rows: head.source.rows, fields: labels })
    : say.keep(head.plural, labels, entity.samples.length);
  const problems = table?.profile.problems ?? [];
  return {
    id: `data-${head.path}`.slice(0, 64),
    title,
    sentence,
    areas: ['data'],
    operations: entityOperations(entity),
    phrases: [...entity.phrases],
    ...(problems.length > 0 ? { note: problems.join(' ') } : {}),
  };
}
