import type { FollowUpContext } from './follow-up-kind.ts';
import type { Memory } from './memory.ts';
import type { Clause } from './read-clauses.ts';
import { recogniseClause } from './recognise-clause.ts';

const between = /\s*[,，、]\s*(?:and\s+|as well as\s+)?|\s+(?:and|as well as|plus)\s+|(?:以及|还有|和)/gi;
const quoted = /“[^”]*”|"[^"]*"|「[^」]*」/g;
const verb =
  /^(?:use|add|make|show|remove|delete|hide|include|give it|let people|put|添加|增加|加|使用|用|删除|去掉|显示)\b\s*|^(?:添加|增加|加|使用|用|删除|去掉|显示)/i;

/**
 * The wishes of a list under one verb, `use a dark theme, rounder corners and a serif font`, when every part is a wish of
 * its own and not all are of one kind; the clause as it is otherwise.
 */
export function splitList(clause: Clause, context: FollowUpContext, memory: Memory): Clause[] {
  if (clause.text.length > 300) return [clause];
  const parts = partsOf(clause.text);
  if (parts.length < 2 || parts.length > 8) return [clause];
  const lead = verb.exec(clause.text)?.[0] ?? '';
  const kinds: string[] = [];
  const titles: string[] = [];
  const clauses: Clause[] = [];
  for (const part of parts) {
    const own = { ...clause, text: part.text, start: clause.start + part.start };
    const read = [own, ...(lead === '' || part.start === 0 ? [] : [{ ...own, text: `${lead}${part.text}` }])];
    const found = read.flatMap((each) => {
      const recognised = recogniseClause(each, context, memory);
      return recognised && 'operations' in recognised.outcome
        ? [{ each, kind: recognised.kind.id, title: recognised.outcome.title }]
        : [];
    })[0];
    if (!found) return [clause];
    kinds.push(found.kind);
    titles.push(found.title);
    clauses.push(found.each);
  }
  const distinct = new Set(kinds).size;
  if (distinct === parts.length) return clauses;
  const whole = recogniseClause(clause, context, memory)?.outcome;
  if (distinct > 1 || !whole || !('title' in whole)) return clauses;
  // What means the same as one of its parts has lost the others.
  const lost = titles.includes(whole.title) && new Set(titles).size === titles.length;
  return lost ? clauses : [clause];
}

function partsOf(text: string): { text: string; start: number }[] {
  const open = text.replace(quoted, (part) => 'x'.repeat(part.length));
  const parts: { text: string; start: number }[] = [];
  let start = 0;
  const push = (end: number) => {
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '') parts.push({ text: part.trim(), start: start + lead });
  };
  for (const match of open.matchAll(between)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return parts;
}
