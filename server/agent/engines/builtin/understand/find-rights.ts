import { deedIndex, recordIndex, roleIndex } from '../words/indexes.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { sentencesOf, wordsOf, type Message } from './message.ts';
import type { RightWish } from './people-wishes.ts';

const make =
  /^(?:add|create?|post|upload|writ|publish|shar|record|log|register|list|sell|offer|compos|suggest|enter|start|propos|organi[sz]|announc|draft|issu|plann?|arrang|host)(?:s|e|es|ed|t?ing|ting)?$/;
const submit = /^(?:submit|fil|report|send|hand)(?:s|e|es|ed|t?ing|ting)?$/;
const manage =
  /^(?:manag|edit|updat|delet|remov|maintain|modif|configur|handl|control|organi[sz]|administer|grad|answer|review|schedul|assess)(?:y|s|e|es|ed|ing)?$/;
const read =
  /^(?:view|brows|see|search|read|check|track|filter|monitor|quer|find|explor|access|receiv|learn)(?:y|s|e|es|ing)?$/;
const chinese: readonly (readonly [RegExp, RightWish['kind']])[] = [
  [/^提交/u, 'submit'],
  [/^(?:发布|创建|添加|上传|发表|录入|登记|新增)/u, 'make'],
  [/^(?:管理|编辑|修改|删除|维护)/u, 'manage'],
  [/^(?:查看|浏览|搜索|阅读|查询)/u, 'read'],
];
const anybody = /^(?:users?|people|visitors?|everyone|everybody|anyone|they|用户)$/;

/** Who does what to which thing: `managers approve leave requests`, `users can post poems`. */
export function findRights(message: Message): RightWish[] {
  const rights: RightWish[] = [];
  const add = (right: RightWish) => {
    const known = rights.some(
      (each) => each.who === right.who && each.kind === right.kind && each.what === right.what,
    );
    if (!known && rights.length < 60) rights.push(right);
  };
  for (const [from, to] of sentencesOf(message)) readSentence(message, { from, to, add });
  return rights;
}

function readSentence(
  message: Message,
  { from, to, add }: { from: number; to: number; add: (right: RightWish) => void },
): void {
  const { tokens, text } = message;
  let who: string | undefined;
  let kind: RightWish['kind'] | undefined;
  const things = thingsIn(text);
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const role = roleIndex.at(tokens, index);
    const acts = role !== undefined && standsFirst(message, { from: role.from, to: role.to, kind });
    const person = acts
      ? role.value.id
      : anybody.test(token.lower) && kind === undefined
        ? 'anybody'
        : undefined;
    if (person !== undefined || (anybody.test(token.lower) && isModal(tokens[index + 1]?.lower))) {
      who = person ?? 'anybody';
      kind = undefined;
      if (acts) index = role.to - 1;
      continue;
    }
    const deed = deedIndex.at(tokens, index);
    if (deed?.value.entry ?? deed?.value.kind) {
      const by = agentAfter(message, deed?.to ?? index, to);
      const what = deed?.value.entry?.id ?? deed?.value.kind;
      const doer = by ?? who;
      // `track their approval`: who only looks on decides nothing.
      const looksOn = kind === 'read' && /(?:al|ion)$/.test(token.lower);
      if (doer !== undefined && what !== undefined && !looksOn) add({ who: doer, kind: 'deed', what });
    }
    const outward =
      token.lower.startsWith('shar') &&
      /\b(?:on|via|to)\b/.test(wordsOf(message, index, Math.min(index + 5, to)));
    const verb = outward
      ? 'read'
      : isPast(message, index) || isNoun(message, index)
        ? undefined
        : verbAt(token.lower, text.slice(token.start, token.start + 4));
    if (verb !== undefined && !(role && !acts)) kind = verb;
    if (deed && verb === undefined && deed.value.entry) kind = 'deed';
    if (who === undefined) continue;
    const record = recordIndex.at(tokens, index);
    if (record && kind === undefined && token.lower !== 'books')
      add({ who, kind: 'make', what: record.value.id });
    const thing = things.at(tokens, index);
    if (!thing || kind === undefined || kind === 'deed') continue;
    add({ who, kind, what: thing.value.id });
    index = thing.to - 1;
  }
}

/** `the reported posts`: said of the thing, not done by whoever is spoken of. */
function isPast({ tokens }: Message, index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  return (
    /(?:ed|itten|sent|made)$/.test(tokens[index]?.lower ?? '') &&
    /^(?:the|all|any|their|its|every|each|of|other|new|see|view|review|check|handle|manage)$/.test(before)
  );
}

/** `assign a report`, `their posts`: a thing, though the word could be what somebody does. */
function isNoun({ tokens }: Message, index: number): boolean {
  return (
    /^(?:report|post|review|share|list|offer|record|log|check|search|view|track|grade|answer|file|schedule|issue)s?$/.test(
      tokens[index]?.lower ?? '',
    ) &&
    /^(?:a|an|the|each|every|their|its|his|her|this|that|other|own|all|of|new|to-do|my|public)$/.test(
      tokens[index - 1]?.lower ?? '',
    )
  );
}

function verbAt(lower: string, start: string): RightWish['kind'] | undefined {
  if (submit.test(lower)) return 'submit';
  if (make.test(lower)) return 'make';
  if (manage.test(lower)) return 'manage';
  if (read.test(lower)) return 'read';
  return chinese.find(([pattern]) => pattern.test(start))?.[1];
}

function isModal(lower: string | undefined): boolean {
  return /^(?:can|should|may|must|will|could|are|need|可|能)$/.test(lower ?? '');
}

const determiners =
  /^(?:the|a|an|and|all|our|their|where|which|while|when|that|so|,|then|also|only|allow|allows|allowing|let|lets|enable|enables|for|by|as|:|：|;|；)$/;

/** Whether a kind of person does what follows, and is not what something is done to. */
export function standsFirst(
  { tokens, language }: Message,
  { from, to, kind }: { from: number; to: number; kind: RightWish['kind'] | undefined },
): boolean {
  const next = tokens[to]?.lower ?? '';
  if (isModal(next) || isModalAfterOf(tokens, to)) return true;
  if (language === 'zh')
    return (
      verbAt('', `${next}${tokens[to + 1]?.lower ?? ''}`) !== undefined ||
      deedIndex.at(tokens, to) !== undefined
    );
  const before = tokens[from - 1]?.lower ?? '';
  // `Campus staff forward …`: the second word of a sentence, after what tells whose they are.
  const second = before !== '' && /^[.!?;]?$/.test(tokens[from - 2]?.lower ?? '');
  const begins = kind === undefined || determiners.test(before) || second;
  if (!begins) return false;
  if (next === 'who' || (next === 'to' && !isMoved(tokens, from))) return true;
  const verb =
    verbAt(next, '') !== undefined ||
    others.test(next) ||
    deedIndex.at(tokens, to) !== undefined ||
    recordIndex.at(tokens, to);
  // `patient reports` are reports, `managers approve` is what managers do.
  const last = tokens[to - 1];
  // `Staff review applications` is several people, though the word is one.
  const several =
    last !== undefined && (last.lower !== last.lemma || /^(?:staff|personnel)$/.test(last.lower));
  return Boolean(verb) && (several ? !/(?:ing|s)$/.test(next) : next.endsWith('s') && !nouns.test(next));
}

/** `Staff of the cycling office should …`. */
function isModalAfterOf(tokens: Message['tokens'], to: number): boolean {
  if (tokens[to]?.lower !== 'of') return false;
  const words = tokens.slice(to + 1, to + 7).map(({ lower }) => lower);
  const modal = words.findIndex(isModal);
  return modal > 0 && !words.slice(0, modal).some((word) => /^[.,;]$/.test(word));
}

/** `move a candidate to the next stage`: something is done to them. */
function isMoved(tokens: Message['tokens'], from: number): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const verb = /^(?:a|an|the|each|every)$/.test(before) ? (tokens[from - 2]?.lower ?? '') : before;
  return /^(?:mov|assign|send|add|invit|promot|transfer|forward|refer|match|connect|link|giv|return|introduc)(?:e|es|ing|s|ed)?$/.test(
    verb,
  );
}

const others =
  /^(?:teach|prescribe|treat|respond|reply|pay|donate|rate|bid|invite|deliver|choose|select|order|play|receive|host|run|accept|decline|rent|care|help|take|sit|attend|vote|fill|buy|make|pick|get|sign|apply|exchange|confirm|update|open|watch|trade|donate|adopt|borrow|return|join|request|upload|forward|escalate|dispatch|lodge|raise|upvote|comment|claim|complete|support|moderate|mark|set|change|move|invite|follow|nominate|start|close|flag|lend|plan|enrol|enroll|recommend|coordinate|endorse|sponsor|discuss|look|keep|assign|block|lock|pin|notify|contact|call|visit|chat|report)$/;
const nouns =
  /^(?:reports|records|lists|posts|files|requests|offers|shares|queries|checks|views|logs|orders|books|reviews|comments|applies|bookings|rentals|services)$/;

/** `approved by managers`. */
function agentAfter({ tokens }: Message, from: number, to: number): string | undefined {
  if (tokens[from]?.lower !== 'by') return undefined;
  for (let index = from + 1; index < Math.min(from + 4, to); index += 1) {
    const role = roleIndex.at(tokens, index);
    if (role) return role.value.id;
  }
  return undefined;
}
