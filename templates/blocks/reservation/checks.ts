import type { AppSpec } from '../../spec/app-spec.ts';
import type { Action } from '../../spec/action.ts';
import type { Check, CheckStep, Locator } from '../../spec/check.ts';
import type { Entity } from '../../spec/entity.ts';
import type { Page } from '../../spec/page.ts';
import type { PlacedBlock } from '../block-manifest.ts';
import { followMenu, openPage, type Scene } from '../checking/check-writer.ts';
import { fillField, valueFor } from '../checking/fill-record.ts';
import { wordsFor } from '../checking/words.ts';
import {
  en as collectionEnglish,
  zh as collectionChinese,
} from '../collection/files/src/blocks/collection/text.ts';
import { inSentence } from '../records/files/src/blocks/records/names.ts';
import { en as paymentEnglish, zh as paymentChinese } from '../payment/files/src/blocks/payment/text.ts';
import { en, zh } from './files/src/blocks/reservation/text.ts';
import type { ReservationProperties } from './properties.ts';

const main: Locator = { role: 'main' };
const search: Locator = { role: 'region', within: main };

/** What is free is found; a booking has a number, is listed, and takes its days. */
export function reservationChecks(placement: PlacedBlock<ReservationProperties>, scene: Scene): Check[] {
  const entity = scene.spec.entities[placement.entity ?? ''];
  if (!entity || Object.keys(entity.samples).length === 0) return [];
  if (placement.properties.view === 'find') return findChecks(placement.properties, entity, scene);
  return placement.properties.view === 'book' ? bookChecks(placement.properties, entity, scene) : [];
}

function findChecks(
  properties: ReservationProperties,
  entity: Entity,
  { spec, page, write }: Scene,
): Check[] {
  const words = wordsFor(spec, { en, zh });
  const action = spec.actions[properties.action ?? ''];
  const within: Locator = { ...search, name: words.search };
  const [sample] = Object.values(entity.samples);
  if (!action || !sample) return [];
  const route = (['from', 'to'] as const).flatMap((side): CheckStep[] => {
    const field = entity.fields[properties[side] ?? ''];
    const value = field && sample[field.id];
    const option = field?.options?.find(({ id }) => id === value)?.label ?? value;
    return field && typeof option === 'string'
      ? [{ kind: 'choose', label: field.label, option, within }]
      : [];
  });
  return write({
    what: 'find',
    en: 'search by date and see what is available',
    zh: '按日期查询并查看是否可预订',
    steps: [
      ...openPage(page),
      ...route,
      ...dateSteps(action, 30, within),
      { kind: 'click', on: { role: 'button', name: words.search, exact: true, within } },
      { kind: 'expectCount', of: { role: 'link', name: `${properties.label}:`, within }, atLeast: 1 },
      { kind: 'reload' },
      { kind: 'expectCount', of: { role: 'link', name: `${properties.label}:`, within }, atLeast: 1 },
    ],
  });
}

function bookChecks(
  properties: ReservationProperties,
  entity: Entity,
  { spec, page, write }: Scene,
): Check[] {
  const words = wordsFor(spec, { en, zh });
  const action = spec.actions[properties.action ?? ''];
  const from = pageThatLeadsTo(page, spec);
  const list = Object.values(spec.pages).find(({ path }) => path === properties.list);
  if (!action || !from || !list) return [];
  // Nobody else takes these days: each check of the same things has days of its own.
  const days = 200 + (entity.id.length % 7) * 10;
  const asked = Object.values(action.inputs).flatMap((field): CheckStep[] => {
    if (!field.required || /^(?:startDate|endDate|periods|quantity|payment|seats)$/.test(field.id)) return [];
    const value = valueFor(field, spec);
    const step = value === undefined ? undefined : fillField(field, value, main);
    return step ? [step] : [];
  });
  const pays = action.inputs['payment'] !== undefined && properties.price !== undefined;
  const cardWords = wordsFor(spec, { en: paymentEnglish, zh: paymentChinese });
  // The first example has a price and is free; rows that other checks make come and go.
  const title = String(Object.values(entity.samples)[0]?.[entity.titleField] ?? '');
  const lists = wordsFor(spec, { en: collectionEnglish, zh: collectionChinese });
  const found: CheckStep[] = searches(from, page)
    ? [{ kind: 'fill', label: lists.search(inSentence(entity.plural)), value: title }]
    : [];
  const press = (name: string): CheckStep => ({ kind: 'click', on: { role: 'button', name, within: main } });
  const payment: CheckStep[] = [
    press(words.toPayment),
    { kind: 'fill', label: cardWords.cardNumber, value: '4242 4242 4242 4242' },
    { kind: 'fill', label: cardWords.expiry, value: '12/39' },
    { kind: 'fill', label: cardWords.securityCode, value: '123' },
    press(words.pay('').trim()),
  ];
  const booked: CheckStep = { kind: 'expectText', text: words.booking, within: main };
  return write({
    what: 'book',
    en: `go from the list to a confirmed booking with a number`,
    zh: '从列表完成预订并获得编号',
    steps: [
      ...openPage(from),
      ...found,
      { kind: 'click', on: { role: 'link', name: `${properties.label}: ${title}`, within: main, index: 0 } },
      ...dateSteps(action, days, main),
      ...(properties.seats ? [press(words.seat('A1'))] : []),
      ...asked,
      press(words.continue),
      { kind: 'expectText', text: words.check, within: main },
      ...(pays ? payment : [press(words.confirm)]),
      { kind: 'expectThing', thing: { role: 'status', containing: words.placed('').slice(0, 9) } },
      booked,
      { kind: 'reload' },
      booked,
      ...followMenu(list),
      { kind: 'expectText', text: 'BK-', within: main },
    ],
  });
}

function searches({ blocks }: Page, { path }: Page): boolean {
  return Object.values(blocks).some(
    ({ block, properties }) =>
      block === 'collection' &&
      properties['search'] === true &&
      JSON.stringify(properties['link'] ?? '').includes(path),
  );
}

function dateSteps(action: Action, days: number, within: Locator): CheckStep[] {
  return [['startDate', days] as const, ['endDate', days + 3] as const].flatMap(([id, day]): CheckStep[] => {
    const field = action.inputs[id];
    return field ? [{ kind: 'fill', label: field.label, value: `{today+${day}}`, within }] : [];
  });
}

/** A list whose rows lead to a page. */
function pageThatLeadsTo({ path }: Page, { pages }: AppSpec): Page | undefined {
  return Object.values(pages).find(
    (page) =>
      !page.path.includes(':') &&
      Object.values(page.blocks).some(({ block, properties }) => {
        const { link } = properties;
        return (
          block === 'collection' &&
          typeof link === 'object' &&
          link !== null &&
          !Array.isArray(link) &&
          link['path'] === path
        );
      }),
  );
}
