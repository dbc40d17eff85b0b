import { useMemo } from 'react';
import { titleOf, type EntityDefinition } from '../../shared/entity.ts';
import { entityOf } from '../../shared/model/index.ts';
import { useRows } from '../store/use-rows.ts';
import { locale, words } from '../text/index.ts';
import type { FieldInputProps } from './field-input.tsx';
import { Select } from './inputs.tsx';

/** A choice among the rows of another entity, by name. */
export function RelationInput(props: FieldInputProps) {
  const target = props.field.target === undefined ? undefined : entityOf(props.field.target);
  return target ? <RowSelect {...props} target={target} /> : null;
}

function RowSelect({
  field,
  value,
  onChange,
  control,
  target,
}: FieldInputProps & { target: EntityDefinition }) {
  const { rows } = useRows(target);
  const options = useMemo(() => {
    const collator = new Intl.Collator(locale, { numeric: true });
    return rows
      .map((row) => ({ id: row.id, label: titleOf(target, row) }))
      .sort((a, b) => collator.compare(a.label, b.label));
  }, [rows, target]);
  return (
    <Select
      {...control}
      value={typeof value === 'string' ? value : ''}
      onChange={(choice) => onChange(choice === '' ? null : choice)}
      options={options}
      placeholder={field.required ? words.choose : words.none}
    />
  );
}
