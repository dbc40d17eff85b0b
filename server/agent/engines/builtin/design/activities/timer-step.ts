import { activityWord, type ActivityWord } from '../../say/activity-words.ts';
import { entityOperations, type EntityDraft } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

const names = {
  pomodoro: { en: 'pomodoro', zh: '番茄钟' },
  timer: { en: 'countdown', zh: '倒计时' },
  stopwatch: { en: 'stopwatch', zh: '秒表' },
};

/** A clock that runs, and what was timed. */
export function timerStep({
  wishes,
  entities,
  homeFree,
  next,
  say,
}: ActivityContext): ActivityDesign | undefined {
  const { timer, language } = wishes;
  if (!timer) return undefined;
  const word = (name: ActivityWord, values = {}) => activityWord(language, name, values);
  const isHome = homeFree && entities.length === 0;
  const log: EntityDraft = {
    head: {
      id: 'timedSession',
      singular: word('session'),
      plural: word('sessions'),
      path: 'timed-sessions',
      icon: 'timer',
      titleField: 'task',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      { id: 'task', label: word('task'), type: 'text', required: true, order: 10 },
      { id: 'minutes', label: word('minutes'), type: 'number', minimum: 0, unit: 'min', order: 20 },
      { id: 'timedOn', label: word('timedOn'), type: 'dateTime', order: 30 },
    ],
    samples: [],
    view: 'table',
    phrases: [],
  };
  const { minutes, rest } = timer;
  const [title, logTitle] = [word('timer'), word('timeLog')];
  const list = {
    view: 'table',
    search: true,
    filters: [],
    sort: [{ field: 'timedOn', direction: 'descending' }],
    show: ['minutes', 'timedOn'],
    create: false,
    edit: true,
    remove: true,
    actions: [],
    export: false,
    emptyText: word('noSessions'),
  };
  const properties = {
    modes: timer.modes,
    ...(minutes ? (timer.modes[0] === 'pomodoro' ? { work: minutes } : { minutes }) : {}),
    ...(rest ? { rest } : {}),
    log: { title: 'task', minutes: 'minutes', on: 'timedOn' },
  };
  return {
    step: {
      id: 'timer',
      title,
      sentence: word('timerSentence', {
        page: title,
        modes: say.list(timer.modes.map((mode) => names[mode][language])),
        log: logTitle,
      }),
      areas: ['pages', 'actions', 'data'],
      operations: [
        ...entityOperations(log),
        {
          kind: 'put-page',
          page: {
            id: 'timer',
            title,
            path: isHome ? '/' : '/timer',
            menu: { label: title, order: next(), icon: 'timer' },
          },
        },
        {
          kind: 'put-block',
          page: 'timer',
          block: { id: 'timer', block: 'timer', order: 10, entity: 'timedSession', properties },
        },
        {
          kind: 'put-page',
          page: {
            id: 'log',
            title: logTitle,
            path: '/log',
            menu: { label: logTitle, order: next(), icon: 'history' },
          },
        },
        {
          kind: 'put-block',
          page: 'log',
          block: { id: 'log-list', block: 'collection', order: 10, entity: 'timedSession', properties: list },
        },
      ],
      phrases: [...timer.phrases],
    },
    pages: ['timer', 'log'],
    rowPages: ['timed-sessions'],
    isHome,
  };
}
