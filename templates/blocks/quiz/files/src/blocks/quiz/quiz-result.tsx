import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../text/index.ts';
import { Badge, Button, Card } from '../../ui/index.ts';
import { scoreOf, topicScores, type Answered } from './questions.ts';
import { AnswerList } from './answer-list.tsx';
import { ScoreRing } from './score-ring.tsx';
import { en, zh } from './text.ts';

export interface QuizResultProps {
  answers: readonly Answered[];
  pass?: number;
  /** What begins anew, or the page where one does. */
  again?: (() => void) | string;
}

/** The score and what was wrong. */
export function QuizResult({ answers, pass, again }: QuizResultProps) {
  const words = useWords({ en, zh });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const score = scoreOf(answers);
  const total = answers.length;
  const percent = total === 0 ? 0 : Math.round((score / total) * 100);
  const wrong = answers.filter(({ question, chosen }) => chosen !== question.right);
  const right = answers.filter((answer) => !wrong.includes(answer));
  const topics = topicScores(answers);
  return (
    <div className="flex max-w-4xl flex-col gap-8">
      <Card className="flex flex-col items-start gap-5 p-5 sm:flex-row sm:items-center sm:p-8">
        <ScoreRing percent={percent} />
        <div className="flex flex-1 flex-col gap-2">
          <h2 ref={heading} tabIndex={-1} className="text-sm font-medium text-muted-foreground outline-none">
            {words.result}
          </h2>
          <p className="font-heading text-3xl font-semibold tracking-tight">{words.scored(score, total)}</p>
          {pass !== undefined && (
            <p>
              <Badge tone={percent >= pass ? 'good' : 'bad'}>
                {percent >= pass ? words.passed : words.failed(pass)}
              </Badge>
            </p>
          )}
        </div>
        {typeof again === 'string' ? (
          <Button variant="primary" asChild>
            <Link to={again}>{words.again}</Link>
          </Button>
        ) : (
          again && (
            <Button variant="primary" onClick={again}>
              {words.again}
            </Button>
          )
        )}
      </Card>
      {topics.length > 1 && (
        <section aria-label={words.byTopic} className="flex flex-col gap-3">
          <h2 className="font-heading text-xl font-semibold">{words.byTopic}</h2>
          <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
            {topics.map((each) => (
              <li key={each.topic} className="flex flex-col gap-1.5">
                <p className="flex justify-between gap-3 text-sm">
                  <span>{each.topic}</span>
                  <span className="tabular-nums">
                    {each.right} / {each.total}
                  </span>
                </p>
                <span aria-hidden className="h-1.5 overflow-hidden rounded-full bg-muted">
                  <span
                    className="block h-full rounded-full bg-primary"
                    style={{ width: `${(each.right / each.total) * 100}%` }}
                  />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={words.analysis} className="flex flex-col gap-3">
        <h2 className="font-heading text-xl font-semibold">{words.analysis}</h2>
        {wrong.length === 0 ? <p>{words.allRight}</p> : <AnswerList answers={wrong} />}
      </section>
      {right.length > 0 && wrong.length > 0 && (
        <section aria-label={words.answeredRight} className="flex flex-col gap-3">
          <h2 className="font-heading text-xl font-semibold">{words.answeredRight}</h2>
          <AnswerList answers={right} />
        </section>
      )}
    </div>
  );
}
