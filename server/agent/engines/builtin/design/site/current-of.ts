import type { Wishes } from '../../understand/wishes.ts';
import { singularOf } from '../../words/singular.ts';
import { thingsIn } from '../../words/things-in-text.ts';
import { tokenise } from '../../words/tokenise.ts';
import type { OperationInput } from '../app-draft.ts';
import { showcaseOf, type Listed } from './showcase-of.ts';

type BlockInput = Extract<OperationInput, { kind: 'put-block' }>['block'];

const said =
  /\b(?:current|present|ongoing|this (?:month|week)['’]s) ((?:[a-z]+ )?[a-z]+)\b|(?:当前|本月|本周)的?([\p{Script=Han}]{1,4})/iu;
const going = /^(?:reading|watching|active|current|inProgress|ongoing|open|playing|now)$/;

/** The one that is going on now, where the message speaks of it: the current book of a club. */
export function currentOf(
  { text, language }: Pick<Wishes, 'text' | 'language'>,
  listed: readonly Listed[],
): BlockInput | undefined {
  const match = said.exec(text.slice(0, 4000));
  const words = match?.[1] ?? match?.[2];
  if (!match || words === undefined) return undefined;
  const things = thingsIn(text).findAll(tokenise(words));
  const place = listed.findIndex(({ entity }) => things.some(({ value }) => value.id === entity.head.id));
  const about = listed[place];
  const status = about?.entity.fields.find(({ id, type }) => id === 'status' && type === 'choice');
  const state = status?.options?.find(({ id }) => going.test(id));
  if (!about || !status || !state) return undefined;
  const noun = about.entity.head.singular;
  const block = showcaseOf(about, { language, order: 10, place: 0 });
  return {
    ...block,
    id: 'current',
    properties: {
      ...block.properties,
      layout: 'stories',
      title: language === 'zh' ? `当前${noun}` : `Current ${singularOf(noun.toLowerCase())}`,
      limit: 1,
      only: { field: status.id, equals: [state.id] },
    },
  };
}
