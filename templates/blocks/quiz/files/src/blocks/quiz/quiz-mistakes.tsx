import { CircleCheck } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, EmptyState, LoadState } from '../../ui/index.ts';
import { AnswerList } from './answer-list.tsx';
import { questionsOf, unpackAnswers, type Answered } from './questions.ts';
import type { QuizReviewProps } from './quiz-review.tsx';
import { en, zh } from './text.ts';

/** What was answered wrong in all kept results, the most frequent mistakes first. */
export function QuizMistakes(props: QuizReviewProps) {
  const { entity, results, record, again } = props;
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const { rows: kept } = useRows(results);
  const given = useMemo(() => {
    const questions = questionsOf(entity, rows, props);
    return kept.flatMap((row) => {
      const packed = record.answers === undefined ? undefined : row[record.answers];
      return Array.isArray(packed) ? unpackAnswers(packed.map(String), questions) : [];
    });
  }, [entity, rows, kept, record, props]);
  const wrong = given.filter(({ question, chosen }) => chosen !== question.right);
  const timesWrong = (id: string) => wrong.filter(({ question }) => question.id === id).length;
  const latest = new Map(wrong.map((answer) => [answer.question.id, answer]));
  const mistakes = [...latest.values()].toSorted(
    (one, other) => timesWrong(other.question.id) - timesWrong(one.question.id),
  );
  const note = ({ question }: Answered) =>
    words.missed(
      timesWrong(question.id),
      given.filter((answer) => answer.question.id === question.id).length,
    );
  const button = again !== undefined && (
    <Button variant="primary" asChild>
      <Link to={again}>{mistakes.length === 0 ? words.startQuiz : words.again}</Link>
    </Button>
  );
  return (
    <LoadState status={status} retry={retry}>
      {mistakes.length === 0 ? (
        <EmptyState
          icon={<CircleCheck className="size-6" />}
          title={words.noMistakes}
          text={words.noMistakesHint}
          action={button}
        />
      ) : (
        <div className="flex max-w-4xl flex-col gap-5">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="text-muted-foreground">{words.mistakes(mistakes.length)}</p>
            {button}
          </div>
          <AnswerList answers={mistakes} note={note} />
        </div>
      )}
    </LoadState>
  );
}
