import { Inbox, PenLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { fieldOf, titleOf } from '../../../shared/entity.ts';
import { useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, Chip, EmptyState, IconButton, LoadState, SearchInput } from '../../ui/index.ts';
import { useDelivery } from './delivery.ts';
import { latestFirst, MessageRow } from './message-row.tsx';
import type { MessageSetting } from './setting.ts';
import { en, zh } from './text.ts';

export interface FolderBlockProps {
  setting: MessageSetting;
  folder: 'sent' | 'drafts';
}

/** Messages that were sent, or drafts. */
export function FolderBlock({ setting, folder }: FolderBlockProps) {
  const words = useWords({ en, zh });
  const { entity, attachments, paths } = setting;
  const { rows, status, retry } = useRows(entity);
  const files = useRows(attachments ?? entity).rows;
  const changes = useChanges(entity);
  const [search, setSearch] = useState('');
  const [state, setState] = useState('');
  useDelivery(entity);
  const isDrafts = folder === 'drafts';
  const held = latestFirst(rows.filter((row) => (row['status'] === 'draft') === isDrafts));
  const wanted = search.trim().toLowerCase();
  const shown = held.filter(
    (row) =>
      (state === '' || row['status'] === state) &&
      ['number', 'to', 'subject', 'content'].some((field) =>
        String(row[field] ?? '')
          .toLowerCase()
          .includes(wanted),
      ),
  );
  const states = (fieldOf(entity, 'status')?.options ?? []).filter(({ id }) => id !== 'draft');
  const withFiles = new Set(attachments ? files.map((row) => row['message']) : []);
  const writeButton = paths.compose && (
    <Button asChild variant="primary">
      <Link to={paths.compose}>
        <PenLine className="size-4" aria-hidden />
        {words.compose[setting.channel]}
      </Link>
    </Button>
  );
  return (
    <LoadState status={status} retry={retry}>
      {held.length === 0 ? (
        <EmptyState
          icon={<Inbox className="size-6" />}
          title={isDrafts ? words.noDrafts : words.noneSent}
          text={isDrafts ? words.noDraftsText : words.noneSentText}
          action={writeButton}
        />
      ) : (
        <div className="flex flex-col gap-4">
          <div className="flex flex-wrap items-center gap-3">
            <SearchInput
              className="w-full sm:w-80"
              value={search}
              onChange={setSearch}
              label={words.search}
            />
            {!isDrafts && (
              <div role="group" aria-label={words.status} className="flex flex-wrap gap-2">
                <Chip pressed={state === ''} onClick={() => setState('')}>
                  {words.all}
                </Chip>
                {states.map(({ id, label }) => (
                  <Chip key={id} pressed={state === id} onClick={() => setState(id)}>
                    {label}
                  </Chip>
                ))}
              </div>
            )}
            <span className="sm:ml-auto">{writeButton}</span>
          </div>
          <p className="text-sm text-muted-foreground tabular-nums" aria-live="polite">
            {words.count(shown.length)}
          </p>
          {shown.length === 0 ? (
            <EmptyState title={words.nothing} />
          ) : (
            <Card className="overflow-hidden">
              <ul className="divide-y divide-border">
                {shown.map((row) => (
                  <li key={row.id} className="flex items-center">
                    <MessageRow setting={setting} row={row} hasFiles={withFiles.has(row.id)} />
                    <IconButton
                      className="mr-2"
                      label={words.removeMessage(titleOf(entity, row))}
                      icon={<Trash2 className="size-4" />}
                      onClick={() => void changes.remove(row.id)}
                    />
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
      )}
    </LoadState>
  );
}
