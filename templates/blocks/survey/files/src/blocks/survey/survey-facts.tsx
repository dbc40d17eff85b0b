import type { Row } from '../../../shared/rows.ts';
import { locale, useWords } from '../../text/index.ts';
import { Badge, formatDate } from '../../ui/index.ts';
import { statusOf } from './survey-type.ts';
import { en, zh } from './text.ts';

const tones = { draft: 'waiting', open: 'good', closed: 'neutral' } as const;

/** Whether it is open and until when, how many questions it has and how many answered. */
export function SurveyFacts({
  row,
  questions,
  responses,
}: {
  row: Row;
  questions: number;
  responses: number;
}) {
  const words = useWords({ en, zh });
  const status = statusOf(row);
  const endDate = String(row['endDate'] ?? '');
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm text-muted-foreground">
      <Badge tone={tones[status]}>{words[status]}</Badge>
      {words.questionCount(questions)} · {words.responseCount(responses)}
      {endDate !== '' &&
        ` · ${(status === 'closed' ? words.closedOn : words.openUntil)(formatDate(endDate, locale))}`}
    </p>
  );
}
