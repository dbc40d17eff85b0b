import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import { thingIndex } from '../words/lexicon.ts';
import { tokenise } from '../words/tokenise.ts';

/** Something of the app that a text speaks of. */
export interface Mention {
  kind: 'page' | 'entity' | 'field';
  id: string;
  /** The thing a field belongs to. */
  entity?: string;
  /** How it is called. */
  name: string;
  start: number;
  end: number;
}

/** What a text speaks of, in the order of its words; longer names first where several start together. */
export function mentionedIn(text: string, spec: AppSpec): Mention[] {
  const tokens = tokenise(text.slice(0, 2000));
  const mentions: Mention[] = [];
  const find = (name: string, mention: Omit<Mention, 'name' | 'start' | 'end'>) => {
    const wanted = tokenise(name).map((token) => token.lemma);
    if (wanted.length === 0) return;
    for (let from = 0; from + wanted.length <= tokens.length; from += 1) {
      if (!wanted.every((lemma, index) => tokens[from + index]?.lemma === lemma)) continue;
      const start = tokens[from]?.start ?? 0;
      const end = tokens[from + wanted.length - 1]?.end ?? start;
      mentions.push({ ...mention, name, start, end });
    }
  };
  for (const page of Object.values(spec.pages)) {
    if (page.path.includes(':')) continue;
    find(page.title, { kind: 'page', id: page.id });
    if (page.menu && page.menu.label !== page.title) find(page.menu.label, { kind: 'page', id: page.id });
  }
  for (const entity of Object.values(spec.entities)) {
    find(entity.plural, { kind: 'entity', id: entity.id });
    if (entity.singular !== entity.plural) find(entity.singular, { kind: 'entity', id: entity.id });
    for (const field of Object.values(entity.fields))
      find(field.label, { kind: 'field', id: field.id, entity: entity.id });
  }
  // Things by their other names: orders are also purchases.
  for (const { value, start, end } of thingIndex.findAll(tokens)) {
    const entity = spec.entities[value.id];
    if (entity && !mentions.some((each) => each.id === entity.id && each.start === start))
      mentions.push({ kind: 'entity', id: entity.id, name: entity.plural, start, end });
  }
  return mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
