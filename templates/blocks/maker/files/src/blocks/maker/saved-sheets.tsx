import { Trash2 } from 'lucide-react';
import { Link } from 'react-router';
import { titleOf, type EntityDefinition } from '../../../shared/entity.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Card, Count, EmptyState, IconButton } from '../../ui/index.ts';
import { sheetDrawing } from './sheet-drawing.ts';
import { addressOf, sheetOfRow } from './sheet-of-row.ts';
import type { SheetFields } from './sheet-type.ts';
import { en, zh } from './text.ts';

export interface SavedSheetsProps extends SheetFields {
  entity: EntityDefinition;
  title: string;
  makePath: string;
}

/** What was made, as small pictures that lead to where it is changed. */
export function SavedSheets({ entity, makePath, title: _, ...fields }: SavedSheetsProps) {
  const words = useWords({ en, zh });
  const { rows } = useRows(entity);
  const changes = useChanges(entity);
  if (rows.length === 0)
    return (
      <EmptyState
        title={words.none}
        action={
          <Link to={makePath} className="text-primary underline">
            {words.makeOne}
          </Link>
        }
      />
    );
  return (
    <div className="flex flex-col gap-4">
      <Count entity={entity} shown={rows.length} total={rows.length} />
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-5">
        {rows.toReversed().map((row) => (
          <li key={row.id}>
            <Card className="flex h-full flex-col overflow-hidden">
              <Link
                to={`${makePath}?sheet=${encodeURIComponent(row.id)}`}
                className="flex flex-1 flex-col"
                aria-label={titleOf(entity, row)}
              >
                <span className="flex aspect-[4/3] items-center justify-center bg-primary-soft p-4">
                  <img
                    src={addressOf(sheetDrawing(sheetOfRow(entity, fields, row)))}
                    alt=""
                    className="max-h-full max-w-full shadow-md"
                  />
                </span>
              </Link>
              <span className="flex items-center justify-between gap-2 p-3 pl-4">
                <span className="min-w-0 truncate font-medium">{titleOf(entity, row)}</span>
                {access.may('remove', entity, row) !== 'no' && (
                  <IconButton
                    label={words.remove(titleOf(entity, row))}
                    icon={<Trash2 className="size-4" />}
                    onClick={() => void changes.remove(row.id)}
                  />
                )}
              </span>
            </Card>
          </li>
        ))}
      </ul>
    </div>
  );
}
