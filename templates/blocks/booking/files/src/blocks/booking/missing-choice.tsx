import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { en, zh } from './text.ts';

/** Where one has nothing yet that must be chosen, the way to where it is added. */
export function MissingChoice({ things }: { things: EntityDefinition }) {
  const words = useWords({ en, zh });
  const { rows, status } = useRows(things);
  if (status !== 'ready' || rows.length > 0) return null;
  return (
    <div className="flex flex-col items-start gap-2 rounded-control bg-primary-soft p-4 text-sm">
      <p>{words.none(things.singular)}</p>
      <Link
        to={`/${things.path}`}
        className="inline-flex min-h-11 items-center gap-2 font-medium text-link underline underline-offset-4"
      >
        {words.addFirst(things.plural)}
        <ArrowRight className="size-4" aria-hidden />
      </Link>
    </div>
  );
}
