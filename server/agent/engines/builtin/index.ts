export { createBuiltinEngine } from './builtin-engine.ts';
export { interpretSentence } from './interpret-sentence.ts';
export { withChecks } from './with-checks.ts';
export { slugOf } from './words/slug.ts';
