import { fieldOf, type EntityDefinition, type FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale } from '../../text/index.ts';
import { formatValue } from '../../ui/index.ts';

/** What kind of thing rows are: the first choice that is shown of them. */
export function kindField(entity: EntityDefinition, show: readonly string[]): FieldDefinition | undefined {
  return show.map((id) => fieldOf(entity, id)).find((field) => field?.type === 'choice');
}

/** The kind of a row, small above its title. */
export function RowKind({ field, row }: { field: FieldDefinition | undefined; row: Row }) {
  if (!field || !row[field.id]) return null;
  return (
    <p className="-mb-1 text-xs font-semibold tracking-wide text-link">
      <span className="sr-only">{field.label} </span>
      {formatValue(field, row[field.id], locale)}
    </p>
  );
}
