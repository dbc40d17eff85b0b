import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, Card, classNames } from '../../ui/index.ts';
import { OptionChoice } from './option-choice.tsx';
import { rightText, type Answered, type Question } from './questions.ts';
import type { Mode } from './mode-choice.tsx';
import { en, zh } from './text.ts';
import { clockOf, useCountdown } from './use-countdown.ts';

export interface QuizPlayProps {
  questions: readonly Question[];
  mode: Mode;
  /** For all of them together. */
  minutes?: number;
  onFinish: (answers: readonly Answered[]) => void;
  onLeave: () => void;
}

/** The questions, one at a time. */
export function QuizPlay({ questions, mode, minutes, onFinish, onLeave }: QuizPlayProps) {
  const words = useWords({ en, zh });
  const [answers, setAnswers] = useState<readonly Answered[]>([]);
  const [chosen, setChosen] = useState<string>();
  const [told, setTold] = useState(false);
  const [missing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const index = answers.length - (told ? 1 : 0);
  const question = questions[index];
  const total = questions.length;
  const isLast = index === total - 1;
  useEffect(() => heading.current?.focus(), [index]);
  // What was not answered in time is wrong.
  const left = useCountdown(minutes, () =>
    onFinish([
      ...answers,
      ...questions.slice(answers.length).map((each) => ({ question: each, chosen: '' })),
    ]),
  );
  if (!question) return null;

  const answer = (option: string) => {
    const given = [...answers, { question, chosen: option }];
    setAnswers(given);
    if (mode === 'practice') setTold(true);
    else goOn(given);
  };
  const goOn = (given: readonly Answered[]) => {
    setTold(false);
    setChosen(undefined);
    if (given.length === total) onFinish(given);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (told) return goOn(answers);
    if (chosen === undefined) return setMissing(true);
    answer(chosen);
  };
  const isRight = chosen === question.right;
  const state = answers.length > 0 && (told || mode === 'exam') ? words.submitted(answers.length, total) : '';
  return (
    <Card className="max-w-3xl p-5 sm:p-8">
      <form onSubmit={submit} className="flex flex-col gap-6">
        <div className="flex flex-col gap-2">
          <div className="flex items-baseline justify-between gap-3 text-sm text-muted-foreground">
            <p className="tabular-nums">{words.questionOf(index + 1, total)}</p>
            {question.topic && <p>{question.topic}</p>}
            {left !== undefined && (
              <p role="timer" className={classNames('font-medium tabular-nums', left < 60 && 'text-bad')}>
                {words.timeLeft(clockOf(left))}
              </p>
            )}
          </div>
          <div
            role="progressbar"
            aria-label={words.progress}
            aria-valuemin={0}
            aria-valuemax={total}
            aria-valuenow={answers.length}
            className="h-1.5 overflow-hidden rounded-full bg-muted"
          >
            <div
              className="h-full rounded-full bg-primary transition-[width]"
              style={{ width: `${(answers.length / total) * 100}%` }}
            />
          </div>
        </div>
        <fieldset className="flex flex-col gap-3" disabled={told}>
          <legend>
            <h2
              ref={heading}
              tabIndex={-1}
              className="mb-4 font-heading text-xl leading-snug font-semibold text-balance outline-none sm:text-2xl"
            >
              {question.text}
            </h2>
          </legend>
          {question.options.map((option) => (
            <OptionChoice
              key={`${question.id}.${option.id}`}
              text={option.text}
              chosen={chosen === option.id}
              verdict={told ? (option.id === question.right ? 'right' : 'wrong') : undefined}
              onChoose={() => {
                setChosen(option.id);
                setMissing(false);
              }}
              onPress={() => {
                if (mode === 'practice' && !told) answer(option.id);
              }}
            />
          ))}
        </fieldset>
        <div aria-live="polite" className="empty:hidden">
          {missing && <p className="text-sm text-bad">{words.choose}</p>}
          {told && (
            <div
              className={classNames(
                'rounded-card border px-4 py-3',
                isRight ? 'border-good/30 bg-good-soft' : 'border-bad/30 bg-bad-soft',
              )}
            >
              <p className="font-medium">
                {isRight ? words.right : words.wrong}{' '}
                {!isRight && `${words.rightAnswer}: ${rightText(question)}`}
              </p>
              {question.explanation && <p className="mt-1 text-sm text-pretty">{question.explanation}</p>}
            </div>
          )}
          {state && <p className="text-sm text-muted-foreground">{state}</p>}
        </div>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <Button type="submit" variant="primary" size="large">
            {told ? (isLast ? words.toResult : words.next) : words.submit}
          </Button>
          <Button variant="ghost" onClick={onLeave}>
            {words.leave}
          </Button>
        </div>
      </form>
    </Card>
  );
}
