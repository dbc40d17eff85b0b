import type { RoleEntry } from './data/roles.ts';
import type { Found, PhraseIndex } from './phrase-index.ts';
import type { Token } from './tokenise.ts';

const heard = new WeakMap<readonly Token[], PhraseIndex<RoleEntry>>();

/** Kinds of people that a text itself introduces, known wherever its tokens are read. */
export function hear(tokens: readonly Token[], roles: PhraseIndex<RoleEntry>): void {
  heard.set(tokens, roles);
}

/** The kinds of people that everybody knows, and after them those of the text. */
export function withHeard(known: PhraseIndex<RoleEntry>): PhraseIndex<RoleEntry> {
  const at = (tokens: readonly Token[], from: number): Found<RoleEntry> | undefined => {
    const usual = known.at(tokens, from);
    const said = heard.get(tokens)?.at(tokens, from);
    return said && said.to > (usual?.to ?? 0) ? said : usual;
  };
  const findAll = (tokens: readonly Token[]) => {
    const all: Found<RoleEntry>[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const found = at(tokens, from);
      if (!found) continue;
      all.push(found);
      from = found.to - 1;
    }
    return all;
  };
  return { ...known, at, findAll };
}
