import { fieldIndex } from '../words/lexicon.ts';
import { phraseOf, take, wordsOf, type Message } from './message.ts';
import { readList, type ListItem } from './read-list.ts';
import type { FieldWish } from './wishes.ts';
import { capital } from '../words/capital.ts';

/** Choices listed right after a field: `categories like food, transport and fun`, `status (open, done)`. Takes them. */
export function findChoices(message: Message): FieldWish[] {
  const wishes: FieldWish[] = [];
  const { tokens, language } = message;
  for (let index = 0; index < tokens.length; index += 1) {
    const found = fieldIndex.at(tokens, index);
    if (!found || (found.value.type !== 'choice' && found.value.type !== 'tags')) continue;
    const from = afterIntroducer(message, found.to);
    if (from === undefined) continue;
    const list = readList(message, from, 3);
    const items = untilLast(message, list.items).filter((item) => !message.taken.has(item.from));
    const to = items.at(-1)?.to ?? from;
    // `categories such as groceries, rent and leisure`: one of them may mean something else elsewhere.
    const fields = items.filter((item) => fieldIndex.at(tokens, item.from)?.to === item.to).length;
    if (items.length < 2 || fields * 2 > items.length) continue;
    const start = modifierBefore(message, found.from) ? found.from - 1 : found.from;
    wishes.push({
      label: language === 'zh' ? found.value.zh : found.value.en,
      ...(start < found.from ? { label: capital(wordsOf(message, start, found.to)), said: true } : {}),
      entry: found.value,
      options: items.map((item) => capital(wordsOf(message, item.from, item.to))),
      phrase: phraseOf(message, start, to),
    });
    take(message, start, to);
    index = to - 1;
  }
  return wishes;
}

/** `city bike, e-bike or cargo bike, start and end rentals`: one follows after `or` or `, and`, then what people do next. */
function untilLast({ tokens }: Message, items: readonly ListItem[]): readonly ListItem[] {
  const before = (item: ListItem | undefined, back = 1) => tokens[(item?.from ?? 0) - back]?.lower;
  const isLast = (item: ListItem | undefined) =>
    before(item) === 'or' || (before(item) === 'and' && before(item, 2) === ',');
  const end = items.findIndex((item, index) => index > 1 && before(item) === ',' && isLast(items[index - 1]));
  return end < 0 ? items : items.slice(0, end);
}

/** `by waste type (paper, glass)`: the field is the type of waste, in the person's words. */
function modifierBefore({ tokens, taken, language }: Message, field: number): boolean {
  const word = tokens[field - 1];
  if (language === 'zh' || word?.kind !== 'word' || taken.has(field - 1)) return false;
  if (!/^(?:types?|kinds?|class(?:es)?|formats?|sizes?)$/.test(tokens[field]?.lower ?? '')) return false;
  return (
    /^(?:,|;|\(|by|and|or|an?|the|per|with|its|their|each)$/.test(tokens[field - 2]?.lower ?? '-') &&
    !/^(?:an?|the|by|and|or|with|its|their|each|every|different|various|per|which|what|this|that|one|any)$/.test(
      word.lower,
    )
  );
}

function afterIntroducer(message: Message, at: number): number | undefined {
  const lower = message.tokens[at]?.lower ?? '';
  const next = message.tokens[at + 1]?.lower ?? '';
  if (lower === 'like' || lower === '(' || lower === '（' || lower === ':' || lower === '如') return at + 1;
  if ((lower === 'such' && next === 'as') || ((lower === '例' || lower === '比') && next === '如'))
    return at + 2;
  return undefined;
}
