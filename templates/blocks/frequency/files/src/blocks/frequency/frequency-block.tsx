import { CalendarClock, RefreshCw } from 'lucide-react';
import { useId, useState } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, Card, formatValue, Select } from '../../ui/index.ts';
import { en, zh } from './text.ts';
import { useFrequency, type Frequency } from './use-frequency.ts';

export interface FrequencyBlockProps {
  entity: EntityDefinition;
  hours: string;
  last: string;
  view: 'set' | 'state';
}

/** How often something runs by itself: to be set, or what comes next. */
export function FrequencyBlock({ view, ...fields }: FrequencyBlockProps) {
  const words = useWords({ en, zh });
  const frequency = useFrequency(fields);
  if (view === 'set') return frequency.isReady ? <FrequencyForm frequency={frequency} /> : null;
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-sm text-muted-foreground">
      <Times frequency={frequency} />
      <Button
        size="small"
        icon={<RefreshCw className="size-4" aria-hidden />}
        onClick={() => void frequency.run()}
      >
        {words.search}
      </Button>
    </div>
  );
}

function Times({ frequency }: { frequency: Frequency }) {
  const words = useWords({ en, zh });
  const text = (at: string) => formatValue({ id: 'at', label: '', type: 'dateTime' }, at, locale);
  return (
    <>
      <span>{words.last(text(frequency.last))}</span>
      <span className="inline-flex items-center gap-1.5 text-foreground">
        <CalendarClock className="size-4" aria-hidden />
        {words.next(text(frequency.next))}
      </span>
    </>
  );
}

function FrequencyForm({ frequency }: { frequency: Frequency }) {
  const words = useWords({ en, zh });
  const id = useId();
  const [hours, setHours] = useState(String(frequency.hours));
  const [isSaved, setSaved] = useState(false);
  const options = [
    { id: '1', label: words.every1 },
    { id: '6', label: words.every6 },
    { id: '24', label: words.every24 },
    { id: '168', label: words.every168 },
  ];
  const now = options.find((option) => option.id === String(frequency.hours))?.label ?? '';
  return (
    <Card className="flex max-w-2xl flex-col gap-5 p-5 sm:p-8">
      <h2 className="font-heading text-xl font-semibold">{words.settings}</h2>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void frequency.set(Number(hours)).then(() => setSaved(true));
        }}
      >
        <div className="flex flex-col gap-1.5">
          <label htmlFor={id} className="text-sm font-medium">
            {words.frequency}
          </label>
          <Select
            id={id}
            className="w-72 max-w-full"
            value={hours}
            options={options}
            onChange={(next) => {
              setHours(next);
              setSaved(false);
            }}
          />
          <p className="text-sm text-muted-foreground">{words.hint}</p>
        </div>
        <Button type="submit" variant="primary" className="self-start">
          {words.save}
        </Button>
        <p role="status" className="text-sm font-medium text-good empty:hidden">
          {isSaved ? words.saved : ''}
        </p>
      </form>
      <div className="flex flex-col gap-2 border-t border-border pt-5 text-sm text-muted-foreground">
        <span className="text-foreground">{words.now(now)}</span>
        <Times frequency={frequency} />
      </div>
    </Card>
  );
}
