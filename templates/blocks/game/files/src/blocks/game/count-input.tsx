import { TextInput } from '../../ui/index.ts';

/** How many: a small number with its own label. */
export function CountInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <TextInput
      aria-label={label}
      inputMode="numeric"
      className="max-w-20"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** A whole number from 1; undefined for anything else. */
export function wholeNumber(text: string): number | undefined {
  const number = Number(text.trim());
  return Number.isInteger(number) && number >= 1 && number <= 1_000_000 ? number : undefined;
}
