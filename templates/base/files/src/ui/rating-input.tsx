import { Star } from 'lucide-react';
import { locale } from '../text/index.ts';
import { classNames } from './class-names.ts';
import type { FieldInputProps } from './field-input.tsx';
import { formatValue } from './format-value.ts';

export function RatingInput({ field, value, onChange, control }: FieldInputProps) {
  const chosen = typeof value === 'number' ? value : 0;
  return (
    <div role="radiogroup" aria-label={field.label} {...control} className="flex">
      {Array.from({ length: field.maximum ?? 5 }, (_, index) => index + 1).map((stars) => (
        <label
          key={stars}
          className={classNames(
            'relative flex size-10 cursor-pointer items-center justify-center rounded-control has-focus-visible:outline-2 pointer-coarse:size-11',
            stars <= chosen ? 'text-waiting' : 'text-muted-foreground',
          )}
        >
          <input
            type="radio"
            className="absolute inset-0 size-full cursor-pointer appearance-none rounded-control outline-none"
            name={control?.id ?? field.id}
            aria-label={formatValue(field, stars, locale)}
            checked={stars === chosen}
            onChange={() => onChange(stars)}
          />
          <Star className="size-6" fill={stars <= chosen ? 'currentColor' : 'none'} aria-hidden />
        </label>
      ))}
    </div>
  );
}
