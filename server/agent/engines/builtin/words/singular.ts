const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    children: 'child',
    men: 'man',
    women: 'woman',
    mice: 'mouse',
    feet: 'foot',
    teeth: 'tooth',
    criteria: 'criterion',
    analyses: 'analysis',
    theses: 'thesis',
    movies: 'movie',
    cookies: 'cookie',
    shelves: 'shelf',
    leaves: 'leaf',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    loaves: 'loaf',
    series: 'series',
    species: 'species',
    news: 'news',
    analytics: 'analytics',
    status: 'status',
    sms: 'sms',
    canvas: 'canvas',
    bus: 'bus',
    lens: 'lens',
    address: 'address',
    css: 'css',
    aws: 'aws',
    ios: 'ios',
    hours: 'hour',
    calories: 'calorie',
    expenses: 'expense',
    courses: 'course',
    houses: 'house',
    purchases: 'purchase',
    exercises: 'exercise',
    licenses: 'license',
    cases: 'case',
    databases: 'database',
    responses: 'response',
    nurses: 'nurse',
    horses: 'horse',
    warehouses: 'warehouse',
    ties: 'tie',
    recipes: 'recipe',
    wellness: 'wellness',
    fitness: 'fitness',
    business: 'business',
    progress: 'progress',
    this: 'this',
    always: 'always',
    its: 'its',
    us: 'us',
    is: 'is',
    has: 'has',
    was: 'was',
    does: 'does',
    as: 'as',
    plus: 'plus',
    yes: 'yes',
    less: 'less',
    previous: 'previous',
    various: 'various',
    campus: 'campus',
    focus: 'focus',
    bonus: 'bonus',
  }),
);

/** The singular of an English noun in lower case; other words mostly stay as they are. */
export function singularOf(word: string): string {
  const known = irregular.get(word);
  if (known) return known;
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/[aeiou]zes$/.test(word)) return word.slice(0, -1);
  if (/(ches|shes|xes|zes|sses|oes)$/.test(word) && !/(shoes|toes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** A plural of an English noun phrase, made on its last word. */
export function pluralOf(phrase: string): string {
  if (/[\p{Script=Han}]/u.test(phrase) || (/(ss|[^aeiou]s)$/.test(phrase) === false && phrase.endsWith('s')))
    return phrase;
  if (/(?:^|\s)(?:staff|personnel|equipment|furniture|software)$/i.test(phrase)) return phrase;
  if (/[^aeiou]y$/.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  if (/(ch|sh|x|z|ss)$/.test(phrase)) return `${phrase}es`;
  return phrase.endsWith('s') ? phrase : `${phrase}s`;
}
