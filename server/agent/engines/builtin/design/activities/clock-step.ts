import { clockWord, type ClockWord } from '../../say/clock-words.ts';
import { slugOf } from '../../words/slug.ts';
import type { OperationInput, StepDraft } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';
import { clocked } from './clock-entities.ts';

/** Clocking in and out: the page with the clock, and for those who run the app the days of everybody. */
export function clockStep({ wishes, entities, homeFree, next }: ActivityContext): ActivityDesign | undefined {
  const { clock, language, people } = wishes;
  const entity = clock && entities.find(({ head }) => head.id === clocked[clock.kind]);
  if (!clock || !entity || entity.head.source) return undefined;
  const word = (name: ClockWord, values = {}) => clockWord(language, name, values);
  const work = clock.kind === 'work';
  const about = entity.fields.find(({ type }) => type === 'relation');
  const title = word(work ? 'workPage' : 'page');
  const all = people && !work ? word('all') : undefined;
  const properties = work
    ? {
        kind: 'work',
        date: 'date',
        start: 'startTime',
        end: 'endTime',
        hours: 'hours',
        task: 'task',
        ...(about ? { about: about.id } : {}),
      }
    : {
        kind: 'attendance',
        date: 'date',
        start: 'clockIn',
        end: 'clockOut',
        hours: 'hours',
        absence: 'absence',
        status: 'status',
      };
  // Who plans projects looks at those first.
  const planned =
    work && entities.some(({ head }) => /^(?:project|task|client|milestone|issue)$/.test(head.id));
  const isHome = homeFree && !planned;
  const operations: OperationInput[] = [
    {
      kind: 'put-page',
      page: {
        id: 'clock',
        title,
        path: isHome ? '/' : '/clock',
        introduction: word(work ? 'workIntroduction' : 'introduction'),
        menu: { label: title, order: next(), icon: 'clock' },
      },
    },
    {
      kind: 'put-block',
      page: 'clock',
      block: {
        id: 'clock',
        block: 'clock',
        order: 10,
        entity: entity.head.id,
        properties: properties as never,
      },
    },
    ...(all ? everybody(all, { entity: entity.head.id, next, word }) : []),
  ];
  return {
    step: {
      id: 'clock',
      title: word('title'),
      sentence: word(work ? 'workSentence' : 'sentence', {
        page: title,
        records: entity.head.plural,
        all: all ? word('allPart', { all }) : '',
      }),
      areas: ['pages', 'actions', 'data'],
      operations,
      phrases: [clock.phrase],
    },
    pages: ['clock', 'all-records', slugOf(title), ...(all ? [slugOf(all)] : [])],
    rowPages: [],
    isHome,
  };
}

/** The days of everybody, with what they come to; for those who run the app once there are people. */
function everybody(
  title: string,
  { entity, next, word }: { entity: string; next: () => number; word: (name: ClockWord) => string },
): OperationInput[] {
  const chart = (id: string, order: number, properties: object): OperationInput => ({
    kind: 'put-block',
    page: 'all-records',
    block: { id, block: 'chart', order, entity, properties: properties as never },
  });
  return [
    {
      kind: 'put-page',
      page: {
        id: 'all-records',
        title,
        path: '/all-employees',
        introduction: word('allIntroduction'),
        menu: { label: title, order: next(), icon: 'users-round' },
      },
    },
    chart('hours-by-person', 10, {
      kind: 'bar',
      title: word('hoursByPerson'),
      groupBy: 'person',
      operation: 'sum',
      field: 'hours',
      limit: 12,
    }),
    chart('days-by-status', 20, {
      kind: 'pie',
      title: word('byStatus'),
      groupBy: 'status',
      operation: 'count',
      limit: 12,
    }),
    {
      kind: 'put-block',
      page: 'all-records',
      block: {
        id: 'everybody',
        block: 'collection',
        order: 30,
        entity,
        properties: {
          view: 'table',
          search: true,
          filters: ['status', 'date'],
          sort: [
            { field: 'date', direction: 'descending' },
            { field: 'person', direction: 'ascending' },
          ],
          show: ['person', 'clockIn', 'clockOut', 'hours', 'absence', 'status'],
          create: false,
          edit: false,
          remove: false,
          actions: [],
          export: true,
          emptyText: word('noRecords'),
        },
      },
    },
  ];
}

/** The list of what the clock writes is not typed. */
export function fitClock(
  step: StepDraft,
  { wishes, entities, say }: Pick<ActivityContext, 'wishes' | 'entities' | 'say'>,
): void {
  const { clock, language } = wishes;
  const entity = clock && entities.find(({ head }) => head.id === clocked[clock.kind]);
  if (!clock || !entity) return;
  for (const operation of step.operations) {
    if (operation.kind !== 'put-block' || operation.block.block !== 'collection') continue;
    if (operation.block.entity !== entity.head.id || operation.block.id === 'everybody') continue;
    const shown = entity.fields.filter(({ id }) => id !== entity.head.titleField && id !== 'note');
    const facts = { search: true, filters: [], sorts: [], entry: false, export: false, home: false };
    step.sentence = say.browse(entity.head.plural, facts)[1];
    operation.block.properties = {
      ...operation.block.properties,
      view: 'table',
      show: shown.map(({ id }) => id),
      filters: clock.kind === 'work' ? ['date'] : ['status', 'date'],
      sort: [{ field: 'date', direction: 'descending' }],
      create: false,
      remove: clock.kind === 'work',
      edit: clock.kind === 'work',
      // The days of everybody have a page of their own.
      ...(clock.kind === 'attendance' && wishes.people ? { mine: true } : {}),
      emptyText: clockWord(language, 'noRecords'),
    };
  }
}
