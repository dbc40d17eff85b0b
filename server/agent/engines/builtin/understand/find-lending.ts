import { thingsIn } from '../words/things-in-text.ts';
import { tokenise } from '../words/tokenise.ts';
import type { Phrase } from './wishes.ts';

/** Things that are given out for a time and come back. */
export interface LendingWish {
  /** Whether those who borrow take things themselves, or somebody gives them out. */
  by: 'self' | 'staff';
  /** What the button says. */
  verb: 'borrow' | 'checkOut' | 'lend';
  /** Id of what is said to be lent. */
  object?: string;
  /** What is out can be asked for in advance. */
  holds: boolean;
  /** Late returns cost money. */
  fines: boolean;
  phrase: Phrase;
}

/** What is lent, the first of an app first. */
export const lendable =
  /^(?:book|asset|loanItem|movie|album|game|machine|vehicle|car|product|keyRecord|resource|clothing|tool|toy|instrument|costume|camera|laptop|bike|equipment)$/;

const borrows =
  /\b(?:borrow(?:s|ed|ing)?|lend(?:s|ing)?|(?:book|item|equipment|tool|device|library) (?:loans?|lending)|loans? (?:and|\/|&) returns?|loan (?:out )?(?:books?|items?|equipment|tools?|devices?))\b|借阅|借书|借还|借出|借用|领用/i;
const checksOut = /\bcheck(?:s|ing|ed)?(?: [a-z]+){0,3}[ -]out\b|\bcheck-?outs?\b/i;
const comesBack = /\breturn(?:s|ed|ing)?\b|\bcheck(?:s|ing|ed)?(?: [a-z]+){0,3}[ -]in\b|归还|还书/i;
const objects =
  /\b(?:books?|assets?|equipment|tools?|devices?|laptops?|gear|instruments?|costumes?|cameras?|library items?|keys)\b|图书|设备|工具|资产/i;
const money =
  /\b(?:bank(?:ing)?|mortgages?|interest rates?|credit|loan (?:applications?|calculators?|officers?|payments?)|lenders?|peer-to-peer)\b|贷款/i;
const otherStays =
  /\b(?:carts?|shopping|hotels?|guests?|visitors?|payments?|rent(?:al|als|ing)?)\b|酒店|访客|租/i;

/** What is lent and comes back: books of a library, equipment of a firm. */
export function findLending(text: string): LendingWish | undefined {
  const said = text.slice(0, 20_000);
  const match = borrows.exec(said) ?? (otherStays.test(said) ? null : checksOut.exec(said));
  if (!match || money.test(said) || !comesBack.test(said) || !objects.test(said)) return undefined;
  const given =
    /\b(?:to|by) (?:the |an? |our )?(?:employees?|staff|members?|students?|readers?|borrowers?|people|colleagues|users|patrons)\b/i.test(
      said.slice(match.index, match.index + 80),
    ) || /^lend/i.test(match[0]);
  const verb = /^check/i.test(match[0]) ? 'checkOut' : /^lend/i.test(match[0]) ? 'lend' : 'borrow';
  const object = objectOf(said, match.index);
  return {
    by: given ? 'staff' : 'self',
    verb,
    ...(object === undefined ? {} : { object }),
    holds: /\breserv(?:e|es|ed|ing|ations?)\b|\bholds?\b|\bwaiting lists?\b|预约|预定/i.test(said),
    fines: /\b(?:fines?|late fees?|overdue (?:fees?|charges?|penalt\w+)|penalt(?:y|ies))\b|罚款|逾期费/i.test(
      said,
    ),
    phrase: [match.index, match.index + match[0].length],
  };
}

/** The thing named next to the verb: `borrow books`, `check assets out`. */
function objectOf(text: string, at: number): string | undefined {
  const near = text.slice(Math.max(0, at - 30), at + 60);
  return thingsIn(text)
    .findAll(tokenise(near))
    .map(({ value }) => value.id)
    .find((id) => lendable.test(id) && id !== 'loanItem');
}
