import { Link } from 'react-router';
import type { Row, Values } from '../../../shared/rows.ts';
import { locale, useWords } from '../../text/index.ts';
import { Badge, Button, Card, formatDate } from '../../ui/index.ts';
import { Facts } from '../records/facts.tsx';
import { inSentence } from '../records/names.ts';
import { RowLink } from '../records/row-link.tsx';
import { titleText } from '../records/title-text.ts';
import { costOf, type Availability, type Span } from './availability.ts';
import type { FindBlockProps } from './find-block.tsx';
import { spanText, useMoneyOf } from './summary.tsx';
import { en, zh } from './text.ts';
import { textOfValues } from './values-of-address.ts';

interface FoundThing {
  thing: Row;
  span: Span;
  availability: Availability;
}

export interface FoundThingsProps {
  props: FindBlockProps;
  found: readonly FoundThing[];
  values: Values;
}

/** What a search found, the free ones first, each with its price for these days and the way to book it. */
export function FoundThings({ props, found, values }: FoundThingsProps) {
  const words = useWords({ en, zh });
  const count = words.found(
    found.filter(({ availability }) => availability.free).length,
    inSentence(props.entity.plural),
  );
  return (
    <div className="flex flex-col gap-3">
      <p role="status" className="font-heading text-lg font-semibold">
        {count}
      </p>
      {found.length === 0 && <p className="text-muted-foreground">{words.nothingFound}</p>}
      <ul className="flex flex-col gap-3" aria-label={count}>
        {found.map((each) => (
          <li key={each.thing.id}>
            <FoundCard {...each} props={props} values={values} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FoundCard({
  thing,
  span,
  availability,
  props,
  values,
}: FoundThing & Omit<FoundThingsProps, 'found'>) {
  const words = useWords({ en, zh });
  const money = useMoneyOf(props);
  const cost = costOf(props, thing, { span, values });
  const { departs, arrives } = props;
  const times = [departs, arrives].flatMap((id) => (id && thing[id] ? String(thing[id]) : []));
  const address = `${props.path.replace(':id', encodeURIComponent(thing.id))}?${new URLSearchParams(textOfValues(values))}`;
  return (
    <Card className="flex flex-wrap items-center gap-x-6 gap-y-3 p-4 sm:p-5">
      <div className="flex min-w-52 flex-1 flex-col gap-1.5">
        {times.length > 0 && (
          <p className="font-heading text-xl font-semibold tabular-nums">{times.join(' – ')}</p>
        )}
        <h3 className="font-heading text-base font-semibold break-words">
          <RowLink entity={props.entity} row={thing} />
        </h3>
        <Facts
          entity={props.entity}
          row={thing}
          show={(props.show ?? []).filter((id) => id !== departs && id !== arrives && id !== props.price)}
        />
        <p className="text-sm text-muted-foreground">{spanText(props, span, thing)}</p>
      </div>
      <div className="flex flex-col items-end gap-1">
        {availability.free ? (
          <Badge tone="good">{words.free}</Badge>
        ) : (
          <Badge tone="bad">
            {availability.until
              ? words.takenUntil(formatDate(availability.until, locale))
              : words.notEnough(availability.left ?? 0)}
          </Badge>
        )}
        {cost && (
          <>
            <span className="font-heading text-xl font-semibold tabular-nums">{money(cost.total)}</span>
            <span className="text-sm text-muted-foreground">{words.per[props.unit](money(cost.price))}</span>
          </>
        )}
      </div>
      {availability.free && (
        <Button variant="primary" asChild>
          <Link to={address} aria-label={`${props.label}: ${titleText(props.entity, thing)}`}>
            {props.label}
          </Link>
        </Button>
      )}
    </Card>
  );
}
