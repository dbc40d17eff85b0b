import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale, useWords } from '../../text/index.ts';
import { Badge, Button, Card, formatValue } from '../../ui/index.ts';
import { numberText } from '../figures/figures.ts';
import { RowArt } from '../records/row-art.tsx';
import { RowLink } from '../records/row-link.tsx';
import type { ComparisonFields } from './comparison-block.tsx';
import { en, zh } from './text.ts';

export interface ComparisonCardProps {
  entity: EntityDefinition;
  target: EntityDefinition;
  item: Row;
  name: string;
  /** The cheapest first. */
  offers: readonly Row[];
  fields: ComparisonFields;
  onOpen: () => void;
}

/** One of many things: its lowest price and how far the others are from it; all of them one click away. */
export function ComparisonCard(props: ComparisonCardProps) {
  const { entity, target, item, name, offers, fields, onOpen } = props;
  const words = useWords({ en, zh });
  const price = fieldOf(entity, fields.price);
  const place = fieldOf(entity, fields.place);
  const supplier = fieldOf(entity, fields.supplier ?? '');
  const [lowest] = offers;
  const highest = offers.at(-1);
  if (!price || !place || !lowest || !highest) return null;
  const least = Number(lowest[price.id]);
  const most = Number(highest[price.id]);
  const at = formatValue(place, lowest[place.id], locale);
  const from = supplier ? formatValue(supplier, lowest[supplier.id], locale) : '';
  return (
    <Card className="flex h-full flex-col overflow-hidden">
      <div className="flex gap-4 p-4 pb-2">
        <RowArt entity={target} row={item} className="size-14 shrink-0 sm:size-16 rounded-control" />
        <div className="flex min-w-0 flex-col gap-0.5">
          <h2 className="font-heading leading-snug font-semibold text-balance break-words">
            <RowLink entity={target} row={item} />
          </h2>
          <p className="text-sm text-muted-foreground">
            {at}
            {from !== '' && words.from(from)}
          </p>
        </div>
      </div>
      <div className="flex flex-1 flex-col gap-x-3 gap-y-1 px-4 max-sm:flex-row max-sm:flex-wrap max-sm:items-baseline sm:gap-y-2">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-heading text-2xl font-semibold tabular-nums">{numberText(price, least)}</span>
          <Badge tone="good">{words.lowest}</Badge>
        </p>
        <Spread prices={offers.map((row) => Number(row[price.id]))} />
        {most > least && (
          <p className="text-sm text-muted-foreground tabular-nums">
            {words.upTo(numberText(price, most), formatValue(place, highest[place.id], locale))}
          </p>
        )}
      </div>
      <div className="p-4 pt-2 sm:pt-3">
        <Button className="w-full" aria-label={`${words.all(offers.length)}: ${name}`} onClick={onOpen}>
          {words.all(offers.length)}
        </Button>
      </div>
    </Card>
  );
}

/** All prices on one line, the lowest on the left. */
function Spread({ prices }: { prices: readonly number[] }) {
  const least = Math.min(...prices);
  const span = Math.max(...prices) - least;
  if (span <= 0) return null;
  return (
    <div aria-hidden className="relative my-1 h-3 max-sm:hidden">
      <span className="absolute inset-x-1.5 top-1/2 h-1 -translate-y-1/2 rounded-full bg-muted" />
      {prices.map((price, place) => (
        <span
          key={place}
          className={`absolute top-1/2 size-3 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-card ${price === least ? 'z-1 bg-good' : 'bg-input'}`}
          style={{ left: `calc(0.375rem + (100% - 0.75rem) * ${((price - least) / span).toFixed(3)})` }}
        />
      ))}
    </div>
  );
}
