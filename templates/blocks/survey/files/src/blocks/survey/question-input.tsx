import { Star } from 'lucide-react';
import { useId } from 'react';
import { useWords } from '../../text/index.ts';
import { Badge, classNames, TextArea } from '../../ui/index.ts';
import type { Question } from './survey-type.ts';
import { en, zh } from './text.ts';

export interface QuestionInputProps {
  question: Question;
  number: number;
  given: readonly string[];
  isMissing: boolean;
  onAnswer: (given: readonly string[]) => void;
}

/** A question with what is needed to answer it. */
export function QuestionInput({ question, number, given, isMissing, onAnswer }: QuestionInputProps) {
  const words = useWords({ en, zh });
  const name = useId();
  const { title, kind, options, required } = question;
  const hint = kind === 'multiple' ? words.chooseSeveral : kind === 'rating' ? words.ratingLow : undefined;
  const toggle = (option: string) =>
    onAnswer(given.includes(option) ? given.filter((each) => each !== option) : [...given, option]);
  return (
    <fieldset
      aria-describedby={isMissing ? `${name}-missing` : undefined}
      className="flex min-w-0 flex-col gap-3"
    >
      <legend className="mb-3 flex flex-wrap items-center gap-2 font-heading font-semibold">
        {number}. {title}
        {required && <Badge tone="information">{words.needed}</Badge>}
      </legend>
      {hint && <p className="-mt-2 text-sm text-muted-foreground">{hint}</p>}
      {(kind === 'single' || kind === 'multiple') &&
        options.map((option) => (
          <label
            key={option}
            className={classNames(
              'flex min-h-11 cursor-pointer items-center gap-3 rounded-control border px-3 py-2 transition-colors',
              given.includes(option) ? 'border-primary bg-primary-soft' : 'border-input hover:bg-muted',
            )}
          >
            <input
              type={kind === 'single' ? 'radio' : 'checkbox'}
              name={name}
              checked={given.includes(option)}
              onChange={() => (kind === 'single' ? onAnswer([option]) : toggle(option))}
              className="size-4.5 accent-[var(--primary)]"
            />
            {option}
          </label>
        ))}
      {kind === 'rating' && (
        <div className="flex flex-wrap gap-2">
          {['1', '2', '3', '4', '5'].map((value) => (
            <label
              key={value}
              className={classNames(
                'flex min-h-11 cursor-pointer items-center gap-2 rounded-control border px-3 transition-colors',
                given[0] === value ? 'border-primary bg-primary-soft' : 'border-input hover:bg-muted',
              )}
            >
              <input
                type="radio"
                name={name}
                aria-label={words.stars(Number(value))}
                checked={given[0] === value}
                onChange={() => onAnswer([value])}
                className="sr-only"
              />
              <Star
                className={classNames('size-4', Number(value) <= Number(given[0] ?? 0) && 'fill-current')}
                aria-hidden
              />
              {value}
            </label>
          ))}
        </div>
      )}
      {kind === 'text' && (
        <TextArea
          aria-label={`${words.answer}: ${title}`}
          rows={3}
          maxLength={2000}
          value={given[0] ?? ''}
          onChange={(event) => onAnswer(event.target.value.trim() === '' ? [] : [event.target.value])}
        />
      )}
      {isMissing && (
        <p id={`${name}-missing`} className="text-sm text-bad">
          {words.answerNeeded}
        </p>
      )}
    </fieldset>
  );
}
