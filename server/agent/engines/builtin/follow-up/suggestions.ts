import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import { fillGaps } from '../say/fill-gaps.ts';
import { say } from '../say/say.ts';
import type { Language } from '../understand/wishes.ts';
import { tokenise } from '../words/tokenise.ts';
import { mainEntity } from './find-target.ts';
import { followUpKinds } from './kinds/index.ts';

/** What to say when a change was not understood: sentences that would be, the closest first. */
export function suggestions(text: string, spec: AppSpec, language: Language): string {
  const { words, fill, list } = say[language];
  const wanted = new Set(tokenise(text.slice(0, 500)).map((token) => token.lemma));
  const main = mainEntity(spec);
  const field =
    Object.values(main?.fields ?? {}).find((each) => each.type === 'choice') ??
    Object.values(main?.fields ?? {})[0];
  const gaps = {
    thing: (main?.singular ?? 'item').toLowerCase(),
    things: (main?.plural ?? 'items').toLowerCase(),
    field: (field?.label ?? 'name').toLowerCase(),
  };
  const scored = followUpKinds.map((kind) => {
    const example = fillGaps(kind.example[language], gaps);
    const score = tokenise(example).filter((token) => wanted.has(token.lemma)).length;
    return { kind, example, score };
  });
  const best = [];
  for (const each of scored.toSorted((a, b) => b.score - a.score)) {
    // What would not be understood of this app is not offered.
    if (each.kind.recognise({ text: each.example, start: 0 }, { spec, language, say: say[language] }))
      best.push(each);
    if (best.length === 4) break;
  }
  const quoted = best.map(({ example }) => (language === 'zh' ? `“${example}”` : `“${example}”`));
  return `${words.notUnderstood} ${fill('suggestions', { examples: list(quoted) })}`;
}
