import { create } from 'zustand';
import { z } from 'zod';
import type { EngineChoice } from '../api/projects.ts';

const stored = (slug: string) => `sprout.engine.${slug}`;
const choiceSchema = z.object({ engine: z.enum(['builtin', 'model']), model: z.string().nullable() });

const useChoices = create<{ choices: Readonly<Record<string, EngineChoice>> }>(() => ({ choices: {} }));

/** Who is to answer the message being written for a project; `undefined` until somebody was chosen. It survives a reload. */
export function useEngineChoice(slug: string): {
  choice: EngineChoice | undefined;
  choose(choice: EngineChoice): void;
} {
  const chosen = useChoices((state) => state.choices[slug]);
  return {
    choice: chosen ?? read(slug),
    choose: (choice) => {
      sessionStorage.setItem(stored(slug), JSON.stringify(choice));
      useChoices.setState(({ choices }) => ({ choices: { ...choices, [slug]: choice } }));
    },
  };
}

function read(slug: string): EngineChoice | undefined {
  try {
    return choiceSchema.parse(JSON.parse(sessionStorage.getItem(stored(slug)) ?? 'null'));
  } catch {
    return undefined;
  }
}
