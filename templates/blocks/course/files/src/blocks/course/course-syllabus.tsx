import { Link, useParams } from 'react-router';
import { pathOf } from '../../app/path-of.ts';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, LoadState } from '../../ui/index.ts';
import { AssignmentCards } from './assignment-cards.tsx';
import { ModuleList } from './module-list.tsx';
import { modulesOf, numberOf, ownOf, useLearning, type CourseParts } from './parts.ts';
import { ProgressBar } from './progress-bar.tsx';
import { SubmissionTable } from './submission-table.tsx';
import { en, zh } from './text.ts';

/** What a course consists of, how far one is, and what is to be handed in. */
export function CourseSyllabus(parts: CourseParts) {
  const words = useWords({ en, zh });
  const { id = '' } = useParams();
  const { rows, status, retry } = useRows(parts.lesson);
  const { rows: assignments } = useRows(parts.assignment);
  const { rows: submissions } = useRows(parts.submission);
  const { lessons, enrolment, done, count, percent, next } = useLearning(parts, id);
  const modules = modulesOf(lessons);
  const minutes = lessons.reduce((sum, row) => sum + (numberOf(row, 'minutes') ?? 0), 0);
  const due = assignments.filter((row) => row['course'] === id);
  const handedIn = ownOf(submissions).filter((row) => row['course'] === id);
  if (status === 'ready' && !rows.some((row) => row['course'] === id)) return null;
  const open = next && pathOf(parts.lesson, next);
  return (
    <LoadState status={status} retry={retry}>
      <section className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex flex-col gap-4">
          <h2 className="font-heading text-2xl font-semibold">{words.syllabus}</h2>
          <p className="text-sm text-muted-foreground">
            {words.modules(modules.length, lessons.length, minutes)}
          </p>
          <ModuleList modules={modules} lesson={parts.lesson} done={done} />
        </div>
        <Card className="flex flex-col gap-4 p-5 lg:sticky lg:top-24">
          {enrolment && (
            <>
              <p className="text-sm font-medium">{words.enrolled}</p>
              <ProgressBar label={words.progress} percent={percent} />
              <p className="text-sm text-muted-foreground">{words.lessonsDone(count, lessons.length)}</p>
            </>
          )}
          {open && (
            <Button asChild variant={enrolment ? 'primary' : 'neutral'} size="large">
              <Link to={open}>{count > 0 ? words.goOn : words.start}</Link>
            </Button>
          )}
        </Card>
      </section>
      {due.length > 0 && (
        <section className="flex flex-col gap-4">
          <h2 className="font-heading text-2xl font-semibold">{words.assignments}</h2>
          <AssignmentCards parts={parts} assignments={due} submissions={handedIn} />
        </section>
      )}
      {due.length > 0 && (
        <section className="flex flex-col gap-4">
          <h2 className="font-heading text-2xl font-semibold">{words.submissions}</h2>
          {handedIn.length === 0 ? (
            <p className="text-sm text-muted-foreground">{words.noSubmissions}</p>
          ) : (
            <SubmissionTable parts={parts} submissions={handedIn} />
          )}
        </section>
      )}
    </LoadState>
  );
}
