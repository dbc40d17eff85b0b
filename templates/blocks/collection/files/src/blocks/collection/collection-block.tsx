import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ActionDefinition } from '../../../shared/action.ts';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row, Values } from '../../../shared/rows.ts';
import { access, useRows } from '../../store/index.ts';
import { useWords, words as appWords } from '../../text/index.ts';
import {
  ActionButton,
  Button,
  Checkbox,
  Count,
  Dialog,
  LoadState,
  RecordDialog,
  showToast,
} from '../../ui/index.ts';
import { inSentence } from '../records/names.ts';
import { myRows } from '../records/own-rows.ts';
import type { RowWay } from '../records/row-way.tsx';
import { useRelated } from '../records/use-related.ts';
import { useStickyTop } from '../records/use-sticky-top.ts';
import { ActiveFilters } from './active-filters.tsx';
import { CollectionEmpty } from './collection-empty.tsx';
import { CollectionItems, type CollectionView } from './collection-items.tsx';
import { Composer } from './composer.tsx';
import type { CommentFields } from './feed-comments.tsx';
import { copyOf } from './copy-of.ts';
import { downloadCsv, rowsToCsv } from './export-rows.ts';
import { FilterBar } from './filter-bar.tsx';
import { FilterPanel, type FilterPanelProps } from './filter-panel.tsx';
import { orderLabel, orderValue, type Order } from './order-name.ts';
import { countFilters } from './query.ts';
import { en, zh } from './text.ts';
import { Toolbar } from './toolbar.tsx';
import { Totals } from './totals.tsx';
import { useOnly, type OnlyRows } from './use-only.ts';
import { useQuery } from './use-query.ts';
import { useSame } from './use-same.ts';
import { useSelection } from './use-selection.ts';

export interface CollectionBlockProps {
  entity: EntityDefinition;
  view: CollectionView;
  search?: boolean;
  /** Rows in these states alone. */
  only?: OnlyRows;
  /** Only rows of whoever is logged in. */
  mine?: boolean;
  /** Ids of fields. */
  filters?: readonly string[];
  sort?: readonly Order[];
  show?: readonly string[];
  badge?: string;
  groupBy?: string;
  create?: boolean;
  edit?: boolean;
  remove?: boolean;
  actions?: readonly ActionDefinition[];
  /** Actions that start from nothing, as buttons above the rows. */
  above?: readonly ActionDefinition[];
  /** A way on from every row. */
  link?: RowWay;
  duplicate?: boolean;
  /** The boolean that makes rows stand out. */
  highlight?: string;
  /** Numbers whose sums stand below the rows. */
  totals?: readonly string[];
  export?: boolean;
  emptyText?: string;
  /** Nothing stands here as long as there are no rows. */
  quiet?: boolean;
  /** Where what people say under a post is kept, and its fields. */
  remarks?: EntityDefinition;
  comments?: Omit<CommentFields, 'entity'>;
}

const nothing: readonly never[] = [];

/** All rows of an entity: to search, filter, put in order, open, add, change and remove. */
export function CollectionBlock(props: CollectionBlockProps) {
  const { entity, view, show = nothing, actions = nothing } = props;
  const orders = useSame(props.sort ?? nothing);
  const names = useSame(props.filters ?? nothing);
  const words = useWords({ en, zh });
  const { rows: listed, status, retry } = useRows(entity);
  const all = useMemo(() => (props.mine ? myRows(listed) : listed), [props.mine, listed]);
  const { rows, on, turn } = useOnly(all, props.only);
  const hides = props.only?.switch;
  const related = useRelated(entity);
  const stickyTop = useStickyTop();
  const filters = useMemo(() => names.flatMap((id) => fieldOf(entity, id) ?? []), [names, entity]);
  const [query, setQuery] = useQuery(filters);
  const { entries, counts, order } = useSelection({ entity, rows, query, filters, orders, related });
  const [form, setForm] = useState<{ row?: Row; initial?: Values }>();
  const [filtering, setFiltering] = useState(false);

  const plural = inSentence(entity.plural);
  const mayAdd = entity.origin === 'kept' && access.may('create', entity) !== 'no';
  const add = props.create && mayAdd && (
    <Button variant="primary" icon={<Plus className="size-4" aria-hidden />} onClick={() => setForm({})}>
      {appWords.add(entity.singular)}
    </Button>
  );
  const above = props.above?.map((action) => <ActionButton key={action.id} action={action} />);
  const isFeed = view === 'feed';
  const said = useSame(props.comments);
  const { remarks } = props;
  const comments = useMemo(
    () => (remarks && said ? { entity: remarks, ...said } : undefined),
    [remarks, said],
  );
  const isReadOnly = entity.editing === 'switch' && access.may('update', entity) === 'no';
  const changes = entity.origin === 'kept' && !isReadOnly;
  const offers = {
    entity,
    actions,
    link: props.link,
    remove: props.remove === true && changes,
    onEdit: props.edit && changes ? (row: Row) => setForm({ row }) : undefined,
    onDuplicate:
      props.duplicate && mayAdd && !isReadOnly
        ? (row: Row) => setForm({ initial: copyOf(entity, row) })
        : undefined,
  };
  const exportRows = () => {
    const shown = entries.map((entry) => entry.row);
    downloadCsv(entity.path, rowsToCsv(entity, shown, related));
    showToast({ message: words.exported(shown.length, plural) });
  };
  const choices = orderChoices(orders, order, { entity, words });
  const filtered: FilterPanelProps = { filters, counts, query, onChange: setQuery };
  // While a switch hides rows there is something to bring back.
  const empty = (hides === undefined ? rows : all).length === 0;
  if (props.quiet && empty && status === 'ready') return null;
  const hasFilters = filters.length > 0 && !empty;
  // The many rows of a file are narrowed from the side; the few that people enter have the whole width.
  const hasRail = hasFilters && entity.origin !== 'kept';
  return (
    <LoadState status={status} retry={retry}>
      <div
        style={{ ['--sticky-top' as string]: `${stickyTop}px` }}
        className={
          hasRail
            ? 'grid grid-cols-[minmax(0,1fr)] items-start gap-x-8 lg:grid-cols-[16rem_minmax(0,1fr)]'
            : 'grid grid-cols-[minmax(0,1fr)]'
        }
      >
        {hasRail && (
          <aside
            aria-label={words.filters}
            className="sticky top-(--sticky-top,0px) hidden max-h-[calc(100dvh-var(--sticky-top,0px))] overflow-y-auto overscroll-contain py-2 lg:block"
          >
            <div className="rounded-card border border-border bg-card px-4 py-2 text-card-foreground">
              <FilterPanel {...filtered} />
            </div>
          </aside>
        )}
        <div
          className={isFeed ? 'flex w-full max-w-3xl min-w-0 flex-col gap-3' : 'flex min-w-0 flex-col gap-3'}
        >
          {isFeed && add && !empty && (
            <Composer add={add} onOpen={() => setForm({})} asks={/question/i.test(entity.id)} />
          )}
          {!empty && (
            <Toolbar
              searchLabel={props.search ? words.search(plural) : undefined}
              text={query.text}
              onText={(text) => setQuery({ ...query, text })}
              orders={choices}
              order={order ? orderValue(order) : bestMatch}
              onOrder={(value) => setQuery({ ...query, order: value === bestMatch ? undefined : value })}
              filters={filters.length > 0 ? countFilters(query) : undefined}
              onFilters={() => setFiltering(true)}
              bar={hasFilters && !hasRail && <FilterBar {...filtered} />}
              onExport={props.export ? exportRows : undefined}
              count={<Count entity={entity} shown={entries.length} total={rows.length} />}
              add={isFeed ? undefined : add}
              only={hides !== undefined && <Checkbox label={hides} checked={on} onChange={turn} />}
              above={above}
            />
          )}
          {!empty && <ActiveFilters filters={filters} query={query} onChange={setQuery} />}
          {entries.length === 0 ? (
            <CollectionEmpty
              entity={entity}
              filtered={!empty}
              emptyText={props.emptyText}
              add={
                <>
                  {add}
                  {empty && above}
                </>
              }
              onClear={() => setQuery({ ...query, text: '', chosen: {}, ranges: {} })}
            />
          ) : (
            <CollectionItems
              view={view}
              comments={comments}
              entries={entries}
              show={show}
              badge={props.badge}
              groupBy={props.groupBy}
              highlight={props.highlight}
              offers={offers}
              related={related}
              order={order}
              onOrder={(next) => setQuery({ ...query, order: orderValue(next) })}
            />
          )}
          {props.totals && <Totals entity={entity} entries={entries} totals={props.totals} />}
        </div>
      </div>
      <Dialog open={filtering} onOpenChange={setFiltering} title={words.filters}>
        <div className="flex flex-col gap-4">
          <FilterPanel {...filtered} />
          <Button variant="primary" className="sticky bottom-0" onClick={() => setFiltering(false)}>
            {words.show(entries.length, plural)}
          </Button>
        </div>
      </Dialog>
      {form && (
        <RecordDialog
          entity={entity}
          row={form.row}
          initial={form.initial}
          open
          onOpenChange={(open) => open || setForm(undefined)}
        />
      )}
    </LoadState>
  );
}

const bestMatch = 'best';

/** The orders to choose from; while searching, the best match is one. */
function orderChoices(
  offered: readonly Order[],
  order: Order | undefined,
  { entity, words }: { entity: EntityDefinition; words: typeof en },
): { id: string; label: string }[] {
  const extra = order && !offered.some((one) => orderValue(one) === orderValue(order)) ? [order] : [];
  const named = [...offered, ...extra].flatMap((one) => {
    const field = fieldOf(entity, one.field);
    return field ? [{ id: orderValue(one), label: orderLabel(one, field, words) }] : [];
  });
  return order || named.length === 0 ? named : [{ id: bestMatch, label: words.bestMatch }, ...named];
}
