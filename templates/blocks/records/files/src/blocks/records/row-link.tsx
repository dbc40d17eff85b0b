import { Link, useLocation } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { classNames } from '../../ui/index.ts';
import { rowAddress } from './row-address.ts';
import { titleText } from './title-text.ts';

export interface RowLinkProps {
  entity: EntityDefinition;
  row: Row;
  /** Makes the nearest positioned box the link's surface. */
  stretched?: boolean;
}

/** A row's title, as a link to its page, or to that of what it stands for. The way back leads to the list as it was. */
export function RowLink({ entity, row, stretched = false }: RowLinkProps) {
  const title = titleText(entity, row);
  const { pathname, search } = useLocation();
  const path = rowAddress(entity, row);
  const struck = isDone(entity, row) ? 'line-through opacity-70' : '';
  if (!path) return struck ? <span className={struck}>{title}</span> : title;
  return (
    <Link
      to={path}
      state={{ from: `${pathname}${search}` }}
      className={classNames(
        'hover:text-link hover:underline hover:underline-offset-2',
        stretched && 'after:absolute after:inset-0 after:rounded-card',
        struck,
      )}
    >
      {title}
    </Link>
  );
}

/** Whether a row is ticked off: what is done stands struck out, but not what has merely ended. */
function isDone(entity: EntityDefinition, row: Row): boolean {
  return entity.fields.some(
    ({ id, type, options }) =>
      (type === 'boolean' && row[id] === true && /^(?:done|finished|completed|packed|bought)$/.test(id)) ||
      (type === 'choice' &&
        row[id] === 'done' &&
        /^(?:done|已?完成)$/i.test(options?.find((option) => option.id === 'done')?.label ?? '')),
  );
}
