import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Badge, Button, Card } from '../../ui/index.ts';
import { countsOf, type Question, type Response } from './survey-type.ts';
import { en, zh } from './text.ts';

const few = 5;

/** What was answered to one question: bars, an average, or the texts. */
export function QuestionResult({
  question,
  number,
  responses,
}: {
  question: Question;
  number: number;
  responses: readonly Response[];
}) {
  const words = useWords({ en, zh });
  const [all, setAll] = useState(false);
  const { id, title, kind } = question;
  const options = kind === 'rating' ? ['5', '4', '3', '2', '1'] : question.options;
  const { counts, answered } = countsOf({ id, options }, responses);
  const most = Math.max(1, ...counts);
  const sum = options.reduce((total, option, index) => total + Number(option) * (counts[index] ?? 0), 0);
  const texts = responses.flatMap(({ answers }) => answers[id] ?? []);
  return (
    <Card className="flex h-full flex-col gap-4 p-5">
      <div className="flex flex-col gap-1.5">
        <h3 className="font-heading font-semibold">
          {number}. {title}
        </h3>
        <p className="flex flex-wrap items-center gap-2 text-sm text-muted-foreground">
          <Badge>{words.kinds[kind]}</Badge>
          {words.answered(kind === 'text' ? texts.length : answered, responses.length)}
        </p>
      </div>
      {kind === 'rating' && answered > 0 && (
        <p className="font-heading text-2xl font-semibold">{words.average((sum / answered).toFixed(1))}</p>
      )}
      {kind === 'text' ? (
        <>
          <ul className="flex flex-col gap-2">
            {texts.slice(0, all ? texts.length : few).map((text, index) => (
              <li key={index} className="rounded-control bg-muted px-3 py-2">
                {text}
              </li>
            ))}
          </ul>
          {!all && texts.length > few && (
            <Button size="small" className="self-start" onClick={() => setAll(true)}>
              {words.moreAnswers(texts.length - few)}
            </Button>
          )}
        </>
      ) : (
        <ul className="flex flex-col gap-3">
          {options.map((option, index) => {
            const count = counts[index] ?? 0;
            const percent = answered > 0 ? Math.round((count / answered) * 100) : 0;
            return (
              <li key={option} className="flex flex-col gap-1.5">
                <p className="flex items-baseline justify-between gap-3 text-sm">
                  <span>{kind === 'rating' ? words.stars(Number(option)) : option}</span>
                  <span className="tabular-nums">{words.chosen(count, percent)}</span>
                </p>
                <span className="block h-3 overflow-hidden rounded-full bg-muted" aria-hidden>
                  <span
                    className={`block h-full rounded-full ${count === most ? 'bg-chart-1' : 'bg-chart-2'}`}
                    style={{ width: `${percent}%` }}
                  />
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
