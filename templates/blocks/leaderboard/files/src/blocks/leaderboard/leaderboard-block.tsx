import { Medal } from 'lucide-react';
import { useParams, useSearchParams } from 'react-router';
import { addDays, moment } from '../../../shared/dates.ts';
import { fieldOf, titleOf, type EntityDefinition } from '../../../shared/entity.ts';
import { entityOf } from '../../../shared/model/index.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Badge, Chip, classNames, EmptyState, formatValue, LoadState, Select } from '../../ui/index.ts';
import { OwnPlace } from './own-place.tsx';
import { rankingOf, type Entry } from './ranking.ts';
import { en, zh } from './text.ts';

export interface LeaderboardBlockProps {
  entity: EntityDefinition;
  who: string;
  score: string;
  operation: 'best' | 'sum';
  group?: string;
  on?: string;
  own?: EntityDefinition;
  ownField?: string;
  emptyText?: string;
}

const periods = { all: 0, month: 30, week: 7 } as const;

/** People ranked by a figure; one's own place is marked. */
export function LeaderboardBlock(props: LeaderboardBlockProps) {
  const { entity, who, score, operation, group, on, own, ownField } = props;
  const words = useWords({ en, zh });
  const [address, setAddress] = useSearchParams();
  const { rows, status, retry } = useRows(entity);
  const { rows: ownRows } = useRows(own ?? entity);
  const groups = useGroups(entity, group, rows);
  // On the page of a contest only its own ranking is shown.
  const { id: member } = useParams();
  const asked = member ?? address.get('of') ?? '';
  const chosen = groups.some(({ id }) => id === asked) ? asked : '';
  const wanted = address.get('in') ?? 'all';
  const period = wanted === 'week' || wanted === 'month' ? wanted : 'all';
  const since = startOf(period);
  const fits = (row: Row) =>
    (chosen === '' || row[group ?? ''] === chosen) && (on === undefined || String(row[on] ?? '') >= since);
  const choose = (name: string, value: string) =>
    setAddress(
      (before) => {
        if (value === '' || value === 'all') before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true },
    );
  const entries = rows.filter(fits).flatMap((row): Entry[] => {
    const value = row[score];
    const name = String(row[who] ?? '');
    return typeof value === 'number' && name !== '' ? [{ name, score: value, isOwn: isOwn(row, name) }] : [];
  });
  if (own && ownField)
    for (const row of ownRows) {
      const value = row[ownField];
      if (typeof value !== 'number' || (row['owner'] ?? access.person?.id) !== access.person?.id) continue;
      entries.push({ name: access.person?.name ?? words.you, score: value, isOwn: true });
    }
  const ranking = rankingOf(entries, operation);
  const most = Math.max(1, ...ranking.map((each) => each.score));
  const field = fieldOf(entity, score);
  const show = (value: number) => (field ? formatValue(field, value, locale) : String(value));
  const me = ranking.find((each) => each.isOwn);
  return (
    <LoadState status={status} retry={retry}>
      <div className="flex flex-col gap-5">
        <div className="flex flex-wrap items-end justify-between gap-4">
          {member && <h2 className="font-heading text-2xl font-semibold">{words.title}</h2>}
          {!member && groups.length > 0 && (
            <label className="flex min-w-64 flex-col gap-1.5 text-sm font-medium">
              {words.board}
              <Select
                value={chosen}
                onChange={(value) => choose('of', value)}
                options={[{ id: '', label: words.overall }, ...groups]}
              />
            </label>
          )}
          {on && (
            <div role="group" aria-label={words.period} className="flex flex-wrap gap-2">
              {(['all', 'month', 'week'] as const).map((each) => (
                <Chip key={each} pressed={period === each} onClick={() => choose('in', each)}>
                  {each === 'all' ? words.allTime : words[each]}
                </Chip>
              ))}
            </div>
          )}
        </div>
        {me && <OwnPlace own={me} ranking={ranking} show={show} />}
        {ranking.length === 0 ? (
          <EmptyState icon={<Medal className="size-6" />} title={props.emptyText ?? words.empty} />
        ) : (
          <div className="overflow-x-auto rounded-card card-frame bg-card text-card-foreground">
            <table className="w-full text-left">
              <thead className="border-b border-border text-sm text-muted-foreground">
                <tr>
                  {[words.place, words.name, field?.label ?? ''].map((head) => (
                    <th key={head} scope="col" className="px-4 py-3 font-medium">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {ranking.map((each) => (
                  <tr
                    key={each.isOwn ? 'own' : each.name}
                    aria-current={each.isOwn ? 'true' : undefined}
                    className={classNames(
                      'border-b border-border last:border-b-0',
                      each.isOwn && 'bg-primary-soft font-semibold',
                    )}
                  >
                    <td className="w-20 px-4 py-3">
                      <span
                        className={classNames(
                          'inline-flex size-9 items-center justify-center rounded-full font-heading font-semibold tabular-nums',
                          each.place <= 3 ? 'bg-primary text-primary-foreground' : 'bg-muted',
                        )}
                      >
                        {each.place}
                      </span>
                    </td>
                    <td className="px-4 py-3">
                      <span className="flex flex-wrap items-center gap-2">
                        {each.name}
                        {each.isOwn && each.name !== words.you && (
                          <Badge tone="information">{words.you}</Badge>
                        )}
                      </span>
                    </td>
                    <td className="w-1/2 px-4 py-3">
                      <span className="flex items-center gap-3">
                        <span
                          className="h-2.5 flex-1 overflow-hidden rounded-full bg-muted max-sm:hidden"
                          aria-hidden
                        >
                          <span
                            className="block h-full rounded-full bg-primary"
                            style={{ width: `${Math.max(2, (each.score / most) * 100)}%` }}
                          />
                        </span>
                        <span className="min-w-20 text-right tabular-nums">{show(each.score)}</span>
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </LoadState>
  );
}

/** The first day of a period; empty for all time. */
function startOf(period: keyof typeof periods): string {
  return period === 'all' ? '' : addDays(moment(new Date()).today, -periods[period]);
}

/** Rows of whoever is logged in, or under the name used last in this browser. */
function isOwn(row: Row, name: string): boolean {
  if (access.person)
    return row['owner'] === access.person.id || (row['owner'] === undefined && name === access.person.name);
  try {
    return localStorage.getItem('player-name') === name;
  } catch {
    return false;
  }
}

/** What there are rankings of. */
function useGroups(
  entity: EntityDefinition,
  group: string | undefined,
  rows: readonly Row[],
): readonly { id: string; label: string }[] {
  const field = group === undefined ? undefined : fieldOf(entity, group);
  const target = entityOf(field?.target ?? '');
  const { rows: targets } = useRows(target ?? entity);
  if (!field) return [];
  if (target) return targets.map((row) => ({ id: row.id, label: titleOf<Row>(target, row) }));
  if (field.options) return field.options.map(({ id, label }) => ({ id, label }));
  return [...new Set(rows.map((row) => String(row[field.id] ?? '')))]
    .filter(Boolean)
    .map((id) => ({ id, label: id }));
}
