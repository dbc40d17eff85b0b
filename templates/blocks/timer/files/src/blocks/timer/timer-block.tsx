import { Pause, Play, RotateCcw, Square } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, Chip, Field, showToast, TextInput } from '../../ui/index.ts';
import { clockText } from './clock-text.ts';
import { en, zh } from './text.ts';
import { useClock } from './use-clock.ts';

export interface TimerBlockProps {
  entity: EntityDefinition;
  modes: readonly ('pomodoro' | 'timer' | 'stopwatch')[];
  work: number;
  rest: number;
  minutes: number;
  log: { title: string; minutes: string; on: string };
}

const minute = 60_000;

/** A clock that runs, and keeps what was timed. */
export function TimerBlock({ entity, modes, work, rest, minutes, log }: TimerBlockProps) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const clock = useClock();
  const [mode, setMode] = useState(modes[0] ?? 'stopwatch');
  const [resting, setResting] = useState(false);
  const [task, setTask] = useState('');
  const [typed, setTyped] = useState(String(minutes));
  const length = mode === 'pomodoro' ? (resting ? rest : work) : Math.max(1, Number(typed) || minutes);
  const left = length * minute - clock.elapsed;
  const started = clock.running || clock.elapsed > 0;

  const keep = async (milliseconds: number, said?: string) => {
    const amount = Math.max(0.1, Math.round((milliseconds / minute) * 10) / 10);
    try {
      await changes.create({
        [log.title]: task.trim() || words[mode],
        [log.minutes]: amount,
        [log.on]: moment(new Date()).now,
      });
      showToast({ message: said ?? words.saved(String(amount)), tone: 'good' });
    } catch {
      showToast({ message: words.notSaved, tone: 'bad' });
    }
  };
  const finish = async () => {
    const { elapsed } = clock;
    clock.reset();
    if (!resting) await keep(elapsed);
    setResting(false);
  };
  const runOut = useEffectEvent(() => {
    clock.reset();
    if (resting) showToast({ message: words.restOver });
    else void keep(length * minute, words.over);
    if (mode === 'pomodoro') setResting(!resting);
  });
  const isOver = mode !== 'stopwatch' && clock.running && left <= 0;
  useEffect(() => {
    if (!isOver) return undefined;
    const soon = setTimeout(() => runOut());
    return () => clearTimeout(soon);
  }, [isOver]);

  const shown = clockText(mode === 'stopwatch' ? clock.elapsed : left);
  const around = 2 * Math.PI * 46;
  const share =
    mode === 'stopwatch' ? (clock.elapsed % minute) / minute : Math.min(1, clock.elapsed / (length * minute));
  return (
    <Card className="flex max-w-2xl flex-col items-center gap-7 p-5 sm:p-10">
      {modes.length > 1 && (
        <div role="group" aria-label={words.mode} className="flex flex-wrap justify-center gap-2">
          {modes.map((each) => (
            <Chip
              key={each}
              pressed={each === mode}
              disabled={started}
              onClick={() => {
                setMode(each);
                setResting(false);
              }}
            >
              {words[each]}
            </Chip>
          ))}
        </div>
      )}
      <div className="relative size-64 sm:size-72">
        <svg viewBox="0 0 100 100" className="size-full" aria-hidden>
          <circle cx="50" cy="50" r="46" fill="none" strokeWidth="4" className="stroke-muted" />
          <circle
            cx="50"
            cy="50"
            r="46"
            fill="none"
            strokeWidth="4"
            strokeLinecap="round"
            strokeDasharray={`${share * around} ${around}`}
            transform="rotate(-90 50 50)"
            className="stroke-primary"
          />
        </svg>
        <div className="absolute inset-0 flex flex-col items-center justify-center gap-1">
          <p role="timer" className="font-heading text-5xl font-semibold tabular-nums sm:text-6xl">
            {shown}
          </p>
          {mode === 'pomodoro' && (
            <p className="text-sm text-muted-foreground">{resting ? words.resting : words.working}</p>
          )}
        </div>
      </div>
      <div className="grid w-full gap-5 sm:grid-cols-[1fr_8rem]">
        <Field label={words.task} required>
          {(control) => (
            <TextInput {...control} value={task} onChange={(event) => setTask(event.target.value)} />
          )}
        </Field>
        {mode === 'timer' && (
          <Field label={words.minutes} required>
            {(control) => (
              <TextInput
                {...control}
                inputMode="numeric"
                disabled={started}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
        )}
      </div>
      <div className="flex flex-wrap justify-center gap-3">
        <Button
          variant="primary"
          size="large"
          icon={
            clock.running ? <Pause className="size-5" aria-hidden /> : <Play className="size-5" aria-hidden />
          }
          onClick={clock.running ? clock.pause : clock.start}
        >
          {clock.running ? words.pause : started ? words.resume : words.start}
        </Button>
        {started && (
          <>
            <Button
              size="large"
              icon={<Square className="size-4" aria-hidden />}
              onClick={() => void finish()}
            >
              {words.finish}
            </Button>
            <Button
              size="large"
              variant="ghost"
              icon={<RotateCcw className="size-4" aria-hidden />}
              onClick={clock.reset}
            >
              {words.reset}
            </Button>
          </>
        )}
      </div>
    </Card>
  );
}
