import { insightWord, type InsightWord } from '../../say/insight-words.ts';
import type { LookupWish } from '../../understand/find-insights.ts';
import type { ActivityContext, ActivityDesign } from '../activities/activity.ts';
import type { OperationInput } from '../app-draft.ts';
import { codedThing } from './lookup-entities.ts';
import { small } from './insight.ts';

type Page = LookupWish['pages'][number];

const icons: Readonly<Record<Page, string>> = {
  registration: 'clipboard-plus',
  tracking: 'map-pin-check',
  inquiry: 'search-check',
  verification: 'badge-check',
};
const answers = { tracking: 'path', inquiry: 'status', verification: 'verdict' } as const;
const buttons: Readonly<Record<Exclude<Page, 'registration'>, { en: string; zh: string }>> = {
  tracking: { en: 'Track', zh: '追踪' },
  inquiry: { en: 'Look up', zh: '查询' },
  verification: { en: 'Verify', zh: '验证' },
};

/** Pages on which a thing is registered and found again by its code. */
export function lookupStep({
  wishes,
  entities,
  homeFree,
  next,
  say,
}: ActivityContext): ActivityDesign | undefined {
  const { language } = wishes;
  const wish = wishes.insights?.lookup;
  const found = codedThing(entities);
  if (!wish || !found) return undefined;
  const { entity, code } = found;
  const word = (name: InsightWord, values = {}) => insightWord(language, name, values);
  const names = {
    thing: small(entity.head.singular),
    code: language === 'zh' ? code.label : lower(code.label),
  };
  const status = entity.fields.find(({ type, id }) => type === 'choice' && /status/i.test(id));
  const [first] = wish.pages.filter((page) => page !== 'registration');
  const isHome = homeFree && !wishes.features.has('dashboard') && wish.pages.length <= 2;
  const pathOf = (page: Page) => (isHome && page === first ? '/' : `/${page}`);
  const show = entity.fields
    .filter(
      ({ id, type }) =>
        id !== entity.head.titleField && id !== code.id && !['longText', 'image', 'file'].includes(type),
    )
    .map(({ id }) => id)
    .slice(0, 6);
  const steps = { entity: 'checkpoint', item: entity.head.id, title: 'title', place: 'place', date: 'on' };
  const hasSteps = entities.some(({ head }) => head.id === 'checkpoint');
  const operations = wish.pages.flatMap((page): OperationInput[] => {
    const title = word(page);
    const put: OperationInput = {
      kind: 'put-page',
      page: {
        id: page,
        title,
        path: pathOf(page),
        introduction: word(`${page}Introduction`, names),
        menu: { label: title, order: next(), icon: icons[page] },
      },
    };
    const properties =
      page === 'registration'
        ? {
            ask: entity.fields
              .filter(
                ({ id, type }) => id !== code.id && id !== status?.id && type !== 'file' && type !== 'image',
              )
              .map(({ id }) => id)
              .slice(0, 8),
            label: word('register', names),
            code: code.id,
            next: wish.pages
              .filter((each) => each !== 'registration')
              .slice(0, 3)
              .map((each) => ({ label: word(each), path: pathOf(each) })),
            ...(hasSteps
              ? {
                  first: {
                    entity: 'checkpoint',
                    item: entity.head.id,
                    title: 'title',
                    text: word('registered'),
                    date: 'on',
                    place: 'place',
                    ...(entity.fields.some(({ id }) => id === 'from') ? { from: 'from' } : {}),
                  },
                }
              : {}),
          }
        : {
            code: code.id,
            answer: answers[page],
            label: buttons[page][language],
            show,
            ...(status ? { status: status.id } : {}),
            ...(page === 'verification'
              ? { origin: ['from', 'supplier', 'batch', 'date'].filter((id) => show.includes(id)) }
              : {}),
            ...(hasSteps ? { steps } : {}),
          };
    return [
      put,
      {
        kind: 'put-block',
        page,
        block: {
          id: page === 'registration' ? 'register' : 'lookup',
          block: page === 'registration' ? 'register' : 'lookup',
          order: 10,
          entity: entity.head.id,
          properties,
        },
      },
    ];
  });
  return {
    step: {
      id: 'lookup',
      title: word('lookupTitle'),
      sentence: word('lookupSentence', {
        ...names,
        pages: say.list(wish.pages.map((page) => `“${word(page)}”`)),
      }),
      areas: ['pages', 'actions'],
      operations,
      phrases: [...wish.phrases],
    },
    pages: wish.pages,
    rowPages: [],
    isHome,
  };
}

/** `product ID`: the first letter only. */
function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
