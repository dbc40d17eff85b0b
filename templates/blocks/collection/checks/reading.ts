import type { PreparedSteps } from '../../checking/check-writer.ts';
import { detailPageOf } from '../../checking/find-pages.ts';
import { nameFieldOf } from '../../checking/fill-record.ts';
import { expectGone, expectThing } from '../../checking/record-steps.ts';
import type { Check, CheckStep } from '../../../spec/check.ts';
import { orderLabel, orderValue } from '../files/src/blocks/collection/order-name.ts';
import type { CollectionScene } from './collection-scene.ts';

/** Rows are there, can be searched, put in order, opened and taken along. */
export function readingChecks(scene: CollectionScene): Check[] {
  const { write, spoken, properties, entity } = scene;
  const { plural: zh } = entity;
  return [
    ...write({ what: 'list', en: `see ${spoken}`, zh: `看到${zh}`, steps: listSteps(scene) }),
    ...write({
      what: 'search',
      en: `search ${spoken} by words`,
      zh: `按关键词搜索${zh}`,
      steps: properties.search ? searchSteps(scene) : undefined,
    }),
    ...write({
      what: 'sort',
      en: `put ${spoken} in another order`,
      zh: `更改${zh}的排序`,
      steps: sortSteps(scene),
    }),
    ...write({
      what: 'open',
      en: `open one of the ${spoken} at an address of its own`,
      zh: `在单独的页面中打开${zh}`,
      steps: openSteps(scene),
    }),
    ...write({
      what: 'answer',
      en: `open one of the ${spoken} and read what it says`,
      zh: `展开${zh}并阅读内容`,
      steps: properties.view === 'questions' ? answerSteps(scene) : undefined,
    }),
    ...write({
      what: 'export',
      en: `download the ${spoken} as a file`,
      zh: `将${zh}下载为文件`,
      steps: exportSteps(scene),
    }),
  ];
}

/** A row that is there, among the examples too, or is made: steps, and the text it is known by. */
function knownRow(scene: CollectionScene): { steps: readonly CheckStep[]; shown: string } | undefined {
  const { items, fixedRows, example } = scene;
  if (example) return { steps: [], shown: example.shown };
  if (fixedRows)
    return { steps: [{ kind: 'remember', name: 'first', of: items.titleOf(items.at(0)) }], shown: '{first}' };
  return scene.add();
}

function listSteps(scene: CollectionScene): PreparedSteps | undefined {
  const { open, items, fixedRows, total, entity } = scene;
  if (fixedRows)
    return {
      setup: open,
      body: [
        { kind: 'expectText', text: total },
        expectThing(items.at(0)),
        { kind: 'reload' },
        expectThing(items.at(0)),
      ],
    };
  const sampled = Object.keys(entity.samples).length > 0 && entity.ownership === 'own';
  return sampled ? { setup: open, body: [expectThing(items.at(0))] } : undefined;
}

function searchSteps(scene: CollectionScene): PreparedSteps | undefined {
  const { open, items, words, plural, find, page, properties } = scene;
  const before = properties.only ? 'all=1&' : '';
  const row = knownRow(scene);
  if (!row) return undefined;
  const none: CheckStep = { kind: 'expectText', text: words.nothingFits(plural) };
  const body: CheckStep[] = [
    ...find(row.shown),
    expectThing(items.containing(row.shown)),
    ...find('zz{unique}zz'),
    none,
    // On a busy machine the address follows a moment later.
    ...(page.path.includes(':')
      ? []
      : [{ kind: 'expectAddress', path: `${page.path}?${before}q=zz{unique}zz` } as const]),
    { kind: 'reload' },
    none,
    { kind: 'click', on: { role: 'button', name: words.clearSearchAndFilters } },
    expectThing(items.at(0)),
  ];
  return { setup: [...open, ...row.steps], body, returns: true };
}

function sortSteps(scene: CollectionScene): PreparedSteps | undefined {
  const { properties, open, words, fixedRows, items, add, entity, example } = scene;
  const [first, ...others] = properties.sort;
  const chosen = others.find((other) => other.field === first?.field) ?? others[0];
  const field = chosen && entity.fields[chosen.field];
  if (!first || !field) return undefined;
  const isFilled = fixedRows !== undefined || example !== undefined;
  const row = isFilled ? undefined : add();
  if (!isFilled && !row) return undefined;
  const body: CheckStep[] = [
    { kind: 'choose', label: words.sortBy, option: orderLabel(chosen, field, words) },
    expectThing(items.at(0)),
    { kind: 'reload' },
    { kind: 'expectValue', label: words.sortBy, value: orderValue(chosen) },
    expectThing(items.at(0)),
  ];
  return { setup: [...open, ...(row?.steps ?? [])], body };
}

function openSteps(scene: CollectionScene): PreparedSteps | undefined {
  const { open, items, entity, spec, find } = scene;
  const row = detailPageOf(entity.id, spec) ? knownRow(scene) : undefined;
  if (!row) return undefined;
  const item = items.containing(row.shown);
  // A row that is called after another one is only known by what is written in it.
  const known = scene.example ?? scene.fixedRows ?? nameFieldOf(entity)?.id === entity.titleField;
  const there: CheckStep = known
    ? expectThing({ role: 'heading', name: row.shown, within: { role: 'main' }, index: 0 })
    : { kind: 'expectText', text: row.shown };
  const body: CheckStep[] = [
    ...find(row.shown),
    { kind: 'click', on: { role: 'link', ...(known ? { name: row.shown } : {}), within: item, index: 0 } },
    expectGone(items.whole),
    there,
    { kind: 'reload' },
    there,
    expectGone(items.whole),
  ];
  return { setup: [...open, ...row.steps], body };
}

/** What a question says is read once it is opened, and closed again. */
function answerSteps({ open, items, entity, example }: CollectionScene): PreparedSteps | undefined {
  const answer = Object.values(entity.fields).find(({ type }) => type === 'longText');
  const text = answer && example?.values[answer.id];
  if (!example || typeof text !== 'string') return undefined;
  const first = text.replace(/\s+/g, ' ').slice(0, 60);
  const item = items.containing(example.shown);
  const question: CheckStep = {
    kind: 'click',
    on: { role: 'button', name: example.shown, within: item, index: 0 },
  };
  return {
    setup: open,
    body: [question, { kind: 'expectText', text: first, within: item }, question],
    returns: true,
  };
}

function exportSteps(scene: CollectionScene): PreparedSteps | undefined {
  const { properties, open, words, plural } = scene;
  const row = knownRow(scene);
  if (!properties.export || !row) return undefined;
  const [, after = ''] = words.exported(0, plural).split('0');
  return {
    setup: [...open, ...row.steps],
    body: [
      { kind: 'click', on: { role: 'button', name: words.export } },
      { kind: 'expectText', text: after.trim() },
    ],
  };
}
