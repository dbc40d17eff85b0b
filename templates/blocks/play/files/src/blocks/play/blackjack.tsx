import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, Chip } from '../../ui/index.ts';
import {
  dealerPlays,
  dealt,
  deck,
  firstChips,
  isBlackjack,
  totalOf,
  winOf,
  withCard,
  type Hands,
  type PlayingCard,
} from './blackjack-rules.ts';
import * as blackjackText from './blackjack-text.ts';
import { useRounds, type PlayProps } from './round.ts';
import { shuffled } from './shuffled.ts';
import { Table } from './table.tsx';

const bets = [10, 25, 50, 100];

/** Twenty-one against the dealer, for chips. */
export function Blackjack(props: PlayProps) {
  const words = useWords(blackjackText);
  const rounds = useRounds(props);
  const [bet, setBet] = useState(25);
  const [staked, setStaked] = useState(0);
  const [hands, setHands] = useState<Hands>();
  const [isOver, setOver] = useState(true);
  const isPlaying = hands !== undefined && !isOver;
  const chips = firstChips + rounds.total - (isPlaying ? staked : 0);
  const own = hands ? totalOf(hands.player) : 0;
  const win = hands && isOver ? winOf(hands, staked) : 0;
  const settle = (end: Hands, stake: number) => {
    setHands(end);
    setStaked(stake);
    setOver(true);
    const gain = winOf(end, stake);
    rounds.finish(gain > 0 ? 'won' : gain < 0 ? 'lost' : 'drawn', gain, {
      note: words.totals(totalOf(end.player), totalOf(end.dealer)),
    });
  };
  const deal = () => {
    const next = dealt(shuffled(deck));
    if (isBlackjack(next.player)) return settle(next, bet);
    setHands(next);
    setStaked(bet);
    setOver(false);
  };
  const hit = () => {
    if (!hands) return;
    const next = withCard(hands);
    if (totalOf(next.player) > 21) settle(next, staked);
    else setHands(next);
  };
  const double = () => {
    if (!hands) return;
    const next = withCard(hands);
    settle(totalOf(next.player) > 21 ? next : dealerPlays(next), staked * 2);
  };
  const restart = () => {
    setHands(undefined);
    setOver(true);
  };
  const outcome = win > 0 ? words.gained(win) : win < 0 ? words.gone(-win) : words.even;
  const ended = hands
    ? `${own > 21 ? words.bust(own) : words.totals(own, totalOf(hands.dealer))} ${outcome}`
    : words.placeBet;
  return (
    <Table
      rounds={rounds}
      message={isPlaying ? words.yourMove(own) : chips < 10 ? `${hands ? ended : ''} ${words.spent}` : ended}
      tone={isPlaying || win === 0 ? 'neutral' : win > 0 ? 'good' : 'bad'}
      counts={[
        [words.balance, chips],
        [words.bet, isPlaying ? staked : bet],
      ]}
      onNew={restart}
    >
      {hands && (
        <div className="flex w-full flex-col gap-6">
          <Hand title={words.dealer} cards={hands.dealer} hidesSecond={isPlaying} />
          <Hand title={words.player} cards={hands.player} />
        </div>
      )}
      {isPlaying ? (
        <div className="flex flex-wrap justify-center gap-2">
          <Button variant="primary" size="large" onClick={hit}>
            {words.hit}
          </Button>
          <Button size="large" onClick={() => settle(dealerPlays(hands), staked)}>
            {words.stand}
          </Button>
          <Button size="large" disabled={hands.player.length > 2 || chips < staked} onClick={double}>
            {words.double}
          </Button>
        </div>
      ) : chips < 10 ? (
        <Button
          variant="primary"
          onClick={() => rounds.finish('drawn', firstChips, { note: words.newChips })}
        >
          {words.newChips}
        </Button>
      ) : (
        <>
          <div role="group" aria-label={words.bet} className="flex flex-wrap justify-center gap-2">
            {bets
              .filter((each) => each <= chips)
              .map((each) => (
                <Chip key={each} pressed={each === bet} onClick={() => setBet(each)}>
                  {each}
                </Chip>
              ))}
          </div>
          <Button variant="primary" size="large" disabled={bet > chips} onClick={deal}>
            {words.deal}
          </Button>
        </>
      )}
    </Table>
  );
}

function Hand({
  title,
  cards,
  hidesSecond = false,
}: {
  title: string;
  cards: readonly PlayingCard[];
  hidesSecond?: boolean;
}) {
  const words = useWords(blackjackText);
  const shown = hidesSecond ? cards.slice(0, 1) : cards;
  return (
    <section className="flex flex-col items-center gap-2">
      <h2 className="font-heading font-semibold">
        {title} · <span className="tabular-nums">{totalOf(shown)}</span>
      </h2>
      <ul aria-label={title} className="flex flex-wrap justify-center gap-2">
        {cards.map(({ rank, suit }, index) => {
          const isHidden = hidesSecond && index === 1;
          return (
            <li
              key={`${rank}${suit}`}
              aria-label={isHidden ? words.hidden : `${rank}${suit}`}
              className={`flex h-24 w-16 animate-fade items-center justify-center rounded-control border border-input font-heading text-2xl font-semibold ${isHidden ? 'bg-primary' : `bg-white ${suit === '♥' || suit === '♦' ? 'text-[#b3261e]' : 'text-[#161616]'}`}`}
            >
              {isHidden ? '' : `${rank}${suit}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
