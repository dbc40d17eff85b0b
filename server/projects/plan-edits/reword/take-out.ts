import type { AppSpec } from '../../../../templates/spec/app-spec.ts';
import type { SpecOperation } from '../../../../templates/spec/operation.ts';
import type { PlanStep } from '../../../../templates/spec/plan.ts';
import { foldPlan } from '../../fold-plan.ts';
import { removeField } from '../order.ts';
import { getStep, mapOperations, withSteps, type PlanDesk } from '../plan-change.ts';
import { editWords } from '../words/edit-words.ts';
import { says } from './words-in.ts';

/** What was done about words that a step's sentence says no more. */
export interface TakenOut {
  plan: PlanDesk['plan'];
  /** One line for each thing that is gone. */
  meanings: string[];
  /** The names of what is gone. */
  names: string[];
  /** Fields that are no longer said, which may only be called otherwise now. */
  fields: { entity: string; field: string; label: string }[];
}

type PutBlock = Extract<SpecOperation, { kind: 'put-block' }>;

/** Abilities of a list, by the words that say them. */
const abilities = [
  ['search', /\bsearch/i, /搜索/],
  ['create', /\badd\b/i, /新增|添加/],
  ['edit', /\bchange\b|\bedit\b/i, /修改|编辑/],
  ['remove', /\bremove\b|\bdelete\b/i, /删除/],
  ['export', /\bdownload|\bexport/i, /下载|导出/],
] as const;

/** Takes out what a step made and its new sentence no longer names: fields, filters, orders, abilities, buttons, charts. */
export function takeOut(desk: PlanDesk, id: string, sentence: string): TakenOut {
  const step = getStep(desk.plan, id);
  const { spec } = foldPlan(desk.plan.steps, desk.base);
  const words = editWords(desk);
  const gone = (name: string) => says(step.sentence, name) && !says(sentence, name);
  const taken: TakenOut = { plan: desk.plan, meanings: [], names: [], fields: [] };
  const drop = (name: string, meaning: string) => {
    taken.names.push(name);
    taken.meanings.push(meaning);
  };

  const operations = step.operations.flatMap((operation): PlanStep['operations'] => {
    if (operation.kind !== 'put-block') return [operation];
    const title = operation.block.properties?.['title'];
    if (operation.block.block === 'chart' && typeof title === 'string' && gone(title)) {
      drop(title, words.without(title));
      return [];
    }
    if (operation.block.block === 'metrics')
      return [fewerNumbers(operation, { gone, drop: (name) => drop(name, words.withoutNumber(name)) })];
    return [
      thinned(operation, { spec, step, sentence, gone, drop: (name, how) => drop(name, words[how](name)) }),
    ];
  });
  taken.plan = withSteps(
    desk.plan,
    desk.plan.steps.map((each) => (each === step ? { ...each, operations } : each)),
  );

  for (const operation of step.operations) {
    if (operation.kind === 'put-action' && gone(operation.action.label)) {
      const { id: action, label } = operation.action;
      const left = step.operations.some(
        (each) => each.kind === 'put-action' && each.action.id !== action && each.action.label === label,
      );
      taken.plan = withoutAction(taken.plan, action);
      if (!left || !taken.names.includes(label)) drop(label, words.withoutButton(label));
    }
    if (operation.kind === 'put-field' && gone(operation.field.label)) {
      const { entity, field } = operation;
      const owner = spec.entities[entity];
      if (!owner || owner.titleField === field.id) continue;
      taken.fields.push({ entity, field: field.id, label: field.label });
    }
  }
  return taken;
}

/** Takes out the fields that are really gone. */
export function takeOutFields(desk: PlanDesk, taken: TakenOut): TakenOut {
  return taken.fields.reduce<TakenOut>(
    (all, { entity, field, label }) => {
      const { plan, meaning } = removeField({ ...desk, plan: all.plan }, entity, field);
      const shown = mapOperations(plan, (operation) => [withoutValue(operation, entity, field)]);
      return { ...all, plan: shown, meanings: [...all.meanings, meaning], names: [...all.names, label] };
    },
    { ...taken, fields: [] },
  );
}

/** Numbers without those that are said no more. */
function fewerNumbers(
  operation: PutBlock,
  { gone, drop }: { gone: (name: string) => boolean; drop: (name: string) => void },
): PutBlock {
  const items = operation.block.properties?.['items'];
  if (!Array.isArray(items)) return operation;
  const left = items.filter((item) => {
    const label = typeof item === 'object' && item !== null && 'label' in item ? item['label'] : undefined;
    if (typeof label !== 'string' || !gone(label)) return true;
    drop(label);
    return false;
  });
  if (left.length === 0 || left.length === items.length) return operation;
  return {
    ...operation,
    block: { ...operation.block, properties: { ...operation.block.properties, items: left } },
  };
}

/** A list without the filters, orders and abilities that are said no more. */
function thinned(
  operation: PutBlock,
  {
    spec,
    step,
    sentence,
    gone,
    drop,
  }: {
    spec: AppSpec;
    step: PlanStep;
    sentence: string;
    gone: (name: string) => boolean;
    drop: (name: string, how: 'withoutFilter' | 'withoutOrder' | 'withoutAbility') => void;
  },
): PutBlock {
  const { block } = operation;
  const entity = spec.entities[block.entity ?? ''];
  if (block.block !== 'collection' || !entity || !block.properties) return operation;
  const properties = { ...block.properties };
  const label = (field: unknown) =>
    (typeof field === 'string' ? entity.fields[field]?.label : undefined) ?? '';
  const { filters, sort } = properties;
  if (Array.isArray(filters)) {
    const dropped = filters.filter((field) => label(field) !== '' && gone(label(field)));
    for (const field of dropped) drop(label(field), 'withoutFilter');
    properties['filters'] = filters.filter((field) => !dropped.includes(field));
  }
  if (Array.isArray(sort) && /\bsort|排序/i.test(step.sentence)) {
    const named = (item: unknown) =>
      typeof item === 'object' && item !== null && 'field' in item ? label(item.field) : '';
    const filtered = Array.isArray(filters) ? filters.map(label) : [];
    const dropped = sort.filter(
      (item) => named(item) !== '' && !filtered.includes(named(item)) && gone(named(item)),
    );
    for (const item of dropped) drop(named(item), 'withoutOrder');
    if (dropped.length < sort.length) properties['sort'] = sort.filter((item) => !dropped.includes(item));
  }
  for (const [ability, ...said] of abilities) {
    const before = said.find((pattern) => pattern.test(step.sentence));
    if (!before || properties[ability] !== true || said.some((pattern) => pattern.test(sentence))) continue;
    properties[ability] = false;
    drop(before.exec(step.sentence)?.[0].toLowerCase() ?? ability, 'withoutAbility');
  }
  return { ...operation, block: { ...block, properties } };
}

/** A plan without a button, wherever it is shown. */
function withoutAction(plan: PlanDesk['plan'], action: string): PlanDesk['plan'] {
  return mapOperations(plan, (operation) => {
    if (operation.kind === 'put-action' && operation.action.id === action) return [];
    if (operation.kind === 'put-action' && operation.action.reverse === action) {
      const { reverse: _, ...rest } = operation.action;
      return [{ ...operation, action: rest }];
    }
    return [withoutListed(operation, 'actions', action)];
  });
}

/** A block that names a field of a thing, without it. */
function withoutValue(operation: SpecOperation, entity: string, field: string): SpecOperation {
  if (operation.kind !== 'put-block' || operation.block.entity !== entity) return operation;
  const cleaned = ['show', 'filters'].reduce<SpecOperation>(
    (each, key) => withoutListed(each, key, field),
    operation,
  );
  if (cleaned.kind !== 'put-block') return cleaned;
  const sort = cleaned.block.properties?.['sort'];
  if (!Array.isArray(sort)) return cleaned;
  const left = sort.filter(
    (item) => !(typeof item === 'object' && item !== null && 'field' in item && item['field'] === field),
  );
  return { ...cleaned, block: { ...cleaned.block, properties: { ...cleaned.block.properties, sort: left } } };
}

function withoutListed(operation: SpecOperation, key: string, value: string): SpecOperation {
  if (operation.kind === 'put-block') {
    const list = operation.block.properties?.[key];
    if (!Array.isArray(list) || !list.includes(value)) return operation;
    const properties = { ...operation.block.properties, [key]: list.filter((each) => each !== value) };
    return { ...operation, block: { ...operation.block, properties } };
  }
  if (operation.kind !== 'change-block') return operation;
  const list = operation.properties[key];
  if (!Array.isArray(list) || !list.includes(value)) return operation;
  return {
    ...operation,
    properties: { ...operation.properties, [key]: list.filter((each) => each !== value) },
  };
}
