import { Star } from 'lucide-react';
import { useEffect, useEffectEvent, useState, type FormEvent } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, Field, TextInput } from '../../ui/index.ts';
import * as arcade from './arcade-text.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { exerciseOf, isResult, numberIn, operations, type Operation } from './exercises.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';

const count = 10;
const seconds: Record<Level, number> = { easy: 120, medium: 90, hard: 60 };

/** Sums against the clock. */
export function MentalMath(props: PlayProps) {
  const words = { ...useWords({ en, zh }), ...useWords(arcade) };
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('easy');
  const [kind, setKind] = useState<Operation | 'mixed'>('mixed');
  const [exercise, setExercise] = useState(() => exerciseOf('mixed', 'easy', Math.random));
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<{ text: string; isRight: boolean }>();
  const [tally, setTally] = useState({ right: 0, done: 0 });
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [left, setLeft] = useState(seconds.easy);
  const [isRunning, setRunning] = useState(false);
  const isOver = tally.done === count || left === 0;
  const end = (right: number, missed = wrong) => {
    setRunning(false);
    rounds.finish(right >= 7 ? 'won' : 'lost', right * 10 + (right === count ? left : 0), {
      level,
      note: [words.mathDone(right, count, starsOf(right)), ...missed].join(' '),
      seconds: seconds[level] - left,
    });
  };
  const tick = useEffectEvent(() => {
    setLeft(left - 1);
    if (left === 1) end(tally.right);
  });
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => tick(), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  const restart = (next: Level, as = kind) => {
    setLevel(next);
    setKind(as);
    setExercise(exerciseOf(as, next, Math.random));
    setTyped('');
    setSaid(undefined);
    setTally({ right: 0, done: 0 });
    setWrong([]);
    setLeft(seconds[next]);
    setRunning(false);
  };
  const answer = (event: FormEvent) => {
    event.preventDefault();
    if (!isRunning) return;
    const number = numberIn(typed);
    if (number === undefined) return setSaid({ text: words.enterAnswer, isRight: false });
    const isRight = isResult(exercise, number);
    const text = `${exercise.text} = ${exercise.written ?? exercise.result}`;
    const missed = isRight ? wrong : [...wrong, words.wrongOne(text, typed.trim())];
    setWrong(missed);
    const right = tally.right + (isRight ? 1 : 0);
    setSaid({ text: isRight ? words.rightAnswer(text) : words.wrongAnswer(text), isRight });
    setTally({ right, done: tally.done + 1 });
    setTyped('');
    if (tally.done + 1 === count) end(right, missed);
    else setExercise(exerciseOf(kind, level, Math.random));
  };
  const stars = starsOf(tally.right);
  return (
    <Table
      rounds={rounds}
      message={
        isOver
          ? words.mathDone(tally.right, count, stars)
          : (said?.text ?? words.mathHint(count, seconds[level]))
      }
      tone={isOver ? (stars > 1 ? 'good' : 'neutral') : said ? (said.isRight ? 'good' : 'bad') : 'neutral'}
      level={level}
      onLevel={(next) => restart(next)}
      choice={{
        label: words.operation,
        chosen: kind,
        options: (['mixed', ...operations] as const).map((id) => [id, words.operations[id]]),
        choose: (id) => restart(level, operations.find((each) => each === id) ?? 'mixed'),
      }}
      score={tally.right * 10}
      counts={[
        [words.timeLeft, `${left} s`],
        [words.rightCount, `${tally.right}/${count}`],
        [words.streak, rounds.streak],
      ]}
      onNew={() => restart(level)}
    >
      {wrong.length > 0 && (
        <section className="order-last flex flex-col gap-2">
          <h2 className="font-heading font-semibold">{words.wrongOnes}</h2>
          <ul aria-label={words.wrongOnes} className="flex flex-col gap-1">
            {wrong.map((each, index) => (
              // The same exercise can be missed twice.
              <li key={`${each}-${String(index)}`}>{each}</li>
            ))}
          </ul>
        </section>
      )}
      {isOver ? (
        <p role="img" aria-label={words.stars(stars)} className="flex gap-1">
          {[1, 2, 3].map((star) => (
            <Star
              key={star}
              aria-hidden
              className={`size-10 ${star <= stars ? 'fill-primary text-primary' : 'text-muted-foreground'}`}
            />
          ))}
        </p>
      ) : isRunning ? (
        <form onSubmit={answer} className="flex w-full max-w-xs flex-col items-stretch gap-4">
          <p className="text-center font-heading text-5xl font-semibold tabular-nums">{exercise.text}</p>
          <Field label={words.yourAnswer}>
            {(control) => (
              <TextInput
                {...control}
                inputMode={kind === 'fractions' ? 'text' : 'numeric'}
                autoComplete="off"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" variant="primary">
            {words.answerIt}
          </Button>
        </form>
      ) : (
        <Button variant="primary" size="large" onClick={() => setRunning(true)}>
          {words.start}
        </Button>
      )}
    </Table>
  );
}

function starsOf(right: number): number {
  return right >= 9 ? 3 : right >= 7 ? 2 : right >= 5 ? 1 : 0;
}
