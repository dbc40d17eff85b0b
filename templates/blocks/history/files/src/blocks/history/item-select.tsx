import { useId } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Select } from '../../ui/index.ts';
import { small } from '../figures/figures.ts';
import { titleText } from '../records/title-text.ts';
import { en, zh } from './text.ts';

/** One of the things that rows are about, or all of them. */
export function ItemSelect({
  target,
  value,
  onChange,
}: {
  target: EntityDefinition;
  value: string;
  onChange: (id: string) => void;
}) {
  const words = useWords({ en, zh });
  const id = useId();
  const { rows } = useRows(target);
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {words.item(small(target.singular))}
      </label>
      <Select
        id={id}
        className="w-64 max-w-full"
        value={value}
        onChange={onChange}
        placeholder={words.all(small(target.plural))}
        options={rows.map((row) => ({ id: row.id, label: titleText(target, row) }))}
      />
    </div>
  );
}
