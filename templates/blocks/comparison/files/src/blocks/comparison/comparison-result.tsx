import { TrendingDown } from 'lucide-react';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale, useWords } from '../../text/index.ts';
import { Card, formatValue } from '../../ui/index.ts';
import { numberText, small } from '../figures/figures.ts';
import { Trend } from '../figures/trend.tsx';
import { RowLink } from '../records/row-link.tsx';
import type { ComparisonFields } from './comparison-block.tsx';
import { OffersTable } from './offers-table.tsx';
import { en, zh } from './text.ts';

export interface ComparisonResultProps {
  entity: EntityDefinition;
  target: EntityDefinition;
  item: Row;
  name: string;
  /** The cheapest first. */
  offers: readonly Row[];
  fields: ComparisonFields;
  isOnly: boolean;
}

/** All prices of one thing, with the lowest in a sentence. */
export function ComparisonResult(props: ComparisonResultProps) {
  const { entity, target, item, name, offers, fields, isOnly } = props;
  const words = useWords({ en, zh });
  const price = fieldOf(entity, fields.price);
  const place = fieldOf(entity, fields.place);
  const supplier = fieldOf(entity, fields.supplier ?? '');
  const [lowest] = offers;
  const highest = offers.at(-1);
  if (!price || !place || !lowest || !highest) return null;
  const at = (row: Row) => formatValue(place, row[place.id], locale);
  const from = supplier ? formatValue(supplier, lowest[supplier.id], locale) : '';
  const saved = Math.round((Number(highest[price.id]) - Number(lowest[price.id])) * 100) / 100;
  const chart = words.chart(price.label, small(place.label));
  return (
    <section aria-label={name} className="flex min-w-0 flex-col gap-4">
      <h2 className="font-heading text-xl font-semibold">
        <RowLink entity={target} row={item} />
      </h2>
      <div role="status" className="flex items-start gap-3 rounded-card bg-good-soft px-5 py-4">
        <TrendingDown className="mt-1 size-5 shrink-0 text-good" aria-hidden />
        <div>
          <p className="text-lg font-semibold">
            {words.sentence(name, numberText(price, Number(lowest[price.id])), at(lowest))}
            {from !== '' && words.from(from)}
          </p>
          {saved > 0 && (
            <p className="text-sm text-muted-foreground">
              {words.spread(numberText(price, saved), at(highest))}
            </p>
          )}
        </div>
      </div>
      <div className={isOnly ? 'grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_26rem]' : undefined}>
        <OffersTable entity={entity} offers={offers} fields={fields} label={words.prices(name)} />
        {isOnly && offers.length > 1 && (
          <Card className="flex min-w-0 flex-col gap-3 p-5">
            <h3 className="font-heading font-semibold">{chart}</h3>
            <Trend
              title={chart}
              kind="bar"
              points={offers.slice(0, 12).map((row) => ({
                id: row.id,
                label: at(row),
                value: Number(row[price.id]),
              }))}
              field={price}
              measure={price.label}
            />
          </Card>
        )}
      </div>
    </section>
  );
}
