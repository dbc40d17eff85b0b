import { fold } from '../../../../../templates/spec/fold.ts';
import type { Plan } from '../../../../../templates/spec/plan.ts';
import type { AttachmentView } from '../../engine.ts';
import { shareArticles } from '../content/coherence/share-articles.ts';
import { settleAddresses } from './settle-addresses.ts';
import { settleSamples } from '../content/coherence/settle-samples.ts';
import { siteContent } from '../content/site-content.ts';
import { say as sayings } from '../say/say.ts';
import type { Wishes } from '../understand/wishes.ts';
import type { AppKind } from '../words/kind.ts';
import {
  finishOperations,
  finishStep,
  type EntityDraft,
  type OperationInput,
  type StepDraft,
} from './app-draft.ts';
import { prepareActivities } from './activities/prepare-activities.ts';
import { chooseEntities } from './choose-entities.ts';
import { dataSteps } from './data-steps.ts';
import { designPages } from './design-pages.ts';
import { pictureAbout } from './picture-about.ts';
import { fitSteps } from './fit-steps.ts';
import { lookStep } from './look-step.ts';
import { missingPages } from './missing-pages.ts';
import { remarksOf } from './remarks.ts';
import { siteWord } from '../say/site-words.ts';
import { rolesStep } from './roles-step.ts';
import { hideEditing } from './site/hide-editing.ts';
import { lifeEntities, lifeWishes } from './site/life-step.ts';
import { wantsOnePage } from './site/one-page-step.ts';
import { partsAsPages } from './site/parts-as-pages.ts';
import { withoutFigures } from './site/without-figures.ts';
import { nameOf } from './name-of.ts';

/** A plan for what a message means. Pure and deterministic. */
export function design(asked: Wishes, tables: readonly AttachmentView[]): Plan {
  const said = withoutForeign(asked);
  const content = siteContent(said);
  const wishes = partsAsPages(lifeWishes(withoutFigures(content ? { ...said, content } : said, said.kind)));
  const say = sayings[wishes.language];
  const entities = siteEntities(publicFirst(chooseEntities(wishes, tables), wishes), wishes, tables);
  prepareActivities(entities, wishes);
  const kind: AppKind = wishes.kind ?? entities[0]?.entry?.kind ?? 'tool';
  const [main] = entities;
  // What is to be read and chosen by the public shows itself in cards.
  if (
    main?.view === 'table' &&
    !isTimetable(main) &&
    (kind === 'brochure' || kind === 'shop') &&
    wishes.content
  )
    main.view = 'cards';
  const name = nameOf(wishes, entities);
  const storage = wishes.people ? 'postgres' : (wishes.storage ?? (wishes.shared ? 'postgres' : 'browser'));
  const data = dataSteps(entities, tables, say);
  const { steps: pages, count } = designPages(entities, { wishes, say, name, kind });
  if (wishes.features.has('share')) offerSharing(pages);
  pictureAbout(pages);
  const hidden = hideEditing(entities, wishes, kind);
  const look = lookStep(wishes, kind, { name, pages: count, say });
  const first = data[0] ?? look;
  first.operations.unshift(...appOperations(wishes, { name, kind, storage, entities }));
  first.phrases.push(...wishes.storagePhrases);
  if (hidden.length > 0)
    first.operations.push({
      kind: 'put-assumption',
      assumption: {
        id: 'editing',
        sentence: siteWord(wishes.language, 'editingKept', {
          plurals: say.list(hidden.slice(0, 4).map(({ head }) => head.plural.toLowerCase())),
        }).slice(0, 200),
      },
    });
  first.operations.push(
    ...remarksOf(wishes, entities, { say, storage }),
    ...missingPages(wishes, entities, { steps: pages, say }),
  );
  const unread = wishes.text.length > 20_000 ? say.fill('leftOut', { count: 20_000 }) : undefined;
  if (unread !== undefined) look.note = unread;
  const most = [...data, ...pages];
  const steps = fitSteps([...most, ...peopleSteps(wishes, most), look]);
  shareArticles(steps);
  settleSamples(steps, wishes.language);
  settleAddresses(steps);
  // What was added to a short idea is nowhere in the person's message.
  for (const step of steps)
    step.phrases = step.phrases.filter(([, end]) => end <= Math.max(1, wishes.text.length));
  return {
    summary: say
      .summary(
        name,
        entities.map((entity) => entity.head.plural),
      )
      .slice(0, 200),
    steps: steps.map(finishStep),
    questions: [],
  };
}

/** Tools and the weather have nothing to do with a domain whose words they happen to use. */
function withoutForeign(wishes: Wishes): Wishes {
  const { weather, generators, things } = wishes;
  if (weather?.leads !== true && !(generators && things.length === 0)) return wishes;
  const { content: _, ...rest } = wishes;
  return rest;
}

/** Long lists of departures stay lines to compare. */
function isTimetable({ fields }: EntityDraft): boolean {
  return fields.some(({ id }) => id === 'departs');
}

/** People who log in, worked out from the app that the other steps make. */
function peopleSteps({ people, language }: Wishes, others: readonly StepDraft[]): StepDraft[] {
  if (!people) return [];
  const { spec } = fold(finishOperations(others.flatMap((step) => step.operations)));
  return [rolesStep(people, spec, { say: sayings[language], language })];
}

/** Pages of single rows can be handed on. */
function offerSharing(steps: readonly StepDraft[]): void {
  for (const { operations } of steps)
    for (const operation of operations)
      if (operation.kind === 'put-block' && operation.block.block === 'detail')
        operation.block.properties = { ...operation.block.properties, share: true };
}

/** Sites for the public open with what everybody may read, not with what each has of their own. */
function publicFirst(entities: EntityDraft[], { people, kind }: Wishes): EntityDraft[] {
  const open = kind === 'publication' || kind === 'shop' || kind === 'community' || kind === 'brochure';
  const own = new Set(people?.rights.flatMap((right) => (right.kind === 'submit' ? right.what : [])));
  // What all may see and support is what they come for.
  own.delete('problemReport');
  if (!open || own.size === 0) return entities;
  return entities.toSorted((a, b) => Number(own.has(a.head.id)) - Number(own.has(b.head.id)));
}

function appOperations(
  wishes: Wishes,
  app: { name: string; kind: AppKind; storage: 'browser' | 'postgres'; entities: readonly EntityDraft[] },
): OperationInput[] {
  const say = sayings[wishes.language];
  const plurals = app.entities.slice(0, 2).map((entity) => entity.head.plural.toLowerCase());
  // A tool is no firm that praises its trade.
  const praised = wishes.site !== undefined || !/^(?:tool|dashboard|personal)$/.test(app.kind);
  const tagline =
    (praised ? wishes.content?.slogan : undefined) ??
    (plurals.length > 0 && !wishes.site?.life
      ? say.fill('tagline', { plural: say.list(plurals) })
      : undefined);
  return [
    {
      kind: 'change-app',
      changes: {
        name: app.name,
        language: wishes.language,
        kind: app.kind,
        description: wishes.text.trim().slice(0, 4000),
        ...(tagline ? { tagline: tagline.slice(0, 200) } : {}),
        ...(wishes.currency ? { currency: wishes.currency } : {}),
      },
    },
    { kind: 'set-storage', storage: app.storage },
  ];
}

/** A site about a life has things of its own; one that is a single page has none. */
function siteEntities(
  entities: EntityDraft[],
  wishes: Wishes,
  tables: readonly AttachmentView[],
): EntityDraft[] {
  if (wishes.site?.life) return lifeEntities(entities, wishes);
  // Who reads a site is no list on it.
  if (wishes.site && (wishes.kind === 'brochure' || wishes.kind === 'publication')) {
    const readers = /^(?:visitor\w*|user|reader)$/;
    if (wishes.pages.length > 1 || entities.some(({ head }) => !readers.test(head.id)))
      return siteThings(
        entities.filter(({ head }) => head.source || !readers.test(head.id)),
        wishes,
        tables,
      );
  }
  return siteThings(entities, wishes, tables);
}

function siteThings(
  entities: EntityDraft[],
  wishes: Wishes,
  tables: readonly AttachmentView[],
): EntityDraft[] {
  if (wantsOnePage(wishes, tables.length)) return [];
  const { site, kind, cart, slots, records, text } = wishes;
  if (site?.profession !== undefined) {
    // Works and photos of one person are the same portfolio.
    const other = /photograph|摄影/i.test(wishes.text) ? 'work' : 'photo';
    const kept = entities.filter(({ head }) => head.id !== other || head.source);
    return kept.length > 0 ? kept : entities;
  }
  if (!site || kind !== 'brochure' || slots) return entities;
  // `products and services` are one list.
  const both = /\bproducts? and services?\b|产品(?:和|与|及)?服务/i.test(text);
  if (both && entities.some(({ head }) => head.id === 'product'))
    return entities.filter(({ head }) => head.id !== 'service');
  const unpriced = !cart && records.length === 0;
  const spare = unpriced ? ['price', 'duration'] : ['duration'];
  // What nobody books or buys on the site needs no price and no length.
  for (const { head, fields, samples } of entities.filter((each) => each.head.id === 'service')) {
    const spoken = fields.filter(({ id }) => !spare.includes(id));
    fields.splice(0, fields.length, ...spoken);
    for (const { values } of samples) for (const id of spare) if (head.titleField !== id) delete values[id];
  }
  return entities;
}
