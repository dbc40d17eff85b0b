import { Award } from 'lucide-react';
import { Link } from 'react-router';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Card, EmptyState, LoadState } from '../../ui/index.ts';
import { numberOf, ownOf, type CourseParts } from './parts.ts';
import { SubmissionTable } from './submission-table.tsx';
import { en, zh } from './text.ts';

/** The scores of what was handed in, by course, with averages. */
export function Grades(parts: CourseParts) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(parts.submission);
  const { rows: courses } = useRows(parts.course);
  const own = ownOf(rows);
  const scores = own.flatMap((row) => numberOf(row, 'score') ?? []);
  const figures: [string, string][] = [
    [words.overall, `${averageOf(own) ?? 0}%`],
    [words.best, `${Math.max(0, ...scores)}%`],
    [words.gradedCount, String(scores.length)],
  ];
  return (
    <LoadState status={status} retry={retry}>
      {own.length === 0 ? (
        <EmptyState icon={<Award className="size-6" />} title={words.noGrades} text={words.noGradesHint} />
      ) : (
        <>
          <dl className="grid gap-3 sm:grid-cols-3">
            {figures.map(([label, value]) => (
              <Card key={label} className="flex flex-col-reverse justify-end gap-1 p-5">
                <dt className="text-sm text-muted-foreground">{label}</dt>
                <dd className="font-heading text-3xl font-semibold tabular-nums">{value}</dd>
              </Card>
            ))}
          </dl>
          {courses.map((course) => {
            const handedIn = own.filter((row) => row['course'] === course.id);
            const average = averageOf(handedIn);
            return handedIn.length === 0 ? null : (
              <section key={course.id} className="flex flex-col gap-3">
                <h2 className="flex flex-wrap items-baseline justify-between gap-3 font-heading text-xl font-semibold">
                  <Link to={pathOf(parts.course, course) ?? '#'} className="hover:underline">
                    {String(course[parts.course.titleField] ?? '')}
                  </Link>
                  {average !== undefined && (
                    <span className="text-base text-muted-foreground">{`${words.average}: ${average}%`}</span>
                  )}
                </h2>
                <SubmissionTable parts={parts} submissions={handedIn} />
              </section>
            );
          })}
        </>
      )}
    </LoadState>
  );
}

function averageOf(rows: readonly Row[]): number | undefined {
  const scores = rows.flatMap((row) => numberOf(row, 'score') ?? []);
  return scores.length === 0
    ? undefined
    : Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length);
}
