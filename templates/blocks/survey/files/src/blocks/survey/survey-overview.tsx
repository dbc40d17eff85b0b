import { Link } from 'react-router';
import { pathOf } from '../../app/path-of.ts';
import { useFresh, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, EmptyState, LoadState } from '../../ui/index.ts';
import { QuestionResult } from './question-result.tsx';
import { SurveyFacts } from './survey-facts.tsx';
import { questionsOf, responsesOf, statusOf, type SurveyBlockProps } from './survey-type.ts';
import { en, zh } from './text.ts';

/** What came out of every published survey: its first two questions and the way to the rest. */
export function SurveyOverview({ entity, questions, responses }: SurveyBlockProps) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const asked = useRows(questions).rows;
  const given = useRows(responses).rows;
  useFresh();
  const published = rows
    .filter((row) => statusOf(row) !== 'draft')
    .map((row) => ({
      row,
      questions: questionsOf(row.id, asked),
      responses: responsesOf(row.id, given),
    }))
    .toSorted((one, other) => other.responses.length - one.responses.length);
  const facts = [
    [entity.plural, published.length],
    [words.open, published.filter(({ row }) => statusOf(row) === 'open').length],
    [words.totalResponses, published.reduce((sum, each) => sum + each.responses.length, 0)],
  ] as const;
  return (
    <LoadState status={status} retry={retry}>
      <div className="flex flex-col gap-6">
        <dl className="grid gap-4 sm:grid-cols-3">
          {facts.map(([label, value]) => (
            <Card key={label} className="p-5">
              <dt className="text-sm text-muted-foreground">{label}</dt>
              <dd className="font-heading text-3xl font-semibold tabular-nums">{value}</dd>
            </Card>
          ))}
        </dl>
        {published.length === 0 && <EmptyState title={words.none} />}
        {published.map((survey) => {
          const title = String(survey.row['title'] ?? '');
          const to = `${pathOf(entity, survey.row) ?? ''}/results`;
          return (
            <section key={survey.row.id} className="flex flex-col gap-3">
              <div className="flex flex-wrap items-center justify-between gap-3">
                <h2 className="font-heading text-lg font-semibold">
                  <Link to={to}>{title}</Link>
                </h2>
                <Button asChild size="small">
                  <Link to={to} aria-label={`${words.results}: ${title}`}>
                    {words.results}
                  </Link>
                </Button>
              </div>
              <SurveyFacts
                row={survey.row}
                questions={survey.questions.length}
                responses={survey.responses.length}
              />
              <div className="grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-2">
                {survey.questions.slice(0, 2).map((question, index) => (
                  <QuestionResult
                    key={question.id}
                    question={question}
                    number={index + 1}
                    responses={survey.responses}
                  />
                ))}
              </div>
            </section>
          );
        })}
      </div>
    </LoadState>
  );
}
