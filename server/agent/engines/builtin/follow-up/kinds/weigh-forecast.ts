import type { Field } from '../../../../../../templates/spec/entity.ts';
import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { binary, choose, path, value } from '../../design/activities/reservations/expressions.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findBlocks, textsOf, type Entity } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { plainClause } from '../read-with.ts';
import { pageForCharts } from './show-chart.ts';

const asks =
  /^(?:(?:add|show|calculate|include|give me|i need)\s+)?(?:an?\s+|the\s+)?(?:(?:weighted|sales|pipeline|revenue|deal)\s+)+(?:forecast|pipeline|value)s?(?:\s+(?:by|per|from|of|using)\s+.{3,40})?$|^(?:(?:add|show|calculate|include|give me)\s+)?(?:an?\s+|the\s+)?forecast(?:\s+(?:by|per|from|of|using)\s+.{3,40})?$|^(?:add|show|set)\s+(?:an?\s+|the\s+)?(?:win\s+)?probabilit(?:y|ies)\s+(?:by|per|for each|to each|of each)\s+(?:the\s+)?stages?$|^(?:添加|显示)?(?:加权)?(?:销售)?预测$/i;
const lost = /^(?:lost|cancelled|rejected|declined|archived|closed-lost)$/;
const won = /^(?:won|done|completed|signed|closed|closed-won|paid)$/;

/** What deals are worth by how likely they are, stage by stage. */
export const weighForecast: FollowUpKind = {
  id: 'forecast',
  example: { en: 'Add a weighted forecast', zh: '添加加权预测' },
  recognise({ text }, { spec, language }) {
    if (!asks.test(plainClause(text))) return undefined;
    const found = Object.values(spec.entities).flatMap((entity) => staged(entity) ?? [])[0];
    const page = pageForCharts(spec);
    if (!found || !page) return undefined;
    const { entity, stage, amount } = found;
    if (entity.fields['weightedValue'])
      return {
        answer:
          language === 'zh'
            ? `${entity.plural}已有加权预测。`
            : `${entity.plural} have a weighted forecast already.`,
      };
    const shares = sharesOf(stage);
    const zh = spec.language === 'zh';
    const label = zh ? '加权预测' : 'Weighted forecast';
    const told = shares.map(({ name, share }) => `${name} ${share}%`).join(language === 'zh' ? '、' : ', ');
    const last = Math.max(0, ...Object.values(entity.fields).map(({ order }) => order));
    const probability = probabilityOf(stage, shares);
    const fields: Extract<OperationInput, { kind: 'put-field' }>['field'][] = [
      {
        id: 'probability',
        label: zh ? '成交概率' : 'Probability',
        type: 'percent',
        order: Math.min(9999, last + 10),
        derived: probability,
      },
      {
        id: 'weightedValue',
        label: zh ? '加权金额' : 'Weighted value',
        type: 'money',
        order: Math.min(9999, last + 20),
        ...(amount.unit ? { unit: amount.unit } : {}),
        derived: binary('divide', binary('multiply', path('row', amount.id), probability), value(100)),
      },
    ];
    const wanted = fields.filter(({ id }) => !entity.fields[id]);
    return changeInWords(
      language,
      {
        en: [
          'Weighted forecast',
          `Every ${small(entity.singular)} has a probability by its ${small(stage.label)} (${told}) and a weighted value, ${small(amount.label)} times probability. “${page.title}” shows their sum as “${label}”.`,
        ],
        zh: [
          '加权预测',
          `每个${entity.singular}按${stage.label}有成交概率（${told}）和加权金额（${amount.label}乘以概率），“${page.title}”以“${label}”显示总和。`,
        ],
      },
      {
        areas: ['data', 'pages'],
        operations: [
          ...wanted.map((field): OperationInput => ({ kind: 'put-field', entity: entity.id, field })),
          ...findBlocks(spec, 'collection', entity.id).map(({ page: { id }, block }): OperationInput => ({
            kind: 'change-block',
            page: id,
            block: block.id,
            properties: { show: [...textsOf(block, 'show'), 'weightedValue'] },
          })),
          ...findBlocks(spec, 'detail', entity.id).map(({ page: { id }, block }): OperationInput => ({
            kind: 'change-block',
            page: id,
            block: block.id,
            properties: { show: [...textsOf(block, 'show'), 'probability', 'weightedValue'] },
          })),
          figureOn(page, { label, entity: entity.id }),
        ],
      },
    );
  },
};

/** What goes through stages to be won or lost, and is worth an amount. */
function staged(entity: Entity): { entity: Entity; stage: Field; amount: Field } | undefined {
  const fields = Object.values(entity.fields);
  const stage = fields.find(
    ({ type, options = [] }) =>
      type === 'choice' && options.some(({ id }) => won.test(id)) && options.length > 2,
  );
  const amount = fields.find(({ type, derived }) => type === 'money' && !derived);
  const isDeal = stage && (stage.id === 'stage' || stage.options?.some(({ id }) => lost.test(id)));
  return stage && amount && isDeal && entity.origin === 'kept' ? { entity, stage, amount } : undefined;
}

/** What is open is the likelier the further it got; what is won counts in full, what is lost not at all. */
function sharesOf({ options = [] }: Field): { id: string; name: string; share: number }[] {
  const open = options.filter(({ id }) => !won.test(id) && !lost.test(id));
  return options.map(({ id, label }) => {
    const at = open.findIndex((each) => each.id === id);
    const share = at < 0 ? (won.test(id) ? 100 : 0) : Math.round(((at + 1) / (open.length + 1)) * 20) * 5;
    return { id, name: label, share };
  });
}

function probabilityOf(stage: Field, shares: readonly { id: string; share: number }[]): Expression {
  return shares
    .filter(({ share }) => share > 0)
    .reduceRight<Expression>(
      (otherwise, { id, share }) =>
        choose(binary('equal', path('row', stage.id), value(id)), value(share), otherwise),
      value(0),
    );
}

/** A figure beside those that are there. */
function figureOn(
  page: NonNullable<ReturnType<typeof pageForCharts>>,
  { label, entity }: { label: string; entity: string },
): OperationInput {
  const item = { id: 'weighted-forecast', label, entity, operation: 'sum', field: 'weightedValue' };
  const placed = Object.values(page.blocks).find(({ block }) => block === 'metrics');
  const before = placed?.properties['items'];
  if (!placed)
    return {
      kind: 'put-block',
      page: page.id,
      block: { id: 'numbers', block: 'metrics', order: 5, properties: { items: [item] } },
    };
  const items = [...(Array.isArray(before) ? before.slice(0, 7) : []), item];
  return { kind: 'change-block', page: page.id, block: placed.id, properties: { items } };
}
