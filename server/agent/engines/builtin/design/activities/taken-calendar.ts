import { editorWord } from '../../say/editor-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft, OperationInput } from '../app-draft.ts';

/** What is taken when, for everybody to see, where a calendar is spoken of. */
export function takenCalendar(
  resource: EntityDraft,
  { wishes: { text, language }, next }: { wishes: Wishes; next: () => number },
): OperationInput[] | undefined {
  if (!/\bcalendars?\b|日历/i.test(text.slice(0, 20_000))) return undefined;
  const title = editorWord(language, 'calendar');
  return [
    {
      kind: 'put-page',
      page: {
        id: 'calendar',
        title,
        path: '/calendar',
        menu: { label: title, order: next(), icon: 'calendar-days' },
      },
    },
    {
      kind: 'put-block',
      page: 'calendar',
      block: {
        id: 'calendar',
        block: 'calendar',
        order: 10,
        entity: 'takenTime',
        properties: {
          fields: { start: 'date', time: 'startTime' },
          show: [resource.head.id, 'startTime', 'endTime'],
          view: 'month',
        },
      },
    },
  ];
}
