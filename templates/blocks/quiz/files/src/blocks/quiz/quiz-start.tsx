import { useState } from 'react';
import { access } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, Checkbox, Chip, Field, Select, TextInput } from '../../ui/index.ts';
import { ModeChoice, type Mode } from './mode-choice.tsx';
import { QuestionPicker } from './question-picker.tsx';
import { QuizGlance } from './quiz-glance.tsx';
import { countsFor } from './counts.ts';
import { shuffled, type Question } from './questions.ts';
import { en, zh } from './text.ts';

export interface QuizStartProps {
  questions: readonly Question[];
  modes: readonly Mode[];
  count: number;
  asksPlayer: boolean;
  minutes?: number;
  /** Ids of questions that were chosen elsewhere. */
  chosen?: readonly string[];
  onStart: (round: { questions: readonly Question[]; mode: Mode; player: string }) => void;
}

const noQuestions: ReadonlySet<string> = new Set();

/** What to ask, how, and how many. */
export function QuizStart({
  questions,
  modes,
  count,
  asksPlayer,
  minutes,
  chosen: given = [],
  onStart,
}: QuizStartProps) {
  const words = useWords({ en, zh });
  const [mode, setMode] = useState<Mode>(modes[0] ?? 'practice');
  const [topics, setTopics] = useState<readonly string[]>([]);
  const [wanted, setWanted] = useState(count);
  const [picked, setPicked] = useState<ReadonlySet<string> | undefined>(
    given.length > 0 ? new Set(given) : undefined,
  );
  const [player, setPlayer] = useState(access.person?.name ?? lastName());
  const [nameMissing, setNameMissing] = useState(false);

  const known = [...new Set(questions.map(({ topic }) => topic).filter(Boolean))];
  const fitting = questions.filter(({ topic }) => topics.length === 0 || topics.includes(topic));
  const counts = countsFor(fitting.length, count);
  const asked = counts.includes(wanted) ? wanted : Math.min(wanted, fitting.length);
  const chosen = picked && fitting.filter(({ id }) => picked.has(id));
  const number = chosen?.length ?? asked;

  const start = () => {
    if (asksPlayer && player.trim() === '') return setNameMissing(true);
    const pool = chosen ?? shuffled(fitting).slice(0, asked);
    onStart({ questions: pool, mode, player: player.trim() });
  };
  const form = (
    <Card className="flex max-w-3xl flex-col gap-7 p-5 sm:p-8">
      {modes.length > 1 && (
        <fieldset className="flex flex-col gap-3">
          <legend className="mb-3 font-heading text-lg font-semibold">{words.mode}</legend>
          <div className="grid gap-3 sm:grid-cols-2">
            {modes.map((each) => (
              <ModeChoice key={each} mode={each} chosen={mode === each} onChoose={() => setMode(each)} />
            ))}
          </div>
        </fieldset>
      )}
      {known.length > 1 && (
        <div role="group" aria-label={words.topics} className="flex flex-col gap-2">
          <p className="text-sm font-medium" aria-hidden>
            {words.topics}
          </p>
          <div className="flex flex-wrap gap-2">
            <Chip pressed={topics.length === 0} onClick={() => setTopics([])}>
              {words.allTopics}
            </Chip>
            {known.map((topic) => (
              <Chip
                key={topic}
                pressed={topics.includes(topic)}
                onClick={() =>
                  setTopics(
                    topics.includes(topic) ? topics.filter((each) => each !== topic) : [...topics, topic],
                  )
                }
              >
                {topic}
              </Chip>
            ))}
          </div>
        </div>
      )}
      <div className="grid items-start gap-5 sm:grid-cols-2">
        {picked === undefined && (
          <Field label={words.howMany} required>
            {(control) => (
              <Select
                {...control}
                value={String(asked)}
                onChange={(value) => setWanted(Number(value))}
                options={counts.map((each) => ({
                  id: String(each),
                  label: each === fitting.length ? words.all(each) : String(each),
                }))}
              />
            )}
          </Field>
        )}
        {asksPlayer && (
          <Field label={words.player} required error={nameMissing ? words.playerNeeded : undefined}>
            {(control) => (
              <TextInput
                {...control}
                autoComplete="name"
                value={player}
                onChange={(event) => {
                  setPlayer(event.target.value);
                  setNameMissing(false);
                }}
              />
            )}
          </Field>
        )}
      </div>
      <div className="flex flex-col gap-3">
        <Checkbox
          label={words.pick}
          checked={picked !== undefined}
          onChange={(on) => setPicked(on ? noQuestions : undefined)}
        />
        {picked && <QuestionPicker questions={fitting} picked={picked} onChange={setPicked} />}
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button variant="primary" size="large" disabled={number === 0} onClick={start}>
          {modes.length < 2 ? words.startQuiz : mode === 'exam' ? words.startExam : words.startPractice}
        </Button>
        <p className="text-sm text-muted-foreground" aria-live="polite">
          {chosen ? words.picked(number) : words.ready(number)}
          {minutes !== undefined &&
            (mode === 'exam' || modes.length === 1) &&
            ` · ${words.timeLimit(minutes)}`}
        </p>
      </div>
    </Card>
  );
  if (known.length < 2) return form;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      {form}
      <QuizGlance questions={questions} topics={known} />
    </div>
  );
}

function lastName(): string {
  try {
    return localStorage.getItem('player-name') ?? '';
  } catch {
    return '';
  }
}
