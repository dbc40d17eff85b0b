import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useWords } from '../../text/index.ts';
import { Badge, Card, IconButton } from '../../ui/index.ts';
import type { Question } from './survey-type.ts';
import { en, zh } from './text.ts';

export interface QuestionCardProps {
  question: Question;
  number: number;
  /** Absent at the ends. */
  onUp?: () => void;
  onDown?: () => void;
  onEdit: () => void;
  onRemove: () => void;
}

/** A question while its survey is written. */
export function QuestionCard({ question, number, onUp, onDown, onEdit, onRemove }: QuestionCardProps) {
  const words = useWords({ en, zh });
  const { title, kind, options, required } = question;
  return (
    <Card className="flex flex-col gap-3 p-5">
      <div className="flex items-start justify-between gap-3">
        <div className="flex min-w-0 flex-col gap-1.5">
          <h3 className="font-heading font-semibold">
            {number}. {title}
          </h3>
          <p className="flex flex-wrap gap-2">
            <Badge>{words.kinds[kind]}</Badge>
            {required && <Badge tone="information">{words.needed}</Badge>}
          </p>
        </div>
        <span className="flex">
          {onUp && (
            <IconButton label={words.moveUp(title)} icon={<ArrowUp className="size-4" />} onClick={onUp} />
          )}
          {onDown && (
            <IconButton
              label={words.moveDown(title)}
              icon={<ArrowDown className="size-4" />}
              onClick={onDown}
            />
          )}
          <IconButton label={words.edit(title)} icon={<Pencil className="size-4" />} onClick={onEdit} />
          <IconButton label={words.remove(title)} icon={<Trash2 className="size-4" />} onClick={onRemove} />
        </span>
      </div>
      {options.length > 0 && (
        <ul className="flex flex-col gap-1.5">
          {options.map((option) => (
            <li key={option} className="flex items-center gap-2.5 text-sm">
              <span
                aria-hidden
                className={`size-3.5 shrink-0 border border-input ${kind === 'single' ? 'rounded-full' : 'rounded-[3px]'}`}
              />
              {option}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
