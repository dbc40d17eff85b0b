import { CircleHelp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, Chip, EmptyState, LoadState, SearchInput } from '../../ui/index.ts';
import { QuestionPicker } from './question-picker.tsx';
import { questionsOf } from './questions.ts';
import type { QuizReviewProps } from './quiz-review.tsx';
import { en, zh } from './text.ts';

/** All questions, to be searched and chosen for a round of just these. */
export function QuizBank(props: QuizReviewProps) {
  const { entity, again } = props;
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const [sought, setSought] = useState('');
  const [topic, setTopic] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const questions = useMemo(() => questionsOf(entity, rows, props), [entity, rows, props]);
  const topics = [...new Set(questions.map((question) => question.topic).filter(Boolean))];
  const shown = questions.filter(
    (question) =>
      (topic === '' || question.topic === topic) &&
      question.text.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  );
  const query = [...picked].map((id) => `pick=${encodeURIComponent(id)}`).join('&');
  return (
    <LoadState status={status} retry={retry}>
      <div className="flex max-w-4xl flex-col gap-5">
        <SearchInput label={words.search} value={sought} onChange={setSought} />
        <div role="group" aria-label={words.topics} className="flex flex-wrap gap-2">
          <Chip pressed={topic === ''} onClick={() => setTopic('')}>
            {words.allTopics}
          </Chip>
          {topics.map((each) => (
            <Chip key={each} pressed={topic === each} onClick={() => setTopic(topic === each ? '' : each)}>
              {each}
            </Chip>
          ))}
        </div>
        <Card className="sticky top-20 z-10 flex flex-wrap items-center justify-between gap-3 p-4">
          <p role="status" className="font-medium">
            {picked.size === 0 ? words.pickSome(shown.length) : words.picked(picked.size)}
          </p>
          <span className="flex flex-wrap gap-2">
            {picked.size > 0 && <Button onClick={() => setPicked(new Set())}>{words.unpick}</Button>}
            {again && picked.size > 0 && (
              <Button asChild variant="primary">
                <Link to={`${again}?${query}`}>{words.practisePicked}</Link>
              </Button>
            )}
          </span>
        </Card>
        {shown.length === 0 ? (
          <EmptyState icon={<CircleHelp className="size-6" />} title={words.noneFound} />
        ) : (
          <QuestionPicker questions={shown} picked={picked} onChange={setPicked} />
        )}
      </div>
    </LoadState>
  );
}
