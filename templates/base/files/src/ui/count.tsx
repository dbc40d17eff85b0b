import type { EntityDefinition } from '../../shared/entity.ts';
import { locale, words } from '../text/index.ts';

export interface CountProps {
  entity: Pick<EntityDefinition, 'singular' | 'plural'>;
  shown: number;
  total: number;
}

/** `1,992 sessions`, or `37 of 1,992 sessions` when some are filtered out. */
export function Count({ entity, shown, total }: CountProps) {
  return (
    <p className="text-sm text-muted-foreground tabular-nums" aria-live="polite">
      {countText({ entity, shown, total })}
    </p>
  );
}

export function countText({ entity, shown, total }: CountProps): string {
  const number = new Intl.NumberFormat(locale);
  const things = (total === 1 ? entity.singular : entity.plural).toLocaleLowerCase(locale);
  return shown === total
    ? words.count(number.format(total), things)
    : words.countOf(number.format(shown), number.format(total), things);
}
