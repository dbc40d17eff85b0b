import { singularOf } from '../../words/singular.ts';

/** Words after which comes what a site offers or keeps. */
const before =
  /\b(?:rent(?:ing|s)?|hir(?:e|ing)|sell(?:ing|s)?|buy(?:ing)?|browse|order(?:ing)?|collect(?:ing)?|catalogu?e (?:of|for)|store for|marketplace for|registry (?:of|with|for)|directory of|list of|that lists|listing|record(?:ing)?|track(?:ing)?|manag(?:e|ing)|compar(?:e|ing)|review(?:ing)?|find(?:ing)?|shar(?:e|ing)|reserv(?:e|ing)|book(?:ing)?|with)\s+(?:a |an |the |our |their |my |custom |handmade |different |various |all |types of |kinds of )*([a-z]+(?:-[a-z]+)?(?: [a-z]+)?(?: (?:plans?|deals?|providers?|packages?|lessons?|parts?|cards?|kits?))?)\b/gi;
const compound =
  /\b([a-z]{3,})[ -](?:rentals?|shop|store|boutique|marketplace|registry|collection|dealer)\b/gi;

/** Parts of every site, and words that name nothing by themselves. */
const common =
  /^(?:user|visitor|customer|client|people|person|admin\w*|feature|function\w*|page|detail|date|time|price|categor\w+|option|order|review|rating|booking|payment|account|information|info|comment|filter|chart|result|favou?rite|history|status|statistic|dashboard|data|website|site|app|platform|system|tool|application|login|register|registration|search|service|item|product|goods|thing|list|menu|cart|online|web|mobile|new|old|best|custom|own|small|large|local|general|simple|modern|background|colou?r|component|theme|style|element|button|layout|design|content|interface|easy|beautiful|responsive|it|them|these|those|this|that|and|or|by|in|on|to|for|from|at|book|pet|gift|thrift|second|hand|column|row|field|cell|header|table|link|tab|card|icon|image|department|convenience)$/i;

/** The noun an idea is about, in the singular, where no thing of the lexicon is; `undefined` where none stands out. */
export function nounOfIdea(
  text: string,
): { noun: string; several: boolean; phrase: [number, number] } | undefined {
  const said = text.slice(0, 2000);
  for (const pattern of [before, compound])
    for (const match of said.matchAll(pattern)) {
      const words = (match[1] ?? '').toLowerCase().split(' ');
      const first = words[0] ?? '';
      const second = words[1] ?? '';
      const third = words[2] ?? '';
      const plural = (word: string) => word.endsWith('s') && singularOf(word) !== word;
      const noun =
        pattern === compound
          ? first
          : third !== '' && !common.test(third)
            ? `${first} ${second} ${singularOf(third)}`
            : plural(first)
              ? singularOf(first)
              : plural(second) && !common.test(singularOf(second)) && !common.test(first)
                ? `${first} ${singularOf(second)}`
                : '';
      if (noun === '' || noun.length < 3 || common.test(noun)) continue;
      const start = match.index + match[0].toLowerCase().lastIndexOf(words[0] ?? '');
      const end = Math.min(said.length, match.index + match[0].length);
      // Named with others of its kind, it stands for all of them.
      const several = /^(?:,| and )\s*[a-z]+s\b/i.test(said.slice(end, end + 40));
      return { noun, several, phrase: [start, end] };
    }
  return undefined;
}
