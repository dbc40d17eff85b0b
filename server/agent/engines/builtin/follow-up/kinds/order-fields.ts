import type { OperationInput } from '../../design/app-draft.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { findFieldOf } from '../find-field-of.ts';
import { findBlocks, textsOf, type Entity } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const patterns = [
  /^(?:put|move|show|place|list)\s+(?:the\s+)?(?<field>.{2,40}?)\s+(?<side>before|after|above|below|behind|in front of)\s+(?:the\s+)?(?<other>.{2,40})$/i,
  /^(?:put|move|show|place|list)\s+(?:the\s+)?(?<field>.{2,40}?)\s+(?:as\s+the\s+|at\s+the\s+|to\s+the\s+|the\s+)?(?<side>first|last|top|end|bottom|beginning|front)(?:\s+(?:field|column|in the form|of the form))?$/i,
  /^(?:把|将)(?<field>.{1,20}?)(?:放到?|移到?|排在|移动到|放在)(?<side>第一(?:个|位)?|最前面?|最后面?|最后一个|开头|末尾)$/,
  /^(?:把|将)(?<field>.{1,20}?)(?:放到?|移到?|排在|移动到|放在)(?<other>.{1,20}?)(?:的)?(?<side>之?前面?|之?后面?|上面|下面)$/,
];

/** The place of a field in forms and lists. */
export const orderFields: FollowUpKind = {
  id: 'field-order',
  example: { en: 'Put {field} first', zh: '把{field}放在最前面' },
  recognise({ text }, { spec, language }) {
    if (/\b(?:pages?|menu|navigation)\b|页面|菜单|导航/i.test(text)) return undefined;
    const words = readWith(text, patterns);
    const found = words && findFieldOf(words['field'] ?? '', spec);
    if (!found) return undefined;
    const { entity, field } = found;
    const other = words['other'] ? findFieldOf(words['other'], spec, entity)?.field : undefined;
    if ((words['other'] && !other) || other?.id === field.id) return undefined;
    const before = /before|above|front|first|top|beginning|前|上面|第一|开头/i.test(words['side'] ?? '');
    const move = (ids: readonly string[]) =>
      moved(ids, { id: field.id, before, ...(other ? { other: other.id } : {}) });
    const ids = Object.values(entity.fields)
      .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
      .map((each) => each.id);
    const where = other
      ? {
          en: `${before ? 'before' : 'after'} ${small(other.label)}`,
          zh: `在“${other.label}”${before ? '之前' : '之后'}`,
        }
      : { en: before ? 'first' : 'last', zh: before ? '在最前' : '在最后' };
    return changeInWords(
      language,
      {
        en: [
          `${field.label} ${where.en}`,
          `${field.label} stands ${where.en} in forms and lists of ${small(entity.plural)}.`,
        ],
        zh: [
          `“${field.label}”${where.zh}`,
          `${entity.plural}的表单和列表中，“${field.label}”排${where.zh}。`,
        ],
      },
      {
        areas: ['data', 'pages'],
        operations: [
          ...move(ids).map((id, index): OperationInput => ({
            kind: 'change-field',
            entity: entity.id,
            field: id,
            changes: { order: (index + 1) * 10 },
          })),
          ...inLists(entity, field.id, { spec, move }),
        ],
      },
    );
  },
};

interface Lists {
  spec: Parameters<typeof findBlocks>[0];
  move(ids: readonly string[]): string[];
}

function inLists(entity: Entity, field: string, { spec, move }: Lists): OperationInput[] {
  return ['collection', 'detail', 'board'].flatMap((kind) =>
    findBlocks(spec, kind, entity.id).flatMap(({ page, block }): OperationInput[] => {
      const show = textsOf(block, 'show');
      return show.includes(field)
        ? [{ kind: 'change-block', page: page.id, block: block.id, properties: { show: move(show) } }]
        : [];
    }),
  );
}

function moved(
  ids: readonly string[],
  { id, before, other }: { id: string; before: boolean; other?: string },
): string[] {
  const rest = ids.filter((each) => each !== id);
  const at = other === undefined ? -1 : rest.indexOf(other);
  const place = at < 0 ? (before ? 0 : rest.length) : before ? at : at + 1;
  return [...rest.slice(0, place), id, ...rest.slice(place)];
}
