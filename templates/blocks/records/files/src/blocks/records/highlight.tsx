import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { Badge } from '../../ui/index.ts';

/** Laid over the colour of a card or a line that stands out. */
export const tint = 'bg-linear-to-r from-waiting/10 to-waiting/5';

/** The same for what lies over the end of a line. */
export const tintEnd = 'bg-linear-to-r from-waiting/5 to-waiting/5';

/** Why a row stands out: the name of the field that is true of it. */
export function highlightOf(
  entity: EntityDefinition,
  row: Row,
  highlight: string | undefined,
): string | undefined {
  return highlight !== undefined && row[highlight] === true ? fieldOf(entity, highlight)?.label : undefined;
}

/** Says in words what the tint says in colour. */
export function HighlightMark({ label }: { label: string | undefined }) {
  return label === undefined ? null : (
    <Badge tone="waiting" plain>
      {label}
    </Badge>
  );
}
