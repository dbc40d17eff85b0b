import type { Say } from '../say/say.ts';
import type { Wishes } from '../understand/wishes.ts';
import type { EntityDraft, StepDraft } from './app-draft.ts';

/** Days on which something began, by which nothing falls due. */
const passed = /^(?:on|appliedOn|createdOn|openedOn|startedOn|publishedOn|receivedOn)$/;

/** The board of a thing: that of the main one is where the app opens. */
export function boardStep(
  entity: EntityDraft,
  { order, path }: { order: number; path: '/' | '/board' },
  { wishes, say }: { wishes: Wishes; say: Say },
): StepDraft {
  const { head, fields } = entity;
  const column = entity.board ?? 'status';
  const asked = wishes.features.get('board') ?? [];
  const isPipeline = asked.some(([from, to]) => /pipeline/i.test(wishes.text.slice(from, to)));
  const name = isPipeline && wishes.language === 'en' ? 'Pipeline' : say.words.boardPage;
  const due =
    fields.find((field) => field.id === 'dueDate') ??
    fields.find(({ id, type }) => type === 'date' && !passed.test(id));
  const owner = fields.find((field) => field.id === 'owner');
  const label = fields.find((field) => field.id === column)?.label ?? column;
  const priority = fields.find((field) => field.id === 'priority');
  const [title, sentence] = say.board(head.plural, label);
  // What must be said beside the title tells cards apart: the company of a position.
  const beside = fields.find(
    ({ id, type, required }) => required && type === 'text' && id !== head.titleField,
  );
  const known = [beside?.id, owner?.id, due?.id, priority?.id].filter((id) => id !== undefined);
  // Where nothing falls due, a card says what it is about.
  const told = fields.filter(
    ({ type, id }) => /^(?:relation|rating|money)$/.test(type) && id !== head.titleField,
  );
  const show = known.length > 0 ? known : told.slice(0, 2).map(({ id }) => id);
  const properties = {
    column,
    show,
    ...(due ? { due: due.id } : {}),
    ...(owner ? { owner: owner.id } : {}),
    create: true,
    edit: true,
    remove: true,
  };
  return {
    id: 'board',
    title,
    sentence,
    areas: ['pages'],
    operations: [
      {
        kind: 'put-page',
        page: {
          id: 'board',
          title: name,
          path,
          menu: { label: name, order, icon: 'kanban' },
        },
      },
      {
        kind: 'put-block',
        page: 'board',
        block: { id: 'board', block: 'board', order: 10, entity: head.id, properties },
      },
    ],
    phrases: [...asked],
  };
}

/** Whose board is asked for: that of the thing named beside it, else of the first that has one. */
export function boardOf(
  entities: readonly EntityDraft[],
  { features, text }: Wishes,
): EntityDraft | undefined {
  const phrases = features.get('board');
  if (!phrases) return undefined;
  const fitting = entities.filter(({ board, head }) => board !== undefined && head.origin === 'kept');
  const around = phrases
    .map(([from, to]) => text.slice(Math.max(0, from - 25), to + 25).toLowerCase())
    .join(' | ');
  return fitting.find(({ head }) => around.includes(head.plural.toLowerCase())) ?? fitting[0];
}
