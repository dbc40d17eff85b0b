import { PenLine } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { addDays } from '../../../shared/dates.ts';
import { fieldOf, titleOf } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Badge, Button, Card, LoadState } from '../../ui/index.ts';
import { useToday } from '../records/use-today.ts';
import { useDelivery } from './delivery.ts';
import { latestFirst, MessageRow } from './message-row.tsx';
import { dailyLimit } from './policies.ts';
import { DayBars } from './day-bars.tsx';
import type { MessageSetting } from './setting.ts';
import { en, zh } from './text.ts';

const shownDays = 14;

/** Figures of what was sent, which follow while messages are on their way. */
export function MonitorBlock({ setting }: { setting: MessageSetting }) {
  const words = useWords({ en, zh });
  const { entity, paths } = setting;
  const { rows, status, retry } = useRows(entity);
  useDelivery(entity);
  const clock = useSyncExternalStore(watch, readClock);
  const today = useToday();
  const sent = rows.filter((row) => row['status'] !== 'draft');
  const on = (row: Row) => String(row['sentAt'] ?? '').slice(0, 10);
  const of = (...states: string[]) => sent.filter((row) => states.includes(String(row['status']))).length;
  const weekAgo = addDays(today, -6);
  const share = new Intl.NumberFormat(locale, { style: 'percent' });
  const percent = (count: number) => share.format(sent.length === 0 ? 0 : count / sent.length);
  const tiles = [
    { label: words.today, value: sent.filter((row) => on(row) === today).length },
    { label: words.thisWeek, value: sent.filter((row) => on(row) >= weekAgo && on(row) <= today).length },
    { label: words.delivered, value: of('delivered'), hint: words.ofAll(percent(of('delivered'))) },
    { label: words.waiting, value: of('queued', 'sent') },
    { label: words.failed, value: of('failed'), hint: words.ofAll(percent(of('failed'))) },
  ];
  const days = Array.from({ length: shownDays }, (_, index) => {
    const day = addDays(today, index - shownDays + 1);
    const those = sent.filter((row) => on(row) === day);
    return {
      day,
      good: those.filter((row) => row['status'] !== 'failed').length,
      bad: those.filter((row) => row['status'] === 'failed').length,
    };
  });
  return (
    <LoadState status={status} retry={retry}>
      <div className="flex flex-col gap-6">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="flex items-center gap-2 text-sm text-muted-foreground tabular-nums">
            <span className="size-2 rounded-full bg-good" aria-hidden />
            {words.live} · {words.asOf(clock)}
          </p>
          {paths.compose && (
            <Button asChild variant="primary">
              <Link to={paths.compose}>
                <PenLine className="size-4" aria-hidden />
                {words.compose[setting.channel]}
              </Link>
            </Button>
          )}
        </div>
        <dl className="grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 xl:grid-cols-5">
          {tiles.map(({ label, value, hint }) => (
            <Card key={label} className="flex flex-col gap-1 px-5 py-4">
              <dt className="text-sm text-muted-foreground">{label}</dt>
              <dd className="font-heading text-3xl font-semibold tracking-tight tabular-nums">{value}</dd>
              {hint && <dd className="text-xs text-muted-foreground">{hint}</dd>}
            </Card>
          ))}
        </dl>
        <div className="grid grid-cols-[minmax(0,1fr)] items-stretch gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <Card className="flex flex-col gap-4 p-5">
            <h2 className="font-heading text-base font-semibold">
              {words.perDay}
              <span className="ml-2 text-sm font-normal text-muted-foreground">
                {words.lastDays(shownDays)}
              </span>
            </h2>
            <DayBars days={days} />
          </Card>
          <StatusShares setting={setting} sent={sent} today={today} />
        </div>
        <section className="flex flex-col gap-3">
          <div className="flex items-baseline justify-between gap-3">
            <h2 className="font-heading text-lg font-semibold">{words.latest}</h2>
            {paths.sent && (
              <Link className="text-sm text-link underline-offset-2 hover:underline" to={paths.sent}>
                {words.seeAll}
              </Link>
            )}
          </div>
          <Card className="overflow-hidden">
            <ul className="divide-y divide-border">
              {latestFirst(sent)
                .slice(0, 6)
                .map((row) => (
                  <li key={row.id} className="flex">
                    <MessageRow setting={setting} row={row} />
                  </li>
                ))}
            </ul>
          </Card>
        </section>
        <p className="text-xs text-muted-foreground">{words.simulated[setting.channel]}</p>
      </div>
    </LoadState>
  );
}

/** How many messages are in each state, and what the policies in force leave. */
function StatusShares({
  setting,
  sent,
  today,
}: {
  setting: MessageSetting;
  sent: readonly Row[];
  today: string;
}) {
  const words = useWords({ en, zh });
  const { entity, policies } = setting;
  const rules = useRows(policies ?? entity).rows;
  const options = (fieldOf(entity, 'status')?.options ?? []).filter(({ id }) => id !== 'draft');
  const inForce = policies ? rules.filter((row) => row['status'] !== 'paused').slice(0, 5) : [];
  const used = sent.filter((row) => String(row['sentAt'] ?? '').startsWith(today)).length;
  return (
    <Card className="flex flex-col gap-4 p-5">
      <h2 className="font-heading text-base font-semibold">{words.byStatus}</h2>
      <ul className="flex flex-col gap-3">
        {options.map(({ id, label, tone }) => {
          const count = sent.filter((row) => row['status'] === id).length;
          const width = sent.length === 0 ? 0 : Math.round((count / sent.length) * 100);
          return (
            <li key={id} className="flex flex-col gap-1.5">
              <span className="flex items-center justify-between text-sm">
                <Badge tone={tone}>{label}</Badge>
                <span className="tabular-nums">{count}</span>
              </span>
              <span className="h-1.5 overflow-hidden rounded-full bg-muted" aria-hidden>
                <span className="block h-full rounded-full bg-chart-1" style={{ width: `${width}%` }} />
              </span>
            </li>
          );
        })}
      </ul>
      {policies && inForce.length > 0 && (
        <>
          <h2 className="mt-2 font-heading text-base font-semibold">{words.policiesInForce}</h2>
          <ul className="flex flex-col gap-2 text-sm">
            {inForce.map((row) => {
              const most = dailyLimit(row);
              return (
                <li key={row.id} className="flex items-baseline justify-between gap-3">
                  <span className="min-w-0 truncate">{titleOf(policies, row)}</span>
                  <span className="text-xs whitespace-nowrap text-muted-foreground tabular-nums">
                    {most === undefined ? words.inForce : words.usedToday(used, most)}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Card>
  );
}

function readClock(): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hourCycle: 'h23' }).format(new Date());
}

function watch(look: () => void): () => void {
  const timer = setInterval(look, 1000);
  return () => clearInterval(timer);
}
