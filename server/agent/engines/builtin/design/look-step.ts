import type { Say } from '../say/say.ts';
import type { Wishes } from '../understand/wishes.ts';
import type { AppKind } from '../words/kind.ts';
import type { StepDraft } from './app-draft.ts';
import { lookParts, themeOf } from './look-of.ts';

/** The step that gives the app its look. */
export function lookStep(
  wishes: Wishes,
  kind: AppKind,
  { name, pages, say }: { name: string; pages: number; say: Say },
): StepDraft {
  const [title, sentence] = say.look(name, lookParts(wishes.look, wishes.language));
  return {
    id: 'look',
    title,
    sentence,
    areas: ['look'],
    operations: [
      {
        kind: 'change-theme',
        changes: themeOf(wishes.look, kind, { name, pages, domain: wishes.content?.id }),
      },
    ],
    phrases: [...wishes.look.phrases],
  };
}
