import { Link } from 'react-router';
import type { Row } from '../../../shared/rows.ts';
import { Button, type ButtonProps } from '../../ui/index.ts';

/** A way on from a row: what it is called, and an address with `:id`. */
export interface RowWay {
  label: string;
  path: string;
  /** Not there while a field of the row has this value. */
  unless?: { field: string; equals: string };
}

/** A button that leads on from a row. */
export function WayOn({
  way,
  row,
  title,
  size,
  quiet = false,
}: {
  way: RowWay;
  row: Row;
  title: string;
  size?: ButtonProps['size'];
  quiet?: boolean;
}) {
  if (way.unless && row[way.unless.field] === way.unless.equals) return null;
  return (
    <Button variant={quiet ? 'neutral' : 'primary'} size={size} asChild>
      <Link to={way.path.replace(':id', encodeURIComponent(row.id))} aria-label={`${way.label}: ${title}`}>
        {way.label}
      </Link>
    </Button>
  );
}
