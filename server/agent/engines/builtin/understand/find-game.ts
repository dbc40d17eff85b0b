import { factionEntries } from '../words/data/games/game-factions.ts';
import { placeEntries, type GameView } from '../words/data/games/game-places.ts';
import { resourceEntries } from '../words/data/games/game-resources.ts';
import { themeEntries } from '../words/data/games/game-themes.ts';
import type { GameWish, PageWish } from './wishes.ts';

const asked =
  /\b(?:strategy|resource(?: management)?|farm(?:ing)?|city[- ]building|town[- ]building|village|idle|tycoon|empire|kingdom|medieval|fantasy|war|space|colony|galaxy|civili[sz]ation|conquest|survival|building|management|browser|role[- ]playing|rpg|text[- ]based|economic|simulation|trading)\b[a-z, -]{0,40}\bgames?\b(?!\s*(?:stores?|shops?|reviews?|news|forums?|communit\w+|guides?|library|collection|rental|marketplace|night|developers?|studio))|\bgame\b[^.]{0,60}\b(?:manage resources|resources, including|crops|farm animals|upgrade (?:their|your|the) (?:city|base|castle|village))|(?:策略|经营|农场|种田|养成|放置|战争|城市建设|文字|网页|模拟|太空|王国|帝国|建造)[^。，]{0,10}游戏|资源管理游戏/i;
const turns =
  /\b(?:tic[- ]?tac[- ]?toe|chess|checkers|quiz|trivia|memory|hangman|snake|2048|minesweeper|sudoku|word guess\w*|board games?|card games?)\b|井字棋|象棋|五子棋/i;
const playable =
  /\b(?:resources?|gold|upgrad\w+|build(?:ing)?|battles?|farm\w*|crops?|train\w*|workers?|soldiers?|colony|empire|kingdom|tycoon|idle|strategy|coins|trad(?:e|ing)|market)\b|资源|升级|建造|战斗|农场|种田|经营|放置|策略/i;

/** A game in which resources are gathered and spent. */
export function findGame(text: string, pages: readonly PageWish[]): GameWish | undefined {
  const said = text.slice(0, 20_000);
  const match = asked.exec(said);
  if (!match || turns.test(said) || !playable.test(said)) return undefined;
  // `a city building game with farms` is about the city.
  const theme =
    themeEntries.slice(0, -1).find(({ words }) => words.test(match[0])) ??
    themeEntries.find(({ words }) => words.test(said));
  if (!theme) return undefined;
  const factions = namesAfter(
    said,
    /\b(?:races|classes|factions|civili[sz]ations|nations|clans|tribes|species|kingdoms|houses)\b|(?:种族|职业|阵营|文明)/i,
  );
  const resources = namesAfter(said, /\b(?:resources|materials|currencies|crops)\b|资源|作物/i);
  return {
    theme,
    resources: resources.length > 0 ? resources : knownResources(said, theme.resources),
    factions,
    ...factionNoun(said),
    views: viewsOf(said, pages),
    fights:
      theme.fights ||
      /\b(?:battles?|fight|attack|war|combat|soldiers?|army|troops)\b|战斗|战争|士兵|军队/i.test(said),
    phrase: [match.index, match.index + match[0].length],
  };
}

/** Names after a word: `four races: Humans, Elves and Dwarfs, each with …`. */
function namesAfter(text: string, noun: RegExp): string[] {
  const joined =
    /^\s*(?:to choose from\s*)?(?:,?\s*(?:including|such as|like|namely|are|e\.g\.)\b:?|[:：(（]|,?\s*(?:包括|有|如|例如|分别是)[:：]?)\s*([^.;:。；)）\n]{2,300})/i;
  for (const found of text.matchAll(new RegExp(noun.source, 'gi'))) {
    const list = joined.exec(text.slice(found.index + found[0].length, found.index + 400))?.[1];
    if (list === undefined) continue;
    const names: string[] = [];
    for (const part of list.split(/\s*(?:,|、|，|;|\band\b|\bor\b|&|和|与|及)\s*/)) {
      const name = part.replace(/^(?:the|a|an)\s+/i, '').trim();
      if (name === '') continue;
      // `each with unique attributes`, `can upgrade their city`: the list has ended.
      if (/^(?:each|with|who|that|which|can|they|players?|to|users?|每|均|各|玩家|可)/i.test(name)) break;
      if (name.split(/\s+/).length > 3 || name.length > 24) break;
      names.push(name.charAt(0).toUpperCase() + name.slice(1));
    }
    if (names.length > 1) return [...new Set(names)].slice(0, 8);
  }
  return [];
}

/** Resources that an idea names anywhere, else those of its kind of game. */
function knownResources(text: string, usual: readonly string[]): string[] {
  const named = resourceEntries.filter(({ name, words }) =>
    (words ?? new RegExp(`\\b${name[0]}\\b|${name[1]}`, 'i')).test(text),
  );
  const ids = new Set([...(named.length > 1 ? [] : usual), ...named.map(({ id }) => id)]);
  return [...ids].slice(0, 7);
}

function factionNoun(text: string): Pick<GameWish, 'factionNoun'> {
  const match =
    /\b(race|class|faction|civili[sz]ation|nation|clan|tribe|species|kingdom|house)(?:e?s)?\b|(种族|职业|阵营|文明)/i.exec(
      text,
    );
  const noun = match?.[1]?.toLowerCase() ?? match?.[2];
  return noun === undefined ? {} : { factionNoun: noun };
}

function viewsOf(text: string, pages: readonly PageWish[]): GameWish['views'] {
  const named = new Map<GameView, string>();
  for (const { title } of pages) {
    const place = placeEntries.find((entry) => !named.has(entry.view) && entry.title.test(title));
    if (place) named.set(place.view, title);
  }
  return placeEntries.flatMap(({ view, asked: words }) => {
    const title = named.get(view);
    if (title !== undefined) return [{ view, title }];
    return words === undefined || words.test(text) ? [{ view }] : [];
  });
}

/** Peoples and classes known by a name. */
export function knownFaction(name: string): (typeof factionEntries)[number] | undefined {
  return factionEntries.find(({ words }) => words.test(name.trim()));
}
