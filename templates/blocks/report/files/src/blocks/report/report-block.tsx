import { useSearchParams } from 'react-router';
import { addDays, isDate } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useWords } from '../../text/index.ts';
import { useToday } from '../records/use-today.ts';
import { KeptReports, type KeptFields } from './kept-reports.tsx';
import { ReportForm } from './report-form.tsx';
import type { ReportChoice, ReportKind } from './report-kind.ts';
import { ReportSheet } from './report-sheet.tsx';
import { en, zh } from './text.ts';

export interface ReportBlockProps {
  reports: readonly ReportKind[];
  kept?: EntityDefinition;
  keep?: KeptFields;
}

/** A report to be chosen, then the report itself; which one is in the address. */
export function ReportBlock({ reports, kept, keep }: ReportBlockProps) {
  const words = useWords({ en, zh });
  const [parameters, setParameters] = useSearchParams();
  const today = useToday();
  const named = (name: string) => parameters.get(name) ?? '';
  const day = (name: string, usual: string) => (isDate(named(name)) ? named(name) : usual);
  const choice: ReportChoice = {
    report: named('report'),
    from: day('from', addDays(today, -89)),
    to: day('to', addDays(today, 30)),
    about: named('about'),
  };
  const shown = reports.find(({ id }) => id === choice.report);
  const generate = (next: ReportChoice) => {
    const filled = Object.entries(next).filter(([, value]) => value !== '');
    setParameters(new URLSearchParams(filled), { preventScrollReset: true });
  };
  return (
    <div className="flex flex-col gap-6">
      <ReportForm key={parameters.toString()} reports={reports} choice={choice} onGenerate={generate} />
      {shown ? (
        <ReportSheet
          key={shown.id}
          kind={shown}
          choice={choice}
          keepIn={kept && keep ? { entity: kept, fields: keep } : undefined}
        />
      ) : (
        <p className="text-muted-foreground print:hidden">{words.start}</p>
      )}
      {kept && keep && <KeptReports entity={kept} fields={keep} />}
    </div>
  );
}
