import { thingsIn } from '../words/things-in-text.ts';
import { tokenise } from '../words/tokenise.ts';
import type { RecordWish, RemarksWish } from './wishes.ts';

const named =
  /\b(?:ratings?|reviews?) (?:and|&) comments?\b|\bcomments? (?:and|&) (?:ratings?|reviews?)\b|\bwith (?:user |customer |star )?(?:ratings|reviews|comments)(?:,? and (?:ratings|reviews|comments))?\b|\b(?:comments?|reviews?) sections?\b|(?:,|,? and) (?:comments|ratings?|reviews?)(?=[.;]|$)|\b(?:user|customer|reader|product|visitor)[- ](?:reviews|ratings|comments)\b|\b(?:leave|leaving|write|writing|post|posting|add|adding) (?:a |an |their |your )?(?:comments?|reviews?|ratings?)\b|(?:\blikes?|\bshar(?:es|ing)|\bhistory|\bfollow\w*|\bposts?),? (?:and )?(?:user )?comments?\b(?= ?[,.;]| and\b)|\bcomments?,? (?:and )?(?:sharing|likes?|shares|follow\w*)\b|\b(?:join|take part in|hold|have|start|follow|read)\w* (?:in )?(?:the |a |an )?(?:\w+ )?discussions? (?:of|on|about|under|for)\b|\bdiscuss(?:ing|es)? (?:each|every)\b|\bdiscussions? (?:of|under|about|on|for) (?:each|every)\b|评论区|评价功能|(?:发表|添加|撰写)(?:评论|评价)|评分(?:和|与)评论|评论(?:和|与)评分/i;
const written = /comments?|reviews?|discuss|评论|评价|点评/i;
const rates = /\brat(?:e|es|ed|ing|ings)\b|\breviews?\b|评分|评价|打分/i;

/** `leave feedback on candidates`: what is said of a thing among those who work with it. */
const noted =
  /\b(?:leav|giv|add|writ|record|post|shar)(?:e|es|ing|s)? (?:\w+ )?(?:feedback|remarks?|comments?|evaluations?) (?:on|about|for|to|under) ((?:\w+ ){0,3}\w+)/i;

function notedOn(text: string): { object: string; phrase: [number, number] } | undefined {
  const match = noted.exec(text.slice(0, 20_000));
  const found = match && thingsIn(text).findAll(tokenise(match[1] ?? ''))[0];
  return match && found
    ? { object: found.value.id, phrase: [match.index, match.index + match[0].length] }
    : undefined;
}

/** What people say under things, and whether they give stars. */
export function findRemarks(text: string, records: readonly RecordWish[]): RemarksWish | undefined {
  const verbs = records.filter(
    ({ entry, phrase: [start] }) =>
      (entry.id === 'comment' || entry.id === 'review') &&
      // One of a list of what is noted.
      !/(?:记录|字段|包含)[^。，,]*$/u.test(text.slice(Math.max(0, start - 16), start)),
  );
  const match = named.exec(text.slice(0, 20_000));
  const about = notedOn(text);
  if (
    about &&
    /^(?:candidate|employee|student|patient|client|lead|interview|project|issue|homeRepair|workOrder|legalCase|insuranceClaim)$/.test(
      about.object,
    )
  )
    return {
      rates: false,
      comments: true,
      object: about.object,
      phrases: [about.phrase, ...verbs.map(({ phrase }) => phrase)],
    };
  if (verbs.length === 0 && !match) return undefined;
  const said = match?.[0] ?? '';
  const words = [said, ...verbs.map(({ phrase }) => text.slice(...phrase))].join(' ');
  // Who only rates says nothing more.
  const comments = verbs.some(({ entry }) => entry.id === 'comment') || written.test(words);
  const object = verbs.find((verb) => verb.object !== undefined)?.object;
  return {
    rates: verbs.some(({ entry }) => entry.id === 'review') || rates.test(said),
    comments,
    ...(object === undefined ? {} : { object }),
    phrases: [
      ...verbs.map(({ phrase }) => phrase),
      ...(match ? [[match.index, match.index + said.length] as [number, number]] : []),
    ],
  };
}

/** `customer reviews` on the site of a firm: what is said of it is read there, and nobody writes any. */
export function areRead({ phrases }: RemarksWish, text: string): boolean {
  return phrases.every((phrase) => /^(?:customer|client|user)[- ]reviews$/i.test(text.slice(...phrase)));
}
