import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import { fieldOfWish } from '../../design/make-field.ts';
import { fieldIndex } from '../../words/lexicon.ts';
import { freeName } from '../../words/slug.ts';
import { askFor } from '../ask-for.ts';
import { capital } from '../../words/capital.ts';
import type { FollowUpContext, FollowUpKind, Spoken } from '../follow-up-kind.ts';
import { findBlocks, findEntity, findField, mainEntity, textsOf, type Entity } from '../find-target.ts';
import { plainClause } from '../read-with.ts';

const patterns: readonly (readonly [RegExp, field: number, thing: number])[] = [
  [
    /^(?:add|include|give|put|show)\s+(?:me\s+)?(?:an?|the|some)?\s*(.+?)\s+(?:fields?|columns?|propert(?:y|ies)|attributes?)(?:\s+(?:to|for|on|in)\s+(?:each|every|all|the)?\s*(.+?))?$/i,
    1,
    2,
  ],
  [
    /^add\s+(?:an?|the)?\s*field\s+(?:(?:called|named|for)\s+)?["“']?(.+?)["”']?(?:\s+(?:to|on)\s+(?:each|every|all|the)?\s*(.+?))?$/i,
    1,
    2,
  ],
  [/^add\s+(?:an?|the|some)?\s*(.+?)\s+to\s+(?:each|every|all|the)?\s*(.+?)$/i, 1, 2],
  [/^give\s+(?:each|every|all)?\s*(\w+)\s+(?:an?|the)\s+(.{2,40}?)$/i, 2, 1],
  [
    /^(?:each|every|all)?\s*(.+?)\s+(?:should|must|need(?:s)?(?: to)?|can)\s+(?:also\s+)?(?:have|has|carry|get)?\s*(?:an?|the|some)\s+(.+?)(?:\s+fields?)?$/i,
    2,
    1,
  ],
  // `each customer has a phone number and an address`
  [
    /^(?:each|every|all)?\s*(\w+(?:\s\w+)?)\s+(?:also\s+)?(?:has|have|gets?)\s+(?:an?|the|some)\s+(.+?)$/i,
    2,
    1,
  ],
  [/^(?:每个?[本条个只件张台辆位]?)(.+?)(?:还|都)?(?:要|需要)?有(?:一个)?(.+?)$/, 2, 1],
  [/^(?:给|为)(?:每个|每条|所有)?(.+?)(?:添加|增加|加上|加)(?:一个|个)?(.+?)(?:字段|列|属性)?$/, 2, 1],
  [/^(?:添加|增加|加上|加|新增)(?:一个|个)?(.+?)(?:字段|列|属性)(?:到(.+))?$/, 1, 2],
];

/** What people leave on things by a button of its own. */
const leavesRecords =
  /^(?:an?\s+|some\s+)?(?:comments?|reviews?|discussions?|ratings? and reviews?|favou?rites?|bookmarks?|评论|留言|评价|点评|收藏)$/i;

/** Fields added to a thing: `add a notes field to each agenda item`, `add a priority field`. */
export const addField: FollowUpKind = {
  id: 'add-field',
  example: { en: 'Add a notes field to each {thing}', zh: '给{thing}添加备注字段' },
  recognise({ text: wish }, context) {
    const must = /,?\s+(?:(?:as|which is|and make it)\s+)?(?:required|mandatory)$/i;
    const asked = askingFor(wish, context);
    if (asked) return asked;
    const measured = withUnit(wish, context);
    if (measured) return measured;
    const text = plainClause(wish).replace(must, '');
    const required = text !== plainClause(wish);
    for (const [pattern, fieldAt, thingAt] of patterns) {
      const match = pattern.exec(text);
      const words = match?.[fieldAt]?.trim();
      const thing = match?.[thingAt]?.trim();
      if (!match || !words) continue;
      const named =
        thing === undefined
          ? undefined
          : (findEntity(thing, context.spec) ?? filledInBy(thing, context.spec));
      const booked = /\bfield\b|字段/i.test(text) ? bookedMain(context.spec) : undefined;
      const entity = named ?? (thing === undefined ? (booked ?? keptMain(context.spec)) : undefined);
      if (!entity || (leavesRecords.test(words) && !/field|column|字段|列/i.test(text))) continue;
      const known = fieldIndex.get(words);
      const there = named && known && entity.fields[known.id];
      if (there && !required) return haveAlready(entity, there.label, context);
      const change = adding(words, entity, { ...context, required });
      if (change) return change;
    }
    return undefined;
  },
};

/** `the patient form` is what patients fill in: the first thing that everyone has of their own. */
function filledInBy(words: string, spec: AppSpec): Entity | undefined {
  const bare = (text: string) => text.toLowerCase().replace(/\s+(?:form|registration|profile)s?$|s$/g, '');
  const role = Object.values(spec.roles).find(({ label }) => bare(label) === bare(words));
  return (
    role &&
    Object.values(spec.entities).find((entity) => entity.ownership === 'own' && entity.origin === 'kept')
  );
}

const units: Readonly<Record<string, string>> = { percent: '%', per_cent: '%', minutes: 'min', hours: 'h' };

/** `add a probability in percent`: a number, and what it is measured in. */
function withUnit(text: string, context: FollowUpContext) {
  const { field, unit, thing } =
    /^add\s+(?:an?\s+|the\s+)?(?<field>[a-z][a-z ]{1,28}?)\s+in\s+(?<unit>percent|%|minutes|hours|days|weeks|km|kilometers|kilometres|miles|kg|grams|litres|liters|cm|meters|metres)(?:\s+(?:to|for)\s+(?:each\s+|every\s+|the\s+)?(?<thing>.{2,30}))?$/i.exec(
      plainClause(text),
    )?.groups ?? {};
  const entity = thing === undefined ? keptMain(context.spec) : findEntity(thing, context.spec);
  if (!field || !unit || !entity) return undefined;
  return adding(field, entity, { ...context, unit: units[unit.toLowerCase()] ?? unit.toLowerCase() });
}

/** What people fill in who book. */
export function bookedMain(spec: AppSpec): Entity | undefined {
  const [found] = findBlocks(spec, 'booking');
  return spec.entities[found?.block.entity ?? ''];
}

/** `ask for a phone number` */
const asking =
  /^(?:also\s+)?ask\s+(?:(?:people|customers|clients|guests|users|visitors|them)\s+)?for\s+(?:an?\s+|the\s+|their\s+|a\s+)?(?<field>[a-z][a-z -]{1,30})$/i;

function askingFor(text: string, context: FollowUpContext) {
  const { field } = asking.exec(plainClause(text))?.groups ?? {};
  const entity = bookedMain(context.spec) ?? keptMain(context.spec);
  if (!field || !entity) return undefined;
  const there = findField(field, context.spec, entity)?.field;
  if (!there) return adding(field, entity, context);
  return haveAlready(entity, there.label, context);
}

function haveAlready(entity: Entity, label: string, { language }: Pick<FollowUpContext, 'language'>): Spoken {
  return {
    answer:
      language === 'zh' ? `${entity.plural}已经有“${label}”。` : `${entity.plural} have “${label}” already.`,
  };
}

/** The main thing if people enter it, else the first that they do. */
export function keptMain(spec: AppSpec): Entity | undefined {
  const main = mainEntity(spec);
  if (main?.origin === 'kept') return main;
  return Object.values(spec.entities).find((entity) => entity.origin === 'kept') ?? main;
}

/** Gives a thing fields named in words, shown wherever it is. */
export function adding(
  words: string,
  entity: Entity,
  {
    spec,
    language,
    say,
    options,
    required = false,
    unit,
  }: FollowUpContext & {
    options?: readonly string[];
    required?: boolean;
    /** What it is measured in, which makes it a number. */
    unit?: string;
  },
) {
  const labels = words
    .split(/\s*,\s*|\s+and\s+|、|和/)
    .map((each) => each.replace(/^(an?|the)\s+/i, '').trim())
    .filter((each) => each.length > 0 && each.length < 40);
  if (labels.length === 0 || labels.length > 8 || labels.some((label) => label.split(/\s+/).length > 4))
    return undefined;
  const order = Math.max(0, ...Object.values(entity.fields).map((field) => field.order));
  const taken = new Set(Object.keys(entity.fields));
  const fields = labels.map((label, index) => {
    const entry = fieldIndex.get(label);
    const spoken = capital(label);
    const field = fieldOfWish(
      {
        label: spoken,
        said: true,
        ...(entry ? { entry } : {}),
        ...(options ? { options } : {}),
      },
      language,
    );
    field.id = freeName(field.id, (name) => taken.has(name));
    taken.add(field.id);
    return {
      ...field,
      ...(unit === '%' ? { type: 'percent' as const } : unit && { type: 'number' as const, unit }),
      ...(required && { required }),
      order: Math.min(9999, order + (index + 1) * 10),
    };
  });
  const operations: OperationInput[] = fields.map((field) => ({
    kind: 'put-field',
    entity: entity.id,
    field,
  }));
  operations.push(
    ...showing(
      entity.id,
      fields.map((field) => ({ id: field.id, type: field.type })),
      spec,
    ),
    ...askFor(entity.id, fields, spec),
  );
  const told = sayFields(entity, fields, { language, say });
  return { ...told, areas: ['data' as const, 'pages' as const], operations };
}

/** Title and sentence of a step that gives a thing more fields. */
export function sayFields(
  entity: Pick<Entity, 'singular' | 'plural'>,
  fields: readonly { label: string }[],
  { language, say }: Pick<FollowUpContext, 'language' | 'say'>,
): { title: string; sentence: string } {
  const names = say.list(fields.map((field) => field.label.toLowerCase()));
  if (language === 'zh')
    return { title: `${entity.plural}：添加${names}`, sentence: `每个${entity.singular}可以填写${names}。` };
  return {
    title: `Add ${names} to ${entity.plural.toLowerCase()}`,
    sentence: `Every ${entity.singular.toLowerCase()} gets ${names}, which can be filled in and is shown with it.`,
  };
}

/** Puts new fields where the thing is shown. */
function showing(
  entity: string,
  fields: readonly { id: string; type: string }[],
  spec: AppSpec,
): OperationInput[] {
  const ids = fields.map((field) => field.id);
  const operations: OperationInput[] = [];
  const add = (page: string, block: string, properties: Record<string, string | string[]>) =>
    operations.push({ kind: 'change-block', page, block, properties });
  for (const { page, block } of [
    ...findBlocks(spec, 'collection', entity),
    ...findBlocks(spec, 'detail', entity),
    ...findBlocks(spec, 'board', entity),
  ]) {
    add(page.id, block.id, { show: [...textsOf(block, 'show'), ...ids] });
  }
  for (const { page, block } of findBlocks(spec, 'schedule', entity)) {
    const text = fields.find((field) => field.type === 'longText' || field.type === 'text');
    if (text && block.properties['note'] === undefined) add(page.id, block.id, { note: text.id });
    else add(page.id, block.id, { show: [...textsOf(block, 'show'), ...ids] });
  }
  return operations;
}
