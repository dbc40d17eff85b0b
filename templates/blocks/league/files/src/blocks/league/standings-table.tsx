import { Trophy } from 'lucide-react';
import { fieldOf, type EntityDefinition, type FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale, useWords } from '../../text/index.ts';
import { classNames, EmptyState, formatValue } from '../../ui/index.ts';
import { formOf, type Game, type Outcome } from './games.ts';
import { SideName } from './side-name.tsx';
import { en, zh } from './text.ts';

export interface StandingsTableProps {
  entity: EntityDefinition;
  /** In the order of the table. */
  sides: readonly Row[];
  games: readonly Game[];
  columns: readonly string[];
  /** Only the first column and the last. */
  short?: boolean;
}

const tones: Record<Outcome, string> = {
  won: 'bg-good-soft text-good',
  drawn: 'bg-muted text-foreground',
  lost: 'bg-bad-soft text-bad',
};

/** Sides with their places and figures. */
export function StandingsTable({ entity, sides, games, columns, short = false }: StandingsTableProps) {
  const words = useWords({ en, zh });
  const shown = short ? columns.filter((_, index) => index === 0 || index === columns.length - 1) : columns;
  const last = columns.at(-1);
  if (sides.length === 0) return <EmptyState icon={<Trophy className="size-6" />} title={words.noSides} />;
  return (
    <div className="overflow-x-auto rounded-card card-frame bg-card text-card-foreground">
      <table className="w-full text-left">
        <thead className="border-b border-border text-sm text-muted-foreground">
          <tr>
            <th scope="col" className="w-12 px-3 py-3 font-medium sm:px-4">
              <span className={short ? 'sr-only' : ''}>{words.place}</span>
            </th>
            <th scope="col" className="px-2 py-3 font-medium">
              {entity.singular}
            </th>
            {shown.map((id) => (
              <th key={id} scope="col" className="px-2 py-3 text-right font-medium sm:px-3">
                {fieldOf(entity, id)?.label ?? id}
              </th>
            ))}
            {!short && (
              <th scope="col" className="px-4 py-3 font-medium max-md:hidden">
                {words.form}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {sides.map((side, index) => (
            <tr key={side.id} className="border-b border-border last:border-b-0">
              <td className="px-3 py-2.5 sm:px-4">
                <span
                  className={classNames(
                    'inline-flex size-8 items-center justify-center rounded-full font-heading font-semibold tabular-nums',
                    index === 0 ? 'bg-primary text-primary-foreground' : 'bg-muted',
                  )}
                >
                  {index + 1}
                </span>
              </td>
              <th scope="row" className="px-2 py-2.5 font-normal">
                <SideName entity={entity} side={side} />
              </th>
              {shown.map((id) => (
                <td
                  key={id}
                  className={classNames(
                    'px-2 py-2.5 text-right tabular-nums sm:px-3',
                    id === last && 'font-heading text-lg font-semibold',
                  )}
                >
                  {figure(fieldOf(entity, id), side[id])}
                </td>
              ))}
              {!short && (
                <td className="px-4 py-2.5 max-md:hidden">
                  <Form outcomes={formOf(side.id, games)} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The last matches as letters. */
export function Form({ outcomes }: { outcomes: readonly Outcome[] }) {
  const words = useWords({ en, zh });
  return (
    <ul aria-label={words.formLabel} className="flex gap-1">
      {outcomes.map((outcome, index) => (
        <li
          // Two of the same kind differ by nothing but their place.
          key={`${outcome}-${String(index)}`}
          title={words[outcome]}
          className={classNames(
            'flex size-6 items-center justify-center rounded text-xs font-semibold',
            tones[outcome],
          )}
        >
          {words.letters[outcome]}
        </li>
      ))}
    </ul>
  );
}

function figure(field: FieldDefinition | undefined, value: unknown): string {
  const number = typeof value === 'number' ? value : 0;
  if (field?.type === 'percent') return formatValue(field, Math.round(number * 10) / 10, locale);
  const signed = field?.id.startsWith('difference') === true;
  return signed && number > 0 ? `+${String(number)}` : String(number).replace('-', '−');
}
