import { Link } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { classNames } from '../../ui/index.ts';

export interface SideNameProps {
  entity: EntityDefinition;
  side: Row | undefined;
  /** Stands on the left, so its crest is on its right. */
  mirrored?: boolean;
  bold?: boolean;
}

/** A side with its crest, leading to its page. */
export function SideName({ entity, side, mirrored = false, bold = false }: SideNameProps) {
  const name = String(side?.[entity.titleField] ?? '–');
  const path = side && pathOf(entity, side);
  return (
    <span
      className={classNames(
        'flex min-w-0 items-center gap-2.5',
        mirrored && 'flex-row-reverse text-right',
        bold && 'font-semibold',
      )}
    >
      <Crest name={name} />
      {path ? (
        <Link to={path} className="min-w-0 break-words hover:underline">
          {name}
        </Link>
      ) : (
        <span className="min-w-0 break-words">{name}</span>
      )}
    </span>
  );
}

/** The first letters of a name on a shield. */
export function Crest({ name, large = false }: { name: string; large?: boolean }) {
  const letters = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
  return (
    <span
      aria-hidden
      className={classNames(
        'flex shrink-0 items-center justify-center rounded-t-md rounded-b-[45%] bg-primary font-heading font-semibold text-primary-foreground',
        large ? 'h-16 w-14 text-xl' : 'h-8 w-7 text-xs',
      )}
    >
      {letters}
    </span>
  );
}
