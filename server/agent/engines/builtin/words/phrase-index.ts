import { tokenise, type Token } from './tokenise.ts';

interface Node<Value> {
  next: Map<string, Node<Value>>;
  value?: Value;
}

/** A phrase found in a text: what it means and which tokens and characters it takes. */
export interface Found<Value> {
  value: Value;
  /** Token indexes, [from, to). */
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Phrases by their words; English in any number, Chinese by characters. */
export interface PhraseIndex<Value> {
  /** The first meaning given to a phrase stays. */
  add(phrase: string, value: Value): void;
  /** The longest phrase that starts at a token. */
  at(tokens: readonly Token[], from: number): Found<Value> | undefined;
  /** Longest phrases from left to right, not overlapping. */
  findAll(tokens: readonly Token[]): Found<Value>[];
  /** The meaning of a whole phrase. */
  get(phrase: string): Value | undefined;
}

export function createPhraseIndex<Value>(): PhraseIndex<Value> {
  const root: Node<Value> = { next: new Map() };

  function add(phrase: string, value: Value): void {
    let node = root;
    for (const { lemma } of tokenise(phrase)) {
      let next = node.next.get(lemma);
      if (!next) node.next.set(lemma, (next = { next: new Map() }));
      node = next;
    }
    if (node !== root) node.value ??= value;
  }

  function at(tokens: readonly Token[], from: number): Found<Value> | undefined {
    let node = root;
    let found: Found<Value> | undefined;
    for (let to = from; to < tokens.length; to += 1) {
      const token = tokens[to];
      const next = token && (node.next.get(token.lemma) ?? node.next.get(token.lower));
      if (!token || !next) break;
      node = next;
      const start = tokens[from]?.start ?? token.start;
      if (node.value !== undefined) found = { value: node.value, from, to: to + 1, start, end: token.end };
    }
    return found;
  }

  function findAll(tokens: readonly Token[]): Found<Value>[] {
    const all: Found<Value>[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const found = at(tokens, from);
      if (!found) continue;
      all.push(found);
      from = found.to - 1;
    }
    return all;
  }

  function get(phrase: string): Value | undefined {
    const tokens = tokenise(phrase);
    const found = at(tokens, 0);
    return found && found.to === tokens.length ? found.value : undefined;
  }

  return { add, at, findAll, get };
}
