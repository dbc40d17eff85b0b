import { CircleCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { moment } from '../../../shared/dates.ts';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row, Values } from '../../../shared/rows.ts';
import { useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, RecordForm } from '../../ui/index.ts';
import { titleText } from '../records/title-text.ts';
import { LatestRegistered } from './latest-registered.tsx';
import { en, zh } from './text.ts';

export interface RegisterBlockProps {
  entity: EntityDefinition;
  ask: readonly string[];
  label: string;
  code: string;
  next?: readonly { label: string; path: string }[];
  first?: {
    entity: EntityDefinition;
    item: string;
    title: string;
    text: string;
    date: string;
    place?: string;
    from?: string;
  };
}

/** A form, then the number that what was entered has got. */
export function RegisterBlock({ entity, ask, label, code, next = [], first }: RegisterBlockProps) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const steps = useChanges(first?.entity ?? entity);
  const [made, setMade] = useState<Row>();
  const confirmation = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (made) confirmation.current?.focus();
  }, [made]);
  const register = async (values: Values) => {
    const row = await changes.create(values);
    if (first) {
      const dated = fieldOf(first.entity, first.date);
      const { today, now } = moment(new Date());
      await steps.create({
        [first.item]: row.id,
        [first.title]: first.text,
        [first.date]: dated?.type === 'dateTime' ? now : today,
        ...(first.place && first.from ? { [first.place]: row[first.from] ?? null } : {}),
      });
    }
    setMade(row);
  };
  const number = String(made?.[code] ?? '');
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <Card className="p-5 sm:p-8">
        {!made && <RecordForm entity={entity} fields={ask} submitLabel={label} onSubmit={register} />}
        <div
          ref={confirmation}
          role="status"
          tabIndex={-1}
          className={made ? 'flex flex-col items-start gap-4 outline-none' : 'sr-only'}
        >
          {made && (
            <>
              <CircleCheck className="size-10 text-good" aria-hidden />
              <p className="font-heading text-xl font-semibold">{`${words.done}: ${titleText(entity, made)}`}</p>
              <p>
                <span className="block text-sm text-muted-foreground">{fieldOf(entity, code)?.label}</span>
                <span className="font-heading text-3xl font-semibold tracking-wide tabular-nums">
                  {number}
                </span>
              </p>
              <p className="text-muted-foreground">{words.keep}</p>
              <div className="flex flex-wrap gap-2">
                {next.map(({ label: text, path }) => (
                  <Button key={path} asChild>
                    <Link to={`${path}?code=${encodeURIComponent(number)}`}>{text}</Link>
                  </Button>
                ))}
                <Button variant="ghost" onClick={() => setMade(undefined)}>
                  {words.another}
                </Button>
              </div>
            </>
          )}
        </div>
      </Card>
      <LatestRegistered entity={entity} code={code} />
    </div>
  );
}
