import { Layers } from 'lucide-react';
import { useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import {
  Button,
  Card,
  Chip,
  EmptyState,
  formatDate,
  formatValue,
  LoadState,
  showToast,
} from '../../ui/index.ts';
import { ownRows } from '../records/own-rows.ts';
import { CardFace } from './card-face.tsx';
import { DailyGoal } from './daily-goal.tsx';
import { progressOf } from './progress-of.ts';
import { dayAfter, daysUntil, grades, type Grade } from './spacing.ts';
import { en, zh } from './text.ts';

export interface SpacedCardsProps {
  entity: EntityDefinition;
  known: EntityDefinition;
  /** What cards belong to, where that is not a choice. */
  decks?: EntityDefinition;
  front: string;
  back: string;
  group?: string;
  /** People set how many cards a day they want to review. */
  goal?: boolean;
}

/** Cards that come back when it is time. */
export function SpacedCards({ entity, known: kept, decks, front, back, group, goal }: SpacedCardsProps) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const piles = useRows(decks ?? kept).rows;
  const mine = ownRows(kept, useRows(kept).rows);
  const changes = useChanges(kept);
  const [chosen, setChosen] = useState('');
  const [isAll, setAll] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<string>();
  const today = rightNow();
  const progress = progressOf(mine, today);
  const recordOf = (row: Row) => mine.find((each) => each['card'] === row.id);
  const dueOf = (row: Row) => String(recordOf(row)?.['due'] ?? '');
  const isDue = (row: Row) => dueOf(row) === '' || dueOf(row) <= today;
  const field = group === undefined ? undefined : fieldOf(entity, group);
  const groups = decks
    ? piles.map((row) => ({ id: row.id, label: String(row[decks.titleField] ?? '') }))
    : (field?.options ?? []);
  const used = groups.filter(({ id }) => rows.some((row) => row[group ?? ''] === id));
  const labelOf = (row: Row) => groups.find(({ id }) => id === row[group ?? ''])?.label ?? '';
  const within = rows.filter((row) => chosen === '' || row[group ?? ''] === chosen);
  const waiting = within.filter((row) => (isAll ? !seen.includes(row.id) : isDue(row)));
  // What was just repeated comes last.
  const card = waiting.toSorted((one, other) => seen.lastIndexOf(one.id) - seen.lastIndexOf(other.id))[0];
  const text = (row: Row, id: string) => {
    const shown = fieldOf(entity, id);
    return shown ? formatValue(shown, row[id], locale) : '';
  };
  const pick = (id: string) => {
    setChosen(id);
    setAll(false);
    setIsOpen(false);
    setSeen([]);
    setSaid(undefined);
  };
  const say = async (row: Row, grade: Grade) => {
    if (access.may('create', kept) === 'logIn') return access.askLogIn({ kind: 'other' });
    const before = recordOf(row);
    const days = daysUntil(grade, Number(before?.['days'] ?? 0));
    const due = dayAfter(today, days);
    const values = { card: row.id, known: grade !== 'again', on: today, days, due };
    try {
      if (before) await changes.update(before.id, values);
      else await changes.create(values);
      setSeen([...seen, row.id]);
      setSaid(words.next(text(row, front), formatDate(due, locale)));
      setIsOpen(false);
    } catch {
      showToast({ message: words.notKept, tone: 'bad' });
    }
    return undefined;
  };
  const learned = within.filter((row) => progress.known.has(row.id)).length;
  const facts = [
    [words.dueNow, within.filter(isDue).length],
    [words.newCards, within.filter((row) => !recordOf(row)).length],
    [words.learnedCards, learned],
    [words.reviewed, mine.filter((row) => String(row['on'] ?? '').startsWith(today)).length],
    [words.streak, progress.streak],
  ] as const;
  const reviewed = mine.filter((row) => String(row['on'] ?? '').startsWith(today)).length;
  const nextDay = within.map(dueOf).filter(Boolean).toSorted()[0];
  return (
    <LoadState status={status} retry={retry}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="flex flex-col gap-4">
          {used.length > 1 && (
            <div className="flex flex-wrap gap-2">
              {[{ id: '', label: words.all }, ...used].map(({ id, label }) => (
                <Chip key={id} pressed={chosen === id} onClick={() => pick(id)}>
                  {label}
                </Chip>
              ))}
            </div>
          )}
          <p role="status" className="min-h-5 text-sm text-muted-foreground">
            {said ?? words.due(within.filter(isDue).length)}
          </p>
          {card ? (
            <CardFace
              front={text(card, front)}
              back={text(card, back)}
              group={labelOf(card)}
              isKnown={progress.known.has(card.id)}
              isOpen={isOpen}
              onOpen={() => setIsOpen(true)}
              answers={grades.map((grade) => (
                <Button
                  key={grade}
                  size="large"
                  variant={grade === 'good' ? 'primary' : 'neutral'}
                  onClick={() => void say(card, grade)}
                >
                  {words.grades[grade]} ·{' '}
                  {words.inDays(daysUntil(grade, Number(recordOf(card)?.['days'] ?? 0)))}
                </Button>
              ))}
            />
          ) : (
            <EmptyState
              icon={<Layers className="size-6" />}
              title={rows.length === 0 ? words.none : words.nothingDue}
              {...(nextDay && { text: words.nothingDueText(formatDate(nextDay, locale)) })}
              action={
                within.length > 0 && (
                  <Button
                    variant="primary"
                    onClick={() => {
                      setSeen([]);
                      setAll(true);
                    }}
                  >
                    {words.study}
                  </Button>
                )
              }
            />
          )}
        </div>
        <Card className="flex flex-col gap-5 p-5">
          <div className="flex flex-col gap-2">
            <p className="font-heading text-xl font-semibold">{words.knownOf(learned, within.length)}</p>
            <div
              role="progressbar"
              aria-label={words.progress}
              aria-valuemin={0}
              aria-valuemax={within.length}
              aria-valuenow={learned}
              className="h-2.5 overflow-hidden rounded-full bg-muted"
            >
              <div
                className="h-full rounded-full bg-primary"
                style={{ width: `${within.length === 0 ? 0 : (learned / within.length) * 100}%` }}
              />
            </div>
          </div>
          <dl className="flex flex-col gap-3">
            {facts.map(([label, value]) => (
              <div key={label} className="flex items-baseline justify-between gap-3">
                <dt className="text-sm text-muted-foreground">{label}</dt>
                <dd className="font-heading text-lg font-semibold tabular-nums">{value}</dd>
              </div>
            ))}
          </dl>
          {goal && <DailyGoal done={reviewed} />}
        </Card>
      </div>
    </LoadState>
  );
}

function rightNow(): string {
  return moment(new Date()).today;
}
