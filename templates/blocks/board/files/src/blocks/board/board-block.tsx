import { DndContext, DragOverlay, type DragEndEvent } from '@dnd-kit/core';
import { Plus, SquareKanban } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { fieldOf, type ChoiceOption, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { locale, useWords, words as appWords } from '../../text/index.ts';
import {
  Button,
  Card,
  Count,
  EmptyState,
  formatValue,
  LoadState,
  RecordDialog,
  Select,
  showToast,
} from '../../ui/index.ts';
import { inSentence } from '../records/names.ts';
import { titleText } from '../records/title-text.ts';
import { useRelated } from '../records/use-related.ts';
import { useToday } from '../records/use-today.ts';
import { CardFace, type CardOffers } from './board-card.tsx';
import { BoardColumn } from './board-column.tsx';
import { columnsOf, isLate, ownersOf } from './columns.ts';
import { en, zh } from './text.ts';
import { announcementsFor, useMoveSensors } from './use-moves.ts';

export interface BoardBlockProps {
  entity: EntityDefinition;
  /** The choice whose options are the columns. */
  column: string;
  show?: readonly string[];
  due?: string;
  owner?: string;
  /** How many cards a column takes, by option. */
  limits?: Readonly<Record<string, number>>;
  /** The boolean that makes cards stand out. */
  highlight?: string;
  create?: boolean;
  edit?: boolean;
  remove?: boolean;
}

const nothing: readonly string[] = [];

/** Rows as cards in columns, one for each option of a choice. */
export function BoardBlock(props: BoardBlockProps) {
  const { entity, due, show = nothing } = props;
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const related = useRelated(entity);
  const changes = useChanges(entity);
  const sensors = useMoveSensors();
  const today = useToday();
  const [parameters, setParameters] = useSearchParams();
  const [form, setForm] = useState<{ row?: Row }>();
  const [moving, setMoving] = useState<{ id: string; column: string }>();
  const [dragged, setDragged] = useState<string>();
  const column = fieldOf(entity, props.column);
  const owner = fieldOf(entity, props.owner ?? '');

  const ownerName = (row: Row): string => {
    if (!owner) return '';
    const found = owner.type === 'relation' ? related(row, owner) : undefined;
    if (owner.type === 'relation') return found ? titleText(found.entity, found.row) : '';
    return formatValue(owner, row[owner.id], locale);
  };
  const chosen = owner ? (parameters.get(owner.id) ?? '') : '';
  const shown = owner && chosen !== '' ? rows.filter((row) => row[owner.id] === chosen) : rows;
  const columns = useMemo(
    () => (column ? columnsOf(shown, { column, due, moving }) : []),
    [shown, column, due, moving],
  );
  if (!column) return null;

  const move = async (row: Row, to: ChoiceOption) => {
    if (row[column.id] === to.id) return;
    const limit = props.limits?.[to.id];
    if (limit !== undefined && rows.filter((each) => each[column.id] === to.id).length >= limit) {
      showToast({ message: words.full(to.label, limit), tone: 'bad' });
      return;
    }
    setMoving({ id: row.id, column: to.id });
    try {
      await changes.update(row.id, { [column.id]: to.id });
      showToast({ message: words.moved(titleText(entity, row), to.label) });
    } catch {
      showToast({ message: words.notMoved(titleText(entity, row)), tone: 'bad' });
    } finally {
      setMoving(undefined);
    }
  };
  const kept = entity.origin === 'kept';
  const offers: CardOffers = {
    entity,
    column,
    show,
    due,
    owner: owner?.id,
    ownerName,
    highlight: props.highlight,
    isLate: (row) => isLate(row, { column, due, today }),
    onMove: (row, to) => void move(row, to),
    onEdit: props.edit && kept ? (row) => setForm({ row }) : undefined,
    onRemove: props.remove && kept ? (row) => void changes.remove(row.id) : undefined,
  };
  const rowNamed = (id: string) => rows.find((row) => row.id === id);
  const optionNamed = (id: string) => column.options?.find((option) => option.id === id);
  const drop = ({ active, over }: DragEndEvent) => {
    setDragged(undefined);
    const row = rowNamed(String(active.id));
    const to = over && optionNamed(String(over.id));
    if (row && to) void move(row, to);
  };
  const lifted = dragged === undefined ? undefined : rowNamed(dragged);
  const add = props.create && kept && access.may('create', entity) !== 'no' && (
    <Button variant="primary" icon={<Plus className="size-4" aria-hidden />} onClick={() => setForm({})}>
      {appWords.add(entity.singular)}
    </Button>
  );
  return (
    <LoadState status={status} retry={retry}>
      {rows.length === 0 ? (
        <EmptyState
          icon={<SquareKanban className="size-6" />}
          title={words.nothingYet(inSentence(entity.plural))}
          text={
            add
              ? words.nothingYetAdd(inSentence(entity.singular))
              : words.nothingYetRead(inSentence(entity.plural))
          }
          action={add}
        />
      ) : (
        <div className="flex min-w-0 flex-col gap-4">
          <div className="flex flex-wrap items-center gap-3">
            <Count entity={entity} shown={shown.length} total={rows.length} />
            <div className="ml-auto flex flex-wrap items-center gap-2">
              {owner && (
                <Select
                  className="max-w-52"
                  aria-label={words.showOnly(owner.label)}
                  placeholder={words.everybody}
                  value={chosen}
                  onChange={(value) => setParameters(withOwner(owner.id, value), { replace: true })}
                  options={ownersOf(owner, ownerName)(rows)}
                />
              )}
              {add}
            </div>
          </div>
          <DndContext
            sensors={sensors}
            onDragStart={({ active }) => setDragged(String(active.id))}
            onDragEnd={drop}
            onDragCancel={() => setDragged(undefined)}
            accessibility={{
              announcements: announcementsFor(words, {
                title: (id) => {
                  const row = rowNamed(id);
                  return row ? titleText(entity, row) : id;
                },
                column: (id) => optionNamed(id)?.label ?? id,
              }),
              screenReaderInstructions: { draggable: words.drag.instructions },
            }}
          >
            <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 md:auto-cols-[minmax(14rem,1fr)] md:grid-flow-col md:grid-cols-none md:overflow-x-auto md:pb-2">
              {columns.map((one) => (
                <BoardColumn
                  key={one.option.id}
                  column={one}
                  limit={props.limits?.[one.option.id]}
                  offers={offers}
                />
              ))}
            </div>
            <DragOverlay dropAnimation={null}>
              {lifted && (
                <Card className="flex rotate-1 cursor-grabbing flex-col gap-2 p-3.5 shadow-lg">
                  <CardFace row={lifted} offers={offers} />
                </Card>
              )}
            </DragOverlay>
          </DndContext>
        </div>
      )}
      {form && (
        <RecordDialog
          entity={entity}
          row={form.row}
          open
          onOpenChange={(open) => open || setForm(undefined)}
        />
      )}
    </LoadState>
  );
}

/** The address with one owner's cards chosen. */
function withOwner(field: string, value: string): URLSearchParams {
  const next = new URLSearchParams(window.location.search);
  if (value === '') next.delete(field);
  else next.set(field, value);
  return next;
}
