import { RotateCcw } from 'lucide-react';
import { useWords } from '../../text/index.ts';
import { Button, Chip, Field, Select, TextInput } from '../../ui/index.ts';
import type { CalculatorInput } from './calculator.ts';
import { en, zh } from './text.ts';

export interface InputFieldsProps {
  title: string;
  inputs: readonly CalculatorInput[];
  typed: Readonly<Record<string, string>>;
  errorOf: (input: CalculatorInput) => string | undefined;
  /** Undefined where there is only one system of units. */
  isImperial: boolean | undefined;
  onUnits: (isImperial: boolean) => void;
  onType: (id: string, text: string) => void;
  onReset: () => void;
}

/** What is typed and chosen. */
export function InputFields({
  title,
  inputs,
  typed,
  errorOf,
  isImperial,
  onUnits,
  onType,
  onReset,
}: InputFieldsProps) {
  const words = useWords({ en, zh });
  const unitOf = ({ unit, imperial }: CalculatorInput) => (isImperial && imperial ? imperial.unit : unit);
  return (
    <div role="group" aria-label={title} className="flex flex-col gap-5 p-5 sm:p-8">
      {isImperial !== undefined && (
        <div role="group" aria-label={words.units} className="flex gap-2">
          <Chip pressed={!isImperial} onClick={() => onUnits(false)}>
            {words.metric}
          </Chip>
          <Chip pressed={isImperial} onClick={() => onUnits(true)}>
            {words.imperial}
          </Chip>
        </div>
      )}
      {inputs.map((input) => (
        <Field key={input.id} label={input.label} required error={errorOf(input)}>
          {(control) =>
            input.options ? (
              <Select
                {...control}
                value={typed[input.id] ?? ''}
                onChange={(next) => onType(input.id, next)}
                options={input.options.map((option) => ({ id: String(option.value), label: option.label }))}
              />
            ) : (
              <span className="flex items-center gap-2">
                <TextInput
                  {...control}
                  inputMode="decimal"
                  className="tabular-nums"
                  value={typed[input.id] ?? ''}
                  onChange={(event) => onType(input.id, event.target.value)}
                />
                {unitOf(input) && <span className="text-sm text-muted-foreground">{unitOf(input)}</span>}
              </span>
            )
          }
        </Field>
      ))}
      <Button
        variant="ghost"
        className="self-start"
        icon={<RotateCcw className="size-4" aria-hidden />}
        onClick={onReset}
      >
        {words.reset}
      </Button>
    </div>
  );
}
