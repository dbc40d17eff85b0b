import { Plus, Shapes, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { moment } from '../../../shared/dates.ts';
import { fieldOf, titleOf } from '../../../shared/entity.ts';
import { initialValues } from '../../../shared/initial-values.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { locale, useWords, words as appWords } from '../../text/index.ts';
import {
  Button,
  Card,
  Count,
  EmptyState,
  formatValue,
  IconButton,
  LoadState,
  SearchInput,
  showToast,
} from '../../ui/index.ts';
import type { DiagramEditorProps } from './diagram-editor.tsx';
import { DrawingView } from './drawing-view.tsx';
import { readDrawing } from './drawing.ts';
import { createShape, paletteOf, shapeKindOf } from './shapes.ts';
import { ShapeView } from './shape-view.tsx';
import { en, zh } from './text.ts';

/** All drawings as pictures, the last changed first, and how to begin a new one. */
export function DiagramList({ entity, fields, kind }: DiagramEditorProps) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const changes = useChanges(entity);
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const kinds = (fields.kind === undefined ? undefined : fieldOf(entity, fields.kind))?.options ?? [];
  const mayCreate = access.may('create', entity) !== 'no';
  const create = async (of: string, named?: string) => {
    const today = moment(new Date());
    if (access.may('create', entity) === 'logIn') return access.askLogIn({ kind: 'other' });
    try {
      const row = await changes.create({
        ...initialValues(entity, today),
        [entity.titleField]: words.untitled(named ?? entity.singular),
        [fields.drawing]: '',
        ...(fields.kind === undefined ? {} : { [fields.kind]: of }),
        ...(fields.changed === undefined ? {} : { [fields.changed]: today.now }),
      });
      await navigate(pathOf(entity, row) ?? '/');
    } catch {
      showToast({ message: appWords.changeFailed, tone: 'bad' });
    }
  };
  const wanted = query.trim().toLowerCase();
  const changedOn = (row: Row) => String((fields.changed && row[fields.changed]) ?? '');
  const shown = rows
    .filter((row) => titleOf(entity, row).toLowerCase().includes(wanted))
    .toSorted((one, other) => changedOn(other).localeCompare(changedOn(one)));
  return (
    <div className="flex flex-col gap-8">
      {mayCreate && (
        <div className="flex flex-col gap-4">
          <Button
            variant="primary"
            size="large"
            className="self-start"
            icon={<Plus className="size-5" aria-hidden />}
            onClick={() => void create(kind)}
          >
            {words.newOne(entity.singular)}
          </Button>
          {kinds.length > 1 && (
            <section aria-label={words.startWith} className="flex flex-col gap-3">
              <h2 className="font-heading text-lg font-semibold">{words.startWith}</h2>
              <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
                {kinds.map((option) => (
                  <li key={option.id}>
                    <button
                      type="button"
                      className="flex w-full items-center gap-3 rounded-card card-frame bg-card p-4 text-left font-medium text-card-foreground shadow-card transition-colors hover:border-link"
                      onClick={() => void create(option.id, option.label)}
                    >
                      <KindPicture kind={option.id} />
                      {option.label}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
      <LoadState status={status} retry={retry}>
        {rows.length === 0 ? (
          <EmptyState
            title={words.noneYet(entity.plural)}
            text={words.noneText}
            icon={<Shapes className="size-6" aria-hidden />}
          />
        ) : (
          <section aria-label={entity.plural} className="flex flex-col gap-4">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <Count shown={shown.length} total={rows.length} entity={entity} />
              <SearchInput
                className="w-full sm:w-72"
                label={`${appWords.search} ${entity.plural.toLowerCase()}`}
                value={query}
                onChange={setQuery}
              />
            </div>
            {shown.length === 0 && <p>{appWords.noMatch}</p>}
            <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
              {shown.map((row) => (
                <li key={row.id}>
                  <DrawingCard
                    entity={entity}
                    fields={fields}
                    kind={kind}
                    row={row}
                    remove={() => void changes.remove(row.id)}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
      </LoadState>
    </div>
  );
}

function DrawingCard({
  entity,
  fields,
  kind,
  row,
  remove,
}: DiagramEditorProps & { row: Row; remove: () => void }) {
  const words = useWords({ en, zh });
  const drawing = readDrawing(row[fields.drawing]);
  const kindField = fields.kind === undefined ? undefined : fieldOf(entity, fields.kind);
  const changed = fields.changed === undefined ? undefined : fieldOf(entity, fields.changed);
  const facts = [kindField, changed].flatMap((field) =>
    field ? [formatValue(field, row[field.id], locale)] : [],
  );
  const title = titleOf(entity, row);
  return (
    <Card className="relative flex h-full flex-col overflow-hidden transition-colors hover:border-link">
      <div className="flex h-44 items-center justify-center border-b border-border bg-background p-4">
        <DrawingView
          drawing={drawing}
          kind={String((kindField && row[kindField.id]) ?? kind)}
          className="size-full"
        />
      </div>
      <div className="flex items-start justify-between gap-2 p-4">
        <div className="min-w-0">
          <h3 className="font-heading font-semibold break-words">
            <Link to={pathOf(entity, row) ?? '/'} className="after:absolute after:inset-0">
              {title}
            </Link>
          </h3>
          <p className="mt-1 text-sm text-muted-foreground">
            {[...facts, words.count(drawing.shapes.length)].filter(Boolean).join(' · ')}
          </p>
        </div>
        {access.may('remove', entity, row) !== 'no' && (
          <IconButton
            className="relative"
            label={words.removeNamed(title)}
            icon={<Trash2 className="size-4" />}
            onClick={remove}
          />
        )}
      </div>
    </Card>
  );
}

/** The first shapes of a kind's palette, small. */
function KindPicture({ kind }: { kind: string }) {
  const [first = 'process', second = first] = paletteOf(kind);
  const one = shapeKindOf(first);
  const other = shapeKindOf(second);
  return (
    <svg viewBox="0 0 260 200" className="h-12 w-16 shrink-0" aria-hidden>
      <path d="M130 60V140" stroke="var(--muted-foreground)" strokeWidth="5" />
      {[
        { name: first, kind: one, y: 50 },
        { name: second, kind: other, y: 150 },
      ].map(({ name, kind: shape, y }) => (
        <g
          key={y}
          transform={`translate(130 ${y}) scale(${Math.min(1.3, 84 / shape.height, 200 / shape.width)}) translate(${-shape.width / 2} ${-shape.height / 2})`}
        >
          <ShapeView shape={createShape(name, { x: shape.width / 2, y: shape.height / 2 }, { id: name })} />
        </g>
      ))}
    </svg>
  );
}
