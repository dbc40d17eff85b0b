import { entityOperations } from '../../design/app-draft.ts';
import { entityOfThing } from '../../design/entity-of-thing.ts';
import { listPage } from '../../design/list-page.ts';
import { prosePage } from '../../design/named-pages.ts';
import { addSamples } from '../../design/samples.ts';
import { understand } from '../../understand/understand.ts';
import { thingIndex } from '../../words/lexicon.ts';
import { singularOf } from '../../words/singular.ts';
import { slugOf } from '../../words/slug.ts';
import type { FollowUpContext, FollowUpKind } from '../follow-up-kind.ts';
import { lastInMenu } from '../draft-of-entity.ts';

const thing =
  /^(?:also\s+)?(?:add|track|manage|keep|record|include)(?:\s+track of)?\s+(?:also\s+)?(?:an?\s+|the\s+|my\s+|our\s+)?(?:(?:page|section|list)\s+(?:for|of|with)\s+)?([\w' -]{2,30}?)(?:\s+(?:page|section|list))?(?:\s+with\s+.+)?$|^(?:添加|增加|记录|管理|加)(?:一个)?(.{1,12}?)(?:页面|列表|管理|记录)?$/i;
const textPage = /\bpage\b|页面/i;

/** Another kind of thing with its own page, or a page of text. */
export const addThing: FollowUpKind = {
  id: 'add',
  example: { en: 'Also keep suppliers', zh: '添加供应商页面' },
  recognise({ text }, context) {
    const match = thing.exec(text.trim());
    const noun = (match?.[1] ?? match?.[2])?.trim();
    if (!match || !noun || noun.split(/\s+/).length > 3) return undefined;
    const entry = thingIndex.get(noun);
    if (entry && !context.spec.entities[entry.id]) return addingThing(noun, text, context);
    const named = textPage.test(text);
    return named ? addingPage(noun, context) : undefined;
  },
};

function addingThing(noun: string, text: string, { spec, language, say }: FollowUpContext) {
  const wishes = understand(text);
  const entry = thingIndex.get(noun);
  const fields = wishes.things.find((wish) => wish.entry === entry)?.fields ?? [];
  const wish = {
    ...(entry ? { entry } : {}),
    noun: singularOf(noun.toLowerCase()),
    fields,
    phrases: [],
    weight: 1,
  };
  const entity = entityOfThing(wish, language, (id) => spec.entities[id] !== undefined);
  addSamples(entity, { language, rows: (id) => Object.keys(spec.entities[id]?.samples ?? {}) });
  const path = entity.head.path;
  if (spec.pages[path]) return undefined;
  const page = listPage(
    entity,
    { id: path, path: `/${path}`, order: lastInMenu(spec) },
    { wishes: { ...wishes, filters: [], sorts: [] }, say },
  );
  const labels = entity.fields.map((field) => field.label);
  const [title, sentence] = say.keep(entity.head.plural, labels, entity.samples.length);
  return {
    title,
    sentence: `${sentence} ${page.sentence}`,
    areas: ['data' as const, 'pages' as const],
    operations: [...entityOperations(entity), ...page.operations],
  };
}

function addingPage(noun: string, { spec, say }: FollowUpContext) {
  const title = noun.charAt(0).toUpperCase() + noun.slice(1);
  const path = slugOf(noun);
  if (spec.pages[path]) return undefined;
  const [heading, sentence] = say.pages([title]);
  const operations = prosePage(
    { path, title, order: lastInMenu(spec) },
    { say, name: spec.name, entities: [] },
  );
  return { title: heading, sentence, areas: ['pages' as const, 'content' as const], operations };
}
