import { fieldOf } from '../../../shared/entity.ts';
import { Disclosure } from '../../ui/index.ts';
import { Facts } from '../records/facts.tsx';
import { titleText } from '../records/title-text.ts';
import type { RowCardProps } from './row-card.tsx';
import { offersAnything, RowButtons } from './row-buttons.tsx';

/** One row as a question that opens its answer: the first long text, with the short facts under it. */
export function RowQuestion({ row, show, offers }: Omit<RowCardProps, 'badge' | 'highlight'>) {
  const { entity } = offers;
  const answer = entity.fields.find(({ type }) => type === 'longText');
  const facts = show.filter((id) => id !== entity.titleField && fieldOf(entity, id)?.type !== 'longText');
  return (
    <Disclosure
      title={titleText(entity, row)}
      heading="h2"
      className="px-4 sm:px-5"
      aside={offersAnything(offers) && <RowButtons row={row} offers={offers} />}
    >
      {answer && <p className="whitespace-pre-line">{String(row[answer.id] ?? '')}</p>}
      <Facts entity={entity} row={row} show={facts} />
    </Disclosure>
  );
}
