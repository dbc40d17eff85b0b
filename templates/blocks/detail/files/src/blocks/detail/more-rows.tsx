import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Card, formatValue } from '../../ui/index.ts';
import { inSentence } from '../records/names.ts';
import { RowArt } from '../records/row-art.tsx';
import { RowLink } from '../records/row-link.tsx';
import { en, zh } from './text.ts';

const most = 4;
const least = 2;

/** Where else to look: a few others, those of the same kind first. */
export function MoreRows({ entity, row }: { entity: EntityDefinition; row: Row }) {
  const words = useWords({ en, zh });
  const { rows } = useRows(entity);
  const kind = entity.fields.find(({ type }) => type === 'choice')?.id ?? '';
  const price = entity.fields.find(({ type }) => type === 'money');
  const others = rows
    .filter(({ id }) => id !== row.id)
    .toSorted((one, other) => Number(other[kind] === row[kind]) - Number(one[kind] === row[kind]))
    .slice(0, most);
  if (others.length < least) return null;
  return (
    <section className="order-last mt-4 flex flex-col gap-4" aria-labelledby="more-rows">
      <h2 id="more-rows" className="font-heading text-xl font-semibold">
        {words.more(inSentence(entity.plural))}
      </h2>
      <div className="grid grid-cols-2 gap-4 lg:grid-cols-4">
        {others.map((other) => (
          <Card key={other.id} className="relative flex flex-col overflow-hidden">
            <RowArt entity={entity} row={other} className="aspect-[4/3]" />
            <div className="flex flex-1 flex-col gap-1 p-4">
              <p className="text-sm font-semibold break-words">
                <RowLink entity={entity} row={other} stretched />
              </p>
              {price && typeof other[price.id] === 'number' && (
                <p className="mt-auto text-sm text-muted-foreground tabular-nums">
                  {formatValue(price, other[price.id], locale)}
                </p>
              )}
            </div>
          </Card>
        ))}
      </div>
    </section>
  );
}
