import { useId } from 'react';
import type { InputHTMLAttributes } from 'react';

interface ModelFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> {
  label: string;
  hint?: string;
}

/** A labelled text field of the model's settings. */
export function ModelField({ label, hint, ...input }: ModelFieldProps) {
  const id = useId();
  return (
    <div className="min-w-0 flex-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <input
        {...input}
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        className="mt-1 h-9 w-full rounded-control border border-line-strong bg-surface px-2.5 text-sm focus:border-accent focus:outline-none max-md:h-11"
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-xs text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
