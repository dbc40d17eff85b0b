import { Pause, Play, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, Card, Checkbox, Chip } from '../../ui/index.ts';
import type { Level } from './round-type.ts';
import type { Rounds } from './round.ts';
import { SignRound } from './sign-round.tsx';
import { en, zh } from './text.ts';

export interface TableProps {
  rounds: Rounds;
  /** What is to be done, or how it ended. */
  message: string;
  tone?: 'good' | 'bad' | 'neutral';
  level?: Level;
  onLevel?: (level: Level) => void;
  /** Where there are fewer than three. */
  levels?: readonly Level[];
  /** What levels are called beside their names, such as the size of a board. */
  levelNotes?: Readonly<Partial<Record<Level, string>>>;
  /** Another choice, such as the pictures of cards. */
  choice?: {
    label: string;
    chosen: string;
    options: readonly (readonly [id: string, label: string])[];
    choose: (id: string) => void;
  };
  /** Counted during the round. */
  score?: number;
  /** What is counted besides, such as time and moves. */
  counts?: readonly (readonly [label: string, value: string | number])[];
  /** Stops the round and goes on with it; without it rounds have no pause. */
  pause?: { isOn: boolean; turn: (on: boolean) => void; disabled: boolean };
  sound?: { isOn: boolean; turn: (on: boolean) => void };
  onNew: () => void;
  children: ReactNode;
}

const tones = {
  good: 'bg-good-soft text-good',
  bad: 'bg-bad-soft text-bad',
  neutral: 'bg-primary-soft text-foreground',
};

/** What is around every game: level, message, board, and how it went so far. */
export function Table({
  rounds,
  message,
  tone = 'neutral',
  level,
  onLevel,
  levels = ['easy', 'medium', 'hard'],
  levelNotes,
  choice,
  score,
  counts = [],
  pause,
  sound,
  onNew,
  children,
}: TableProps) {
  const words = useWords({ en, zh });
  const facts = [
    ...counts,
    ...(score === undefined ? [] : [[words.score, score] as const]),
    // Where points are counted, nobody is beaten.
    ...(score === undefined
      ? [
          [words.won, rounds.won] as const,
          [words.lost, rounds.lost] as const,
          ...(rounds.drawn > 0 ? [[words.drawn, rounds.drawn] as const] : []),
        ]
      : []),
    [words.best, rounds.best ?? '–'] as const,
  ];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <Card className="flex flex-col items-center gap-6 p-4 sm:p-8">
        <p
          aria-live="polite"
          className={`w-full rounded-control px-4 py-3 text-center text-lg font-medium ${tones[tone]}`}
        >
          {message}
        </p>
        {rounds.sign && <SignRound sign={rounds.sign} />}
        {children}
      </Card>
      <Card className="flex flex-col gap-5 p-5">
        <Button
          variant="primary"
          size="large"
          icon={<RotateCcw className="size-5" aria-hidden />}
          onClick={onNew}
        >
          {words.newGame}
        </Button>
        <dl className="grid grid-cols-2 gap-x-4 gap-y-3 border-y border-border py-4">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt className="text-sm text-muted-foreground">{label}</dt>
              <dd className="font-heading text-2xl font-semibold tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
        {pause && (
          <Button
            disabled={pause.disabled}
            icon={
              pause.isOn ? <Play className="size-4" aria-hidden /> : <Pause className="size-4" aria-hidden />
            }
            onClick={() => pause.turn(!pause.isOn)}
          >
            {pause.isOn ? words.resume : words.pause}
          </Button>
        )}
        {sound && <Checkbox label={words.sound} checked={sound.isOn} onChange={sound.turn} />}
        {level && onLevel && levels.length > 1 && (
          <div role="group" aria-label={words.level} className="flex flex-wrap gap-2">
            {levels.map((each) => (
              <Chip key={each} pressed={each === level} onClick={() => onLevel(each)}>
                {levelNotes?.[each] ? `${words[each]} · ${levelNotes[each]}` : words[each]}
              </Chip>
            ))}
          </div>
        )}
        {choice && (
          <div role="group" aria-label={choice.label} className="flex flex-col gap-2">
            <span className="text-sm text-muted-foreground">{choice.label}</span>
            <div className="flex flex-wrap gap-2">
              {choice.options.map(([id, label]) => (
                <Chip key={id} pressed={id === choice.chosen} onClick={() => choice.choose(id)}>
                  {label}
                </Chip>
              ))}
            </div>
          </div>
        )}
      </Card>
    </div>
  );
}
