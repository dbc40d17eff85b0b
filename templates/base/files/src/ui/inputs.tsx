import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** The looks that all controls for text share. */
export const controlLook =
  'w-full min-h-10 rounded-control border border-input bg-field px-3 text-base text-foreground transition-colors placeholder:text-muted-foreground hover:border-muted-foreground aria-invalid:border-bad disabled:opacity-60 md:text-sm pointer-coarse:min-h-11';

export function TextInput({ className, ...props }: ComponentProps<'input'>) {
  return <input className={classNames(controlLook, className)} {...props} />;
}

export function TextArea({ className, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea rows={4} className={classNames(controlLook, 'py-2 leading-relaxed', className)} {...props} />
  );
}

export interface SelectProps extends Omit<ComponentProps<'select'>, 'value' | 'onChange'> {
  value: string;
  onChange: (value: string) => void;
  options: readonly { id: string; label: string }[];
  /** Text of the empty choice; without it one of the options is always chosen. */
  placeholder?: string;
}

/** A list of choices: the device's own, which is the best one on a phone. */
export function Select({ value, onChange, options, placeholder, className, ...props }: SelectProps) {
  return (
    <span className={classNames('relative inline-block', className ?? 'w-full')}>
      <select
        className={classNames(controlLook, 'cursor-pointer appearance-none truncate pr-9')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...props}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-muted-foreground"
        aria-hidden
      />
    </span>
  );
}

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'checked' | 'onChange' | 'type'> {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Checkbox({ label, checked, onChange, className, ...props }: CheckboxProps) {
  return (
    <label
      className={classNames(
        'inline-flex min-h-9 cursor-pointer items-center gap-2.5 text-sm pointer-coarse:min-h-11',
        className,
      )}
    >
      <input
        type="checkbox"
        className="size-4.5 accent-[var(--primary)]"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        {...props}
      />
      {label}
    </label>
  );
}
