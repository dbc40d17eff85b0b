import { CircleCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, RecordForm } from '../../ui/index.ts';
import { ContactDetails, type ContactDetail } from './contact-details.tsx';
import { en, zh } from './text.ts';

export interface ContactBlockProps {
  entity: EntityDefinition;
  title?: string;
  anchor?: string;
  ask: readonly string[];
  label: string;
  sent?: string;
  next: string;
  details?: readonly ContactDetail[];
}

/** What is known of a record that was sent. */
interface SentRow {
  number?: string;
}

/** A form to be sent, then what happens next; beside it other ways to be reached. */
export function ContactBlock({
  entity,
  title,
  anchor,
  ask,
  label,
  sent: told,
  next,
  details = [],
}: ContactBlockProps) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const [sent, setSent] = useState<SentRow>();
  const confirmation = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sent) confirmation.current?.focus();
  }, [sent]);
  return (
    <section
      id={anchor}
      aria-label={title ?? label}
      className={
        details.length > 0
          ? 'grid scroll-mt-24 grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-14'
          : 'max-w-2xl scroll-mt-24'
      }
    >
      <Card className="flex flex-col gap-5 p-5 sm:p-8">
        {title && <h2 className="font-heading text-xl font-semibold">{title}</h2>}
        {!sent && (
          <RecordForm
            entity={entity}
            fields={ask}
            submitLabel={label}
            onSubmit={async (values) => {
              const row = await changes.create(values);
              const number = row['number'];
              setSent(typeof number === 'string' ? { number } : {});
            }}
          />
        )}
        <div
          ref={confirmation}
          role="status"
          tabIndex={-1}
          className={sent ? 'flex flex-col items-start gap-4 outline-none' : 'sr-only'}
        >
          {sent && (
            <>
              <CircleCheck className="size-10 text-good" aria-hidden />
              <p className="font-heading text-xl font-semibold">{told ?? words.sent}</p>
              {sent.number && (
                <p>
                  {entity.fields.find(({ id }) => id === 'number')?.label}:{' '}
                  <strong className="font-semibold">{sent.number}</strong>
                </p>
              )}
              <p className="max-w-prose text-pretty">{next}</p>
            </>
          )}
        </div>
        {sent && (
          <Button className="self-start" onClick={() => setSent(undefined)}>
            {words.another}
          </Button>
        )}
      </Card>
      {details.length > 0 && <ContactDetails details={details} />}
    </section>
  );
}
