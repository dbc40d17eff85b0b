import { habitWord } from '../../say/habit-words.ts';
import type { OperationInput } from '../app-draft.ts';
import { viewOfDraft } from '../spec-view.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

/** What is open and what is done has a place of its own in the menu. */
export function viewsStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const { language, deeds } = wishes;
  const entity = entities.find(
    ({ head, fields }) =>
      head.id === 'task' &&
      !head.source &&
      fields.some(
        ({ id, options }) => id === 'status' && options?.map((option) => option.id).join() === 'todo,done',
      ),
  );
  const status = entity?.fields.find(({ id }) => id === 'status');
  if (!entity || !status?.options || wishes.people) return undefined;
  const { head } = entity;
  const view = viewOfDraft(entity);
  const completes = deeds.some(
    ({ entry, object }) => entry?.id === 'complete' && (object ?? 'task') === 'task',
  );
  const pages = status.options.map(({ id, label }) => ({
    id: `${head.path}-${id}`,
    value: id,
    title: language === 'zh' ? `${label}${head.plural}` : `${label} ${head.plural.toLowerCase()}`,
  }));
  return {
    step: {
      id: 'views',
      title: pages
        .map(({ title }) => title)
        .join(' · ')
        .slice(0, 60),
      sentence: habitWord(language, 'viewsSentence', {
        pages: pages.map(({ title }) => `“${title}”`).join(language === 'zh' ? '、' : ', '),
      }),
      areas: ['pages'],
      operations: pages.flatMap(({ id, value, title }): OperationInput[] => [
        {
          kind: 'put-page',
          page: {
            id,
            title,
            path: `/${id}`,
            menu: { label: title, order: next(), icon: value === 'done' ? 'circle-check' : 'circle' },
          },
        },
        {
          kind: 'put-block',
          page: id,
          block: {
            id: 'list',
            block: 'collection',
            order: 10,
            entity: head.id,
            properties: {
              view: entity.view,
              search: true,
              only: { field: status.id, equals: [value] },
              filters: [],
              sort: view.sorts.slice(0, 2).map((field) => ({ field: field.id, direction: 'ascending' })),
              show: view.show.map((field) => field.id),
              create: false,
              edit: true,
              remove: true,
              actions: completes ? ['completeTask'] : [],
              export: false,
            },
          },
        },
      ]),
      phrases: [],
    },
    pages: pages.map(({ id }) => id),
    rowPages: [],
    isHome: false,
  };
}
