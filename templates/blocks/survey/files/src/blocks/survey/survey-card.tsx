import { ChartBarBig, ListChecks, PencilLine } from 'lucide-react';
import { Link } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { access } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card } from '../../ui/index.ts';
import { SurveyFacts } from './survey-facts.tsx';
import { statusOf } from './survey-type.ts';
import { en, zh } from './text.ts';

export interface SurveyCardProps {
  entity: EntityDefinition;
  row: Row;
  questions: number;
  responses: number;
}

/** A survey with the ways on: filling it in, its questions, its results. */
export function SurveyCard({ entity, row, questions, responses }: SurveyCardProps) {
  const words = useWords({ en, zh });
  const path = pathOf(entity, row) ?? '';
  const title = String(row['title'] ?? '');
  const description = String(row['description'] ?? '');
  const isOpen = statusOf(row) === 'open';
  return (
    <Card className="flex h-full flex-col gap-3 p-5">
      <h2 className="font-heading text-lg font-semibold">
        <Link to={path}>{title}</Link>
      </h2>
      <SurveyFacts row={row} questions={questions} responses={responses} />
      {description !== '' && <p className="line-clamp-3">{description}</p>}
      <div className="mt-auto flex flex-wrap gap-2 pt-2">
        {isOpen && (
          <Button asChild variant="primary">
            <Link to={path} aria-label={`${words.fillIn}: ${title}`}>
              <ListChecks className="size-4" aria-hidden />
              {words.fillIn}
            </Link>
          </Button>
        )}
        {access.may('update', entity, row) === 'yes' && (
          <Button asChild variant={isOpen ? 'neutral' : 'primary'}>
            <Link to={`${path}/questions`} aria-label={`${words.editQuestions}: ${title}`}>
              <PencilLine className="size-4" aria-hidden />
              {words.editQuestions}
            </Link>
          </Button>
        )}
        <Button asChild variant="ghost">
          <Link to={`${path}/results`} aria-label={`${words.results}: ${title}`}>
            <ChartBarBig className="size-4" aria-hidden />
            {words.results}
          </Link>
        </Button>
      </div>
    </Card>
  );
}
