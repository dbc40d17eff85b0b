import { fieldIndex } from '../../words/lexicon.ts';
import { tokenise } from '../../words/tokenise.ts';
import { capital } from '../../words/capital.ts';
import type { FollowUpContext, FollowUpKind } from '../follow-up-kind.ts';
import { findEntity, findField, type Entity } from '../find-target.ts';
import { readWith } from '../read-with.ts';
import { adding, keptMain } from './add-field.ts';

/** `each deal belongs to a salesperson` */
const belongs = [
  /^(?:each|every|all|an?)\s+(?<thing>.{2,30}?)\s+(?:belongs? to|is (?:assigned to|handled by|owned by|led by|looked after by|made by))\s+(?:an?|one|some)\s+(?<field>[\w ]{3,30})$/i,
  /^每个?(?<thing>.{1,8}?)(?:都)?(?:属于|由)一?[个位名]?(?<field>.{1,8}?)(?:负责)?$/,
];
/** `let people attach photos to tasks` */
const attached = [
  /^(?:(?:let|allow|enable)\s+)?(?:people|users|everyone|me|us|them|customers|members)?\s*(?:(?:to|can|should be able to|want to)\s+)?(?:attach|upload)\s+(?:an?\s+|their\s+|some\s+)?(?<field>files?|attachments?|photos?|pictures?|images?|documents?|receipts?)(?:\s+(?:to|on|for)\s+(?:each\s+|every\s+|the\s+|an?\s+)?(?<thing>.{2,30}?))?$/i,
  /^(?:可以|允许|支持)?(?:用户)?(?:给(?<thing>.{1,8}?))?(?:上传|添加)(?<field>附件|图片|照片|文件)$/,
];
/** `add photos of receipts` */
const pictured = [
  /^add\s+(?:an?\s+|the\s+|some\s+)?(?<field>photos?|pictures?|images?)\s+of\s+(?:the\s+|each\s+|every\s+|my\s+|our\s+)?(?:receipts?|invoices?|bills?|documents?)(?<thing>)$/i,
];
/** `add priorities`, `add sizes small, medium and large` */
const bare = [
  /^add\s+(?:coloured\s+|colored\s+)?(?<field>labels|tags)(?:\s+(?:in|with)\s+(?:different\s+)?colou?rs)?$/i,
  /^add\s+(?:an?\s+|the\s+|some\s+)?(?<field>[a-z]+(?:\s[a-z]+)?)$/i,
  /^add\s+(?:the\s+)?(?<field>[a-z]+)\s*:?\s+(?<options>[\w-]+(?:\s\w+)?(?:,\s*[\w -]{1,20}?)*,?\s+(?:and|or)\s+[\w-]{1,20})$/i,
];

/** A field said in everyday words: what a thing belongs to, what is attached to it, what is known by its name. */
export const giveField: FollowUpKind = {
  id: 'give-field',
  example: { en: 'Each {thing} belongs to a team', zh: '每个{thing}属于一个团队' },
  recognise({ text }, context) {
    const { field, thing } =
      readWith(text, belongs) ?? readWith(text, attached) ?? readWith(text, pictured) ?? {};
    const entity = thing ? findEntity(thing, context.spec) : keptMain(context.spec);
    if (field) return entity && giving(field, entity, context);
    const named = readWith(text, bare);
    const known = named?.['field'] ? fieldIndex.get(named['field']) : undefined;
    const main = keptMain(context.spec);
    if (!named?.['field'] || !main || (!known && !named['options'])) return undefined;
    const options = (named['options'] ?? '')
      .split(/\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+/)
      .map((label) => capital(label.trim()))
      .filter((label) => label !== '');
    return giving(named['field'], main, { ...context, ...(options.length > 1 && { options }) });
  },
};

function giving(words: string, entity: Entity, context: FollowUpContext & { options?: readonly string[] }) {
  const { spec, language } = context;
  const label = capital(
    tokenise(words)
      .map(({ lemma, lower }) => (/^(?:notes|files|tags|labels|documents)$/.test(lower) ? lower : lemma))
      .join(language === 'zh' ? '' : ' '),
  );
  const known = fieldIndex.get(words);
  const there =
    (known && entity.fields[known.id]) ??
    Object.values(entity.fields).find((field) => field.label.toLowerCase() === label.toLowerCase());
  if (there && findField(there.label, spec) && !context.options)
    return {
      answer:
        language === 'zh'
          ? `${entity.plural}已经有“${there.label}”。`
          : `${entity.plural} have “${there.label}” already.`,
    };
  return there ? undefined : adding(label, entity, context);
}
