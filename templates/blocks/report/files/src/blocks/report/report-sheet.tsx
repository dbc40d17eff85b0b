import { BookmarkPlus, Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { moment } from '../../../shared/dates.ts';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import { entityOf } from '../../../shared/model/index.ts';
import { useChanges, useRow, useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, Card, countText, formatDate, LoadState } from '../../ui/index.ts';
import { downloadTable } from '../figures/csv.ts';
import { fieldsOf, small } from '../figures/figures.ts';
import { cellText, RowsTable } from '../figures/rows-table.tsx';
import { useSpanOf, within } from '../figures/use-range.ts';
import { titleText } from '../records/title-text.ts';
import { useToday } from '../records/use-today.ts';
import { useRelated } from '../records/use-related.ts';
import type { KeptFields } from './kept-reports.tsx';
import { ReportCharts } from './report-charts.tsx';
import { ReportFigures } from './report-figures.tsx';
import type { ReportChoice, ReportKind } from './report-kind.ts';
import { StockTable } from './stock-table.tsx';
import { en, zh } from './text.ts';

export interface ReportSheetProps {
  kind: ReportKind;
  choice: ReportChoice;
  keepIn: { entity: EntityDefinition; fields: KeptFields } | undefined;
}

/** The report: figures, charts and the rows they come from. */
export function ReportSheet({ kind, choice, keepIn }: ReportSheetProps) {
  const { entity, date, about, stock } = kind;
  const words = useWords({ en, zh });
  const { rows: all, status, retry } = useRows(entity);
  const related = useRelated(entity);
  const today = useToday();
  const target = entityOf(fieldOf(entity, about ?? '')?.target ?? '') ?? entity;
  const { row: subject } = useRow(target, choice.about || undefined);
  const chosen =
    about !== undefined && choice.about !== '' ? all.filter((row) => row[about] === choice.about) : all;
  const span = useSpanOf(chosen, date ?? '');
  const rows = (date === undefined ? chosen : within(chosen, date, choice)).toSorted((one, other) =>
    String(other[date ?? ''] ?? '').localeCompare(String(one[date ?? ''] ?? '')),
  );
  const fields = fieldsOf(entity, kind.show);
  const title = subject && choice.about !== '' ? `${kind.label}: ${titleText(target, subject)}` : kind.label;
  const [from, to] = [formatDate(choice.from, locale), formatDate(choice.to, locale)];
  const download = () =>
    downloadTable(`${kind.id}-${choice.from}-${choice.to}`, [
      fields.map((field) => field.label),
      ...rows.map((row) => fields.map((field) => cellText(field, row, related))),
    ]);
  const count = countText({ entity, shown: rows.length, total: rows.length });
  return (
    <LoadState status={status} retry={retry}>
      <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
        <p role="status" className="font-medium">
          {words.readyWith(count)}
        </p>
        <div className="flex flex-wrap gap-2">
          {keepIn && <KeepButton title={title} choice={choice} keepIn={keepIn} />}
          <Button icon={<Printer className="size-4" aria-hidden />} onClick={() => window.print()}>
            {words.print}
          </Button>
          <Button icon={<Download className="size-4" aria-hidden />} onClick={download}>
            {words.download}
          </Button>
        </div>
      </div>
      <article aria-label={title}>
        <Card className="flex min-w-0 flex-col gap-8 p-5 sm:p-8">
          <header className="flex flex-col gap-1 border-b border-border pb-5">
            <h2 className="font-heading text-2xl font-semibold">{title}</h2>
            <p className="text-muted-foreground">
              {date === undefined ? '' : words.period(from, to)}
              {date === undefined ? '' : ' · '}
              {words.madeOn(formatDate(today, locale))}
            </p>
          </header>
          <ReportFigures kind={kind} rows={rows} />
          {stock && date !== undefined && (
            <StockTable entity={entity} stock={stock} date={date} rows={chosen} range={choice} />
          )}
          {rows.length === 0 ? (
            <div className="py-8 text-center">
              <p className="font-medium">{words.nothing}</p>
              {all.length > 0 && date !== undefined && (
                <p className="text-sm text-muted-foreground">
                  {words.nothingHint(formatDate(span.from, locale), formatDate(span.to, locale))}
                </p>
              )}
            </div>
          ) : (
            <>
              <ReportCharts kind={kind} rows={rows} range={choice} related={related} />
              <section className="flex min-w-0 flex-col gap-3">
                <h3 className="font-heading text-lg font-semibold">{words.rows(entity.plural)}</h3>
                <RowsTable
                  label={words.rows(small(entity.plural))}
                  entity={entity}
                  rows={rows}
                  show={kind.show}
                  related={related}
                />
              </section>
            </>
          )}
        </Card>
      </article>
    </LoadState>
  );
}

function KeepButton({
  title,
  choice,
  keepIn: { entity, fields },
}: {
  title: string;
  choice: ReportChoice;
  keepIn: NonNullable<ReportSheetProps['keepIn']>;
}) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const { search } = useLocation();
  const [isKept, setKept] = useState(false);
  const keep = async () => {
    await changes.create({
      [fields.title]: title,
      [fields.from]: choice.from,
      [fields.to]: choice.to,
      [fields.address]: search,
      [fields.on]: moment(new Date()).now,
    });
    setKept(true);
  };
  return (
    <Button
      icon={<BookmarkPlus className="size-4" aria-hidden />}
      disabled={isKept}
      onClick={() => void keep()}
    >
      {isKept ? words.isKept : words.keep}
    </Button>
  );
}
