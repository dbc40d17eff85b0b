import type { Expression } from '../../../../../templates/spec/expression.ts';
import type { CollectionWish, Language } from '../understand/wishes.ts';
import type { EntityDraft } from './app-draft.ts';

const names = {
  en: ['Mina Patel', 'Jonas Weber', 'Aisha Khan', 'Tom Becker', 'Lucía Romero', 'Noah Lind', 'Sara Holm'],
  zh: ['李敏', '王强', '张伟', '刘洋', '陈静', '赵磊', '孙悦'],
};

/** Those who take part, with their names, and some on every example. */
export function asParticipants(
  entity: EntityDraft,
  { language, target }: { language: Language; target: EntityDraft },
): EntityDraft {
  const zh = language === 'zh';
  const [relation, added] = entity.fields;
  if (!relation || !added) return entity;
  return {
    ...entity,
    head: {
      ...entity.head,
      singular: zh ? '参加者' : 'Participant',
      plural: zh ? '参加者' : 'Participants',
      ownership: 'shared',
    },
    fields: [relation, { id: 'person', label: zh ? '姓名' : 'Name', type: 'text', order: 15 }, added],
    samples: target.samples.slice(0, 12).flatMap((row, place) =>
      Array.from({ length: 1 + ((place * 2) % 4) }, (_, index) => ({
        id: `sample-participant-${String(place + 1)}-${String(index + 1)}`,
        values: {
          [target.head.id]: row.id,
          person: names[language][(place + index * 2) % names[language].length] ?? '',
          addedAt: { days: -1 - index, time: '18:00' },
        },
      })),
    ),
  };
}

/** One's own row of those that point to the row acted on. */
export function ownHere(thing: string): Expression {
  const person: Expression = { kind: 'path', scope: 'person', path: ['id'] };
  const mine: Expression = {
    kind: 'binary',
    operator: 'equal',
    left: { kind: 'path', scope: 'each', path: ['owner'] },
    right: person,
  };
  // What belongs to nobody is not a visitor's.
  const somebody: Expression = { kind: 'not', of: { kind: 'missing', of: person } };
  return {
    kind: 'binary',
    operator: 'and',
    left: { kind: 'binary', operator: 'and', left: pointsHere(thing), right: mine },
    right: somebody,
  };
}

/** Where places are counted, nobody comes who has none. */
export function whilePlaces(
  { id, counts }: CollectionWish['entry'],
  { fields, head }: EntityDraft,
  language: Language,
) {
  const capacity = fields.find((field) => /^(?:capacity|places|seats|maximum)$/.test(field.id));
  if (id !== 'attend' || !counts || !capacity) return {};
  const places: Expression = { kind: 'path', scope: 'row', path: [capacity.id] };
  const derived = fields.some((field) => field.id === counts.id && field.derived !== undefined);
  const free: Expression = {
    kind: 'binary',
    operator: 'less',
    left: derived ? participantsOf(head.id) : { kind: 'path', scope: 'row', path: [counts.id] },
    right: places,
  };
  const must: Expression = {
    kind: 'binary',
    operator: 'or',
    left: { kind: 'missing', of: places },
    right: free,
  };
  return { guards: [{ must, message: language === 'zh' ? '名额已满。' : 'All places are taken.' }] };
}

/** How many take part in the row acted on. */
export function participantsOf(thing: string): Expression {
  return { kind: 'aggregate', operation: 'count', entity: 'attendItem', where: pointsHere(thing) };
}

/** Rows that point to the row acted on. */
export function pointsHere(thing: string): Expression {
  return {
    kind: 'binary',
    operator: 'equal',
    left: { kind: 'path', scope: 'each', path: [thing] },
    right: { kind: 'path', scope: 'row', path: ['id'] },
  };
}
