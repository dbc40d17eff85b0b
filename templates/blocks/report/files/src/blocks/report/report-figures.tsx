import { fieldOf } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale, useWords } from '../../text/index.ts';
import { FigureCard } from '../figures/figure-card.tsx';
import { figureOf, numberText, small } from '../figures/figures.ts';
import { en as figures, zh as figuresChinese } from '../figures/text.ts';
import type { ReportKind } from './report-kind.ts';
import { en, zh } from './text.ts';

/** What the rows of a report come to. */
export function ReportFigures({ kind, rows }: { kind: ReportKind; rows: readonly Row[] }) {
  const words = useWords({ en, zh });
  const figureWords = useWords({ en: figures, zh: figuresChinese });
  const { entity, measures, balance } = kind;
  const [first] = measures;
  const sumOf = (option: string) =>
    figureOf(
      rows.filter((row) => row[balance?.field ?? ''] === option),
      first?.field ?? '',
      'sum',
    ) ?? 0;
  const [income, expense] = balance ? [sumOf(balance.income), sumOf(balance.expense)] : [0, 0];
  const money = fieldOf(entity, first?.field ?? '');
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,11rem),1fr))] gap-3">
      {balance && (
        <>
          <FigureCard label={words.income} value={numberText(money, income)} />
          <FigureCard label={words.expense} value={numberText(money, expense)} />
          <FigureCard
            label={words.balance}
            value={numberText(money, Math.round((income - expense) * 100) / 100)}
          />
        </>
      )}
      <FigureCard label={words.count(small(entity.plural))} value={rows.length.toLocaleString(locale)} />
      {!balance &&
        measures.map(({ field: id, operation }) => {
          const field = fieldOf(entity, id);
          const label = field ? small(field.label) : id;
          return (
            <FigureCard
              key={`${id}.${operation}`}
              label={operation === 'sum' ? figureWords.total(label) : figureWords.average(label)}
              value={numberText(field, figureOf(rows, id, operation))}
            />
          );
        })}
    </div>
  );
}
