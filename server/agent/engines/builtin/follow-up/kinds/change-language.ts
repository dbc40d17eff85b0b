import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import type { Language } from '../../understand/wishes.ts';
import { choiceSets } from '../../words/data/choices.ts';
import { fieldById } from '../../words/data/fields.ts';
import { thingById } from '../../words/data/things.ts';
import { changeInWords } from '../change-in-words.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';
import { capital } from '../../words/capital.ts';

const patterns = [
  /^(?:translate|switch|change|turn|put|make)\s+(?:the\s+)?(?:app|it|everything|language|interface|site|website|all texts?)?\s*(?:of the app\s+)?(?:in|to|into|in to)?\s*(?<language>chinese|english|mandarin)$/i,
  /^(?:use|show (?:it|everything) in|in)\s+(?<language>chinese|english|mandarin)(?:\s+(?:in|for) the (?:app|interface))?$/i,
  /^(?:the\s+)?(?:app|interface)\s+(?:should|must) be in (?<language>chinese|english)$/i,
  /^(?:把|将)?(?:应用|界面|网站|它|语言|全部|所有文字)?(?:的语言)?(?:改成|改为|换成|切换(?:成|为|到)|翻译(?:成|为)|设为|使用|用)(?<language>中文|英文|英语|汉语)(?:界面|显示)?$/,
];

/** The language the app speaks: its own words, and the names that the lexicon knows in both. */
export const changeLanguage: FollowUpKind = {
  id: 'language',
  example: { en: 'Switch the app to Chinese', zh: '把应用改成英文' },
  recognise({ text }, { spec, language }) {
    const words = readWith(text, patterns)?.['language'];
    if (!words) return undefined;
    const to: Language = /english|英/i.test(words) ? 'en' : 'zh';
    if (to === spec.language)
      return { answer: language === 'zh' ? '应用已经是这种语言。' : 'The app is in this language already.' };
    return changeInWords(
      language,
      {
        en: [
          `The app in ${to === 'zh' ? 'Chinese' : 'English'}`,
          'Buttons, messages and the names Sprout knows change their language; what people entered and names of your own stay.',
        ],
        zh: [
          `应用使用${to === 'zh' ? '中文' : '英文'}`,
          '按钮、提示和已知的名称换成另一种语言；已录入的内容和您自己取的名称不变。',
        ],
      },
      {
        areas: ['content'],
        operations: [{ kind: 'change-app', changes: { language: to } }, ...translated(spec, to)],
      },
    );
  },
};

function translated(spec: AppSpec, to: Language): OperationInput[] {
  const from = spec.language;
  return Object.values(spec.entities).flatMap((entity): OperationInput[] => {
    const entry = thingById.get(entity.id);
    const plural = entry && (to === 'zh' ? entry.zh : capital(entry.plural));
    const known = entry && entity.singular.toLowerCase() === entry[from].toLowerCase();
    const named: OperationInput[] =
      known && plural
        ? [
            {
              kind: 'change-entity',
              entity: entity.id,
              changes: { singular: to === 'zh' ? entry.zh : capital(entry.en), plural },
            },
            ...pagesCalled(entity.plural, plural, spec),
          ]
        : [];
    return [...named, ...fieldsOf(entity, { from, to })];
  });
}

function pagesCalled(name: string, to: string, spec: AppSpec): OperationInput[] {
  return Object.values(spec.pages).flatMap((page): OperationInput[] =>
    page.menu && page.title === name
      ? [
          {
            kind: 'change-page',
            page: page.id,
            changes: {
              title: to,
              menu: { ...page.menu, label: page.menu.label === name ? to : page.menu.label },
            },
          },
        ]
      : [],
  );
}

function fieldsOf(
  entity: AppSpec['entities'][string],
  { from, to }: { from: Language; to: Language },
): OperationInput[] {
  return Object.values(entity.fields).flatMap((field): OperationInput[] => {
    const entry = fieldById.get(field.id);
    const known = entry && entry[from].toLowerCase() === field.label.toLowerCase();
    const labels = new Map(
      [...choiceSets.values()].flat().map((choice) => [`${choice.id} ${choice[from]}`, choice[to]]),
    );
    const options = field.options?.map((option) => ({
      ...option,
      label: labels.get(`${option.id} ${option.label}`) ?? option.label,
    }));
    const changed = options?.some((option, index) => option.label !== field.options?.[index]?.label);
    if (!known && !changed) return [];
    const changes = { ...(known ? { label: entry[to] } : {}), ...(changed ? { options } : {}) };
    return [{ kind: 'change-field', entity: entity.id, field: field.id, changes }];
  });
}
