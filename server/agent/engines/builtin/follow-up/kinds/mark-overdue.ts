import type { Expression } from '../../../../../../templates/spec/expression.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findBlocks, findEntity, mainEntity, textsOf, type Entity } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:mark|highlight|flag|show|warn about|emphasi[sz]e|colou?r)\s+(?:the\s+|all\s+|me\s+)?(?:overdue|late|expired|past due)\s+(?<thing>.{2,30}?)(?:\s+in \w+)?$/i,
  /^(?:mark|highlight|flag|show|warn about)\s+(?:the\s+|all\s+)?(?<thing>.{0,30}?)\s*(?:that|which|when they)\s+(?:are|is)\s+(?:overdue|late|past due|expired)$/i,
  /^(?:mark|highlight|flag|show)\s+(?:what(?:['’]s| is)\s+|whatever is\s+)?(?:overdue|late)(?<thing>)$/i,
  /^(?:mark|flag|show|highlight)\s+(?:the\s+|all\s+)?(?<thing>.{2,30}?)\s+(?:as|that are|which are)\s+(?:overdue|late|expired|past due)(?:\s+(?:when|if|once|after)\s+.{3,60})?$/i,
  /^(?:标记|标出|高亮|突出显示|提醒|显示)(?:已)?(?:逾期|过期|超期)(?:的)?(?<thing>.{0,10})$/,
];
const done = /^(?:done|completed?|closed|finished|paid|returned|resolved|cancelled|delivered|archived)$/;

/** What is late is marked, and can be filtered by. */
export const markOverdue: FollowUpKind = {
  id: 'overdue',
  example: { en: 'Mark overdue {things}', zh: '标记逾期的{things}' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    if (!words) return undefined;
    const main = mainEntity(spec);
    const named = words['thing'] ? findEntity(words['thing'], spec) : undefined;
    const entity =
      named ?? [...(main ? [main] : []), ...Object.values(spec.entities)].find((each) => dateOf(each));
    const date = entity && dateOf(entity);
    if (entity && !date)
      return {
        answer:
          language === 'zh'
            ? `${entity.plural}没有日期字段。先说“给${entity.singular}添加截止日期字段”。`
            : `${entity.plural} have no date that could pass. Say “Add a due date field to ${small(entity.plural)}” first.`,
      };
    if (!entity || !date || entity.fields['overdue'] || entity.origin !== 'kept') return undefined;
    const label = spec.language === 'zh' ? '已逾期' : 'Overdue';
    const order = Math.min(9999, Math.max(...Object.values(entity.fields).map((field) => field.order)) + 10);
    const lists = findBlocks(spec, 'collection', entity.id).map(({ page, block }): OperationInput => ({
      kind: 'change-block',
      page: page.id,
      block: block.id,
      properties: {
        show: [...textsOf(block, 'show'), 'overdue'],
        filters: [...textsOf(block, 'filters'), 'overdue'],
      },
    }));
    const boards = findBlocks(spec, 'board', entity.id)
      .filter(({ block }) => block.properties['due'] === undefined)
      .map(({ page, block }): OperationInput => ({
        kind: 'change-block',
        page: page.id,
        block: block.id,
        properties: { due: date.id },
      }));
    return changeInWords(
      language,
      {
        en: [
          `Mark overdue ${small(entity.plural)}`,
          `${entity.plural} whose ${small(date.label)} has passed are marked “${label}” and can be filtered by it.`,
        ],
        zh: [
          `标记逾期的${entity.plural}`,
          `“${date.label}”已过的${entity.plural}标为“${label}”，并可按此筛选。`,
        ],
      },
      {
        areas: ['data', 'pages'],
        operations: [
          {
            kind: 'put-field',
            entity: entity.id,
            field: { id: 'overdue', label, type: 'boolean', order, derived: isLate(entity, date.id) },
          },
          ...lists,
          ...boards,
        ],
      },
    );
  },
};

function dateOf(entity: Entity) {
  const dates = Object.values(entity.fields).filter((field) => field.type === 'date');
  const due = ['dueDate', 'deadline', 'endDate', 'returnDate', 'expiryDate', 'expiresOn'];
  return (
    due.flatMap((id) => dates.find((field) => field.id === id) ?? [])[0] ??
    dates.find((field) =>
      /due|deadline|end|return|expir|until|截止|到期|归还|结束/i.test(`${field.id} ${field.label}`),
    ) ??
    dates[0]
  );
}

function isLate(entity: Entity, date: string): Expression {
  const path = (field: string): Expression => ({ kind: 'path', scope: 'row', path: [field] });
  const passed: Expression = {
    kind: 'binary',
    operator: 'and',
    left: { kind: 'not', of: { kind: 'missing', of: path(date) } },
    right: { kind: 'binary', operator: 'less', left: path(date), right: { kind: 'today' } },
  };
  const status = Object.values(entity.fields).find(
    (field) => field.type === 'choice' && field.options?.some((option) => done.test(option.id)),
  );
  const over = status?.options?.filter((option) => done.test(option.id)) ?? [];
  return over.reduce<Expression>(
    (left, option) => ({
      kind: 'binary',
      operator: 'and',
      left,
      right: {
        kind: 'binary',
        operator: 'notEqual',
        left: path(status?.id ?? ''),
        right: { kind: 'value', value: option.id },
      },
    }),
    passed,
  );
}
