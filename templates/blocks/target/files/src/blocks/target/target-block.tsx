import { Check, Target } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import {
  Button,
  Card,
  classNames,
  Dialog,
  Field,
  formatDate,
  LoadState,
  showToast,
  TextInput,
} from '../../ui/index.ts';
import { sumsOf, type Per } from './sums.ts';
import { en, zh } from './text.ts';

export interface TargetBlockProps {
  entity: EntityDefinition;
  /** Where goals that were set are kept; the latest holds. */
  targets: EntityDefinition;
  title: string;
  field: string;
  day: string;
  per: Per;
  unit?: string;
  amount: string;
  setOn: string;
  initial: number;
}

const shownPeriods = 7;

/** A goal for what is written down day after day: how much of it is reached, and how often it was. */
export function TargetBlock(props: TargetBlockProps) {
  const { entity, targets, title, field, day, per, unit, amount, setOn, initial } = props;
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const set = useRows(targets);
  const [editing, setEditing] = useState(false);
  const own = set.rows.filter(({ owner }) => owner === undefined || owner === access.person?.id);
  const latest = own.toSorted((a, b) => String(a[setOn]).localeCompare(String(b[setOn]))).at(-1);
  const goal = Number(latest?.[amount] ?? initial) || initial;
  const sums = sumsOf(rows, { field, day, per }).slice(-shownPeriods);
  const [period, now] = sums.at(-1) ?? ['', 0];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const withUnit = (value: number) => (unit ? `${number.format(value)} ${unit}` : number.format(value));
  const reached = sums.filter(([, sum]) => sum >= goal).length;
  const highest = Math.max(goal, ...sums.map(([, sum]) => sum));
  const nameOf = (at: string) =>
    per === 'week'
      ? words.week(formatDate(at, locale))
      : per === 'month'
        ? new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
            new Date(`${at}T00:00:00Z`),
          )
        : formatDate(at, locale);
  return (
    <LoadState status={status} retry={retry}>
      <section aria-label={title}>
        <Card className="grid grid-cols-[minmax(0,1fr)] gap-8 p-5 sm:p-8 lg:grid-cols-2">
          <div className="flex flex-col gap-4">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <h2 className="flex items-center gap-2 font-heading text-lg font-semibold">
                <Target className="size-5 text-link" aria-hidden />
                {title}
              </h2>
              <Button size="small" onClick={() => setEditing(true)}>
                {words.change}
              </Button>
            </div>
            {sums.length === 0 ? (
              <p className="text-muted-foreground">{words.none}</p>
            ) : (
              <>
                <p className="text-sm text-muted-foreground">{nameOf(period)}</p>
                <p className="font-heading text-4xl font-semibold tabular-nums">{withUnit(now)}</p>
                <div
                  role="progressbar"
                  aria-label={title}
                  aria-valuemin={0}
                  aria-valuemax={100}
                  aria-valuenow={Math.min(100, Math.round((now / goal) * 100))}
                  className="h-3 overflow-hidden rounded-full bg-muted"
                >
                  <div
                    className={classNames('h-full rounded-full', now >= goal ? 'bg-good' : 'bg-primary')}
                    style={{ width: `${Math.min(100, (now / goal) * 100)}%` }}
                  />
                </div>
                <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
                  <span className="font-medium">{words.shareOf(percent.format(now / goal))}</span>
                  <span className="text-muted-foreground">
                    {now >= goal ? words.reached : words.missing(withUnit(goal - now))}
                  </span>
                </p>
              </>
            )}
            <p className="mt-auto font-medium">{words.goalOf(withUnit(goal))}</p>
          </div>
          {sums.length > 0 && (
            <div className="flex flex-col gap-3">
              <p className="text-sm text-muted-foreground">
                {words.latest} · {words.often(reached, sums.length)}
              </p>
              <ul aria-label={words.latest} className="flex flex-1 flex-col justify-center gap-2">
                {sums.toReversed().map(([at, sum]) => (
                  <li
                    key={at}
                    className="grid grid-cols-[7.5rem_minmax(0,1fr)_auto] items-center gap-3 text-sm"
                  >
                    <span className="truncate">{nameOf(at)}</span>
                    <span className="h-2.5 overflow-hidden rounded-full bg-muted" aria-hidden>
                      <span
                        className={classNames(
                          'block h-full rounded-full',
                          sum >= goal ? 'bg-good' : 'bg-primary',
                        )}
                        style={{ width: `${(sum / highest) * 100}%` }}
                      />
                    </span>
                    <span className="flex items-center gap-1 tabular-nums">
                      {withUnit(sum)}
                      {sum >= goal && <Check className="size-4 text-good" aria-label={words.reached} />}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </Card>
        <GoalDialog
          open={editing}
          close={() => setEditing(false)}
          title={title}
          goal={goal}
          unit={unit}
          targets={targets}
          amount={amount}
          setOn={setOn}
        />
      </section>
    </LoadState>
  );
}

interface GoalDialogProps extends Pick<TargetBlockProps, 'title' | 'unit' | 'targets' | 'amount' | 'setOn'> {
  open: boolean;
  close: () => void;
  goal: number;
}

function GoalDialog({ open, close, title, goal, unit, targets, amount, setOn }: GoalDialogProps) {
  const words = useWords({ en, zh });
  const changes = useChanges(targets);
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const end = () => {
    setTyped(undefined);
    setProblem(undefined);
    close();
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const number = Number((typed ?? String(goal)).trim().replace(',', '.'));
    if (!(Number.isFinite(number) && number > 0)) return setProblem(words.above);
    try {
      await changes.create({ [amount]: number, [setOn]: moment(new Date()).now });
      showToast({ message: words.saved, tone: 'good' });
      end();
    } catch {
      showToast({ message: words.failed, tone: 'bad' });
    }
  };
  return (
    <Dialog title={title} open={open} onOpenChange={(next) => !next && end()}>
      <form className="flex flex-col gap-4" noValidate onSubmit={(event) => void save(event)}>
        <Field label={words.goal} required error={problem}>
          {(control) => (
            <span className="flex items-center gap-2">
              <TextInput
                {...control}
                inputMode="decimal"
                value={typed ?? String(goal)}
                onChange={(event) => setTyped(event.target.value)}
              />
              {unit && <span className="text-sm text-muted-foreground">{unit}</span>}
            </span>
          )}
        </Field>
        <Button type="submit" variant="primary" className="self-end">
          {words.save}
        </Button>
      </form>
    </Dialog>
  );
}
