import { Link2Off } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import type { ActionDefinition } from '../../../shared/action.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useAction, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, EmptyState, LoadState } from '../../ui/index.ts';
import { hostOf } from './addresses.ts';
import type { LinkFields } from './make-links.tsx';
import { en, zh } from './text.ts';

export interface FollowLinkProps {
  entity: EntityDefinition;
  fields: LinkFields;
  /** Counts one visit of a link. */
  actions: readonly ActionDefinition[];
  /** Where short links are made. */
  home: string;
}

/** Time to see where one is led. */
const pause = 1500;

/** Counts a visit and leads on to where a short link points. */
export function FollowLink({ entity, fields, actions, home }: FollowLinkProps) {
  const words = useWords({ en, zh });
  const { id = '' } = useParams();
  const { rows, status, retry } = useRows(entity);
  const [action] = actions;
  const row = rows.find((each) => String(each[fields.code]) === id.toLowerCase());
  const address = row && String(row[fields.url]);
  return (
    <LoadState status={status} retry={retry}>
      {row && address && action ? (
        <Leading key={row.id} count={action} row={row} address={address} />
      ) : (
        <EmptyState
          icon={<Link2Off className="size-6" />}
          title={words.missing}
          text={`/${id}`}
          action={
            <Button asChild variant="primary">
              <Link to={home}>{words.home}</Link>
            </Button>
          }
        />
      )}
    </LoadState>
  );
}

interface LeadingProps {
  count: ActionDefinition;
  row: Parameters<ReturnType<typeof useAction>['run']>[0];
  address: string;
}

function Leading({ count, row, address }: LeadingProps) {
  const words = useWords({ en, zh });
  const { run } = useAction(count);
  const counted = useRef(false);
  useEffect(() => {
    if (counted.current) return;
    counted.current = true;
    void run(row);
  }, [run, row]);
  useEffect(() => {
    const later = setTimeout(() => window.location.replace(address), pause);
    return () => clearTimeout(later);
  }, [address]);
  return (
    <Card className="flex max-w-xl flex-col items-start gap-4 p-6 sm:p-8">
      <p role="status" className="text-lg font-semibold">
        {words.leading(hostOf(address))}
      </p>
      <p className="break-all text-muted-foreground">{address}</p>
      <Button asChild variant="primary">
        <a href={address}>{words.now}</a>
      </Button>
    </Card>
  );
}
