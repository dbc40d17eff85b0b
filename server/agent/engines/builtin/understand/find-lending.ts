import { numberWords } from '../words/number-words.ts';
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
  /** How long things stay out, where it is said. */
  days?: number;
  phrase: Phrase;
}

/** What is lent, the first of an app first. */
export const lendable =
  /^(?:book|asset|loanItem|movie|album|game|machine|vehicle|car|product|keyRecord|resource|clothing|tool|toy|instrument|costume|camera|laptop|bike|equipment)$/;

const borrows =
  /\b(?:(?:equipment|asset|tool|device|gear|laptop|key) check-?outs?|borrow(?:s|ed|ing)?|lend(?:s|ing)?|lent|loaned|(?:book|item|equipment|tool|device|library) (?:loans?|lending)|loans? (?:and|\/|&) returns?|loan (?:out )?(?:books?|items?|equipment|tools?|devices?)|(?:day|week|month)s?[ -]loans?)\b|借阅|借书|借还|借出|借用|领用|(?:可以|能|可)借|借走|借给|出借/i;
const checksOut = /\bcheck(?:s|ing|ed)?(?: [a-z]+){0,3}[ -]out\b|\bcheck-?outs?\b/i;
const comesBack =
  /\breturn(?:s|ed|ing)?\b|\bcheck(?:s|ing|ed)?(?: [a-z]+){0,3}[ -]in\b|\boverdue\b|\bdue(?: back| dates?| by)?\b|\b(?:bring|give|given|come|comes|get|got) (?:\w+ ){0,2}back\b|\bback (?:by|after|in|within)\b|\bwho has (?:what|which|it|them)\b|\bsince when\b|归还|还书|逾期|应还|到期|借期|(?:什么时候|何时|按时|记得|没|谁没)还(?![要有])/i;
const lengths: Readonly<Record<string, number>> = {
  day: 1,
  night: 1,
  week: 7,
  month: 30,
  天: 1,
  日: 1,
  周: 7,
  星期: 7,
  礼拜: 7,
  月: 30,
};
const period =
  /\b(?<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen)[ -](?<unit>day|night|week|month)s?\b|(?<zh>\d{1,3}|十四|[一两二三四五六七十半])个?(?<length>天|日|周|星期|礼拜|月)/gi;

/** How many days things stay out: `for two weeks`, `14-day loans`, `借期一个月`. */
export function lendingDays(text: string): number | undefined {
  for (const { groups = {}, index } of text.matchAll(period)) {
    // `once a week`, `per month` say how often.
    if (
      /\b(?:per|once|twice|every|each|times|open|hours)\s*$|每$/i.test(
        text.slice(Math.max(0, index - 8), index),
      )
    )
      continue;
    const said = (groups['count'] ?? groups['zh'] ?? '').toLowerCase();
    const length = lengths[(groups['unit'] ?? groups['length'] ?? '').toLowerCase()];
    const count = numberWords[said] ?? Number(said);
    if (length !== undefined && count > 0) return Math.min(365, Math.round(count * length));
  }
  return undefined;
}

const objects =
  /\b(?:books?|assets?|equipment|tools?|devices?|laptops?|gear|instruments?|costumes?|cameras?|library items?|keys|dvds?|games?|toys?|things|stuff)\b|图书|设备|工具|资产|东西|物品/i;
const money =
  /\b(?:bank(?:ing)?|mortgages?|interest rates?|credit|loan (?:applications?|calculators?|officers?|payments?)|lenders?|peer-to-peer)\b|贷款/i;
const otherStays =
  /\b(?:carts?|shopping|hotels?|guests?|visitors?|payments?|rent(?:al|als|ing)?)\b|酒店|访客|租/i;

/** Somebody writes down who has their things: `which friend borrowed which book`. */
const keptByOne = /\b(?:who|which \w+|friends?) (?:has |have )?borrow(?:s|ed)?\b|\bborrowed by\b|谁借|借给/i;

/** What is lent and comes back: books of a library, equipment of a firm. */
export function findLending(text: string): LendingWish | undefined {
  const said = text.slice(0, 20_000);
  const match = borrows.exec(said) ?? loansOf(said) ?? (otherStays.test(said) ? null : checksOut.exec(said));
  if (!match || money.test(said)) return undefined;
  const days = lendingDays(said.slice(Math.max(0, match.index - 60), match.index + 160));
  const object =
    objectOf(said, match.index) ??
    objectOf(said, 0, said.length) ??
    (keptByOne.test(said) ||
    /\b(?:what|things|stuff) (?:i|we) (?:lend|lent|have lent)|\bwhat (?:i|we)['’]ve lent/i.test(said)
      ? 'loanItem'
      : undefined);
  const toFriends =
    /^(?:lend|lent)/i.test(match[0]) &&
    /\b(?:friends?|people|neighbou?rs|colleagues|others|family)\b/i.test(said);
  const listed = /^loans$/i.test(match[0]);
  const handedOut = /^\w+ check-?outs?$/i.test(match[0]);
  if (!comesBack.test(said) && days === undefined && !toFriends && !listed && !handedOut) return undefined;
  if (!objects.test(said) && object === undefined) return undefined;
  const given =
    /\b(?:to|by) (?:the |an? |our )?(?:employees?|staff|members?|students?|readers?|borrowers?|people|colleagues|users|patrons)\b/i.test(
      said.slice(match.index, match.index + 80),
    ) ||
    /^(?:lend|lent|loaned)|^借出/i.test(match[0]) ||
    keptByOne.test(said) ||
    /^loans$/i.test(match[0]);
  const lends = keptByOne.test(said) || /^(?:lend|lent|loaned)|^借出/i.test(match[0]);
  const verb = /^check/i.test(match[0]) || handedOut ? 'checkOut' : lends ? 'lend' : 'borrow';
  return {
    by: given ? 'staff' : 'self',
    verb,
    ...(object === undefined ? {} : { object }),
    holds: /\breserv(?:e|es|ed|ing|ations?)\b|\bholds?\b|\bwaiting lists?\b|预约|预定/i.test(said),
    ...(days === undefined ? {} : { days }),
    fines: /\b(?:fines?|late fees?|overdue (?:fees?|charges?|penalt\w+)|penalt(?:y|ies))\b|罚款|逾期费/i.test(
      said,
    ),
    phrase: [match.index, match.index + match[0].length],
  };
}

/** `books, members and loans`: of what is no money. */
function loansOf(said: string): RegExpExecArray | null {
  return /\b(?:books|tools|equipment|games|toys|dvds|instruments|costumes|cameras)\b/i.test(said)
    ? /\bloans\b/i.exec(said)
    : null;
}

/** The thing named next to the verb: `borrow books`, `check assets out`. */
function objectOf(text: string, at: number, length = 60): string | undefined {
  const near = text.slice(Math.max(0, at - 30), Math.min(at + length, 5000));
  return thingsIn(text)
    .findAll(tokenise(near))
    .map(({ value }) => value.id)
    .find((id) => lendable.test(id) && id !== 'loanItem');
}

/** What is out too long is marked by its due date. */
export const isLate = (state: string | undefined) => /^(?:over ?due|late|逾期|过期|超期)$/i.test(state ?? '');

/** What a list of wishes names that lending does anyway. */
export const metByLending = /fine|overdue|borrow|return|loan|lend|reserv|check|罚|借|还/i;
