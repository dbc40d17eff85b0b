import { useWords } from '../../text/index.ts';
import { Badge, Checkbox } from '../../ui/index.ts';
import type { Question } from './questions.ts';
import { en, zh } from './text.ts';

export interface QuestionPickerProps {
  questions: readonly Question[];
  picked: ReadonlySet<string>;
  onChange: (picked: ReadonlySet<string>) => void;
}

/** Single questions to be ticked. */
export function QuestionPicker({ questions, picked, onChange }: QuestionPickerProps) {
  const words = useWords({ en, zh });
  const toggle = (id: string, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <ul
      aria-label={words.pick}
      className="flex max-h-96 flex-col divide-y divide-border overflow-y-auto rounded-card border border-border"
    >
      {questions.map(({ id, text, topic }) => (
        <li
          key={id}
          className={`flex flex-wrap items-center justify-between gap-x-3 px-4 py-1.5 ${picked.has(id) ? 'bg-primary-soft' : ''}`}
        >
          <Checkbox
            label={text}
            checked={picked.has(id)}
            onChange={(on) => toggle(id, on)}
            className="min-w-0 flex-1"
          />
          {topic && <Badge tone="neutral">{topic}</Badge>}
        </li>
      ))}
    </ul>
  );
}
