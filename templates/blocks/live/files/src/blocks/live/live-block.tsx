import { Pause, Play } from 'lucide-react';
import { useState } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import { LiveCard } from './live-card.tsx';
import { LiveRows } from './live-rows.tsx';
import type { LiveValue } from './readings.ts';
import { en, zh } from './text.ts';
import { useClock } from './use-clock.ts';

export interface LiveBlockProps {
  entity?: EntityDefinition;
  values?: readonly LiveValue[];
  fields?: readonly string[];
  badge?: string;
  seconds: number;
}

/** Values that move on by themselves, until they are stopped. */
export function LiveBlock({ entity, values = [], fields = [], badge, seconds }: LiveBlockProps) {
  const words = useWords({ en, zh });
  const [isRunning, setRunning] = useState(true);
  const at = useClock(seconds, isRunning);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hourCycle: 'h23' }).format(at);
  const Icon = isRunning ? Pause : Play;
  return (
    <section aria-label={words.live} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <span
          className={`inline-flex items-center gap-2 rounded-full px-3 py-1 font-medium ${isRunning ? 'bg-good-soft text-good' : 'bg-chip text-chip-foreground'}`}
        >
          <span
            aria-hidden
            className={`size-2 rounded-full bg-current ${isRunning ? 'animate-pulse' : ''}`}
          />
          {isRunning ? words.live : words.paused}
        </span>
        <span className="text-muted-foreground tabular-nums">{words.updated(time)}</span>
        <span className="text-muted-foreground">
          {seconds === 1 ? words.simulatedEvery : words.simulated(String(seconds))}
        </span>
        <Button
          size="small"
          className="ml-auto"
          icon={<Icon className="size-4" aria-hidden />}
          onClick={() => setRunning(!isRunning)}
        >
          {isRunning ? words.pause : words.resume}
        </Button>
      </div>
      {values.length > 0 && (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,19rem),1fr))] gap-4">
          {values.map((value) => (
            <LiveCard key={value.id} value={value} at={at} seconds={seconds} />
          ))}
        </div>
      )}
      {entity && fields.length > 0 && (
        <LiveRows entity={entity} fields={fields} badge={badge} at={at} seconds={seconds} />
      )}
    </section>
  );
}
