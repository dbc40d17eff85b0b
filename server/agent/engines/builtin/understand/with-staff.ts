import { staffThings } from '../words/data/roles-of-things.ts';
import { peopleApart } from './find-roles.ts';
import { readMessage } from './message.ts';
import type { ThingWish, Wishes } from './wishes.ts';

/** People from outside do something in the app: they are not only written about. */
const outside =
  /\b(?:customers?|shoppers?|buyers?|guests?|visitors?|clients?|patrons?)\b (?:can |may |should |will |to )?(?:\w+ and )?(?:browse|buy|order|reserve|book|search|shop|view|see|choose|pick|purchase|request|rent|register|sign up|filter|look)\b|(?:顾客|客户|访客)(?:可以|可|能)?(?:浏览|购买|下单|预订|预约|选购)/i;

/** Where customers come in and the business keeps books of its own, the two log in apart. */
export function withStaff(wishes: Wishes): Wishes {
  if (wishes.people || wishes.accountsRefused || wishes.storage === 'browser') return wishes;
  const said = wishes.things.filter(({ weight }) => weight >= 1);
  const isKept = ({ entry }: ThingWish) => staffThings.has(entry?.id ?? '');
  // Customers have something else to look at.
  if (!said.some(isKept) || said.every(isKept) || !outside.test(wishes.text.slice(0, 20_000))) return wishes;
  const people = peopleApart(readMessage(wishes.text));
  return people ? { ...wishes, people, shared: true } : wishes;
}
