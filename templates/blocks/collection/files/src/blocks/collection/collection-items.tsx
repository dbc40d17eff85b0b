import { useMemo } from 'react';
import type { FindRelated } from '../records/use-related.ts';
import type { Entry } from './entries.ts';
import type { CommentFields } from './feed-comments.tsx';
import { FeedPost } from './feed-post.tsx';
import { groupEntries } from './groups.ts';
import type { Order } from './order-name.ts';
import type { RowOffers } from './row-buttons.tsx';
import { RowCard } from './row-card.tsx';
import { RowLine } from './row-line.tsx';
import { RowQuestion } from './row-question.tsx';
import { TableView } from './table-view.tsx';
import { useNarrow } from './use-narrow.ts';
import { VirtualList } from './virtual-list.tsx';

export type CollectionView = 'cards' | 'table' | 'list' | 'feed' | 'questions';

export interface CollectionItemsProps {
  view: CollectionView;
  comments: CommentFields | undefined;
  entries: readonly Entry[];
  show: readonly string[];
  badge: string | undefined;
  groupBy: string | undefined;
  highlight: string | undefined;
  offers: RowOffers;
  related: FindRelated;
  order: Order | undefined;
  onOrder: (order: Order) => void;
}

/** The rows, in the view asked for; tables become lists on a phone. */
export function CollectionItems({
  view,
  entries,
  show,
  badge,
  groupBy,
  highlight,
  offers,
  related,
  order,
  onOrder,
  comments,
}: CollectionItemsProps) {
  const { entity } = offers;
  const narrow = useNarrow();
  const groups = useMemo(
    () => groupEntries(entries, groupBy, { entity, related }),
    [entries, groupBy, entity, related],
  );
  if (view === 'table' && !narrow) {
    return (
      <TableView
        label={entity.plural}
        groups={groups}
        show={show}
        badge={badge}
        highlight={highlight}
        offers={offers}
        order={order}
        onOrder={onOrder}
      />
    );
  }
  if (view === 'feed')
    return (
      <VirtualList
        label={entity.plural}
        groups={groups}
        height={260}
        gap={16}
        render={(row) => <FeedPost row={row} offers={offers} comments={comments} />}
      />
    );
  if (view === 'cards') {
    return (
      <VirtualList
        label={entity.plural}
        groups={groups}
        height={250}
        least={300}
        gap={16}
        render={(row) => <RowCard row={row} offers={offers} {...{ show, badge, highlight }} />}
      />
    );
  }
  return (
    <div className="overflow-hidden rounded-card card-frame bg-card shadow-card">
      <VirtualList
        label={entity.plural}
        groups={groups}
        height={84}
        gap={0}
        render={(row) => (
          <div className="border-b border-border">
            {view === 'questions' ? (
              <RowQuestion row={row} show={show} offers={offers} />
            ) : (
              <RowLine row={row} offers={offers} {...{ show, badge, highlight }} />
            )}
          </div>
        )}
      />
    </div>
  );
}
