import { deedIndex, roleIndex } from '../words/indexes.ts';
import type { RoleEntry } from '../words/data/roles.ts';
import { hear } from '../words/heard-roles.ts';
import { thingIndex } from '../words/lexicon.ts';
import { createPhraseIndex } from '../words/phrase-index.ts';
import { singularOf } from '../words/singular.ts';
import { codeNameOf } from '../words/slug.ts';
import { tokenise, type Token } from '../words/tokenise.ts';

/** Who is said to be able to do something: `Cyclists should be able to …`, `The committee can …`. */
const subject =
  /(?:^|[.!?;]\s+|\n\s*)(?:The |All |Registered |Local |Each |Every )?((?:[A-Za-z][A-Za-z-]+ ){0,2}?[A-Za-z][a-z-]+) (?:should|must|will|can|may|could) (?:also |then |only )?(be able to |be allowed to )?([a-z]+)/g;
const nobody =
  /^(?:users?|people|visitors?|everyone|everybody|anyone|guests?|they|it|this|that|these|those|we|you|persons?|somebody|others?|both|all|some|each|website|site|webpage|app|application|apps|system|platform|tool|board|forum|pages?|portal|game|games|dashboard|service|software|program|mini-program|shop|store|blog|magazine|interface|layout|design|calculator|tracker|planner|generator|results?|reports?|data|items?|colou?rs?|background|components?|buttons?|cards?|lists?|charts?|graphs?|maps?|menus?|forms?|notifications?|messages?|fields?|sections?|content|information|images?|photos?|levels?|puzzles?|rounds?|boards|functions?|features?|elements?|orders?|bookings?|products?|events?|posts?|comments?|prices?|dates?|scores?|statistics|figures|numbers|rows?|entries|records)$/i;
const several =
  /^(?:committee|jury|panel|council|crew|team|board|management|police|faculty|office|family|personnel|public)$/i;
/** `the school board`, `the HR office`: those who sit there, by the whole name. */
const sitting =
  /^(?!(?:message|discussion|job|notice|bulletin|game|score|leader|story|task|the|project|back|post|mail|ticket|box)\b)[a-z-]+ (?:board|office|desk|department|administration|secretariat|association|foundation|group)$/i;
const decides =
  /\b(?:approv|reject|declin|assign|manag|moderat|judg|decid|verif|publish|clos|lock|delet|issu|evaluat|confirm|check|plan|coordinat|organis|organiz|maintain|record)(?:e|es|y|ing)?\b|\b(?:see (?:all|who|statistics|the statistics|reports)|set (?:its|the|a|their)|change (?:its|the|their) (?:status|state)|move (?:an?|the) \w+ (?:through|to)|pass (?:an?|the)|accept or|put accepted|enter (?:the )?(?:results?|scores?)|mark (?:an?|the|them))\b/gi;
const works =
  /(?:committee|jury|panel|council|crew|office|management|police|faculty|coordinator|warden|keeper|officer|secretary|leader|head|chair|president|treasurer|curator|ranger|custodian|caretaker|registrar|steward|foreman|controller|operator|planner|director|judge|examiner|inspector|counsel+or|advis[eo]r|mediator|marshal)$/i;

/** Reads which kinds of people a text introduces by what they can do, where nobody knows them by name. */
export function hearRoles(text: string, tokens: readonly Token[]): void {
  const index = createPhraseIndex<RoleEntry>();
  let found = 0;
  const usual = roleIndex.findAll(tokens);
  for (const match of text.slice(0, 8000).matchAll(subject)) {
    const [, words = '', able, verb = ''] = match;
    const last = words.split(' ').at(-1)?.toLowerCase() ?? '';
    // `The board should be able to create motions`: nobody says so of a page.
    const sits = sitting.test(words) || (/^board$/i.test(words) && able?.startsWith('be able') === true);
    const single = sits ? words.toLowerCase() : several.test(last) ? last : singularOf(last);
    if ((nobody.test(last) && !sits) || (single === last && !several.test(last)) || found > 3) continue;
    if (!sits && roleIndex.findAll(tokenise(words)).length > 0) continue;
    // `pet owners` are the owners spoken of later.
    if (usual.some(({ to }) => tokens[to - 1]?.lemma === single)) continue;
    const isThing = thingIndex.get(last) !== undefined || thingIndex.get(single) !== undefined;
    if (
      able === undefined &&
      ((isThing && !sits) ||
        /^(?:be|have|show|include|contain|display|come|run|appear|look|stay|work)$/.test(verb))
    )
      continue;
    const start = match.index + match[0].length - verb.length;
    const stop = text.indexOf('.', start);
    const said = text.slice(start, stop < 0 ? text.length : stop);
    const deeds = (said.match(decides) ?? []).length + (deedIndex.findAll(tokenise(said)).length > 1 ? 1 : 0);
    const serves = sits || (works.test(single) ? deeds > 0 : deeds > 2);
    const name = sits
      ? words.charAt(0).toUpperCase() + words.slice(1)
      : single.charAt(0).toUpperCase() + single.slice(1);
    index.add(single, {
      id: codeNameOf(single),
      en: name,
      zh: name,
      words: [single],
      side: serves ? 'serves' : 'uses',
      ...(serves ? { inside: true } : {}),
    });
    found += 1;
  }
  if (found > 0) hear(tokens, index);
}
