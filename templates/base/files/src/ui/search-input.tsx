import { Search, X } from 'lucide-react';
import { words } from '../text/index.ts';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { controlLook } from './inputs.tsx';

export interface SearchInputProps {
  value: string;
  onChange: (value: string) => void;
  /** What is searched: `Search sessions`. */
  label: string;
  className?: string;
}

export function SearchInput({ value, onChange, label, className }: SearchInputProps) {
  return (
    <div role="search" className={classNames('relative', className ?? 'w-full')}>
      <Search
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted-foreground"
        aria-hidden
      />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        className={classNames(controlLook, 'pr-10 pl-9 [&::-webkit-search-cancel-button]:hidden')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {value !== '' && (
        <IconButton
          label={words.clear}
          icon={<X className="size-4" />}
          className="absolute top-1/2 right-0.5 -translate-y-1/2"
          onClick={() => onChange('')}
        />
      )}
    </div>
  );
}
