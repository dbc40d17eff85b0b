import { useWords } from '../../text/index.ts';
import { Card } from '../../ui/index.ts';
import { rightText, type Answered } from './questions.ts';
import { en, zh } from './text.ts';

/** Questions with what was answered, what is right, and why. */
export function AnswerList({
  answers,
  note,
}: {
  answers: readonly Answered[];
  note?: (answer: Answered) => string;
}) {
  const words = useWords({ en, zh });
  return (
    <ol className="flex flex-col gap-3">
      {answers.map(({ question, chosen }) => {
        const isRight = chosen === question.right;
        const given = question.options.find((option) => option.id === chosen)?.text ?? words.noAnswer;
        return (
          <li key={question.id}>
            <Card className="flex flex-col gap-3 p-4 sm:p-5">
              <div className="flex flex-col gap-1">
                <h3 className="font-medium text-pretty">{question.text}</h3>
                {note && <p className="text-sm text-muted-foreground">{note({ question, chosen })}</p>}
              </div>
              <dl className="grid gap-2 text-sm sm:grid-cols-2">
                {!isRight && (
                  <div className="rounded-control bg-bad-soft px-3 py-2">
                    <dt className="text-xs text-bad">{words.yourAnswer}</dt>
                    <dd>{given}</dd>
                  </div>
                )}
                <div className="rounded-control bg-good-soft px-3 py-2">
                  <dt className="text-xs text-good">{words.rightAnswer}</dt>
                  <dd>{rightText(question)}</dd>
                </div>
              </dl>
              {question.explanation && (
                <p className="text-sm text-pretty text-muted-foreground">{question.explanation}</p>
              )}
            </Card>
          </li>
        );
      })}
    </ol>
  );
}
