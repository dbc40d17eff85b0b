import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useRow, useRows } from '../../store/index.ts';
import { LoadState } from '../../ui/index.ts';
import { questionsOf, unpackAnswers, type QuestionFields } from './questions.ts';
import type { ResultFields } from './quiz-block.tsx';
import { QuizResult } from './quiz-result.tsx';

export interface QuizReviewProps extends QuestionFields {
  entity: EntityDefinition;
  results: EntityDefinition;
  record: ResultFields;
  pass?: number;
  /** Address of the page where one is asked. */
  again?: string;
}

/** The result that the address names, with what was wrong. */
export function QuizReview(props: QuizReviewProps) {
  const { entity, results, record } = props;
  const { id } = useParams();
  const { row } = useRow(results, id);
  const { rows, status, retry } = useRows(entity);
  const questions = useMemo(() => questionsOf(entity, rows, props), [entity, rows, props]);
  const packed = record.answers === undefined ? undefined : row?.[record.answers];
  if (!row || !Array.isArray(packed)) return null;
  return (
    <LoadState status={status} retry={retry}>
      <QuizResult
        answers={unpackAnswers(packed.map(String), questions)}
        pass={props.pass}
        again={props.again}
      />
    </LoadState>
  );
}
