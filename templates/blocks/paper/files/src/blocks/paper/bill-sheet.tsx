import { fieldOf, titleOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { classNames, formatValue } from '../../ui/index.ts';
import { said, type PaperFields, type PaperPart } from './paper-sheet.tsx';
import { en, zh } from './text.ts';

export interface BillFields {
  sender: string;
  senderDetails: string;
  client: string;
  clientDetails: readonly string[];
  totals: readonly string[];
  notes: string;
  clients: EntityDefinition;
}

interface BillSheetProps {
  entity: EntityDefinition;
  row: Row;
  fields: PaperFields;
  parts: readonly PaperPart[];
  bill: BillFields;
  /** 0: lines, 1: a coloured head, 2: compact. */
  look: number;
  lookName: string;
}

/** An invoice or a quote as it will be printed: always dark on white. */
export function BillSheet({ entity, row, fields, parts, bill, look, lookName }: BillSheetProps) {
  const words = useWords({ en, zh });
  const { rows: clients } = useRows(bill.clients);
  const client = clients.find(({ id }) => id === row[bill.client]);
  const shown = (field: string) => {
    const definition = fieldOf(entity, field);
    return definition ? formatValue(definition, row[field], locale) : '';
  };
  const facts = [fields.heading, ...fields.facts].flatMap((id) => {
    const label = fieldOf(entity, id)?.label;
    return label && shown(id) ? [{ id, label }] : [];
  });
  const isFilled = look === 1;
  return (
    <article
      data-paper
      aria-label={words.previewIn(lookName)}
      className={classNames(
        'flex min-h-[60rem] flex-col overflow-hidden rounded-card border border-border bg-white text-[15px] leading-normal text-neutral-900 shadow-sm print:rounded-none',
        look === 2 && 'font-serif text-sm',
      )}
    >
      <header
        className={classNames(
          'flex flex-wrap items-start justify-between gap-6 p-8 sm:p-10',
          isFilled && 'bg-primary text-primary-foreground',
        )}
      >
        <div>
          <p className="text-xl font-semibold break-words">{said(row, bill.sender)}</p>
          <p className="text-sm whitespace-pre-line opacity-80">{said(row, bill.senderDetails)}</p>
        </div>
        <p className="text-3xl font-semibold tracking-wide uppercase">{entity.singular}</p>
      </header>
      <div className="flex flex-1 flex-col gap-8 px-8 pb-10 sm:px-10">
        <div
          className={classNames(
            'flex flex-wrap justify-between gap-6 pt-6',
            !isFilled && 'border-t-2 border-primary',
          )}
        >
          <div>
            <p className="text-sm text-neutral-500">{words.to}</p>
            <p className="font-semibold">{client ? titleOf(bill.clients, client) : ''}</p>
            {client &&
              bill.clientDetails.map((field) => (
                <p key={field} className="text-sm whitespace-pre-line text-neutral-700">
                  {said(client, field)}
                </p>
              ))}
          </div>
          <dl className="grid grid-cols-[auto_auto] content-start gap-x-4 gap-y-1 text-sm">
            {facts.map(({ id, label }) => (
              <div key={id} className="contents">
                <dt className="text-neutral-500">{label}</dt>
                <dd className="text-right tabular-nums">{shown(id)}</dd>
              </div>
            ))}
          </dl>
        </div>
        {parts.map((part) => (
          <Lines key={part.entity.id} part={part} of={row} />
        ))}
        <dl className="ml-auto grid w-full max-w-xs grid-cols-[1fr_auto] gap-y-1.5">
          {bill.totals.map((field, index) => {
            const isLast = index === bill.totals.length - 1;
            const look = classNames(isLast && 'border-t-2 border-neutral-800 pt-2 text-lg font-semibold');
            return (
              <div key={field} className="contents">
                <dt className={look}>{fieldOf(entity, field)?.label}</dt>
                <dd className={classNames('text-right tabular-nums', look)}>{shown(field)}</dd>
              </div>
            );
          })}
        </dl>
        {said(row, bill.notes) && (
          <p className="mt-auto border-t border-neutral-300 pt-4 text-sm whitespace-pre-line text-neutral-700">
            {said(row, bill.notes)}
          </p>
        )}
      </div>
    </article>
  );
}

function Lines({ part, of }: { part: PaperPart; of: Row }) {
  const { rows } = useRows(part.entity);
  const own = rows.filter((row) => row[part.field] === of.id);
  const columns = [part.lead, ...(part.columns ?? [])].flatMap((id) => fieldOf(part.entity, id) ?? []);
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{part.title}</caption>
      <thead>
        <tr className="border-b border-neutral-400 text-sm text-neutral-500">
          {columns.map((column, index) => (
            <th key={column.id} className={classNames('py-2 font-medium', index > 0 && 'pl-4 text-right')}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {own.map((row) => (
          <tr key={row.id} className="border-b border-neutral-200 align-top">
            {columns.map((column, index) => (
              <td key={column.id} className={classNames('py-2', index > 0 && 'pl-4 text-right tabular-nums')}>
                {formatValue(column, row[column.id], locale)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
