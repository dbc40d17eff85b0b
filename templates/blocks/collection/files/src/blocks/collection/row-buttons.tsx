import { Copy, Pencil, Trash2 } from 'lucide-react';
import type { ActionDefinition } from '../../../shared/action.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { classNames, IconButton } from '../../ui/index.ts';
import { isClosed } from '../records/is-closed.ts';
import { RowActions } from '../records/row-actions.tsx';
import { WayOn, type RowWay } from '../records/row-way.tsx';
import { titleText } from '../records/title-text.ts';
import { en, zh } from './text.ts';

export interface RowOffers {
  entity: EntityDefinition;
  actions: readonly ActionDefinition[];
  link?: RowWay;
  remove: boolean;
  /** Opens the row's form; not there when rows cannot be changed. */
  onEdit: ((row: Row) => void) | undefined;
  /** Begins a new row with the values of one. */
  onDuplicate: ((row: Row) => void) | undefined;
}

export function offersAnything({ actions, link, remove, onEdit, onDuplicate }: RowOffers): boolean {
  return actions.length > 0 || link !== undefined || remove || Boolean(onEdit ?? onDuplicate);
}

export interface RowButtonsProps {
  row: Row;
  offers: RowOffers;
  /** Where changing and removing stand somewhere else. */
  withoutEditing?: boolean;
}

/** All that can be done with a row. */
export function RowButtons({ row, offers, withoutEditing = false }: RowButtonsProps) {
  const { entity, actions, link } = offers;
  const title = titleText(entity, row);
  const quiet = isClosed(entity, row);
  return (
    <div className="relative z-1 flex flex-wrap items-center justify-end gap-1">
      {link && <WayOn way={link} row={row} title={title} size="small" quiet={quiet} />}
      <RowActions actions={actions} row={row} title={title} quiet={link !== undefined || quiet} />
      {!withoutEditing && <EditButtons row={row} offers={offers} />}
    </div>
  );
}

/** Changing and removing a row: quiet until it is pointed at. */
export function EditButtons({
  row,
  offers,
  className,
}: Omit<RowButtonsProps, 'withoutEditing'> & { className?: string }) {
  const words = useWords({ en, zh });
  const { entity, remove, onEdit, onDuplicate } = offers;
  const changes = useChanges(entity);
  const title = titleText(entity, row);
  const mayEdit = onEdit && access.may('update', entity, row) !== 'no';
  const mayRemove = remove && access.may('remove', entity, row) !== 'no';
  if (!mayEdit && !mayRemove && !onDuplicate) return null;
  return (
    <span
      className={classNames(
        'inline-flex shrink-0 gap-1 opacity-60 transition-opacity group-hover/row:opacity-100 focus-within:opacity-100 hover:opacity-100 pointer-coarse:opacity-100',
        className,
      )}
    >
      {mayEdit && (
        <IconButton
          label={words.edit(title)}
          icon={<Pencil className="size-4" />}
          onClick={() => onEdit(row)}
        />
      )}
      {onDuplicate && (
        <IconButton
          label={words.duplicate(title)}
          icon={<Copy className="size-4" />}
          onClick={() => onDuplicate(row)}
        />
      )}
      {mayRemove && (
        <IconButton
          label={words.remove(title)}
          icon={<Trash2 className="size-4" />}
          onClick={() => void changes.remove(row.id)}
        />
      )}
    </span>
  );
}
