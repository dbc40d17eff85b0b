import { useId } from 'react';
import { useWords } from '../../text/index.ts';
import { classNames } from '../../ui/index.ts';
import { colours } from './colours.ts';
import { en, zh } from './text.ts';

export interface ColourChoiceProps {
  label: string;
  /** The colour that stands for the app's own. */
  usual: string;
  value: string;
  onChange: (colour: string) => void;
}

/** A colour of the app, one of a few, none, or any other. */
export function ColourChoice({ label, usual, value, onChange }: ColourChoiceProps) {
  const words = useWords({ en, zh });
  const id = useId();
  const offered = [
    { colour: '', name: words.ofApp },
    ...colours.map((colour, index) => ({ colour, name: words.colours[index] ?? colour })),
    { colour: 'none', name: words.none },
  ];
  const own = offered.some(({ colour }) => colour === value) ? '#2563eb' : value;
  return (
    <div role="group" aria-labelledby={id} className="flex flex-col gap-1.5">
      <span id={id} className="text-sm font-medium">
        {label}
      </span>
      <span className="flex flex-wrap gap-1.5">
        {offered.map(({ colour, name }) => (
          <button
            key={colour}
            type="button"
            aria-label={`${label}: ${name}`}
            title={name}
            aria-pressed={value === colour}
            className={classNames(
              'size-7 rounded-full border border-input pointer-coarse:size-9',
              value === colour && 'ring-2 ring-ring ring-offset-2 ring-offset-background',
            )}
            style={{
              background:
                colour === 'none'
                  ? 'linear-gradient(135deg, transparent 46%, var(--bad) 46% 54%, transparent 54%)'
                  : colour || usual,
            }}
            onClick={() => onChange(colour)}
          />
        ))}
        <input
          type="color"
          aria-label={`${label}: ${words.own}`}
          title={words.own}
          value={own}
          className="size-7 cursor-pointer rounded-control border border-input bg-transparent pointer-coarse:size-9"
          onChange={(event) => onChange(event.target.value)}
        />
      </span>
    </div>
  );
}
