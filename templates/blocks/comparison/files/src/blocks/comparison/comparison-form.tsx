import { Search } from 'lucide-react';
import { useId, useState } from 'react';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, Card, formatValue, Select, TextInput } from '../../ui/index.ts';
import { small } from '../figures/figures.ts';
import { titleText } from '../records/title-text.ts';
import type { ComparisonFields } from './comparison-block.tsx';
import { en, zh } from './text.ts';

/** What people chose; empty where they did not. */
export interface ComparisonChoice {
  category: string;
  item: string;
  place: string;
  least: string;
}

export interface ComparisonFormProps {
  entity: EntityDefinition;
  target: EntityDefinition;
  fields: ComparisonFields;
  choice: ComparisonChoice;
  onChoose: (choice: ComparisonChoice) => void;
}

/** Category, thing, place and least quantity. */
export function ComparisonForm({ entity, target, fields, choice, onChoose }: ComparisonFormProps) {
  const words = useWords({ en, zh });
  const [wanted, setWanted] = useState(choice);
  const { rows } = useRows(entity);
  const { rows: items } = useRows(target);
  const category = fieldOf(target, fields.category ?? '');
  const place = fieldOf(entity, fields.place);
  const item = fieldOf(entity, fields.item);
  const quantity = fieldOf(entity, fields.quantity ?? '');
  const places = [...new Set(rows.map((row) => String(row[fields.place] ?? '')))].filter(Boolean).sort();
  const offered = items.filter(
    (row) => wanted.category === '' || row[fields.category ?? ''] === wanted.category,
  );
  if (!place || !item) return null;
  return (
    <Card className="p-5 sm:p-6">
      <form
        className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4"
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(wanted);
        }}
      >
        {category && (
          <Choice
            label={category.label}
            value={wanted.category}
            onChange={(next) => setWanted({ ...wanted, category: next, item: '' })}
            placeholder={words.allCategories}
            options={category.options ?? []}
          />
        )}
        <Choice
          label={item.label}
          value={wanted.item}
          onChange={(next) => setWanted({ ...wanted, item: next })}
          placeholder={words.allPlaces(small(target.plural))}
          options={offered.map((row) => ({ id: row.id, label: titleText(target, row) }))}
        />
        <Choice
          label={place.label}
          value={wanted.place}
          onChange={(next) => setWanted({ ...wanted, place: next })}
          placeholder={words.allPlaces(small(place.label))}
          options={places.map((id) => ({ id, label: formatValue(place, id, locale) }))}
        />
        {quantity && (
          <LeastInput
            label={words.quantity(small(quantity.label))}
            value={wanted.least}
            onChange={(least) => setWanted({ ...wanted, least })}
          />
        )}
        <Button
          type="submit"
          variant="primary"
          size="large"
          className="sm:justify-self-start"
          icon={<Search className="size-5" aria-hidden />}
        >
          {words.compare}
        </Button>
      </form>
    </Card>
  );
}

function Choice({
  label,
  ...props
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder: string;
  options: readonly { id: string; label: string }[];
}) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <Select id={id} {...props} />
    </div>
  );
}

function LeastInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <TextInput
        id={id}
        type="number"
        min={0}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
