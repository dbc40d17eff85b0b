import { Hand, HandMetal, Scissors, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';

const signs = ['rock', 'paper', 'scissors'] as const;
type Sign = (typeof signs)[number];
const icons: Record<Sign, LucideIcon> = { rock: HandMetal, paper: Hand, scissors: Scissors };
const beats: Record<Sign, Sign> = { rock: 'scissors', paper: 'rock', scissors: 'paper' };
const beatenBy: Record<Sign, Sign> = { rock: 'paper', paper: 'scissors', scissors: 'rock' };

/** Rock, paper, scissors. On higher levels the computer remembers what one likes to choose. */
export function RockPaperScissors(props: PlayProps) {
  const words = useWords({ en, zh });
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('easy');
  const [past, setPast] = useState<readonly Sign[]>([]);
  const [last, setLast] = useState<{ mine: Sign; theirs: Sign }>();
  const choose = (mine: Sign) => {
    const theirs = answerTo(past, level);
    setLast({ mine, theirs });
    setPast([...past, mine]);
    const outcome = mine === theirs ? 'drawn' : beats[mine] === theirs ? 'won' : 'lost';
    rounds.finish(outcome, { won: 1, drawn: 0, lost: 0 }[outcome], level);
  };
  const result =
    last &&
    (last.mine === last.theirs
      ? words.draw
      : beats[last.mine] === last.theirs
        ? words.youWin
        : words.youLose);
  return (
    <Table
      rounds={rounds}
      message={last ? `${words.chose(words[last.mine], words[last.theirs])} ${result}` : words.chooseOne}
      tone={result === words.youWin ? 'good' : result === words.youLose ? 'bad' : 'neutral'}
      level={level}
      onLevel={setLevel}
      onNew={() => {
        setLast(undefined);
        setPast([]);
      }}
    >
      <div className="grid w-full max-w-lg grid-cols-3 gap-3">
        {signs.map((sign) => {
          const Drawing = icons[sign];
          return (
            <button
              key={sign}
              type="button"
              onClick={() => choose(sign)}
              className={`flex flex-col items-center gap-3 rounded-card border p-5 font-medium transition-colors ${last?.mine === sign ? 'border-transparent bg-primary text-primary-foreground' : 'border-input bg-muted text-foreground hover:bg-primary-soft'}`}
            >
              <Drawing className="size-12" aria-hidden />
              {words[sign]}
            </button>
          );
        })}
      </div>
    </Table>
  );
}

function count(past: readonly Sign[], sign: Sign): number {
  return past.filter((each) => each === sign).length;
}

/** What the computer shows: anything, or what beats what one likes best. */
function answerTo(past: readonly Sign[], level: Level): Sign {
  const learned = { easy: 0, medium: 0.4, hard: 0.75 }[level];
  const often = signs.toSorted((one, other) => count(past, other) - count(past, one))[0];
  const random = signs[Math.floor(Math.random() * 3)] ?? 'rock';
  return often && past.length > 2 && Math.random() < learned ? beatenBy[often] : random;
}
