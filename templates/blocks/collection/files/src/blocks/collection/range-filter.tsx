import type { FieldDefinition } from '../../../shared/entity.ts';
import { useWords } from '../../text/index.ts';
import { classNames, TextInput } from '../../ui/index.ts';
import type { Range } from './query.ts';
import { en, zh } from './text.ts';

const inputTypes: Partial<Record<FieldDefinition['type'], string>> = {
  date: 'date',
  dateTime: 'date',
  time: 'time',
};

export interface RangeFilterProps {
  field: FieldDefinition;
  range: Range;
  onChange: (range: Range) => void;
}

/** A least and a most: of dates, times or numbers. */
export function RangeFilter({ field, range, onChange }: RangeFilterProps) {
  const words = useWords({ en, zh });
  const type = inputTypes[field.type] ?? 'number';
  return (
    <div role="group" aria-label={field.label} className="flex flex-wrap gap-2">
      {(['from', 'until'] as const).map((end) => (
        <label
          key={end}
          className={classNames(
            'flex flex-1 flex-col gap-1 text-xs text-muted-foreground',
            type === 'number' ? 'min-w-20' : 'min-w-36',
          )}
        >
          {words[end]}
          <TextInput
            type={type}
            step="any"
            inputMode={type === 'number' ? 'decimal' : undefined}
            aria-label={`${field.label}: ${words[end]}`}
            value={range[end]}
            onChange={(event) => onChange({ ...range, [end]: event.target.value })}
          />
        </label>
      ))}
    </div>
  );
}
