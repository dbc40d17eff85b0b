import { useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Field, TextArea } from '../../ui/index.ts';
import * as arcade from './arcade-text.ts';
import { useRounds, type PlayProps } from './round.ts';
import type { Level } from './round-type.ts';
import { Table } from './table.tsx';
import { en, zh } from './text.ts';
import { kindsOfText, textOf, type KindOfText } from './texts-to-type.ts';
import { clockText, useSeconds } from './use-seconds.ts';

/** Words a minute of the computer. */
const rival: Record<Level, number> = { easy: 20, medium: 40, hard: 65 };
const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl;', 'zxcvbnm,.'];

/** A text to be typed, against the computer and the clock. */
export function Typing(props: PlayProps) {
  const words = { ...useWords({ en, zh }), ...useWords(arcade) };
  const language = useWords({ en: 'en', zh: 'zh' } as const);
  const rounds = useRounds(props);
  const [level, setLevel] = useState<Level>('easy');
  const [kind, setKind] = useState<KindOfText>('short');
  const [text, setText] = useState(() => textOf('short', language, Math.random));
  const [typed, setTyped] = useState('');
  const [mistakes, setMistakes] = useState(0);
  const [tenths, setTenths] = useState(0);
  const clock = useSeconds();
  const isOver = typed === text;
  const right = [...typed].filter((letter, at) => letter === text[at]).length;
  const speedOf = (letters: number) => Math.round((letters / 5) * (600 / Math.max(1, tenths)));
  const speed = tenths > 4 ? speedOf(right) : 0;
  const accuracy = Math.round((100 * right) / Math.max(1, right + mistakes));
  const rivalShare = Math.min(1, (rival[level] * 5 * tenths) / 600 / text.length);
  const tick = useEffectEvent(() => setTenths(tenths + 1));
  useEffect(() => {
    if (!clock.isRunning) return undefined;
    const timer = setInterval(() => tick(), 100);
    return () => clearInterval(timer);
  }, [clock.isRunning]);
  const restart = (next: Level, of = kind) => {
    setLevel(next);
    setKind(of);
    setText(textOf(of, language, Math.random));
    setTyped('');
    setMistakes(0);
    setTenths(0);
    clock.reset();
  };
  const type = (next: string) => {
    if (isOver) return;
    if (typed === '' && next !== '') clock.run(true);
    const added = next.length > typed.length ? next.length - 1 : -1;
    const missed = added >= 0 && next[added] !== text[added] ? 1 : 0;
    setMistakes(mistakes + missed);
    setTyped(next);
    if (next !== text) return;
    clock.run(false);
    const final = speedOf(text.length);
    const exact = Math.round((100 * text.length) / Math.max(1, text.length + mistakes));
    rounds.finish(rivalShare < 1 ? 'won' : 'lost', Math.max(1, Math.round((final * exact) / 100)), {
      level,
      seconds: Math.round(tenths / 10),
      note: words.typed(final, exact),
    });
  };
  const wanted = text[typed.length]?.toLowerCase();
  return (
    <Table
      rounds={rounds}
      message={
        isOver
          ? `${words.typed(speed, accuracy)} ${rivalShare < 1 ? words.raceWon : words.raceLost}`
          : words.typeThis
      }
      tone={!isOver ? 'neutral' : rivalShare < 1 ? 'good' : 'bad'}
      level={level}
      onLevel={(next) => restart(next)}
      choice={{
        label: words.texts,
        chosen: kind,
        options: kindsOfText.map((id) => [id, words.textKinds[id]]),
        choose: (id) => restart(level, kindsOfText.find((each) => each === id) ?? 'short'),
      }}
      counts={[
        [words.wordsPerMinute, speed],
        [words.accuracy, `${accuracy}%`],
        [words.time, clockText(clock.seconds)],
        [words.mistakes, mistakes],
      ]}
      onNew={() => restart(level)}
    >
      <div className="flex w-full max-w-2xl flex-col gap-3">
        <Runner label={words.me} share={typed.length / Math.max(1, text.length)} />
        <Runner label={words.computer} share={rivalShare} />
      </div>
      <p className="w-full max-w-2xl rounded-control bg-muted p-4 font-mono text-xl leading-relaxed">
        {[...text].map((letter, at) => (
          <span
            key={at}
            className={
              at >= typed.length
                ? at === typed.length
                  ? 'bg-primary-soft underline'
                  : ''
                : typed[at] === letter
                  ? 'text-good'
                  : 'bg-bad-soft text-bad'
            }
          >
            {letter}
          </span>
        ))}
      </p>
      <div className="w-full max-w-2xl">
        <Field label={words.typeHere}>
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              autoComplete="off"
              spellCheck={false}
              value={typed}
              disabled={isOver}
              onPaste={(event) => event.preventDefault()}
              onChange={(event) => type(event.target.value)}
            />
          )}
        </Field>
      </div>
      <div aria-hidden className="flex flex-col items-center gap-1">
        {rows.map((row) => (
          <div key={row} className="flex gap-1">
            {[...row].map((letter) => (
              <span
                key={letter}
                className={`flex size-8 items-center justify-center rounded-sm text-sm uppercase ${letter === wanted ? 'bg-primary text-primary-foreground' : 'bg-muted'}`}
              >
                {letter}
              </span>
            ))}
          </div>
        ))}
      </div>
    </Table>
  );
}

function Runner({ label, share }: { label: string; share: number }) {
  return (
    <div className="flex items-center gap-3 text-sm">
      <span className="w-20 shrink-0">{label}</span>
      <span className="h-3 flex-1 overflow-hidden rounded-full bg-muted">
        <span
          className="block h-full rounded-full bg-primary"
          style={{ width: `${Math.round(share * 100)}%` }}
        />
      </span>
    </div>
  );
}
