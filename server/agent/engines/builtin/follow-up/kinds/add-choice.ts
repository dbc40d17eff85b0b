import type { Field } from '../../../../../../templates/spec/entity.ts';
import { optionsOfLabels } from '../../design/make-field.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { capital } from '../../words/capital.ts';
import type { FollowUpContext, FollowUpKind } from '../follow-up-kind.ts';
import { findEntity, findField, type Entity } from '../find-target.ts';
import { plainClause } from '../read-with.ts';
import { adding, keptMain } from './add-field.ts';

const optioned =
  /^add\s+(?:an?\s+|the\s+)?(?<field>.{2,30}?)(?:\s+(?:field|column|choice))?(?:\s+to\s+(?:each\s+|every\s+|all\s+|the\s+)?(?<thing>.{2,30}?))?\s+with\s+(?:the\s+)?(?:options|choices|values)\s*:?\s+(?<options>.{3,200})$|^(?:给(?<whose>.{1,10}?))?(?:添加|增加|加)(?:一个)?(?<name>.{1,10}?)(?:字段)?[，,]?(?:选项|可选值)(?:有|为|是|：|:)(?<values>.{2,100})$/i;

/** `add a priority with High, Medium, Low`: names alone are what can be chosen. */
const listed =
  /^add\s+(?:an?\s+|the\s+)?(?<field>[a-z][a-z -]{1,28}?)(?:\s+(?:field|column|choice))?(?:\s+to\s+(?:each\s+|every\s+|all\s+|the\s+)?(?<thing>.{2,30}?))?\s+with\s+(?<options>[\p{L}\d][\p{L}\d -]{0,24}(?:\s*[,/]\s*(?:and\s+|or\s+)?[\p{L}\d][\p{L}\d -]{0,24}|\s+(?:and|or)\s+[\p{L}\d][\p{L}\d -]{0,24})+)$/iu;
/** What is made of parts, not chosen from. */
const places =
  /\b(?:pages?|forms?|sections?|dashboards?|overviews?|charts?|graphs?|boards?|calendars?|lists?|tables?|menus?|reports?|buttons?|footers?|headers?|heroe?s?|banners?|rows?|log-?ins?|accounts?|maps?|apps?|roles?|users?|people)\b/i;

/** A field whose values are chosen: `add a stage field with the options new, won and lost`. */
export const addChoice: FollowUpKind = {
  id: 'add-choice',
  example: { en: 'Add a size with Small, Medium, Large', zh: '添加尺寸字段，选项有小、中、大' },
  recognise: ({ text }, context) => withOptions(text, context),
};

function withOptions(text: string, context: FollowUpContext) {
  const said = plainClause(text);
  const bare = listed.exec(said)?.groups;
  const found = optioned.exec(said)?.groups ?? (places.test(bare?.['field'] ?? 'page') ? {} : bare);
  const { field, name, thing, whose, options, values } = found ?? {};
  const named = thing ?? whose;
  const entity = named === undefined ? keptMain(context.spec) : findEntity(named, context.spec);
  const labels = (options ?? values ?? '')
    .split(/\s*[,，、/]\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+|和|或/)
    .map((label) => capital(label.trim().replace(/^["“]|["”]$/g, '')))
    .filter((label) => label !== '' && label.length <= 60);
  const words = field ?? name;
  const there = words === undefined || !entity ? undefined : findField(words, context.spec, entity)?.field;
  if (entity && there?.type === 'choice' && labels.length > 1)
    return withMore(entity, there, { ...context, labels });
  return entity && words && labels.length > 1
    ? adding(words, entity, { ...context, options: labels })
    : undefined;
}

/** Of a choice that is there already, what can be chosen too; words where all of it is there. */
function withMore(
  entity: Entity,
  field: Field,
  { language, labels }: FollowUpContext & { labels: readonly string[] },
) {
  const before = field.options ?? [];
  const added = optionsOfLabels(labels).filter(
    ({ id, label }) =>
      !before.some((each) => each.id === id || each.label.toLowerCase() === label.toLowerCase()),
  );
  const names = before.map(({ label }) => label);
  const extra = names.find((name) => !labels.some((label) => label.toLowerCase() === name.toLowerCase()));
  if (added.length === 0)
    return {
      answer:
        language === 'zh'
          ? `${entity.plural}已有“${field.label}”：${names.join('、')}。${extra ? `可以说“从${field.label}中删除选项${extra}”。` : ''}`
          : `${entity.plural} have “${field.label}” already, with ${names.join(', ')}. ${extra ? `Say “Remove the option ${extra} from ${small(field.label)}” for one you do not want.` : ''}`.trim(),
    };
  const told = added.map(({ label }) => `“${label}”`).join(language === 'zh' ? '、' : ', ');
  return changeInWords(
    language,
    {
      en: [
        `Add ${told} to ${small(field.label)}`,
        `${field.label} of ${small(entity.plural)} can be ${told}, too.`,
      ],
      zh: [`${field.label}：添加${told}`, `${entity.plural}的${field.label}还可以选择${told}。`],
    },
    {
      areas: ['data'],
      operations: [
        {
          kind: 'change-field',
          entity: entity.id,
          field: field.id,
          changes: { options: [...before, ...added] },
        },
      ],
    },
  );
}
