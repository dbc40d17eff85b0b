import { FileText } from 'lucide-react';
import { Link } from 'react-router';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { locale, useWords } from '../../text/index.ts';
import { Badge, Card, formatDate } from '../../ui/index.ts';
import { numberOf, textOf, type CourseParts } from './parts.ts';
import { en, zh } from './text.ts';

export interface AssignmentCardsProps {
  parts: CourseParts;
  assignments: readonly Row[];
  submissions: readonly Row[];
}

/** Assignments with when they are due and what has become of them. */
export function AssignmentCards({ parts, assignments, submissions }: AssignmentCardsProps) {
  const words = useWords({ en, zh });
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {assignments.map((row) => {
        const handedIn = submissions.findLast((each) => each['assignment'] === row.id);
        const score = numberOf(handedIn, 'score');
        const due = textOf(row, 'dueDate');
        return (
          <li key={row.id}>
            <Card className="flex h-full flex-col gap-3 p-5">
              <div className="flex items-start justify-between gap-3">
                <h3 className="flex items-center gap-2 font-heading text-lg font-semibold">
                  <FileText className="size-5 shrink-0 text-link" aria-hidden />
                  {textOf(row, 'title')}
                </h3>
                {score !== undefined ? (
                  <Badge tone="good">{`${words.graded} · ${score}%`}</Badge>
                ) : handedIn ? (
                  <Badge tone="information">{words.submitted}</Badge>
                ) : (
                  <Badge tone="waiting">{words.open}</Badge>
                )}
              </div>
              <p className="line-clamp-2 text-sm text-muted-foreground">{textOf(row, 'instructions')}</p>
              <div className="mt-auto flex items-center justify-between gap-3 text-sm">
                <span className="text-muted-foreground">{due && words.due(formatDate(due, locale))}</span>
                <Link
                  to={pathOf(parts.assignment, row) ?? '#'}
                  aria-label={`${words.openAssignment}: ${textOf(row, 'title')}`}
                  className="inline-flex min-h-9 items-center font-medium text-link underline-offset-4 hover:underline"
                >
                  {words.openAssignment}
                </Link>
              </div>
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
