import type { Catalogue } from '../../templates/compose/layer.ts';
import { interpretSentence, slugOf, withChecks } from '../agent/engines/builtin/index.ts';
import { findName } from '../agent/engines/builtin/understand/find-name.ts';
import { readMessage } from '../agent/engines/builtin/understand/message.ts';
import { pluralOf, singularOf } from '../agent/engines/builtin/words/singular.ts';
import { nameIdea } from './name-idea.ts';
import type { PlanLanguage } from './plan-language.ts';

/** What the builtin engine knows of plain language, for editing plans by hand. */
export function createPlanLanguage({ catalogue }: { catalogue: Catalogue }): PlanLanguage {
  return {
    slugOf: (idea) => slugOf(findName(readMessage(idea)) ?? nameIdea(idea)),
    singularOf: (plural) => plural.replace(/\p{L}+$/u, oneOf),
    pluralOf,
    withChecks: (plan, base) => withChecks(plan, base, catalogue),
    interpret: (sentence, spec) => {
      const { operations, title, areas, meaning, notUnderstood } = interpretSentence(sentence, { spec });
      return { step: { operations, title, areas, phrases: [] }, meaning, notUnderstood };
    },
  };
}

function oneOf(word: string): string {
  const singular = singularOf(word.toLowerCase());
  return word === word.toLowerCase() ? singular : singular.charAt(0).toUpperCase() + singular.slice(1);
}
