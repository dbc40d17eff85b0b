import { CircleQuestionMark } from 'lucide-react';
import { useWords } from '../../text/index.ts';
import { Card } from '../../ui/index.ts';
import type { Question } from './questions.ts';
import { en, zh } from './text.ts';

/** How many questions there are of each topic, beside the start. */
export function QuizGlance({
  questions,
  topics,
}: {
  questions: readonly Question[];
  topics: readonly string[];
}) {
  const words = useWords({ en, zh });
  const counts = topics.map((topic) => ({
    topic,
    count: questions.filter((question) => question.topic === topic).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  return (
    <Card className="flex flex-col gap-5 p-5 max-lg:hidden sm:p-8">
      <p className="flex items-center gap-3 font-heading text-lg font-semibold">
        <span
          aria-hidden
          className="flex size-11 items-center justify-center rounded-control bg-primary-soft text-link"
        >
          <CircleQuestionMark className="size-5" />
        </span>
        {words.ready(questions.length)}
      </p>
      <ul className="flex flex-col gap-4">
        {counts.map(({ topic, count }, place) => (
          <li key={topic} className="flex flex-col gap-1.5 text-sm">
            <span className="flex justify-between gap-3">
              <span className="min-w-0 break-words">{topic}</span>
              <span className="text-muted-foreground tabular-nums">{count}</span>
            </span>
            <span aria-hidden className="h-2 overflow-hidden rounded-full bg-muted">
              <span
                className="block h-full rounded-full"
                style={{
                  width: `${(count / most) * 100}%`,
                  background: `var(--chart-${(place % 6) + 1})`,
                }}
              />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
