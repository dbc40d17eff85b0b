import { Inbox, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useWords } from '../../text/index.ts';
import { Button, EmptyState } from '../../ui/index.ts';
import { inSentence } from '../records/names.ts';
import { en, zh } from './text.ts';

export interface CollectionEmptyProps {
  entity: EntityDefinition;
  /** Whether there are rows, of which none fits. */
  filtered: boolean;
  emptyText: string | undefined;
  add: ReactNode;
  onClear: () => void;
}

/** What stands where rows would be, and the first thing to do. */
export function CollectionEmpty({ entity, filtered, emptyText, add, onClear }: CollectionEmptyProps) {
  const words = useWords({ en, zh });
  const plural = inSentence(entity.plural);
  if (filtered) {
    return (
      <EmptyState
        icon={<SearchX className="size-6" />}
        title={words.nothingFits(plural)}
        text={words.nothingFitsHint}
        action={<Button onClick={onClear}>{words.clearSearchAndFilters}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={<Inbox className="size-6" />}
      title={words.nothingYet(plural)}
      text={
        emptyText ?? (add ? words.nothingYetAdd(inSentence(entity.singular)) : words.nothingYetRead(plural))
      }
      action={add}
    />
  );
}
