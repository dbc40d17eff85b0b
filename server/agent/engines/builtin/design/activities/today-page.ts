import type { EntityDraft, FieldInput, OperationInput } from '../app-draft.ts';

/** A page where those who work there see what is on today, under a heading for each state. */
export function todayPage(
  page: { id: string; title: string; path: string; introduction: string; icon: string; order: number },
  list: {
    booking: EntityDraft;
    /** Where a row stands today; rows without it are not shown. */
    state: FieldInput;
    sort: string;
    show: readonly string[];
    actions: readonly string[];
    emptyText: string;
  },
): OperationInput[] {
  const { id, title, path, introduction, icon, order } = page;
  const { booking, state, sort, show, actions, emptyText } = list;
  return [
    { kind: 'put-page', page: { id, title, path, introduction, menu: { label: title, order, icon } } },
    {
      kind: 'put-block',
      page: id,
      block: {
        id: 'today',
        block: 'collection',
        order: 10,
        entity: booking.head.id,
        properties: {
          view: 'list',
          search: true,
          only: { field: state.id, equals: (state.options ?? []).map((option) => option.id) },
          groupBy: state.id,
          filters: [],
          sort: [{ field: sort, direction: 'ascending' }],
          show: [...show],
          create: false,
          edit: false,
          remove: false,
          actions: [...actions],
          export: false,
          emptyText,
        },
      },
    },
  ];
}
