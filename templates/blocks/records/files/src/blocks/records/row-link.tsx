import { Link } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { titleText } from './title-text.ts';

export interface RowLinkProps {
  entity: EntityDefinition;
  row: Row;
  /** Makes the nearest positioned box the link's surface. */
  stretched?: boolean;
}

/** A row's title, as a link to its own page when it has one. */
export function RowLink({ entity, row, stretched = false }: RowLinkProps) {
  const title = titleText(entity, row);
  const path = pathOf(entity, row);
  if (!path) return title;
  return (
    <Link
      to={path}
      className={
        stretched
          ? 'after:absolute after:inset-0 after:rounded-card hover:text-link hover:underline hover:underline-offset-2'
          : 'hover:text-link hover:underline hover:underline-offset-2'
      }
    >
      {title}
    </Link>
  );
}
