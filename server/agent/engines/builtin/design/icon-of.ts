import type { FieldInput } from './app-draft.ts';

/** Last words of what a thing is called, and what stands for it. */
const byWord: readonly (readonly [RegExp, string])[] = [
  [/(?:station|stop|spot|site|point|place|area|zone|location|region|district|line)s?$/i, 'map-pin'],
  [/(?:sample|reading|measurement|value|sensor|meter|signal|result)s?$/i, 'activity'],
  [/(?:log|diary|journal|entry|entries|record|note)s?$/i, 'notebook'],
  [/(?:idea|suggestion|proposal|tip|insight)s?$/i, 'lightbulb'],
  [
    /(?:report|summary|summaries|paper|form|agreement|policy|policies|certificate|permit|letter)s?$/i,
    'file-text',
  ],
  [/(?:machine|device|equipment|tool|part|repair|material|instrument)s?$/i, 'wrench'],
  [/(?:shift|visit|session|slot|day|date|week|season|term)s?$/i, 'calendar'],
  [/(?:step|check|list|rule|requirement|criterion|criteria)s?$/i, 'list-checks'],
  [/(?:plan|request|case|claim|application|assignment|job)s?$/i, 'clipboard-list'],
  [/(?:score|target|level|goal|limit)s?$/i, 'gauge'],
  [/(?:er|or|ist|ian|ant|man|woman|person|people)s?$/i, 'user'],
];
const numbers = /^(?:number|percent|rating)$/;

/** What stands for a thing that nobody knows: by what it is called, else by what is written down about it. */
export function iconOf(noun: string, fields: readonly FieldInput[]): string {
  const named = byWord.find(([word]) => word.test(noun))?.[1];
  if (named !== undefined) return named;
  const has = (test: (field: FieldInput) => boolean) => fields.some(test);
  if (has(({ type }) => type === 'email')) return 'contact';
  if (has(({ id }) => id === 'address')) return 'map-pin';
  if (fields.filter(({ type }) => numbers.test(type)).length > 1) return 'activity';
  if (has(({ type }) => type === 'money')) return 'tag';
  return 'layers';
}
