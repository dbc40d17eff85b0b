import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { Field, FieldType, SampleValue } from '../../../../../../templates/spec/entity.ts';
import type { FieldInput, OperationInput } from '../../design/app-draft.ts';
import { optionsOf, optionsOfLabels } from '../../design/make-field.ts';
import { changeInWords, small } from '../change-in-words.ts';
import { usesOfType } from '../field-uses.ts';
import { findFieldOf } from '../find-field-of.ts';
import { findBlocks, textsOf, type Entity } from '../find-target.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const types: readonly (readonly [RegExp, FieldType, en: string, zh: string])[] = [
  [
    /^(?:long(?:er)? text|multi-?line(?: text)?|paragraph|text ?area|notes?)$|^(?:长文本|多行文本|段落)$/i,
    'longText',
    'a long text',
    '长文本',
  ],
  [/^(?:plain |short |free )?(?:text|string|words)$|^(?:短?文本|文字)$/i, 'text', 'a text', '文本'],
  [/^(?:numbers?|numeric|integer|count)$|^(?:数字|数值|整数)$/i, 'number', 'a number', '数字'],
  [
    /^(?:money|price|currency|amount(?: of money)?)$|^(?:金额|货币|价格)$/i,
    'money',
    'an amount of money',
    '金额',
  ],
  [/^(?:percent(?:age)?|%)$|^百分比$/i, 'percent', 'a percentage', '百分比'],
  [/^(?:stars?|(?:star )?rating)$|^(?:评分|星级)$/i, 'rating', 'a rating', '评分'],
  [/^(?:date|day)$|^日期$/i, 'date', 'a date', '日期'],
  [
    /^(?:date ?(?:and|with) ?(?:a )?time|date ?time|timestamp)$|^(?:日期时间|日期和时间)$/i,
    'dateTime',
    'a date with time',
    '日期和时间',
  ],
  [/^(?:time|time of day)$|^时间$/i, 'time', 'a time', '时间'],
  [
    /^(?:yes ?(?:\/|or) ?no|check ?box|boolean|switch|toggle|tick ?box)$|^(?:是否|开关|复选框|勾选框)$/i,
    'boolean',
    'yes or no',
    '是否',
  ],
  [
    /^(?:choice|drop-?down|select|list of choices|selection|menu|options)$|^(?:选项|下拉|下拉框|单选|选择)$/i,
    'choice',
    'a choice',
    '选项',
  ],
  [/^(?:tags|multiple choice|multi-?select|labels|keywords)$|^(?:标签|多选)$/i, 'tags', 'tags', '标签'],
  [/^(?:e-?mail(?: address)?)$|^(?:邮箱|电子邮件)$/i, 'email', 'an e-mail address', '邮箱'],
  [/^(?:link|url|web ?site|web address)$|^(?:链接|网址)$/i, 'url', 'a link', '链接'],
  [/^(?:phone(?: number)?|telephone)$|^(?:电话|手机号)$/i, 'phone', 'a phone number', '电话'],
];
const patterns = [
  /^(?:make|turn|change|convert|switch|set)\s+(?:the\s+)?(?<field>.{2,50}?)\s+(?:to be|to|into|be|as)\s+(?:an?\s+|the\s+)?(?<type>[\w/%\- ]{3,24}?)(?:\s+(?:field|type|column|input))?$/i,
  /^make\s+(?:the\s+)?(?<field>.{2,50}?)\s+an?\s+(?<type>[\w/%\- ]{3,24}?)(?:\s+(?:field|input))?$/i,
  /^(?:change\s+)?(?:the\s+)?type of (?:the\s+)?(?<field>.{2,50}?)\s+(?:to|is|should be)\s+(?:an?\s+)?(?<type>[\w/%\- ]{3,24})$/i,
  /^(?:the\s+)?(?<field>.{2,50}?)\s+should be an?\s+(?<type>[\w/%\- ]{3,24}?)(?:\s+field)?$/i,
  /^(?:把|将)?(?<field>.{1,20}?)(?:的)?(?:类型|字段类型)?(?:改成|改为|变成|变为|换成|转成|设为|应该是)(?<type>[\p{Script=Han}]{2,6}?)(?:类型|字段)?$/u,
];

/** Another type for a field; examples that do not fit lose their value. */
export const retypeField: FollowUpKind = {
  id: 'retype',
  example: { en: 'Make {field} a text', zh: '把{field}改成文本' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns);
    const type = types.find(([pattern]) => pattern.test(words?.['type'] ?? ''));
    const found = words && type && findFieldOf(words['field'] ?? '', spec);
    if (!found) return undefined;
    const { entity, field } = found;
    const [, wanted, en, zh] = type;
    if (field.type === wanted)
      return {
        answer: language === 'zh' ? `“${field.label}”已经是${zh}。` : `${field.label} is ${en} already.`,
      };
    // Short and long texts serve the same places.
    const texts = [field.type, wanted].every((type) => type === 'text' || type === 'longText');
    const uses = texts ? [] : usesOfType(spec, entity.id, field.id);
    if (entity.source || field.derived || field.type === 'relation' || uses.length > 0)
      return { answer: refusal(field, uses, language) };
    if (field.id === entity.titleField && !['text', 'longText'].includes(wanted)) return undefined;
    return changeInWords(
      language,
      {
        en: [
          `${field.label} becomes ${en}`,
          `${field.label} of ${small(entity.plural)} is ${en}. Values that do not fit are left empty.`,
        ],
        zh: [`“${field.label}”改为${zh}`, `${entity.singular}的“${field.label}”改为${zh}；不合适的值留空。`],
      },
      { areas: ['data'], operations: retyping({ entity, field, wanted }, spec) },
    );
  },
};

function refusal(field: Field, uses: readonly string[], language: 'en' | 'zh'): string {
  const places = uses.slice(0, 3).map((use) => `“${use}”`);
  if (language === 'zh')
    return places.length > 0
      ? `“${field.label}”的类型不能改，因为${places.join('、')}需要它。可以另外添加一个字段。`
      : `“${field.label}”的类型来自数据来源，不能改。可以另外添加一个字段。`;
  return places.length > 0
    ? `${field.label} has to keep its type, because ${places.join(', ')} builds on it. You can add another field beside it.`
    : `${field.label} has to keep its type, because its values come from elsewhere. You can add another field beside it.`;
}

interface Retyping {
  entity: Entity;
  field: Field;
  wanted: FieldType;
}

function retyping({ entity, field, wanted }: Retyping, spec: AppSpec): OperationInput[] {
  const { id, label, order, required, hint } = field;
  const said = Object.values(entity.samples).flatMap((values) => {
    const value = values[id];
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
  const labels = [...new Set(said)].filter((each) => each.length <= 40).slice(0, 12);
  const options =
    wanted === 'choice'
      ? labels.length > 0
        ? optionsOfLabels(labels)
        : optionsOf('generalCategory', spec.language)
      : undefined;
  const retyped: FieldInput = {
    id,
    label,
    order,
    required,
    type: wanted,
    ...(hint === undefined ? {} : { hint }),
    ...(options ? { options } : {}),
    ...(wanted === 'rating' ? { minimum: 1, maximum: 5 } : {}),
  };
  const samples = Object.entries(entity.samples).flatMap(([sample, values]): OperationInput[] => {
    if (values[id] === undefined) return [];
    const { [id]: before, ...rest } = values;
    const after = converted(before, retyped, field);
    const owner = entity.sampleOwners[sample];
    return [
      {
        kind: 'put-sample',
        entity: entity.id,
        id: sample,
        values: after === undefined ? rest : { ...rest, [id]: after },
        ...(owner ? { owner } : {}),
      },
    ];
  });
  return [
    { kind: 'put-field', entity: entity.id, field: retyped },
    ...samples,
    ...unfiltered(entity, retyped, spec),
  ];
}

const filterable = [
  'choice',
  'tags',
  'boolean',
  'relation',
  'date',
  'number',
  'money',
  'rating',
  'percent',
  'text',
];

/** Lists no longer filter or group by what cannot be filtered by. */
function unfiltered({ id }: Entity, field: FieldInput, spec: AppSpec): OperationInput[] {
  return findBlocks(spec, 'collection', id).flatMap(({ page, block }): OperationInput[] => {
    const filters = textsOf(block, 'filters');
    const properties = {
      ...(filters.includes(field.id) && !filterable.includes(field.type)
        ? { filters: filters.filter((each) => each !== field.id) }
        : {}),
      ...(block.properties['groupBy'] === field.id ? { groupBy: null } : {}),
      ...(block.properties['badge'] === field.id ? { badge: null } : {}),
    };
    return Object.keys(properties).length > 0
      ? [{ kind: 'change-block', page: page.id, block: block.id, properties }]
      : [];
  });
}

function converted(value: SampleValue | undefined, to: FieldInput, from: Field): SampleValue | undefined {
  const label = from.options?.find((option) => option.id === value)?.label;
  switch (to.type) {
    case 'text':
    case 'longText':
      return typeof value === 'string' || typeof value === 'number' ? (label ?? String(value)) : undefined;
    case 'number':
    case 'money':
    case 'percent':
      return typeof value === 'number' ? value : undefined;
    case 'rating':
      return typeof value === 'number' && value >= 1 && value <= 5 ? Math.round(value) : undefined;
    case 'choice':
      return to.options?.find((option) => option.label === value)?.id;
    case 'tags':
      return typeof value === 'string' ? [label ?? value] : undefined;
    case 'date':
      return typeof value === 'object' && value !== null && 'days' in value
        ? { days: value.days }
        : undefined;
    default:
      return undefined;
  }
}
