import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Badge, formatDate } from '../../ui/index.ts';
import { numberOf, textOf, type CourseParts } from './parts.ts';
import { en, zh } from './text.ts';

export interface SubmissionTableProps {
  parts: CourseParts;
  submissions: readonly Row[];
}

/** What was handed in, when, and its score. */
export function SubmissionTable({ parts, submissions }: SubmissionTableProps) {
  const words = useWords({ en, zh });
  const { rows } = useRows(parts.assignment);
  const titleOfRow = (row: Row) =>
    textOf(
      rows.find(({ id }) => id === row['assignment']),
      'title',
    );
  const sorted = submissions.toSorted((one, other) =>
    textOf(other, 'handedInOn').localeCompare(textOf(one, 'handedInOn')),
  );
  return (
    <div className="overflow-x-auto rounded-card border border-border bg-card text-card-foreground">
      <table className="w-full text-left text-sm">
        <thead className="border-b border-border text-muted-foreground">
          <tr>
            {[words.assignment, words.handedInOn, words.status, words.score, words.feedback].map((head) => (
              <th key={head} scope="col" className="px-4 py-3 font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => {
            const score = numberOf(row, 'score');
            return (
              <tr key={row.id} className="border-b border-border align-top last:border-b-0">
                <th scope="row" className="px-4 py-3 font-medium">
                  {titleOfRow(row)}
                  <span className="block max-w-md truncate font-normal text-muted-foreground">
                    {textOf(row, 'answer')}
                  </span>
                </th>
                <td className="px-4 py-3 whitespace-nowrap">
                  {formatDate(textOf(row, 'handedInOn'), locale)}
                </td>
                <td className="px-4 py-3">
                  <Badge tone={score === undefined ? 'information' : 'good'}>
                    {score === undefined ? words.submitted : words.graded}
                  </Badge>
                </td>
                <td className="px-4 py-3 font-semibold tabular-nums">
                  {score === undefined ? '–' : `${score}%`}
                </td>
                <td className="px-4 py-3 text-muted-foreground">{textOf(row, 'feedback')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
