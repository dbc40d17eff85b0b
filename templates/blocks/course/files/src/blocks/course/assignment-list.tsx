import { FileText } from 'lucide-react';
import { Link } from 'react-router';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { EmptyState, LoadState } from '../../ui/index.ts';
import { AssignmentCards } from './assignment-cards.tsx';
import { ownOf, type CourseParts } from './parts.ts';
import { en, zh } from './text.ts';

/** What is to be handed in, by course. */
export function AssignmentList(parts: CourseParts) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(parts.assignment);
  const { rows: submissions } = useRows(parts.submission);
  const { rows: courses } = useRows(parts.course);
  const own = ownOf(submissions);
  const ofCourse = (course: Row) => rows.filter((row) => row['course'] === course.id);
  return (
    <LoadState status={status} retry={retry}>
      {rows.length === 0 ? (
        <EmptyState icon={<FileText className="size-6" />} title={words.assignments} />
      ) : (
        courses
          .filter((course) => ofCourse(course).length > 0)
          .map((course) => (
            <section key={course.id} className="flex flex-col gap-3">
              <h2 className="font-heading text-xl font-semibold">
                <Link to={pathOf(parts.course, course) ?? '#'} className="hover:underline">
                  {String(course[parts.course.titleField] ?? '')}
                </Link>
              </h2>
              <AssignmentCards parts={parts} assignments={ofCourse(course)} submissions={own} />
            </section>
          ))
      )}
    </LoadState>
  );
}
