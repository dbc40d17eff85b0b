import { titleOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row, Value } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { store } from '../../store/store.ts';
import { useWords } from '../../text/index.ts';
import type { PaperPart } from './paper-sheet.tsx';
import { en, zh } from './text.ts';

/** Makes a copy of a paper with all its parts; resolves with its address. */
export function useDuplicate(
  entity: EntityDefinition,
  parts: readonly PaperPart[],
): (row: Row) => Promise<string> {
  const words = useWords({ en, zh });
  return async (row) => {
    const title = entity.fields.find(({ id, numbering }) => id === entity.titleField && !numbering);
    const copy = await store.create(entity.id, {
      ...typed(entity, row),
      ...(title ? { [title.id]: words.copyOf(titleOf(entity, row)) } : {}),
    });
    for (const part of parts)
      for (const each of store.table(part.entity.id).rows)
        if (each[part.field] === row.id)
          // One after the other, so that they keep their order.
          await store.create(part.entity.id, { ...typed(part.entity, each), [part.field]: copy.id });
    return pathOf(entity, copy) ?? '/';
  };
}

/** What people fill in: nothing worked out or counted on. */
function typed({ fields }: EntityDefinition, row: Row): Record<string, Value> {
  return Object.fromEntries(
    fields
      .filter(({ derived, numbering, byActions }) => !derived && !numbering && !byActions)
      .map(({ id }) => [id, row[id] ?? null]),
  );
}
