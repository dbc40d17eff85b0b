import type { AppSpec } from '../../../../templates/spec/app-spec.ts';
import type { PlanStep } from '../../../../templates/spec/plan.ts';
import type { Interpretation, PlanLanguage } from '../../plan-language.ts';
import { keptPart, newRuns, wordsIn } from './words-in.ts';

/** What the new words of a sentence ask for. */
export interface NewWords {
  operations: PlanStep['operations'];
  read: Interpretation['step'][];
  meanings: string[];
  notUnderstood: string[];
}

/** As much of an earlier clause has to be left for a new one to be the same in other words. */
const sameClause = 0.5;
/** More than this much of a part is new, so that it may be a wish of its own. */
const mostly = 0.3;

/**
 * Reads what a reworded sentence says that it did not say before. A new name in a list is read with the words that the
 * list is said with: `filter them by genre and author` adds a filter.
 */
export function readNew(
  { before, after, plural }: { before: string; after: string; plural: string | undefined },
  language: PlanLanguage,
  spec: AppSpec,
): NewWords {
  const found: NewWords = { operations: [], read: [], meanings: [], notUnderstood: [] };
  const take = ({ step, meaning }: Interpretation) => {
    found.operations.push(...step.operations);
    found.read.push(step);
    found.meanings.push(meaning);
  };
  const earlier = partsOf(before, sentenceEnds).map(({ text }) => text.trim());
  const clauses = partsOf(after, sentenceEnds);
  const left = earlier.filter((clause) => !clauses.some(({ text }) => text.trim() === clause));
  for (const { text: clause } of clauses) {
    if (earlier.includes(clause.trim())) continue;
    const own = !left.some((each) => keptPart(each, clause) >= sameClause);
    if (own) {
      const whole = asWishes(clause)
        .map((wish) => language.interpret(wish, spec))
        .find(({ step }) => step.operations.length > 0);
      if (whole) {
        take(whole);
        found.notUnderstood.push(...whole.notUnderstood.filter((words) => newRuns(words, before).length > 0));
        continue;
      }
    }
    for (const part of partsOf(clause, listEnds)) {
      for (const run of newRuns(part.text, before)) {
        const rest = {
          ahead: clause.slice(0, part.start),
          behind: clause.slice(part.start + part.text.length),
        };
        const readings = [
          ...(newness(part.text, before) >= mostly ? asWishes(part.text) : []),
          ...governed(run, { ...rest, own: part.text, plural }),
        ];
        const understood = readings
          .map((reading) => language.interpret(reading, spec))
          .find(({ step }) => step.operations.length > 0);
        if (!understood) found.notUnderstood.push(run);
        else if (!found.meanings.includes(understood.meaning)) take(understood);
      }
    }
  }
  return found;
}

const sentenceEnds = /[.!?;。！？；]+(?:\s+|$)|[。！？；]+/g;
const listEnds = /\s*[,，、]\s*(?:and\s+|并且?|以及)?|\s+and\s+|[和与]|并且/g;

function partsOf(text: string, ends: RegExp): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(ends)) {
    parts.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  parts.push({ text: text.slice(start), start });
  return parts.filter((part) => part.text.trim() !== '');
}

/** How much of a text was not said before. */
function newness(text: string, before: string): number {
  const said = new Set(wordsIn(before).map(({ word }) => word));
  const words = wordsIn(text);
  return words.filter(({ word }) => !said.has(word)).length / Math.max(1, words.length);
}

/** A part as somebody would ask for it: `sorted by date` is to sort by date. */
function asWishes(text: string): string[] {
  const bare = text.trim();
  const asked = bare.replace(/^(?:and|then|also|plus|并且?|再|还有|还要|另外)\s*/i, '');
  const added = /\p{Script=Han}/u.test(asked) ? `添加${asked}` : `Add ${asked}`;
  return [
    asked,
    added,
    asked.replace(/^sorted\b/i, 'sort').replace(/^grouped\b/i, 'group'),
    asked.replace(/^(?:it|the app|everything) (?:is|are|looks?|should be) /i, 'Make it '),
  ];
}

/** A new name in a list, said as a wish by what the list is of. */
function governed(
  name: string,
  { ahead, behind, own, plural }: { ahead: string; behind: string; own: string; plural: string | undefined },
): string[] {
  const said = `${ahead}${own}`;
  const field = plural ?? '';
  if (/\p{Script=Han}/u.test(said)) {
    const end = /筛选|排序|分组/.exec(`${own.slice(own.indexOf(name) + name.length)}${behind}`)?.[0];
    if (end === '筛选') return [`添加按${name}筛选`, `按${name}筛选`];
    if (end === '排序') return [`按${name}排序`];
    if (end === '分组') return [`按${name}分组`];
    return /包含|有/.test(said) ? [`给${field}添加${name}字段`] : [];
  }
  const verbs = [
    ...said.matchAll(
      /\b(?:filter\w*|sort\w*|ha(?:ve|s)|charts? show|show|log in as|group\w*|columns by)\b/gi,
    ),
  ];
  const verb = verbs.at(-1)?.[0].toLowerCase() ?? '';
  if (verb.startsWith('filter')) return [`Add a filter by ${name}`];
  if (verb.startsWith('sort')) return [`Sort by ${name}`];
  if (verb.startsWith('group')) return [`Group by ${name}`];
  if (verb.startsWith('chart')) return [`Add a chart of ${name}`, `Add a chart by ${name}`];
  if (verb === 'columns by') return [`Show a board by ${name}`];
  if (verb === 'show') return [`Show the ${name}`];
  if (verb.startsWith('log')) return [`Add the role ${name}`];
  if (!verb.startsWith('ha')) return [];
  return [`Add a ${name} field to ${field.toLowerCase()}`, `Add a ${name} field`];
}
