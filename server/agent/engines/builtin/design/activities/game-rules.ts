import type { GameRules } from '../../../../../../templates/blocks/game/properties.ts';
import { knownFaction } from '../../understand/find-game.ts';
import type { GameWish, Language } from '../../understand/wishes.ts';
import { factionEntries } from '../../words/data/games/game-factions.ts';
import { resourceEntries, type Pair, type ResourceEntry } from '../../words/data/games/game-resources.ts';
import type { UnitEntry } from '../../words/data/games/theme-entry.ts';
import { codeNameOf } from '../../words/slug.ts';

type Resources = GameRules['resources'];

/** What the game is made of: named resources and peoples, and what a game of its kind usually has. */
export function gameRulesOf(
  wish: GameWish,
  { language, title, places }: { language: Language; title: string; places: GameRules['places'] },
): GameRules {
  const say = ([en, zh]: Pair) => (language === 'zh' ? zh : en);
  const { theme, fights } = wish;
  const entries = resourcesOf(wish);
  const resources: Resources = entries.map(({ id, name, icon, worth }, index) => ({
    id,
    label: say(name),
    icon,
    start: index === 0 ? 1000 : 400,
    worth,
  }));
  const [money, second] = resources;
  const cost = (first: number, other = 0) => ({
    ...(money ? { [money.id]: first } : {}),
    ...(second && other > 0 ? { [second.id]: other } : {}),
  });
  const units = [theme.worker, ...theme.units.filter((unit) => isMeant(unit, wish, entries))];
  const factions = factionsOf(wish, language);
  return {
    title,
    welcome: say(theme.welcome),
    scene: theme.id,
    base: {
      label: say(theme.base),
      icon: theme.baseIcon,
      cost: Object.fromEntries(
        resources.slice(0, 5).map(({ id }, index) => [id, Math.max(20, 120 - index * 25)]),
      ),
      growth: 1.5,
      most: 10,
    },
    faction: factionNounOf(wish, language),
    power: say(theme.power),
    resources,
    factions,
    units: units.map(
      ({ id, name, icon, cost: [first, other], seconds, attack, defence, start, works, verb = 'train' }) => ({
        id,
        label: say(name),
        icon,
        cost: cost(first, other),
        seconds,
        attack,
        defence,
        start,
        works,
        verb,
      }),
    ),
    tasks: tasksOf(wish, { entries, units, say }),
    items: theme.items.map(({ name, icon, text, cost: price, gives: [attack, defence, harvest] }) => ({
      id: codeNameOf(name[0]),
      label: say(name),
      icon,
      text: say(text),
      cost: cost(price, Math.round(price / 4)),
      attack,
      defence,
      harvest,
    })),
    improvements: improvementsOf(wish, { units, say, cost }),
    rivals: theme.rivals.map((name, index) => ({
      id: codeNameOf(name[0]),
      label: say(name),
      icon: factions[index % Math.max(1, factions.length)]?.icon ?? theme.baseIcon,
      faction: factions[index % Math.max(1, factions.length)]?.label ?? say(theme.faction),
      power: Math.round(170 * 1.28 ** index),
      wins: Math.round(index * index * 0.7),
      loot: cost(60 + index * 45, 30 + index * 20),
    })),
    letters: theme.letters.map(([subject, text], index) => ({
      id: `letter${index + 1}`,
      from: say(theme.rivals[index] ?? theme.base),
      subject: say(subject),
      text: say(text),
    })),
    places,
    fights,
  };
}

/** What it is called that one chooses: `Race`. */
export function factionNounOf({ factionNoun, theme }: GameWish, language: Language): string {
  const chinese: Readonly<Record<string, string>> = {
    race: '种族',
    class: '职业',
    faction: '阵营',
    nation: '国家',
    clan: '氏族',
  };
  if (factionNoun === undefined) return theme.faction[language === 'zh' ? 1 : 0];
  if (language === 'zh')
    return chinese[factionNoun] ?? (/\p{Script=Han}/u.test(factionNoun) ? factionNoun : theme.faction[1]);
  return /\p{Script=Han}/u.test(factionNoun)
    ? theme.faction[0]
    : factionNoun.charAt(0).toUpperCase() + factionNoun.slice(1);
}

/** Fields that moves have besides resources. */
const reserved = /^(?:id|kind|what|title|note|amount|lost|bank|at|endsAt|on)$/;

function resourcesOf({ resources, theme }: GameWish): ResourceEntry[] {
  const entries = resources.map((named): ResourceEntry => {
    const known =
      resourceEntries.find(({ id }) => id === named) ??
      resourceEntries.find(
        ({ name, words }) =>
          name[0].toLowerCase() === named.toLowerCase() || name[1] === named || words?.test(named),
      );
    if (known) return known;
    const id = codeNameOf(named);
    return {
      id: reserved.test(id) ? `${id}Stock` : id,
      name: [named, named],
      icon: 'gem',
      task: [`Gather ${named.toLowerCase()}`, `采集${named}`],
      worth: 3,
    };
  });
  const unique = entries.filter((entry, index) => entries.findIndex(({ id }) => id === entry.id) === index);
  const money =
    unique.find(({ isMoney }) => isMoney) ?? resourceEntries.find(({ id }) => id === theme.resources[0]);
  return [...(money ? [money] : []), ...unique.filter((entry) => entry !== money)].slice(0, 7);
}

/** Soldiers where there is fighting, animals that are named or give what there is. */
function isMeant(unit: UnitEntry, wish: GameWish, entries: readonly ResourceEntry[]): boolean {
  if (unit.works) return unit.gives === undefined || entries.some(({ id }) => id === unit.gives);
  return wish.fights;
}

function factionsOf({ factions, theme, views }: GameWish, language: Language): GameRules['factions'] {
  const at = language === 'zh' ? 1 : 0;
  if (!views.some(({ view }) => view === 'faction')) return [];
  const names = factions.length > 1 ? factions : theme.factions;
  const usual = names.length > 0 ? names : ['humans', 'elves', 'dwarves', 'orcs'];
  return usual.map((name, index) => {
    const known = knownFaction(name) ?? factionEntries.find(({ id }) => id === name);
    const [attack, defence, harvest, trade, speed] = known?.attributes ?? spread(index);
    return {
      id: codeNameOf(name),
      label: factions.length > 1 ? name : (known?.name[at] ?? name),
      icon: known?.icon ?? ['shield', 'star', 'flame', 'leaf', 'moon', 'sun'][index % 6] ?? 'shield',
      text:
        known?.text[at] ??
        (language === 'zh'
          ? `${name}有自己的长处与短处。`
          : `${name} have strengths of their own, and a price to pay for them.`),
      attributes: { attack, defence, harvest, trade, speed },
    };
  });
}

/** Attributes for peoples that nobody knows, different for each. */
function spread(index: number): readonly [number, number, number, number, number] {
  const values = [20, 10, 5, -5, -10];
  const at = (place: number) => values[(place + index * 2) % values.length] ?? 0;
  return [at(0), at(1), at(2), at(3), at(4)];
}

function tasksOf(
  wish: GameWish,
  {
    entries,
    units,
    say,
  }: { entries: readonly ResourceEntry[]; units: readonly UnitEntry[]; say: (pair: Pair) => string },
): GameRules['tasks'] {
  const [money] = entries;
  return entries.flatMap((entry, index) => {
    const tended = units.find(({ gives }) => gives === entry.id);
    // Coins of a farm come from selling.
    if (index === 0 && wish.theme.id === 'farm') return [];
    return [
      {
        id: `get${entry.id.charAt(0).toUpperCase()}${entry.id.slice(1)}`,
        label: say(entry.task),
        icon: entry.icon,
        by: tended?.id ?? wish.theme.worker.id,
        cost: index === 0 ? { [entries[1]?.id ?? entry.id]: 4 } : money ? { [money.id]: 5 } : {},
        seconds: 15 + index * 5,
        yields: { [entry.id]: index === 0 ? 25 : Math.max(4, Math.round(36 / entry.worth)) },
      },
    ];
  });
}

function improvementsOf(
  wish: GameWish,
  {
    units,
    say,
    cost,
  }: {
    units: readonly UnitEntry[];
    say: (pair: Pair) => string;
    cost: (first: number, other?: number) => Record<string, number>;
  },
): GameRules['improvements'] {
  const soldiers = units
    .filter(({ attack }) => attack > 0)
    .map(({ id, name, icon, cost: [first, other] }, index) => ({
      id: `better${id.charAt(0).toUpperCase()}${id.slice(1)}`,
      label: say(name),
      icon,
      unit: id,
      cost: cost(first * 2, other * 2),
      attack: 2 + index * 2,
      defence: 1 + index * 2,
      harvest: 0,
    }));
  return [
    ...soldiers,
    {
      id: 'betterWork',
      label: say(wish.theme.worker.name),
      icon: wish.theme.worker.icon,
      cost: cost(90, 40),
      attack: 0,
      defence: 0,
      harvest: 10,
    },
  ];
}
