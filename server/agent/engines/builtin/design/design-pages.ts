import type { Say } from '../say/say.ts';
import type { Wishes } from '../understand/wishes.ts';
import type { AppKind } from '../words/kind.ts';
import { siteWord } from '../say/site-words.ts';
import { slugOf } from '../words/slug.ts';
import { activitySteps, laterActivities } from './activities/activity-steps.ts';
import { bookingLeads } from './activities/booking-step.ts';
import { fileThings } from './activities/prepare-files.ts';
import { fitLists } from './activities/fit-lists.ts';
import { reactedTo } from './activities/prepare-reactions.ts';
import type { EntityDraft, OperationInput, StepDraft } from './app-draft.ts';
import { boardOf, boardStep } from './board-step.ts';
import { collectedThing } from './collected-thing.ts';
import { collectStep } from './collect-step.ts';
import { deedsOf } from './deeds-of.ts';
import { deskStep, wantsDesk } from './desk-step.ts';
import { detailPage } from './detail-page.ts';
import { recordedByBookings } from './activities/reservations/met-by-reservations.ts';
import { heroBlock } from './hero-block.ts';
import { hasDetail, listBlockOf, listPage } from './list-page.ts';
import { insightSteps, pagesOf } from './insights/insight-steps.ts';
import { ledgersOf } from './ledgers-of.ts';
import { nameAsAsked, namedPagesStep, prosePage } from './named-pages.ts';
import { overviewStep, wantsOverview } from './overview-step.ts';
import { bookedRows } from './insights/booked-rows.ts';
import { withStatistics } from './insights/with-statistics.ts';
import { narrowTables } from './narrow-tables.ts';
import { tellRowsApart } from './tell-rows-apart.ts';
import { placeVerbs, type Verb } from './place-verbs.ts';
import { presentationStep } from './presentation-step.ts';
import { recordsOf, whatIsRecorded } from './records-of.ts';
import { homeStep, wantsHome } from './site/home-step.ts';
import { lifeStep } from './site/life-step.ts';
import { orderMenu } from './site/order-menu.ts';
import { onePageStep, wantsOnePage } from './site/one-page-step.ts';
import { showWithWhose } from './show-with-whose.ts';
import { searchStep, wantsSearch } from './site/search-step.ts';

interface Context {
  wishes: Wishes;
  say: Say;
  name: string;
  kind: AppKind;
}

/** All steps that put pages, and how many entries the menu gets. */
export function designPages(
  entities: EntityDraft[],
  context: Context,
): { steps: StepDraft[]; count: number } {
  const { wishes, say, name, kind } = context;
  const { language } = wishes;
  const steps: StepDraft[] = [];
  const taken = new Set<string>();
  let order = 0;
  const next = () => (order += 10);
  const main = entities[0];
  const onBoard = boardOf(entities, wishes);
  const board = onBoard !== undefined && onBoard === main;
  // What people come to play or work out stands first; other sites open on a home page.
  const comesFirst =
    wishes.quiz ??
    wishes.timer ??
    wishes.calculators?.find(({ entry }) => !entry.beside) ??
    wishes.generators ??
    wishes.tally ??
    wishes.streaks ??
    wishes.shortLinks ??
    (wishes.weather?.leads === true ? wishes.weather : undefined) ??
    wishes.game ??
    wishes.assistant ??
    wishes.plays ??
    wishes.drawing ??
    wishes.sending;
  const asks = wishes.poll?.main === true || wishes.survey?.main === true;
  const wantsOwnHome = !board && !comesFirst && !asks && wantsHome(wishes, kind, entities);
  const activities = activitySteps({ wishes, say, entities, homeFree: !board && !wantsOwnHome, next });
  const activityHome = activities.some(({ isHome }) => isHome);
  const home = wantsOwnHome && !activityHome;
  const desk = !board && !activityHome && !home && wantsDesk(wishes, kind, entities);
  const overview = !board && !activityHome && (desk || wantsOverview(wishes, entities));
  const several = entities.filter(({ head }) => head.id !== 'admission').length > 1;
  const overviewAtHome = overview && (desk || several || wishes.charts.length > 2);
  const put = (id: string) => taken.add(id);
  if (overviewAtHome) steps.push(ownOverview(entities, { order: next(), home }, context));
  if (onBoard)
    steps.push(boardStep(onBoard, { order: next(), path: board ? '/' : '/board' }, { wishes, say }));
  for (const { step, pages } of activities) {
    steps.push(step);
    pages.forEach(put);
  }
  const life = wishes.site?.life === true;
  const books =
    !(home || life || overviewAtHome || board === true || activityHome) &&
    (kind === 'tool' || entities.length === 0) &&
    bookingLeads(wishes, entities);
  const homeTaken = home || life || overviewAtHome || board === true || activityHome || books;
  const lists = new Map<EntityDraft, StepDraft>();
  entities.forEach((entity, index) => {
    const first = index === 0 && !homeTaken;
    const place = { id: entity.head.path, path: first ? '/' : `/${entity.head.path}`, order: next() };
    put(place.id);
    const step = listPage(entity, place, { wishes: index === 0 ? wishes : { ...wishes, sorts: [] }, say });
    nameAsAsked(step, entity, { wishes, main: index === 0 });
    lists.set(entity, step);
    steps.push(step);
  });
  const list = main && lists.get(main);
  if (main && list && !homeTaken && wantsHero(context)) list.operations.push(heroBlock(main, list, context));
  const presentation = main && list && !homeTaken ? presentationStep(main.head.path, context) : undefined;

  const recorded = whatIsRecorded(entities, wishes);
  const later = laterActivities({ wishes, say, entities, homeFree: false, next }, books);
  later.flatMap(({ pages }) => pages).forEach(put);
  const records = recordsOf(
    recorded,
    { ...context, entities, wishes: recordedByBookings(entities, wishes) },
    next,
  );
  const details = detailSteps(entities, lists, {
    recorded: [
      ...records.map(({ target }) => target),
      ...later.flatMap(({ verbs: several = [] }) => several.map(({ target }) => target)),
    ],
    say,
    shown: [...activities, ...later].flatMap(({ rowPages }) => rowPages),
  });
  if (main && list && overview && !overviewAtHome)
    steps.push(overviewStep(entities, { id: main.head.path }, { wishes, say }));
  steps.push(...details);
  const verbs: Verb[] = records.map(({ step, action, ...record }) => ({
    step,
    actions: [action],
    ...record,
  }));
  verbs.push(
    ...later.flatMap(({ step, verb, verbs: several = verb ? [verb] : [] }) =>
      several.map((each) => ({ step, ...each })),
    ),
  );
  steps.push(...later.flatMap(({ step, verb, verbs: several }) => (verb || several ? [] : [step])));
  for (const { step, above } of later)
    if (above) step.operations.push(...buttonsAbove(above.target, above.actions));
  const written = [...records.map(({ entity }) => entity), ...later.flatMap(({ record }) => record ?? [])];
  verbs.push(...deedsOf(entities, written, context));
  for (const made of ledgersOf(entities, context, next)) {
    put(made.entity.head.path);
    made.pages.forEach(put);
    verbs.push(made);
  }
  for (const record of records) put(record.entity.head.path);
  if (main) {
    for (const wish of wishes.collections) {
      // Prices that are compared have that page already.
      if (wish.entry.id === 'compareItem' && taken.has(slugOf(wish.entry.en))) continue;
      put(slugOf(wish.entry.en));
      const target = collectedThing(wish, entities, wishes) ?? main;
      const { step, action } = collectStep(wish, target, { language, say, order: next() });
      verbs.push({ step, actions: [action], target });
    }
  }
  for (const wish of wishes.reactions ?? []) {
    const target = reactedTo(wish, entities);
    if (!target) continue;
    put(slugOf(wish.entry.en));
    const tells = wishes.people !== undefined;
    const { step, action, participants, waiting } = collectStep(wish, target, {
      language,
      say,
      order: next(),
      tells,
    });
    verbs.push({ step, actions: [action], target, ...(participants ? { entity: participants } : {}) });
    if (waiting) verbs.push({ step, target, ...waiting });
  }
  later.forEach(({ record }) => record && showWithWhose(record, [...steps, ...details], entities));
  placeVerbs(verbs, [...steps, ...records.map((record) => record.step)]);
  steps.push(...new Set(verbs.map((verb) => verb.step)));
  fitLists(steps, { wishes, entities, say });
  narrowTables(steps, entities);
  tellRowsApart(steps, entities);
  const left = verbs.flatMap(({ entity }) => entity ?? []);
  const kept = [...entities, ...left.filter((entity) => !entities.includes(entity))];
  const told = insightSteps({
    wishes: overview || comesFirst ? wishes : withStatistics(wishes),
    say,
    entities,
    kept: [...kept, ...bookedRows([...activities, ...later], kept, wishes)],
    steps,
    homeFree: false,
    next,
  });
  told.flatMap(pagesOf).forEach(put);
  steps.push(...told);
  const single = entities.length === 0 && wantsOnePage(wishes, 0);
  if (single) steps.unshift(onePageStep(wishes, { name, say }));
  const named = single
    ? undefined
    : namedPagesStep({ wishes, say, name, entities, taken, order, parts: new Set() });
  if (named) steps.push(named);
  if (presentation) steps.push(presentation);
  if (wantsSearch(wishes, kind, entities))
    steps.push(searchStep(steps, { wishes, say, entities, order: 900 }));
  if (life) steps.push(lifeStep(steps, wishes));
  const tool = kind === 'tool' || kind === 'dashboard';
  const ways =
    overviewAtHome && !home && (desk || tool)
      ? deskStep(steps, 'overview', { wishes, entities: kept })
      : undefined;
  if (ways) steps.push(ways);
  if (home) orderMenu(steps, entities);
  if (home) steps.push(homeStep(steps, { ...context, entities }));
  if (steps.length === 0) steps.push(onlyText(context));
  return {
    steps,
    count: steps
      .flatMap((step) => step.operations)
      .filter((each) => each.kind === 'put-page' && each.page.menu).length,
  };
}

/** Buttons above a list, of what is done with no single row. */
function buttonsAbove(target: EntityDraft, actions: readonly string[]): OperationInput[] {
  return [
    {
      kind: 'change-block',
      page: target.head.path,
      block: listBlockOf(target),
      properties: { above: [...actions] },
    },
  ];
}

function wantsHero({ kind, wishes }: Context): boolean {
  return (
    wishes.features.has('landing') ||
    kind === 'shop' ||
    kind === 'brochure' ||
    kind === 'publication' ||
    kind === 'community'
  );
}

function ownOverview(
  entities: readonly EntityDraft[],
  { order, home }: { order: number; home: boolean },
  { wishes, say }: Context,
): StepDraft {
  const title = say.words.overview;
  const named = say.list(
    entities.slice(0, 3).map(({ head }, index) => (index === 0 ? head.plural : head.plural.toLowerCase())),
  );
  const page: OperationInput = {
    kind: 'put-page',
    page: {
      id: 'overview',
      title,
      path: home ? '/overview' : '/',
      introduction: siteWord(wishes.language, 'overviewIntroduction', { plurals: named }),
      menu: { label: title, order, icon: 'layout-dashboard' },
    },
  };
  return overviewStep(entities, { id: 'overview', put: page }, { wishes, say });
}

/** Pages of single rows: a step of its own for the main thing, with the list of the others. */
function detailSteps(
  entities: readonly EntityDraft[],
  lists: ReadonlyMap<EntityDraft, StepDraft>,
  { recorded, say, shown }: { recorded: readonly EntityDraft[]; say: Say; shown: readonly string[] },
): StepDraft[] {
  const steps: StepDraft[] = [];
  entities.forEach((entity, index) => {
    const pointing = entities.flatMap((each) =>
      each.fields
        .filter((field) => field.target === entity.head.id)
        .map((field) => ({ entity: each, field: field.id })),
    );
    const tells =
      hasDetail(entity) || (pointing.length > 0 && (fileThings.test(entity.head.id) || !entity.entry));
    if (shown.includes(entity.head.path) || (!tells && !recorded.includes(entity))) return;
    const step = detailPage(entity, pointing, say);
    if (index === 0) steps.push(step);
    else lists.get(entity)?.operations.push(...step.operations);
  });
  return steps;
}

function onlyText(context: Context): StepDraft {
  const { say, name } = context;
  const [title, sentence] = say.pages([say.words.home]);
  const operations = prosePage({ path: 'home', title: name, order: 10 }, { say, name, entities: [] }).map(
    (operation): OperationInput =>
      operation.kind === 'put-page'
        ? { ...operation, page: { ...operation.page, path: '/', menu: { label: say.words.home, order: 10 } } }
        : operation,
  );
  return { id: 'home', title, sentence, areas: ['pages', 'content'], operations, phrases: [] };
}
