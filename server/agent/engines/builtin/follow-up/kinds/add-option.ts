import { optionsOfLabels } from '../../design/make-field.ts';
import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { Field } from '../../../../../../templates/spec/entity.ts';
import { capital } from '../../words/capital.ts';
import type { Change, FollowUpContext, FollowUpKind, Spoken } from '../follow-up-kind.ts';
import { findBlocks, findField, type Entity } from '../find-target.ts';
import { plainClause } from '../read-with.ts';

const patterns: readonly (readonly [RegExp, field: number, label: number])[] = [
  [/^add\s+(?:an?|the)?\s*(?:new\s+)?(.+?)\s+(?:called|named|option)\s+["“']?(.+?)["”']?$/i, 1, 2],
  [/^add\s+["“'](.+?)["”']\s+(?:as\s+an?|to\s+(?:the\s+)?)\s*(.+?)(?:\s+(?:options|choices))?$/i, 2, 1],
  [/^add\s+(?:the\s+)?(?:option|choice)\s+["“']?(.+?)["”']?\s+to\s+(?:the\s+)?(.+?)$/i, 2, 1],
  // `add a category Travel`
  [/^[Aa]dd\s+(?:an?|another|the)\s+(?:new\s+)?([a-z]+)\s+["“']?(\p{Lu}[\p{L}\d &/-]{1,30})["”']?$/u, 1, 2],
  // `add a category for pets`
  [/^add\s+(?:an?|another)\s+(?:new\s+)?(\w+)\s+for\s+([a-z]{2,20}(?:\s[a-z]{2,20})?)$/i, 1, 2],
  [/^(?:给|为)?(.+?)(?:添加|增加)选项[“"]?(.+?)[”"]?$/, 1, 2],
];

/** `add a backlog column before To do` */
const staged =
  /^add\s+(?:an?\s+|the\s+|new\s+)*["“']?(?<labels>[\w -]{2,40}?)["”']?\s+(?:columns?|stages?|status(?:es)?|states?|lanes?)(?:\s+(?<place>before|after)\s+["“']?(?<beside>.{2,30}?)["”']?)?(?:\s+(?:to|on)\s+the\s+(?:board|pipeline))?$/i;

/** `add a column Review`, where columns are those of a board */
const columnOf =
  /^add\s+(?:an?\s+|another\s+|one more\s+)?(?:new\s+)?(?:columns?|lanes?|stages?)\s+(?:called\s+|named\s+|for\s+|:\s*)?["“']?(?<labels>[\w -]{2,40}?)["”']?(?:\s+(?<place>before|after)\s+["“']?(?<beside>.{2,30}?)["”']?)?(?:\s+(?:to|on)\s+the\s+(?:board|pipeline))?$/i;

/** Another value to choose: `add a status called Blocked`. */
export const addOption: FollowUpKind = {
  id: 'option',
  example: { en: 'Add a {field} called Other', zh: '给{field}添加选项其他' },
  recognise({ text }, { spec, language }) {
    const stages = addStages(text, { spec, language });
    if (stages) return stages;
    for (const [pattern, fieldAt, labelAt] of patterns) {
      const match = pattern.exec(text.trim());
      const found = match && findField(match[fieldAt] ?? '', spec);
      const label = match?.[labelAt]?.trim();
      if (!found || !label || found.field.type !== 'choice') continue;
      const { entity, field } = found;
      const before = field.options ?? [];
      const added = optionsOfLabels([label.charAt(0).toUpperCase() + label.slice(1)]).filter(
        (option) => !before.some((each) => each.id === option.id),
      );
      if (added.length === 0) return { answer: thereAlready(field.label, label, language) };
      const title =
        language === 'zh'
          ? `${field.label}：添加“${label}”`
          : `Add “${label}” to ${field.label.toLowerCase()}`;
      const sentence =
        language === 'zh'
          ? `${field.label}可以选择“${label}”。`
          : `${field.label} of ${entity.plural.toLowerCase()} can be “${label}”.`;
      return {
        title,
        sentence,
        areas: ['data'],
        operations: [
          {
            kind: 'change-field',
            entity: entity.id,
            field: field.id,
            changes: { options: [...before, ...added] },
          },
        ],
      };
    }
    return undefined;
  },
};

/** More columns of a board, or values of a status, where they were said to be. */
function addStages(
  text: string,
  { spec, language }: Pick<FollowUpContext, 'spec' | 'language'>,
): Change | Spoken | undefined {
  const said = plainClause(text);
  const onBoard = findBlocks(spec, 'board').length > 0 ? columnOf.exec(said) : null;
  const { labels, place, beside } = (onBoard ?? staged.exec(said))?.groups ?? {};
  const found = labels === undefined ? undefined : findStages(spec);
  if (!labels || !found) return undefined;
  const { entity, field } = found;
  const before = field.options ?? [];
  const added = optionsOfLabels(labels.split(/\s+and\s+(?:an?\s+)?|\s*,\s*/).map(capital)).filter(
    (option) => !before.some(({ id }) => id === option.id),
  );
  const at = before.findIndex(({ label }) => label.toLowerCase() === beside?.toLowerCase());
  if (added.length === 0) return { answer: thereAlready(field.label, labels, language) };
  if (beside !== undefined && at < 0) return undefined;
  const index = at < 0 ? before.length : place === 'after' ? at + 1 : at;
  const names = added.map(({ label }) => `“${label}”`).join(language === 'zh' ? '、' : ', ');
  const en = [
    `Add ${names} to ${field.label.toLowerCase()}`,
    `${field.label} of ${entity.plural.toLowerCase()} can be ${names}.`,
  ] as const;
  const zh = [`${field.label}：添加${names}`, `${field.label}可以选择${names}。`] as const;
  const [title, sentence] = language === 'zh' ? zh : en;
  const options = before.toSpliced(index, 0, ...added);
  return {
    title,
    sentence,
    areas: ['data'],
    operations: [{ kind: 'change-field', entity: entity.id, field: field.id, changes: { options } }],
  };
}

/** What a board's columns are, else the status of what is entered. */
function findStages(spec: AppSpec): { entity: Entity; field: Field } | undefined {
  const blocks = Object.values(spec.pages).flatMap(({ blocks: placed }) => Object.values(placed));
  for (const { entity: id, properties } of blocks.filter(({ block }) => block === 'board')) {
    const entity = id === undefined ? undefined : spec.entities[id];
    const column = properties['column'];
    const field = typeof column === 'string' ? entity?.fields[column] : undefined;
    if (entity && field?.type === 'choice') return { entity, field };
  }
  const going = Object.values(spec.entities).flatMap((entity) => {
    const field = entity.fields['stage'] ?? entity.fields['status'];
    return entity.origin === 'kept' && field?.type === 'choice' ? { entity, field } : [];
  });
  // What goes through most of them is what they are about.
  return going.toSorted(
    (one, other) => (other.field.options?.length ?? 0) - (one.field.options?.length ?? 0),
  )[0];
}

function thereAlready(field: string, label: string, language: 'en' | 'zh'): string {
  return language === 'zh'
    ? `“${field}”已有选项“${label}”。`
    : `${field} has “${label}” among its choices already.`;
}
