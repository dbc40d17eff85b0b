import type { FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale, useWords } from '../../text/index.ts';
import { formatDate } from '../../ui/index.ts';
import { FigureCard } from '../figures/figure-card.tsx';
import { figureOf, numberText, small } from '../figures/figures.ts';
import { en as figures, zh as figuresChinese } from '../figures/text.ts';
import type { Range } from '../figures/use-range.ts';
import { en, zh } from './text.ts';

/** What a measure came to between two dates. */
export function HistoryFigures({
  rows,
  field,
  range,
}: {
  rows: readonly Row[];
  field: FieldDefinition;
  range: Range;
}) {
  const words = useWords({ en: figures, zh: figuresChinese });
  const own = useWords({ en, zh });
  const name = small(field.label);
  const hint = words.until(formatDate(range.from, locale), formatDate(range.to, locale));
  const text = (operation: 'average' | 'minimum' | 'maximum') =>
    numberText(field, figureOf(rows, field.id, operation));
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-muted-foreground" aria-live="polite">
        {`${own.values(rows.length.toLocaleString(locale))}, ${hint}`}
      </p>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,12rem),1fr))] gap-3">
        <FigureCard label={words.average(name)} value={text('average')} />
        <FigureCard label={words.highest(name)} value={text('maximum')} />
        <FigureCard label={words.lowest(name)} value={text('minimum')} />
      </div>
    </div>
  );
}
