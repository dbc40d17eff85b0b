import { packs } from '../../../../../../templates/content/packs/index.ts';
import { createPhraseIndex } from '../../words/phrase-index.ts';
import { tokenise } from '../../words/tokenise.ts';
import { subjectOf, tradeOf, type TradeKind } from './trade-of.ts';

/** Words of packs that many trades share: a museum is of anything, and so is maintenance. */
const shared =
  /^(?:charity|rescue|fundraiser|help|maintenance|shop|cart|marketplace|school|classroom|museum|theatre|theater|club|game|team|community|bicycle|bike|vehicle|quality|artist|music|concert|song|album|project|job|career|course|lesson|event|gallery|product|gift|member|group|donation|volunteer|neighbou?rhood|library|book|class|student|teacher|support|training|room|appointment|store|staff|customer|client|account)$/;

/** Packs whose prose suits a trade of which the words say no more than its kind. */
const suited: Readonly<Record<TradeKind, readonly string[]>> = {
  aid: ['charity'],
  maker: ['manufacturing'],
  works: ['home-services', 'construction'],
  shop: ['online-shop'],
  school: ['school', 'courses'],
  club: ['community', 'charity', 'books', 'sports'],
  house: ['history', 'art', 'film', 'books'],
  rental: [],
};

/** Words that say nothing of a trade. */
const plain =
  /^(?:an?|the|my|our|and|or|of|for|with|in|small|large|local|regional|national|city|town|public|private|primary|secondary|elementary|high|middle|international|village|new|modern|independent|online|official|family|traditional|art|arts|natural|children|people|poor|community)$/;

/**
 * Whether a pack is of a neighbouring trade: of whom the site is for it knows only words that many trades share, and what
 * else is said of them it does not know.
 */
export function isForeignPack(id: string, text: string): boolean {
  const trade = tradeOf(text);
  const said = subjectOf(text);
  const pack = packs.find((each) => each.id === id);
  if (!trade || said === undefined || !pack) return false;
  const index = createPhraseIndex<string>();
  for (const word of [...pack.words.en, ...pack.words.zh, ...pack.hints.en, ...pack.hints.zh])
    index.add(word, word);
  const found = index.findAll(tokenise(said));
  if (found.some(({ value }) => !shared.test(value))) return false;
  const known = found.flatMap(({ start, end }) => said.slice(start, end).toLowerCase().split(/\s+/));
  const rest = trade.work
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !plain.test(word) && !known.includes(word));
  return rest.length > 0 || !suited[trade.kind].includes(id);
}
