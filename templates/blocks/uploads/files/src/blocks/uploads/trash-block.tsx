import { RotateCcw, Trash2 } from 'lucide-react';
import { titleOf } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, EmptyState, IconButton, LoadState, showToast } from '../../ui/index.ts';
import { factsOf } from './file-facts.ts';
import type { FilesBlockProps } from './files-block.tsx';
import { en, zh } from './text.ts';

/** Files that were deleted: put back, or deleted for good. */
export function TrashBlock({ entity, fields }: Pick<FilesBlockProps, 'entity' | 'fields'>) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
  const changes = useChanges(entity);
  const { deleted } = fields;
  if (deleted === undefined) return null;
  const gone = rows.filter((row) => row[deleted]);
  const restore = async (row: Row) => {
    try {
      await changes.update(row.id, { [deleted]: null });
      showToast({ message: words.restored(titleOf(entity, row)), tone: 'good' });
    } catch {
      showToast({ message: words.notSaved, tone: 'bad' });
    }
  };
  return (
    <LoadState status={status} retry={retry}>
      {gone.length === 0 ? (
        <EmptyState title={words.emptyTrash} icon={<Trash2 className="size-6" aria-hidden />} />
      ) : (
        <ul aria-label={words.trash} className="grid gap-2">
          {gone.map((row) => {
            const title = titleOf(entity, row);
            return (
              <li key={row.id}>
                <Card className="flex flex-wrap items-center gap-3 p-3">
                  <div className="min-w-0 flex-1">
                    <p className="truncate font-medium">{title}</p>
                    <p className="text-sm text-muted-foreground">{factsOf({ entity, fields, words }, row)}</p>
                  </div>
                  {access.may('update', entity, row) !== 'no' && (
                    <Button
                      size="small"
                      aria-label={words.restoreNamed(title)}
                      icon={<RotateCcw className="size-4" aria-hidden />}
                      onClick={() => void restore(row)}
                    >
                      {words.restore}
                    </Button>
                  )}
                  {access.may('remove', entity, row) !== 'no' && (
                    <IconButton
                      label={words.removeForGood(title)}
                      icon={<Trash2 className="size-4" />}
                      onClick={() => void changes.remove(row.id)}
                    />
                  )}
                </Card>
              </li>
            );
          })}
        </ul>
      )}
    </LoadState>
  );
}
