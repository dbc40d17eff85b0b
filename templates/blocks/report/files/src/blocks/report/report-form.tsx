import { FileChartColumn } from 'lucide-react';
import { useId, useState } from 'react';
import { fieldOf } from '../../../shared/entity.ts';
import { entityOf } from '../../../shared/model/index.ts';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, Select } from '../../ui/index.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { DateRange } from '../figures/date-range.tsx';
import { small } from '../figures/figures.ts';
import { useSpanOf, type Range } from '../figures/use-range.ts';
import { titleText } from '../records/title-text.ts';
import type { ReportChoice, ReportKind } from './report-kind.ts';
import { en, zh } from './text.ts';

export interface ReportFormProps {
  reports: readonly ReportKind[];
  choice: ReportChoice;
  onGenerate: (choice: ReportChoice) => void;
}

/** What the report is to be about. */
export function ReportForm({ reports, choice, onGenerate }: ReportFormProps) {
  const words = useWords({ en, zh });
  const id = useId();
  const [wanted, setWanted] = useState(choice);
  const kind = reports.find((each) => each.id === wanted.report) ?? reports[0];
  if (!kind) return null;
  const target = entityOf(fieldOf(kind.entity, kind.about ?? '')?.target ?? '');
  const isInOrder = wanted.from <= wanted.to;
  return (
    <Card className="p-5 sm:p-6 print:hidden">
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (isInOrder) onGenerate({ ...wanted, report: kind.id, about: target ? wanted.about : '' });
        }}
      >
        <div className="flex flex-wrap gap-4">
          {reports.length > 1 && (
            <div className="flex flex-col gap-1.5">
              <label htmlFor={`${id}-report`} className="text-sm font-medium">
                {words.report}
              </label>
              <Select
                id={`${id}-report`}
                className="w-72 max-w-full"
                value={kind.id}
                onChange={(report) => setWanted({ ...wanted, report, about: '' })}
                options={reports}
              />
            </div>
          )}
          {target && (
            <AboutSelect
              target={target}
              value={wanted.about}
              onChange={(about) => setWanted({ ...wanted, about })}
            />
          )}
        </div>
        {kind.date !== undefined && (
          <Period
            kind={kind}
            date={kind.date}
            wanted={wanted}
            onChange={(range) => setWanted((before) => ({ ...before, ...range }))}
          />
        )}
        <Button
          type="submit"
          variant="primary"
          size="large"
          className="self-start"
          disabled={!isInOrder}
          icon={<FileChartColumn className="size-5" aria-hidden />}
        >
          {words.generate}
        </Button>
      </form>
    </Card>
  );
}

function Period({
  kind,
  date,
  wanted,
  onChange,
}: {
  kind: ReportKind;
  date: string;
  wanted: ReportChoice;
  onChange: (range: Partial<Range>) => void;
}) {
  const { rows } = useRows(kind.entity);
  const span = useSpanOf(rows, date);
  return <DateRange range={{ from: wanted.from, to: wanted.to }} span={span} onChange={onChange} />;
}

function AboutSelect({
  target,
  value,
  onChange,
}: {
  target: EntityDefinition;
  value: string;
  onChange: (about: string) => void;
}) {
  const words = useWords({ en, zh });
  const id = useId();
  const { rows } = useRows(target);
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {words.about(small(target.singular))}
      </label>
      <Select
        id={id}
        className="w-72 max-w-full"
        value={value}
        onChange={onChange}
        placeholder={words.all(small(target.plural))}
        options={rows.map((row) => ({ id: row.id, label: titleText(target, row) }))}
      />
    </div>
  );
}
