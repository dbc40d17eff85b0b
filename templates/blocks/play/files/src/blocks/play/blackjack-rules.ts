export const suits = ['♠', '♥', '♦', '♣'] as const;
export const ranks = ['A', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'J', 'Q', 'K'] as const;

export interface PlayingCard {
  rank: (typeof ranks)[number];
  suit: (typeof suits)[number];
}

/** What a player begins with. */
export const firstChips = 500;

/** All cards once. */
export const deck: readonly PlayingCard[] = suits.flatMap((suit) => ranks.map((rank) => ({ rank, suit })));

/** What cards come to; an ace is 11 as long as that is not too much. */
export function totalOf(cards: readonly PlayingCard[]): number {
  const worth = ({ rank }: PlayingCard) => (rank === 'A' ? 1 : /^[JQK]$/.test(rank) ? 10 : Number(rank));
  const low = cards.reduce((sum, card) => sum + worth(card), 0);
  return cards.some(({ rank }) => rank === 'A') && low <= 11 ? low + 10 : low;
}

export function isBlackjack(cards: readonly PlayingCard[]): boolean {
  return cards.length === 2 && totalOf(cards) === 21;
}

export interface Hands {
  player: readonly PlayingCard[];
  dealer: readonly PlayingCard[];
  /** What is left to draw from. */
  rest: readonly PlayingCard[];
}

/** Two cards for each. */
export function dealt(cards: readonly PlayingCard[]): Hands {
  return { player: cards.slice(0, 2), dealer: cards.slice(2, 4), rest: cards.slice(4) };
}

export function withCard({ player, dealer, rest }: Hands): Hands {
  return { player: [...player, ...rest.slice(0, 1)], dealer, rest: rest.slice(1) };
}

/** The dealer draws up to 17. */
export function dealerPlays({ player, dealer, rest }: Hands): Hands {
  const cards = [...dealer];
  const left = [...rest];
  while (totalOf(cards) < 17) {
    const next = left.shift();
    if (!next) break;
    cards.push(next);
  }
  return { player, dealer: cards, rest: left };
}

/** What a finished round brings for a bet: half as much again for a blackjack. */
export function winOf({ player, dealer }: Hands, bet: number): number {
  const [own, other] = [totalOf(player), totalOf(dealer)];
  if (own > 21) return -bet;
  if (isBlackjack(player) !== isBlackjack(dealer)) return isBlackjack(player) ? Math.floor(bet * 1.5) : -bet;
  if (other > 21 || own > other) return bet;
  return own === other ? 0 : -bet;
}
