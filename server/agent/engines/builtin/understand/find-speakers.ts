import { anyPerson, roleById } from '../words/data/roles.ts';
import { roleIndex } from '../words/indexes.ts';
import { singularOf } from '../words/singular.ts';
import { tokenise } from '../words/tokenise.ts';
import type { RoleWish } from './people-wishes.ts';

const sentence =
  /(?:^|[.;!]\s+)(?:the |our )?([a-z][\w'’ -]{2,36}?) (?:should|must|can|could|may|will|shall) (?:also )?(?:be able to |be allowed to )?([a-z]+[^.;]*)/gi;
const app =
  /\b(?:websites?|sites?|web ?apps?|apps?|applications?|platforms?|systems?|portals?|stores?|shops?|games?|tools?|dashboards?|forums?|pages?|magazines?|calculators?|blogs?|it|this|each|every|there|you|we|i|functionalit\w+|features?|lists?|background|charts?|results?|data)$/i;
/** What those do who are behind a place: they add, answer and decide. */
const serving =
  /\b(?:add|edit|manag\w+|updat\w+|mark|repl(?:y|ies)|answer|approv\w+|confirm|assign|publish|accept|reject|chang\w+ (?:the |an? |its |their )?(?:status|prices?|schedule)|see (?:the |all |today)|view (?:all|today)|schedul\w+)\b/i;
const runs = /\b(?:owners?|managers?|directors?|curators?|hosts?|administrators?|admins?)$/i;
const visitors =
  /^(?:users?|visitors?|people|customers?|shoppers?|guests?|readers?|clients?|everyone|anyone|buyers?)$/i;

/**
 * Two kinds of people of whom an idea says in sentences of their own what they can do: `Couples should be able to …. The
 * planners should be able to see the requests …`.
 */
export function findSpeakers(text: string, named: readonly RoleWish[]): RoleWish[] | undefined {
  const told = [...text.slice(0, 20_000).matchAll(sentence)].flatMap(
    ({ index, 0: all, 1: who = '', 2: does = '' }) =>
      app.test(who.trim()) || who.trim().split(/\s+/).length > 4
        ? []
        : [{ who: who.trim().toLowerCase(), does, phrase: [index, index + all.length] as [number, number] }],
  );
  const [first, ...others] = told;
  const other = others.find(({ who, does }) => who !== first?.who && serving.test(does) && !isUser(who));
  if (!first || !other) return undefined;
  const known = (who: string) => named.find(({ called, entry }) => called === who || roleOf(who) === entry);
  const serves = known(other.who);
  const entry = roleById.get(runs.test(other.who) ? 'manager' : 'staff');
  if (!serves && !entry) return undefined;
  const called = (who: string) => singularOf(who.replace(/^(?:new|all|registered|logged-in) /, ''));
  const use = named.find(
    ({ entry: { side, inside }, called: name }) =>
      side === 'uses' && inside !== true && name !== called(other.who),
  );
  const user: RoleWish = use ?? {
    entry: visitors.test(first.who) ? (roleById.get('customer') ?? anyPerson) : anyPerson,
    phrase: first.phrase,
    ...(visitors.test(first.who) ? {} : { called: called(first.who) }),
  };
  const works = serves !== undefined && serves !== use && serves.entry.side !== 'uses';
  const server: RoleWish | undefined = works
    ? serves
    : entry && { entry, phrase: other.phrase, called: called(other.who) };
  return server ? [user, server] : undefined;
}

function isUser(who: string): boolean {
  const role = roleOf(who);
  return visitors.test(who) || (role?.side === 'uses' && role.inside !== true);
}

function roleOf(who: string) {
  return roleIndex.findAll(tokenise(who)).at(-1)?.value;
}
