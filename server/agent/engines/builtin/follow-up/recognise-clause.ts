import { fold } from '../../../../../templates/spec/fold.ts';
import { finishOperations } from '../design/app-draft.ts';
import type { Change, FollowUpContext, FollowUpKind, Spoken } from './follow-up-kind.ts';
import { followUpKinds } from './kinds/index.ts';
import type { Memory } from './memory.ts';
import type { Clause } from './read-clauses.ts';
import { narrowed, placedIn, sameAgain, withMeaning } from './resolve.ts';

/** More is no wish in one sentence. */
const longestClause = 700;

export interface Recognised {
  kind: FollowUpKind;
  outcome: Change | Spoken;
  /** The clause with what its pointing words mean. */
  text: string;
}

/** What a clause asks for, with what `it`, `that page` and `the same` mean; `undefined` where nothing fits. */
export function recogniseClause(
  clause: Clause,
  context: FollowUpContext,
  memory: Memory,
): Recognised | undefined {
  const same = sameAgain(clause.text, memory, context.spec);
  if (same) {
    for (const text of same.sentences) {
      const found = changeOf({ ...clause, text }, context);
      if (found && isAbout(found.outcome, same.thing, context)) return found;
    }
    return ofThing(clause, { thing: same.thing, rest: same.sentences.at(-1) ?? '' }, context);
  }
  const placed = placedIn(clause.text, context.spec);
  if (placed) {
    const found = ofThing(clause, placed, context);
    if (found) return found;
  }
  const meanings = withMeaning(clause.text, memory);
  for (const text of meanings) {
    const found = changeOf({ ...clause, text }, context);
    if (found) return found;
  }
  // Of what is so already, it is said that it is.
  const [meant] = meanings;
  const answered = meant === undefined ? undefined : recognise({ ...clause, text: meant }, context);
  if (answered && !recognise(clause, context)) return answered;
  return recognise(clause, context);
}

/** What a clause asks for, read as if there were only one thing. */
function ofThing(
  clause: Clause,
  { thing, rest }: { thing: string; rest: string },
  context: FollowUpContext,
): Recognised | undefined {
  const found = changeOf({ ...clause, text: rest }, { ...context, spec: narrowed(context.spec, thing) });
  // What puts something has to know everything that is there.
  const puts = found?.outcome.operations.some(({ kind }) => kind === 'put-page' || kind === 'put-block');
  return found && !puts && isAbout(found.outcome, thing, context) ? found : undefined;
}

function changeOf(clause: Clause, context: FollowUpContext): (Recognised & { outcome: Change }) | undefined {
  const found = recognise(clause, context);
  return found && 'operations' in found.outcome ? { ...found, outcome: found.outcome } : undefined;
}

function recognise(clause: Clause, context: FollowUpContext): Recognised | undefined {
  if (clause.text.length > longestClause) return undefined;
  for (const kind of followUpKinds) {
    const outcome = kind.recognise(clause, context);
    if (!outcome) continue;
    if ('answer' in outcome) return { kind, outcome, text: clause.text };
    if (outcome.operations.length > 0 && fits(outcome, context)) return { kind, outcome, text: clause.text };
  }
  return undefined;
}

/** Whether a change leaves an app that is whole. */
function fits({ operations }: Change, { spec }: FollowUpContext): boolean {
  const before = new Set(fold([], spec).problems.map(({ sentence }) => sentence));
  const { problems } = fold(finishOperations(operations), spec);
  return problems.every(({ sentence }) => before.has(sentence));
}

/** Whether a change touches a thing or a place that shows it. */
function isAbout(outcome: Change | Spoken, thing: string, { spec }: FollowUpContext): boolean {
  if ('answer' in outcome) return false;
  return outcome.operations.some((operation) => {
    if ('entity' in operation) return operation.entity === thing;
    if (
      'block' in operation &&
      'page' in operation &&
      typeof operation.block === 'string' &&
      typeof operation.page === 'string'
    )
      return spec.pages[operation.page]?.blocks[operation.block]?.entity === thing;
    return JSON.stringify(operation).includes(`"${thing}"`);
  });
}
