import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { classNames } from '../../ui/index.ts';
import { en, zh } from './text.ts';

export interface PaperPart {
  entity: EntityDefinition;
  /** Its relation to the paper. */
  field: string;
  title: string;
  lead: string;
  second?: string;
  from?: string;
  until?: string;
  text?: string;
  view: 'entries' | 'tags' | 'lines';
  columns?: readonly string[];
}

export interface PaperFields {
  heading: string;
  subtitle?: string;
  facts: readonly string[];
  intro?: string;
}

export interface PaperSheetProps {
  entity: EntityDefinition;
  row: Row;
  fields: PaperFields;
  parts: readonly PaperPart[];
  /** 0: one column, 1: a coloured side, 2: compact. */
  look: number;
  lookName: string;
}

export function said(row: Row, field: string | undefined): string {
  return field === undefined ? '' : String(row[field] ?? '').trim();
}

/** The paper as it will be printed: always dark on white. */
export function PaperSheet({ row, fields, parts, look, lookName }: PaperSheetProps) {
  const words = useWords({ en, zh });
  const facts = fields.facts.map((field) => said(row, field)).filter(Boolean);
  const hasSide = look === 1;
  const aside = parts.filter(({ view }) => hasSide && view === 'tags');
  const body = parts.filter((part) => !aside.includes(part));
  const head = (
    <header className={classNames('flex flex-col gap-1', look === 2 && 'items-center text-center')}>
      <p className="text-3xl font-semibold break-words">{said(row, fields.heading)}</p>
      {said(row, fields.subtitle) && <p className="text-lg opacity-80">{said(row, fields.subtitle)}</p>}
      {facts.length > 0 && (
        <p className={classNames('flex flex-wrap gap-x-3 text-sm opacity-80', hasSide && 'mt-3 flex-col')}>
          {facts.map((fact) => (
            <span key={fact} className="break-all">
              {fact}
            </span>
          ))}
        </p>
      )}
    </header>
  );
  const intro = said(row, fields.intro);
  return (
    <article
      data-paper
      aria-label={words.previewIn(lookName)}
      className={classNames(
        'min-h-[60rem] overflow-hidden rounded-card border border-border bg-white text-[15px] leading-normal text-neutral-900 shadow-sm print:rounded-none',
        look === 2 && 'font-serif text-sm',
      )}
    >
      <div className={classNames('grid min-h-[60rem]', hasSide && 'sm:grid-cols-[14rem_minmax(0,1fr)]')}>
        {hasSide && (
          <div className="flex flex-col gap-6 bg-primary p-6 text-primary-foreground">
            {head}
            {aside.map((part) => (
              <Part key={part.entity.id} part={part} of={row} look={look} />
            ))}
          </div>
        )}
        <div className={classNames('flex flex-col gap-6', look === 2 ? 'p-8' : 'p-8 sm:p-10')}>
          {!hasSide && head}
          {!hasSide && <hr className={look === 2 ? 'border-neutral-300' : 'border-t-2 border-primary'} />}
          {intro && <p className="text-pretty whitespace-pre-line">{intro}</p>}
          {body.map((part) => (
            <Part key={part.entity.id} part={part} of={row} look={look} />
          ))}
        </div>
      </div>
    </article>
  );
}

function Part({ part, of, look }: { part: PaperPart; of: Row; look: number }) {
  const words = useWords({ en, zh });
  const { rows } = useRows(part.entity);
  const own = rows
    .filter((row) => row[part.field] === of.id)
    .toSorted((a, b) => said(b, part.from).localeCompare(said(a, part.from)));
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const dateOf = (text: string) =>
    text === '' ? '' : month.format(new Date(`${text.slice(0, 10)}T00:00:00Z`));
  if (own.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2
        className={classNames(
          'text-sm font-semibold tracking-wider uppercase',
          look === 2 && 'border-b border-neutral-300 pb-1',
        )}
      >
        {part.title}
      </h2>
      {part.view === 'tags' ? (
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          {own.map((row) => (
            <span key={row.id}>
              {said(row, part.lead)}
              {said(row, part.second) && <span className="opacity-70"> ({said(row, part.second)})</span>}
            </span>
          ))}
        </p>
      ) : (
        own.map((row) => {
          const from = dateOf(said(row, part.from));
          const span = from && `${from} – ${dateOf(said(row, part.until)) || words.now}`;
          return (
            <div key={row.id} className={look === 2 ? 'flex flex-col' : 'flex flex-col gap-1'}>
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span>
                  <span className="font-semibold">{said(row, part.lead)}</span>
                  {said(row, part.second) && <span>, {said(row, part.second)}</span>}
                </span>
                <span className="text-sm text-neutral-600">{span}</span>
              </p>
              {said(row, part.text) && (
                <p className="text-pretty whitespace-pre-line text-neutral-700">{said(row, part.text)}</p>
              )}
            </div>
          );
        })
      )}
    </section>
  );
}
