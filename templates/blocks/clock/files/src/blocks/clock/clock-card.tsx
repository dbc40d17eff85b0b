import { LogIn, LogOut } from 'lucide-react';
import { useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import { titleOf } from '../../../shared/entity.ts';
import { entityOf } from '../../../shared/model/index.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, Card, Field, Select, TextInput } from '../../ui/index.ts';
import type { ClockBlockProps, Told } from './clock-block.tsx';
import { en, zh } from './text.ts';

export interface ClockCardProps extends ClockBlockProps {
  now: Date;
  /** What is going on. */
  open: Row | undefined;
  /** What was completed last, today. */
  ended: Row | undefined;
  soFar: number;
  busy: boolean;
  onStart: (told: Told) => void;
  onEnd: () => void;
}

/** The time, the state one is in, and the button that changes it. */
export function ClockCard(props: ClockCardProps) {
  const { kind, now, open, ended, soFar, busy, start, end, onStart, onEnd } = props;
  const words = useWords({ en, zh });
  const said = words[kind];
  const [task, setTask] = useState('');
  const [about, setAbout] = useState('');
  const [missing, setMissing] = useState(false);
  const state = open
    ? `${said.since(String(open[start]))} · ${words.hours(Math.floor(soFar), Math.round((soFar % 1) * 60))}`
    : ended
      ? said.doneAt(
          String(ended[end]),
          `${String(ended[start])}–${String(ended[end])}`,
          words.hours(Math.floor(soFar), Math.round((soFar % 1) * 60)),
        )
      : said.notYet;
  const begin = () => {
    if (props.task && task.trim() === '') return setMissing(true);
    onStart({ task: task.trim(), about });
    setTask('');
  };
  return (
    <Card className="flex flex-col gap-6 p-5 sm:p-8">
      <div>
        <p className="text-sm text-muted-foreground">
          {now.toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long' })}
        </p>
        <p className="font-heading text-5xl font-semibold tracking-tight tabular-nums sm:text-6xl">
          {moment(now).now.slice(11)}
          <span className="text-2xl text-muted-foreground">:{String(now.getSeconds()).padStart(2, '0')}</span>
        </p>
      </div>
      <p
        role="status"
        className={
          open || ended
            ? 'rounded-card border border-good/30 bg-good-soft px-4 py-3 text-sm font-medium'
            : 'rounded-card border border-border bg-muted px-4 py-3 text-sm font-medium'
        }
      >
        {state}
      </p>
      {!open && props.task && (
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={words.task} required error={missing ? words.taskNeeded : undefined}>
            {(control) => (
              <TextInput
                {...control}
                value={task}
                onChange={(event) => {
                  setTask(event.target.value);
                  setMissing(false);
                }}
              />
            )}
          </Field>
          {props.about && <AboutSelect {...props} about={props.about} value={about} onChange={setAbout} />}
        </div>
      )}
      {open && props.task && <p className="font-heading text-xl font-semibold">{String(open[props.task])}</p>}
      {open ? (
        <Button variant="primary" busy={busy} onClick={onEnd} className="min-h-14 text-lg">
          <LogOut className="size-5" aria-hidden />
          {said.end}
        </Button>
      ) : (
        <Button variant="primary" busy={busy} onClick={begin} className="min-h-14 text-lg">
          <LogIn className="size-5" aria-hidden />
          {said.start}
        </Button>
      )}
    </Card>
  );
}

function AboutSelect({
  entity,
  about,
  value,
  onChange,
}: ClockCardProps & { about: string; value: string; onChange: (value: string) => void }) {
  const words = useWords({ en, zh });
  const field = entity.fields.find(({ id }) => id === about);
  const target = entityOf(field?.target ?? '');
  const { rows } = useRows(target ?? entity);
  if (!target) return null;
  return (
    <Field label={field?.label ?? words.about}>
      {(control) => (
        <Select
          {...control}
          value={value}
          onChange={onChange}
          options={[
            { id: '', label: words.nothing },
            ...rows.map((row) => ({ id: row.id, label: titleOf<Row>(target, row) })),
          ]}
        />
      )}
    </Field>
  );
}
