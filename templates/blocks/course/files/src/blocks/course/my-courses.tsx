import { GraduationCap } from 'lucide-react';
import { Link } from 'react-router';
import type { Row } from '../../../shared/rows.ts';
import { appInfo } from '../../app/app-info.ts';
import { pathOf } from '../../app/path-of.ts';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, EmptyState, LoadState } from '../../ui/index.ts';
import { ownOf, useLearning, type CourseParts } from './parts.ts';
import { ProgressBar } from './progress-bar.tsx';
import { en, zh } from './text.ts';

/** The courses one is enrolled in. */
export function MyCourses(parts: CourseParts) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(parts.enrolment);
  const { rows: courses } = useRows(parts.course);
  const own = ownOf(rows).flatMap((row) => courses.find(({ id }) => id === row['course']) ?? []);
  const unique = own.filter((row, index) => own.indexOf(row) === index);
  return (
    <LoadState status={status} retry={retry}>
      {unique.length === 0 ? (
        <EmptyState
          icon={<GraduationCap className="size-6" />}
          title={words.noCourses}
          text={words.noCoursesHint}
          action={
            <Button asChild variant="primary">
              <Link to={appInfo.menu.find(({ path }) => path === `/${parts.course.path}`)?.path ?? '/'}>
                {words.browse}
              </Link>
            </Button>
          }
        />
      ) : (
        <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
          {unique.toReversed().map((row) => (
            <MyCourse key={row.id} parts={parts} row={row} />
          ))}
        </ul>
      )}
    </LoadState>
  );
}

function MyCourse({ parts, row }: { parts: CourseParts; row: Row }) {
  const words = useWords({ en, zh });
  const { lessons, count, percent, next } = useLearning(parts, row.id);
  const title = String(row[parts.course.titleField] ?? '');
  const open = next && pathOf(parts.lesson, next);
  return (
    <li>
      <Card className="flex h-full flex-col gap-4 p-5">
        <h2 className="font-heading text-lg font-semibold">
          <Link to={pathOf(parts.course, row) ?? '#'} className="hover:underline">
            {title}
          </Link>
        </h2>
        <div className="mt-auto flex flex-col gap-2">
          <ProgressBar label={`${words.progress}: ${title}`} percent={percent} />
          <p className="text-sm text-muted-foreground">
            {percent === 100 ? words.finished : words.lessonsDone(count, lessons.length)}
          </p>
        </div>
        {open && (
          <Button asChild variant="primary">
            <Link to={open}>{percent === 100 ? words.again : count > 0 ? words.goOn : words.start}</Link>
          </Button>
        )}
      </Card>
    </li>
  );
}
