import type { FieldDefinition } from '../../../shared/entity.ts';
import { FacetFilter } from './facet-filter.tsx';
import { isRange, noRange, withChosen, withRange, type Query } from './query.ts';
import { RangeFilter } from './range-filter.tsx';

export interface FieldFilterProps {
  field: FieldDefinition;
  counts: ReadonlyMap<string, number>;
  query: Query;
  onChange: (query: Query) => void;
}

/** What one field is narrowed by: values to tick, or a least and a most. */
export function FieldFilter({ field, counts, query, onChange }: FieldFilterProps) {
  return isRange(field) ? (
    <RangeFilter
      field={field}
      range={query.ranges[field.id] ?? noRange}
      onChange={(range) => onChange(withRange(query, field.id, range))}
    />
  ) : (
    <FacetFilter
      field={field}
      counts={counts}
      chosen={query.chosen[field.id] ?? []}
      onChange={(values) => onChange(withChosen(query, field.id, values))}
    />
  );
}
