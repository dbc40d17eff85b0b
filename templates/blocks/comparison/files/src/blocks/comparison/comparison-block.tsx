import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import { entityOf } from '../../../shared/model/index.ts';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { EmptyState, LoadState } from '../../ui/index.ts';
import { titleText } from '../records/title-text.ts';
import { useRelated } from '../records/use-related.ts';
import { ComparisonCard } from './comparison-card.tsx';
import { ComparisonForm, type ComparisonChoice } from './comparison-form.tsx';
import { ComparisonResult } from './comparison-result.tsx';
import { en, zh } from './text.ts';

export interface ComparisonFields {
  item: string;
  category?: string;
  price: string;
  place: string;
  supplier?: string;
  quantity?: string;
  checked?: string;
}

export interface ComparisonBlockProps extends ComparisonFields {
  entity: EntityDefinition;
}

/** So many things have all their prices shown at once; of more, the lowest of each. */
const full = 2;

/** Prices of one thing at several places, the lowest first. */
export function ComparisonBlock({ entity, ...fields }: ComparisonBlockProps) {
  const words = useWords({ en, zh });
  const [parameters, setParameters] = useSearchParams();
  const { rows, status, retry } = useRows(entity);
  useRelated(entity);
  const target = entityOf(fieldOf(entity, fields.item)?.target ?? '') ?? entity;
  const { rows: items } = useRows(target);
  const choice: ComparisonChoice = {
    category: parameters.get('category') ?? '',
    item: parameters.get('item') ?? '',
    place: parameters.get('place') ?? '',
    least: parameters.get('least') ?? '',
  };
  const fitting = items.filter(
    (item) => choice.category === '' || item[fields.category ?? ''] === choice.category,
  );
  const shown = fitting.filter((item) => choice.item === '' || item.id === choice.item).slice(0, 24);
  const offers = useMemo(
    () =>
      rows
        .filter((row) => typeof row[fields.price] === 'number')
        .filter((row) => choice.place === '' || row[fields.place] === choice.place)
        .filter(
          (row) => choice.least === '' || Number(row[fields.quantity ?? ''] ?? 0) >= Number(choice.least),
        )
        .toSorted((one, other) => Number(one[fields.price]) - Number(other[fields.price])),
    [rows, fields.price, fields.place, fields.quantity, choice.place, choice.least],
  );
  const results = shown
    .map((item) => ({ item, offers: offers.filter((row) => row[fields.item] === item.id) }))
    .filter((result) => result.offers.length > 0);
  const [only] = results;
  const choose = (next: ComparisonChoice) =>
    setParameters(new URLSearchParams(Object.entries(next).filter(([, value]) => value !== '')), {
      preventScrollReset: true,
    });
  return (
    <div className="flex flex-col gap-8">
      <ComparisonForm
        key={parameters.toString()}
        entity={entity}
        target={target}
        fields={fields}
        choice={choice}
        onChoose={choose}
      />
      <LoadState status={status} retry={retry}>
        {results.length === 0 && <EmptyState title={words.nothing} text={words.nothingHint} />}
        {results.length > full ? (
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
            {results.map(({ item, offers: own }) => (
              <li key={item.id} className="min-w-0">
                <ComparisonCard
                  entity={entity}
                  target={target}
                  item={item}
                  name={titleText(target, item)}
                  offers={own}
                  fields={fields}
                  onOpen={() => choose({ ...choice, item: item.id })}
                />
              </li>
            ))}
          </ul>
        ) : (
          results.map(({ item, offers: own }) => (
            <ComparisonResult
              key={item.id}
              entity={entity}
              target={target}
              item={item}
              name={titleText(target, item)}
              offers={own}
              fields={fields}
              isOnly={only?.item === item && results.length === 1}
            />
          ))
        )}
      </LoadState>
    </div>
  );
}
