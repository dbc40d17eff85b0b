import { useId, useState } from 'react';
import type { FieldDefinition } from '../../../shared/entity.ts';
import { locale, useWords } from '../../text/index.ts';
import { classNames, TextInput } from '../../ui/index.ts';
import { facetValues, type FacetValue } from './facet.ts';
import { normalise } from './normalise.ts';
import { en, zh } from './text.ts';

const shownAtFirst = 8;
const shownAtMost = 200;
const worthSearching = 16;

export interface FacetFilterProps {
  field: FieldDefinition;
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  onChange: (values: readonly string[]) => void;
}

/** Values to tick, each with the number of rows it would show. */
export function FacetFilter({ field, counts, chosen, onChange }: FacetFilterProps) {
  const words = useWords({ en, zh });
  const [all, setAll] = useState(false);
  const [sought, setSought] = useState('');
  const values = facetValues(field, counts, { chosen, words });
  const word = normalise(sought);
  const fitting = word === '' ? values : values.filter(({ label }) => normalise(label).includes(word));
  const open = all || word !== '';
  const shown = fitting.filter(
    ({ value }, index) => index < (open ? shownAtMost : shownAtFirst) || chosen.includes(value),
  );
  const toggle = (value: string, on: boolean) =>
    onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <div role="group" aria-label={field.label} className="flex flex-col gap-1">
      {open && values.length > worthSearching && (
        <TextInput
          aria-label={words.narrow(field.label)}
          placeholder={words.narrow(field.label)}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          className="mb-1"
        />
      )}
      <div className={classNames('flex flex-col', open && 'max-h-80 overflow-y-auto overscroll-contain')}>
        {shown.map((item) => (
          <Tick key={item.value} item={item} checked={chosen.includes(item.value)} onToggle={toggle} />
        ))}
      </div>
      {values.length > shownAtFirst && (
        <button
          type="button"
          aria-expanded={open}
          className="min-h-8 self-start rounded-control text-sm font-medium text-link hover:underline pointer-coarse:min-h-11"
          onClick={() => {
            setAll(!open);
            setSought('');
          }}
        >
          {open ? words.showFewer : words.showAll(values.length)}
        </button>
      )}
    </div>
  );
}

/** Named by its value alone, so that the name stays while the number beside it changes. */
function Tick({
  item: { value, label, count },
  checked,
  onToggle,
}: {
  item: FacetValue;
  checked: boolean;
  onToggle: (value: string, on: boolean) => void;
}) {
  const id = useId();
  return (
    <label
      className={classNames(
        '-mx-2 flex min-h-8 cursor-pointer items-center gap-2.5 rounded-control px-2 text-sm hover:bg-muted pointer-coarse:min-h-11',
        count === 0 && !checked && 'text-muted-foreground',
      )}
    >
      <input
        type="checkbox"
        aria-labelledby={`${id}-value`}
        aria-describedby={`${id}-count`}
        className="size-4 shrink-0 accent-[var(--primary)]"
        checked={checked}
        onChange={(event) => onToggle(value, event.target.checked)}
      />
      <span id={`${id}-value`} className="min-w-0 flex-1 break-words">
        {label}
      </span>
      <span id={`${id}-count`} className="text-xs text-muted-foreground tabular-nums">
        {count.toLocaleString(locale)}
      </span>
    </label>
  );
}
