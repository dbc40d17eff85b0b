import { realms, type Realm } from './data/things/realms.ts';
import { thingById } from './data/things.ts';
import type { ThingEntry } from './entry.ts';
import { thingIndex } from './lexicon.ts';
import { createPhraseIndex, type Found, type PhraseIndex } from './phrase-index.ts';
import { tokenise, type Token } from './tokenise.ts';

const indexes = new Map<Realm, PhraseIndex<ThingEntry>>();

function indexOf(realm: Realm): PhraseIndex<ThingEntry> {
  const known = indexes.get(realm);
  if (known) return known;
  const index = createPhraseIndex<ThingEntry>();
  for (const [id, words] of Object.entries(realm.words)) {
    const entry = thingById.get(id);
    if (entry) for (const word of words) index.add(word, entry);
  }
  indexes.set(realm, index);
  return index;
}

const nothing = new Map<Realm, PhraseIndex<true>>();

function nothingOf(realm: Realm): PhraseIndex<true> {
  const known = nothing.get(realm);
  if (known) return known;
  const index = createPhraseIndex<true>();
  for (const word of realm.nothing ?? []) index.add(word, true);
  nothing.set(realm, index);
  return index;
}

/** A thing by exactly its name, also where that name alone mostly means something else in a text. */
export function thingNamed(words: string): ThingEntry | undefined {
  const said = words.toLowerCase();
  return (
    thingIndex.get(words) ??
    [...thingById.values()].find(({ en, zh }) => en.toLowerCase() === said || zh === said)
  );
}

/** A thing by exactly its name, as a text of this subject means it. */
export function thingSaid(words: string, text: string): ThingEntry | undefined {
  const tokens = tokenise(words);
  const found = thingsIn(text).at(tokens, 0);
  return found && found.to === tokens.length ? found.value : thingNamed(words);
}

type ThingsIn = Pick<PhraseIndex<ThingEntry>, 'at' | 'findAll'>;

// One message is asked about many times, one after another.
let latest: { said: string; things: ThingsIn } | undefined;

/** Things by name as a text of this subject means them: the longest name wins, then what it means in the subject. */
export function thingsIn(text: string): ThingsIn {
  const said = text.slice(0, 5000);
  if (latest?.said !== said) latest = { said, things: readIn(said) };
  return latest.things;
}

/** `volunteer opportunities`, later only `opportunities`: the last word of a longer name means the same thing again. */
function saidAgain(said: string, names: readonly PhraseIndex<ThingEntry>[]): PhraseIndex<ThingEntry> {
  const tokens = tokenise(said);
  const longest = (from: number) =>
    names
      .flatMap((each) => each.at(tokens, from) ?? [])
      .reduce<Found<ThingEntry> | undefined>(
        (best, each) => (best && best.to >= each.to ? best : each),
        undefined,
      );
  const meant = new Map<string, ThingEntry | undefined>();
  const again = new Set<string>();
  for (let from = 0; from < tokens.length; from += 1) {
    const found = longest(from);
    if (!found) continue;
    from = found.to - 1;
    const last = tokens[from];
    if (last?.kind !== 'word') continue;
    // A word that stood alone before, or ends two names, keeps its own meaning.
    const isLonger = found.to - found.from > 1;
    // `delivery scheduling` is about something else than the deliveries named before.
    if (!isLonger && last.lower !== last.lemma) again.add(last.lemma);
    if (!meant.has(last.lemma)) meant.set(last.lemma, isLonger ? found.value : undefined);
    else if (isLonger && meant.get(last.lemma) !== found.value) meant.set(last.lemma, undefined);
  }
  const index = createPhraseIndex<ThingEntry>();
  // `files` and `information` name no thing by themselves.
  for (const [word, entry] of meant)
    if (entry && again.has(word) && names.some((each) => each.get(word) !== undefined))
      index.add(word, entry);
  return index;
}

function readIn(said: string): ThingsIn {
  const here = realms.filter(({ when }) => when.test(said));
  const known = here.map(indexOf);
  const active = [...known, saidAgain(said, [...known, thingIndex])];
  const silent = here.filter((realm) => realm.nothing).map(nothingOf);

  function at(tokens: readonly Token[], from: number): Found<ThingEntry> | undefined {
    let best: Found<ThingEntry> | undefined;
    for (const index of [...active, thingIndex]) {
      const found = index.at(tokens, from);
      if (found && (!best || found.to > best.to)) best = found;
    }
    if (best && silent.some((index) => (index.at(tokens, from)?.to ?? 0) >= (best?.to ?? 0)))
      return undefined;
    return best;
  }

  function findAll(tokens: readonly Token[]): Found<ThingEntry>[] {
    const all: Found<ThingEntry>[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const found = at(tokens, from);
      if (!found) continue;
      all.push(found);
      from = found.to - 1;
    }
    return all;
  }

  return { at, findAll };
}
