import { Download, Inbox } from 'lucide-react';
import { useParams } from 'react-router';
import { useFresh, useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, Card, EmptyState, formatDate, LoadState } from '../../ui/index.ts';
import { downloadAnswers } from './download-answers.ts';
import { QuestionResult } from './question-result.tsx';
import { SurveyHead } from './survey-head.tsx';
import { questionsOf, responsesOf, type SurveyBlockProps } from './survey-type.ts';
import { en, zh } from './text.ts';

/** What came out of a survey, by question and by response. */
export function SurveyResults({ entity, questions, responses }: SurveyBlockProps) {
  const words = useWords({ en, zh });
  const { id = '' } = useParams();
  const { rows, status, retry } = useRows(entity);
  const asked = questionsOf(id, useRows(questions).rows);
  const given = responsesOf(id, useRows(responses).rows);
  useFresh();
  const survey = rows.find((row) => row.id === id);
  const [last] = given;
  const ratings = asked
    .filter(({ kind }) => kind === 'rating')
    .flatMap((question) => given.flatMap(({ answers }) => (answers[question.id] ?? []).map(Number)));
  const facts = [
    [words.responses, String(given.length)],
    [words.questions, String(asked.length)],
    ...(ratings.length > 0
      ? [[words.averageRating, (ratings.reduce((sum, each) => sum + each, 0) / ratings.length).toFixed(1)]]
      : last
        ? [[words.lastResponse, formatDate(last.at.slice(0, 10), locale)]]
        : []),
  ];
  return (
    <LoadState status={status} retry={retry}>
      {survey && (
        <div className="flex flex-col gap-6">
          <SurveyHead
            entity={entity}
            survey={survey}
            questions={asked.length}
            responses={given.length}
            here="results"
          />
          {given.length === 0 ? (
            <EmptyState
              icon={<Inbox className="size-6" />}
              title={words.noResponses}
              text={words.noResponsesHint}
            />
          ) : (
            <>
              <dl className="grid gap-4 sm:grid-cols-3">
                {facts.map(([label, value]) => (
                  <Card key={label} className="p-5">
                    <dt className="text-sm text-muted-foreground">{label}</dt>
                    <dd className="font-heading text-3xl font-semibold tabular-nums">{value}</dd>
                  </Card>
                ))}
              </dl>
              <ol className="grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-2">
                {asked.map((question, index) => (
                  <li key={question.id}>
                    <QuestionResult question={question} number={index + 1} responses={given} />
                  </li>
                ))}
              </ol>
              <section className="flex flex-col gap-3">
                <div className="flex flex-wrap items-center justify-between gap-3">
                  <h2 className="font-heading text-lg font-semibold">{words.single}</h2>
                  <Button
                    icon={<Download className="size-4" aria-hidden />}
                    onClick={() => downloadAnswers(String(survey['title'] ?? ''), asked, given)}
                  >
                    {words.download}
                  </Button>
                </div>
                <Card>
                  <ul className="flex flex-col divide-y divide-border">
                    {given.slice(0, 50).map(({ row, number, at, answers }) => (
                      <li key={row.id}>
                        <details className="px-5 py-3">
                          <summary className="cursor-pointer py-1 font-medium">
                            {number} · {formatDate(at.slice(0, 10), locale)} {at.slice(11, 16)}
                          </summary>
                          <dl className="flex flex-col gap-2 pt-2 text-sm">
                            {asked.map((question) => (
                              <div key={question.id}>
                                <dt className="text-muted-foreground">{question.title}</dt>
                                <dd>{(answers[question.id] ?? []).join(', ') || words.noAnswer}</dd>
                              </div>
                            ))}
                          </dl>
                        </details>
                      </li>
                    ))}
                  </ul>
                </Card>
              </section>
            </>
          )}
        </div>
      )}
    </LoadState>
  );
}
