import { ArrowDownRight, ArrowUpRight } from 'lucide-react';
import { useId } from 'react';
import { fieldOf, type FieldDefinition } from '../../../shared/entity.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Card, formatValue, Icon } from '../../ui/index.ts';
import { useMonth } from '../records/use-month.ts';
import { useNarrowed } from '../records/use-narrowed.ts';
import { useToday } from '../records/use-today.ts';
import { measure, spanOf, type MetricItem } from './metric.ts';
import { en, zh } from './text.ts';

/** One figure, with how it differs from the period before. */
export function MetricCard({ item }: { item: MetricItem }) {
  const words = useWords({ en, zh });
  const id = useId();
  const { rows: all, status } = useRows(item.entity);
  const rows = useNarrowed(item.entity, all);
  const { month } = useMonth();
  const at = { month, today: useToday() };
  const others = useRows(item.less?.entity ?? item.entity);
  const narrowed = useNarrowed(item.less?.entity ?? item.entity, others.rows);
  const taken = (item.less ? narrowed : []).reduce(
    (sum, row) => sum + Number(row[item.less?.field ?? ''] ?? 0),
    0,
  );
  const measured = measure(item, rows, item.period && spanOf(item.period.of, at));
  const value = measured === undefined ? undefined : Math.round((measured - taken) * 1e6) / 1e6;
  const before = item.compare && item.period ? measure(item, rows, spanOf(item.period.of, at, 1)) : undefined;
  const shown = status === 'ready' ? (value === undefined ? '–' : numberText(item, value)) : '…';
  const hint = item.period ? words.period[item.period.of] : '';
  return (
    <Card className="flex min-w-0 flex-col gap-1 px-5 py-4">
      <div className="flex items-start justify-between gap-2">
        <p id={id} className="text-sm text-muted-foreground">
          {item.label}
        </p>
        {item.entity.icon && (
          <span
            aria-hidden
            className="-mt-0.5 -mr-1 flex size-8 shrink-0 items-center justify-center rounded-control bg-primary-soft text-link max-sm:hidden"
          >
            <Icon name={item.entity.icon} className="size-4" />
          </span>
        )}
      </div>
      <div role="group" aria-labelledby={id} className="min-w-0">
        <p
          className={`font-heading font-semibold tracking-tight [overflow-wrap:normal] tabular-nums ${shown.length > 8 ? 'text-lg sm:text-2xl xl:text-3xl' : 'text-2xl sm:text-3xl'}`}
        >
          {shown}
        </p>
      </div>
      {value === undefined && status === 'ready' ? (
        <p className="text-xs text-muted-foreground">{words.noValue}</p>
      ) : item.compare && item.period && value !== undefined ? (
        <Difference item={item} value={value} before={before} />
      ) : (
        hint && <p className="text-xs text-muted-foreground">{hint}</p>
      )}
    </Card>
  );
}

function Difference({
  item,
  value,
  before,
}: {
  item: MetricItem;
  value: number;
  before: number | undefined;
}) {
  const words = useWords({ en, zh });
  const period = words.comparison[item.period?.of ?? 'month'];
  const difference = Math.round((value - (before ?? 0)) * 1e6) / 1e6;
  const Arrow = difference < 0 ? ArrowDownRight : ArrowUpRight;
  const amount = numberText(item, Math.abs(difference));
  const text =
    before === undefined || (before === 0 && value !== 0)
      ? words.nothingBefore(period)
      : difference === 0
        ? words.same(period)
        : difference > 0
          ? words.more(amount, period)
          : words.less(amount, period);
  return (
    <p className="flex items-center gap-1 text-xs text-muted-foreground">
      {difference !== 0 && before !== undefined && before !== 0 && (
        <Arrow className="size-3.5 shrink-0" aria-hidden />
      )}
      {text}
    </p>
  );
}

/** A number as the field it comes from shows it. */
function numberText(item: MetricItem, value: number): string {
  const field = item.operation === 'count' ? undefined : fieldOf(item.entity, item.field ?? '');
  const shown: FieldDefinition =
    field && field.type !== 'rating'
      ? { ...field, unit: field.unit ?? item.unit }
      : { id: item.id, label: item.label, type: 'number', unit: item.unit };
  return formatValue(shown, value, locale);
}
