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
  Checkbox,
  Chip,
  EmptyState,
  formatValue,
  LoadState,
  showToast,
} from '../../ui/index.ts';
import { ownRows } from '../records/own-rows.ts';
import { CardFace } from './card-face.tsx';
import { progressOf } from './progress-of.ts';
import { en, zh } from './text.ts';

export interface FlashcardsBlockProps {
  entity: EntityDefinition;
  known: EntityDefinition;
  front: string;
  back: string;
  group?: string;
}

/** Cards one by one, with what is known already. */
export function FlashcardsBlock({ entity, known: kept, front, back, group }: FlashcardsBlockProps) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const mine = ownRows(kept, useRows(kept).rows);
  const changes = useChanges(kept);
  const [chosen, setChosen] = useState('');
  const [onlyNew, setOnlyNew] = useState(false);
  const [round, setRound] = useState<readonly string[]>();
  const [place, setPlace] = useState(0);
  const [knew, setKnew] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const today = rightNow().slice(0, 10);
  const progress = progressOf(mine, today);
  const field = group === undefined ? undefined : fieldOf(entity, group);
  const groups = (field?.options ?? []).filter(({ id }) => rows.some((row) => row[field?.id ?? ''] === id));
  const fitting = rows.filter(
    (row) => (chosen === '' || row[group ?? ''] === chosen) && (!onlyNew || !progress.known.has(row.id)),
  );
  // A round keeps its cards while some of them become known.
  const cards = (round ?? fitting.map(({ id }) => id)).flatMap(
    (id) => rows.find((row) => row.id === id) ?? [],
  );
  const card = cards[place];
  const start = () => {
    setRound(undefined);
    setPlace(0);
    setKnew(0);
    setIsOpen(false);
  };
  const say = async (row: Row, isKnown: boolean) => {
    if (access.may('create', kept) === 'logIn') return access.askLogIn({ kind: 'other' });
    setRound(cards.map(({ id }) => id));
    const before = mine.find((each) => each['card'] === row.id);
    const values = { card: row.id, known: isKnown, on: today };
    try {
      if (before) await changes.update(before.id, values);
      else await changes.create(values);
      setKnew(knew + (isKnown ? 1 : 0));
      setPlace(place + 1);
      setIsOpen(false);
    } catch {
      showToast({ message: words.notKept, tone: 'bad' });
    }
    return undefined;
  };
  const forget = async () => {
    for (const row of mine) if (row['known'] === true) await changes.update(row.id, { known: false });
    start();
  };
  const text = (row: Row, id: string) => {
    const shown = fieldOf(entity, id);
    return shown ? formatValue(shown, row[id], locale) : '';
  };
  const all = rows.length;
  const count = rows.filter(({ id }) => progress.known.has(id)).length;
  const facts = [
    [words.toLearn, all - count],
    [words.today, progress.today],
    [words.streak, progress.streak],
  ] as const;
  return (
    <LoadState status={status} retry={retry}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="flex flex-col gap-4">
          <div className="flex flex-wrap items-center gap-2">
            {groups.length > 1 &&
              [{ id: '', label: words.all }, ...groups].map(({ id, label }) => (
                <Chip
                  key={id}
                  pressed={chosen === id}
                  onClick={() => {
                    setChosen(id);
                    start();
                  }}
                >
                  {label}
                </Chip>
              ))}
            <Checkbox
              label={words.onlyNew}
              checked={onlyNew}
              onChange={(on) => {
                setOnlyNew(on);
                start();
              }}
            />
          </div>
          {card ? (
            <>
              <div className="flex items-center justify-between gap-3 text-sm text-muted-foreground">
                <p className="tabular-nums">{words.card(place + 1, cards.length)}</p>
                <Button
                  size="small"
                  variant="ghost"
                  onClick={() => {
                    setPlace(place + 1);
                    setIsOpen(false);
                  }}
                >
                  {words.skip}
                </Button>
              </div>
              <CardFace
                front={text(card, front)}
                back={text(card, back)}
                group={group === undefined ? '' : text(card, group)}
                isKnown={progress.known.has(card.id)}
                isOpen={isOpen}
                onOpen={() => setIsOpen(true)}
                onSay={(isKnown) => void say(card, isKnown)}
              />
            </>
          ) : (
            <EmptyState
              icon={<Layers className="size-6" />}
              title={all === 0 ? words.none : cards.length === 0 ? words.allKnown : words.finished}
              {...(cards.length > 0 ? { text: words.result(knew, cards.length) } : {})}
              action={
                all > 0 && (
                  <Button variant="primary" onClick={start}>
                    {words.again}
                  </Button>
                )
              }
            />
          )}
        </div>
        <Card className="flex flex-col gap-5 p-5">
          <div className="flex flex-col gap-2">
            <p className="font-heading text-xl font-semibold">{words.knownOf(count, all)}</p>
            <div
              role="progressbar"
              aria-label={words.progress}
              aria-valuemin={0}
              aria-valuemax={all}
              aria-valuenow={count}
              className="h-2.5 overflow-hidden rounded-full bg-muted"
            >
              <div
                className="h-full rounded-full bg-primary"
                style={{ width: `${all === 0 ? 0 : (count / all) * 100}%` }}
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
          {count > 0 && (
            <Button size="small" className="self-start" onClick={() => void forget()}>
              {words.forget}
            </Button>
          )}
        </Card>
      </div>
    </LoadState>
  );
}

function rightNow(): string {
  return moment(new Date()).today;
}
