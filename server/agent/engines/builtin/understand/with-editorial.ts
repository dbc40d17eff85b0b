import { peopleApart } from './find-roles.ts';
import { readMessage } from './message.ts';
import type { FieldWish, Phrase, Wishes } from './wishes.ts';

/** What is written is looked at by somebody else before it is out. */
export interface EditorialWish {
  phrase: Phrase;
}

const hands =
  /\bsubmit\w*\b[^.;]{0,60}\b(?:for (?:review|approval|publication|moderation)|to (?:the |an? )?(?:editors?|moderators?|reviewers?|editorial)|(?:articles?|stories|story|drafts?|posts?|recipes?|poems?|tutorials?|guides?)\b)|\b(?:editorial|publishing|review|approval) workflow\b|\bhand\w* in (?:an? |their |new )?(?:\w+ )?(?:articles?|stories|story|poems?|recipes?|essays?|photos?|texts?)\b|\baccepts? submissions\b|\bsend\w* (?:it |them |their \w+ |an? \w+ )?to (?:the )?editors?\b|投稿|提交[^。]{0,8}(?:审核|编辑)|审稿/i;
const decides =
  /\b(?:editors?|moderators?|reviewers?|admin\w*)\b[^.]{0,110}\b(?:approv|publish|accept|reject|declin|return|review|send)\w*|\b(?:approved?|reviewed|published|rejected) by (?:the |an? )?(?:editors?|moderators?|reviewers?|admin\w*)\b|(?:编辑|管理员|审核员)[^。]{0,12}(?:审核|发布|通过|退回|驳回)/i;
const back =
  /\bsen[dt]s? (?:it|them|stories|articles|submissions|an? \w+)? ?back\b|\breturn(?:s|ed)? (?:it|them)?\b|\bdrafts?\b|\brevis\w+\b|\bdeclin\w+|\bturn\w* down\b|\bwithdraw\w*|退回|草稿/i;
/** What people write for others. */
const written =
  /^(?:article|newsItem|poem|recipe|story|tutorial|blogPost|photo|work|idea|resource|guide|podcast|caseStudy|forumQuestion|draft|paper|book|lecture|quotation)$/;
const same =
  /^(?:assignment|submission|draft|approval|comment|document|application|review|writingDraft|citation|leaveRequest|note|handIn)$/;

/** What is accepted comes out in an issue. */
const inIssue: FieldWish = { label: 'Issue', said: true, phrase: [0, 0] };

const money = /\b(?:money|balances?|accounts? balance|cash|payouts?|fees?)\b/i;

/** Drafts that editors read before everybody else does. */
export function withEditorial(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  const match = hands.exec(said);
  if (!match || !decides.test(said) || !back.test(said)) return wishes;
  if (wishes.quiz || wishes.courses || wishes.survey || wishes.game) return wishes;
  const things = wishes.things.filter(({ entry }) => !same.test(entry?.id ?? ''));
  if (!things.some(({ entry }) => written.test(entry?.id ?? ''))) return wishes;
  const people = wishes.people ?? peopleApart(readMessage(wishes.text));
  if (!people || wishes.accountsRefused || wishes.storage === 'browser') return wishes;
  const runs = people.roles.filter(({ entry }) => entry.side === 'runs');
  const decisions = ['approve', 'reject'].flatMap((what) =>
    runs.map(({ entry }) => ({ who: entry.id, kind: 'deed' as const, what })),
  );
  return {
    ...wishes,
    editorial: { phrase: [match.index, match.index + match[0].length] },
    things: things.map((thing) =>
      written.test(thing.entry?.id ?? '') && things.some(({ entry }) => entry?.id === 'magazineIssue')
        ? { ...thing, weight: thing.weight + 20, fields: [...thing.fields, inIssue] }
        : thing,
    ),
    people: {
      ...people,
      rights: [...people.rights.filter(({ what }) => !/^(?:approve|reject)$/.test(what)), ...decisions],
    },
    deeds: wishes.deeds.filter(
      ({ entry }) => !/^(?:approve|reject|publish|complete|archive)$/.test(entry?.id ?? ''),
    ),
    records: wishes.records.filter(({ entry }) => !/^(?:application|review|handIn)$/.test(entry.id)),
    // What is withdrawn is no money.
    ledgers: money.test(said)
      ? wishes.ledgers
      : wishes.ledgers.filter(({ entry }) => entry.id !== 'transaction'),
    limits: wishes.limits.filter(
      ({ entry, phrase }) =>
        !(entry.id === 'sending' && /\bsen[dt]|back|submit/i.test(said.slice(phrase[0], phrase[1] + 12))),
    ),
    unknown: wishes.unknown.filter(
      ({ words }) => !/\bworkflow|draft|submission|review|publish|approv|投稿|审核|草稿/i.test(words),
    ),
  };
}

export { written as writtenForOthers };
