import { useState } from 'react';
import { TextInput } from './inputs.tsx';
import type { FieldInputProps } from './field-input.tsx';

/** Keeps what is typed while it is no number yet, so that nothing jumps; then the field says what is wrong. */
export function NumberInput({ field, value, onChange, control }: FieldInputProps) {
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value === null || value === undefined ? '' : String(value));
  const unit = field.type === 'percent' ? '%' : field.unit;
  return (
    <span className="flex items-center gap-2">
      <TextInput
        {...control}
        type="text"
        inputMode="decimal"
        className="tabular-nums"
        value={shown}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(parseNumber(event.target.value));
        }}
        onBlur={() => setTyped(undefined)}
      />
      {unit && <span className="text-sm text-muted-foreground">{unit}</span>}
    </span>
  );
}

/** The number; the text itself when it is none. `1,5` and `1.5` are the same, `1,500.00` is fifteen hundred. */
function parseNumber(text: string): number | string | null {
  const compact = text.replace(/[\s\u00a0']/g, '');
  if (compact === '') return null;
  const comma = compact.lastIndexOf(',');
  const point = compact.lastIndexOf('.');
  const thousands = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(compact);
  const plain =
    comma > point && !thousands ? compact.replaceAll('.', '').replace(',', '.') : compact.replaceAll(',', '');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : text;
}
