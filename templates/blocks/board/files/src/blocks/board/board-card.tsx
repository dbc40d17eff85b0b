import { useDraggable } from '@dnd-kit/core';
import { ArrowRightLeft, GripVertical, Pencil, Trash2 } from 'lucide-react';
import type { ChoiceOption, EntityDefinition, FieldDefinition } from '../../../shared/entity.ts';
import { fieldOf } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Badge, Card, classNames, formatValue, IconButton, Menu } from '../../ui/index.ts';
import { Facts, isEmpty } from '../records/facts.tsx';
import { HighlightMark, highlightOf, tint } from '../records/highlight.tsx';
import { RowLink } from '../records/row-link.tsx';
import { titleText } from '../records/title-text.ts';
import { Monogram } from './monogram.tsx';
import { en, zh } from './text.ts';

export interface CardOffers {
  entity: EntityDefinition;
  column: FieldDefinition;
  show: readonly string[];
  due: string | undefined;
  /** The field whose value `ownerName` says. */
  owner: string | undefined;
  ownerName: (row: Row) => string;
  /** The boolean that makes cards stand out. */
  highlight: string | undefined;
  isLate: (row: Row) => boolean;
  onMove: (row: Row, to: ChoiceOption) => void;
  onEdit: ((row: Row) => void) | undefined;
  onRemove: ((row: Row) => void) | undefined;
}

/** A card that can be dragged, and moved by its menu. */
export function BoardCard({ row, offers }: { row: Row; offers: CardOffers }) {
  const words = useWords({ en, zh });
  const { entity, column, onMove, onEdit, onRemove } = offers;
  const moves = access.may('update', entity, row) !== 'no';
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: row.id,
    disabled: !moves,
  });
  const title = titleText(entity, row);
  const targets = (column.options ?? []).filter((option) => option.id !== row[column.id]);
  return (
    <div
      ref={setNodeRef}
      {...listeners}
      className={classNames(moves && 'cursor-grab touch-manipulation', isDragging && 'opacity-40')}
    >
      <Card
        className={classNames(
          'flex flex-col gap-2 p-3.5 hover:border-muted-foreground/50',
          highlightOf(entity, row, offers.highlight) && tint,
        )}
      >
        <CardFace row={row} offers={offers} />
        <div className="-mx-1.5 -mb-1.5 flex items-center">
          {moves && (
            <button
              type="button"
              ref={setActivatorNodeRef}
              {...attributes}
              aria-label={words.drags(title)}
              className="inline-flex size-9 cursor-grab items-center justify-center rounded-control text-muted-foreground hover:bg-muted pointer-coarse:hidden"
            >
              <GripVertical className="size-4" aria-hidden />
            </button>
          )}
          <span className="ml-auto flex items-center">
            {moves && (
              <Menu
                trigger={
                  <IconButton label={words.move(title)} icon={<ArrowRightLeft className="size-4" />} />
                }
                items={targets.map((option) => ({
                  id: option.id,
                  label: option.label,
                  onSelect: () => onMove(row, option),
                }))}
              />
            )}
            {onEdit && access.may('update', entity, row) !== 'no' && (
              <IconButton
                label={words.edit(title)}
                icon={<Pencil className="size-4" />}
                onClick={() => onEdit(row)}
              />
            )}
            {onRemove && access.may('remove', entity, row) !== 'no' && (
              <IconButton
                label={words.remove(title)}
                icon={<Trash2 className="size-4" />}
                onClick={() => onRemove(row)}
              />
            )}
          </span>
        </div>
      </Card>
    </div>
  );
}

/** What a card says. */
export function CardFace({ row, offers }: { row: Row; offers: CardOffers }) {
  const words = useWords({ en, zh });
  const { entity, column, show, due, ownerName, isLate } = offers;
  // Who it belongs to stands below, with their monogram, and nowhere else.
  const fields = show
    .filter((id) => id !== offers.owner)
    .flatMap((id) => fieldOf(entity, id) ?? [])
    .filter((field) => !isEmpty(row[field.id]));
  const choices = fields.filter((field) => field.type === 'choice' && field.id !== column.id);
  const long = fields.find((field) => field.type === 'longText');
  const apart = [...choices, ...(long ? [long] : [])].map((field) => field.id).concat(due ?? [], column.id);
  const dueField = due === undefined ? undefined : fieldOf(entity, due);
  const date = dueField && formatValue(dueField, row[dueField.id], locale);
  const owner = ownerName(row);
  const late = isLate(row);
  const mark = highlightOf(entity, row, offers.highlight);
  return (
    <>
      {(mark || choices.length > 0) && (
        <p className="flex flex-wrap gap-1.5">
          <HighlightMark label={mark} />
          {choices.map((field) => (
            <Badge
              key={field.id}
              tone={field.options?.find((option) => option.id === row[field.id])?.tone ?? 'neutral'}
            >
              {formatValue(field, row[field.id], locale)}
            </Badge>
          ))}
        </p>
      )}
      <h3 className="text-sm leading-snug font-semibold break-words">
        <RowLink entity={entity} row={row} />
      </h3>
      {long && <p className="line-clamp-2 text-sm text-muted-foreground">{String(row[long.id])}</p>}
      <Facts
        entity={entity}
        row={row}
        show={fields.map((field) => field.id).filter((id) => !apart.includes(id))}
      />
      {(date || owner) && (
        <p className="flex flex-wrap items-center gap-2 text-xs text-muted-foreground">
          {late && <Badge tone="bad">{words.overdue}</Badge>}
          {date && <span className={late ? 'text-bad' : undefined}>{words.due(date)}</span>}
          {owner && (
            <span className="ml-auto flex min-w-0 items-center gap-1.5">
              <Monogram name={owner} />
              <span className="truncate">{owner}</span>
            </span>
          )}
        </p>
      )}
    </>
  );
}
