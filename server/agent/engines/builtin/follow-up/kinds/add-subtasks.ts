import type { z } from 'zod';
import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { all, binary, choose, path, value } from '../../design/activities/reservations/expressions.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findBlocks, findEntity, textsOf, type Entity } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';
import { keptMain } from './add-field.ts';

const parts = '(?<part>sub-?\\s?tasks?|check-?\\s?lists?|sub-?items?|steps)';
const patterns = [
  new RegExp(
    `^(?:add|include|create|give (?:me|us))\\s+(?:an?\\s+|some\\s+)?${parts}(?:\\s+(?:to|on|in|for|inside|under)\\s+(?:each\\s+|every\\s+|the\\s+|all\\s+|an?\\s+)?(?<thing>.{2,30}))?$`,
    'i',
  ),
  new RegExp(
    `^(?:let|allow)\\s+(?:me|us|people|users|everyone)\\s+(?:to\\s+)?(?:add|make|have|create)\\s+(?:an?\\s+)?${parts}(?:\\s+(?:to|on|in|for|of)\\s+(?:each\\s+|every\\s+|the\\s+|an?\\s+)?(?<thing>.{2,30}))?$`,
    'i',
  ),
  new RegExp(
    `^(?:each|every|give (?:each|every))\\s+(?<thing>[\\w ]{2,30}?)\\s+(?:(?:has|have|needs|gets|should have|can have)\\s+)?(?:an?\\s+|its own\\s+)?${parts}(?:\\s+of\\s+\\w+)?$`,
    'i',
  ),
  /^(?:break|split)\s+(?:the\s+)?(?<thing>.{2,30}?)\s+(?:down\s+)?into\s+(?<part>sub-?\s?tasks|steps|parts)$/i,
  /^(?:给|为)?(?:每个)?(?<thing>.{1,8}?)?(?:添加|增加|加)(?<part>子任务|检查清单|清单|步骤)$/,
];
const titles = {
  en: ['Collect what is needed', 'Make a first draft', 'Have somebody look over it'],
  zh: ['收集所需资料', '完成初稿', '请人检查'],
};

/** Small parts of a thing, ticked off on its page. */
export const addSubtasks: FollowUpKind = {
  id: 'subtasks',
  example: { en: 'Add subtasks to {things}', zh: '给{things}添加子任务' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    const entity = words?.['thing'] ? findEntity(words['thing'], spec) : keptMain(spec);
    const [detail] = entity ? findBlocks(spec, 'detail', entity.id) : [];
    if (!words || !entity || entity.origin !== 'kept' || entity.ownership !== 'shared') return undefined;
    if (!detail)
      return {
        answer:
          language === 'zh'
            ? `${words['part']}显示在每个${entity.singular}自己的页面上，目前还没有。请先说“给${entity.singular}添加详情页”。`
            : `They stand on the page of every ${small(entity.singular)}, and there is none yet. Say “Give every ${small(entity.singular)} its own page” first.`,
      };
    const list = /check|清单/i.test(words['part'] ?? '');
    const zh = spec.language === 'zh';
    const [id, singular, plural] = list
      ? ['checklistItem', zh ? '清单项' : 'Checklist item', zh ? '清单' : 'Checklist items']
      : ['subtask', zh ? '子任务' : 'Subtask', zh ? '子任务' : 'Subtasks'];
    if (spec.entities[id])
      return {
        answer:
          language === 'zh'
            ? `${entity.plural}已有${plural}。`
            : `${entity.plural} have ${small(plural)} already.`,
      };
    return changeInWords(
      language,
      {
        en: [
          `Add ${small(plural)} to ${small(entity.plural)}`,
          `On the page of every ${small(entity.singular)} ${small(plural)} are added and ticked off; lists and boards say how many are done.`,
        ],
        zh: [
          `${entity.plural}：添加${plural}`,
          `在每个${entity.singular}的页面上可以添加并勾选${plural}；列表和看板显示已完成几项。`,
        ],
      },
      {
        areas: ['data', 'pages'],
        operations: [
          ...partsOf(entity, {
            id,
            singular,
            plural,
            done: zh ? '已完成' : 'Done',
            title: zh ? '标题' : 'Title',
          }),
          ...samplesOf(entity, id, titles[spec.language]),
          countOf(entity, id, { label: plural, language: spec.language }),
          {
            kind: 'change-block',
            page: detail.page.id,
            block: detail.block.id,
            properties: {
              related: [
                { entity: id, field: entity.id, show: [], tick: 'done', create: true },
                ...relatedOf(detail.block.properties['related']),
              ].slice(0, 8),
            },
          },
          ...[...findBlocks(spec, 'collection', entity.id), ...findBlocks(spec, 'board', entity.id)].map(
            ({ page, block }): OperationInput => ({
              kind: 'change-block',
              page: page.id,
              block: block.id,
              properties: { show: [...textsOf(block, 'show'), countId(id)] },
            }),
          ),
        ],
      },
    );
  },
};

interface Part {
  id: string;
  singular: string;
  plural: string;
  title: string;
  done: string;
}

/** The thing itself: whose it is, what is to be done, whether it is. */
function partsOf(
  { id: whole, singular: wholeName }: Entity,
  { id, singular, plural, title, done }: Part,
): OperationInput[] {
  const fields = [
    { id: 'title', label: title, type: 'text', required: true, order: 10 },
    { id: whole, label: wholeName, type: 'relation', target: whole, required: true, order: 20 },
    { id: 'done', label: done, type: 'boolean', order: 30 },
  ] as const;
  return [
    {
      kind: 'put-entity',
      entity: {
        id,
        singular,
        plural,
        path: `${id.toLowerCase()}s`,
        icon: 'list-checks',
        titleField: 'title',
        origin: 'kept',
        ownership: 'shared',
      },
    },
    ...fields.map((field): OperationInput => ({ kind: 'put-field', entity: id, field })),
  ];
}

/** The first examples have some, of which one is done. */
function samplesOf({ id: whole, samples }: Entity, part: string, names: readonly string[]): OperationInput[] {
  return Object.keys(samples)
    .slice(0, 3)
    .flatMap((row, at) =>
      names.map((title, index): OperationInput => ({
        kind: 'put-sample',
        entity: part,
        id: `${part.toLowerCase()}-${at + 1}-${index + 1}`,
        values: { title, [whole]: row, done: index === 0 && at < 2 },
      })),
    );
}

function countId(part: string): string {
  return `${part}sDone`;
}

/** How many of a row's are done, of how many: nothing where it has none. */
function countOf(
  entity: Entity,
  part: string,
  { label, language }: { label: string; language: 'en' | 'zh' },
): OperationInput {
  const own = binary('equal', path('each', entity.id), path('row', 'id'));
  const count = (where: Expression): Expression => ({
    kind: 'aggregate',
    operation: 'count',
    entity: part,
    where,
  });
  const done = count(all(own, binary('equal', path('each', 'done'), value(true))));
  const words =
    language === 'zh'
      ? [value('已完成 '), done, value(' / '), count(own)]
      : [done, value(' of '), count(own), value(' done')];
  const derived = choose(binary('equal', count(own), value(0)), value(''), { kind: 'join', parts: words });
  const last = Math.max(0, ...Object.values(entity.fields).map(({ order }) => order));
  return {
    kind: 'put-field',
    entity: entity.id,
    field: { id: countId(part), label, type: 'text', order: Math.min(9999, last + 10), derived },
  };
}

/** What the page lists already. */
function relatedOf(given: z.core.util.JSONType | undefined): z.core.util.JSONType[] {
  return Array.isArray(given) ? given : [];
}
