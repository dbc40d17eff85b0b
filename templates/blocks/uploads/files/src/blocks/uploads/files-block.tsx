import { File, FileAudio, FileImage, FileText, FileVideo, Link2, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { ActionDefinition } from '../../../shared/action.ts';
import { titleOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import {
  Card,
  copyText,
  Count,
  EmptyState,
  IconButton,
  LoadState,
  RecordDialog,
  SearchInput,
  Select,
  showToast,
} from '../../ui/index.ts';
import { Folders } from './folders.tsx';
import { DownloadButton } from './download-button.tsx';
import { factsOf } from './file-facts.ts';
import { bytesOf, sizeText, typeOf } from './read-file.ts';
import { ShareDialog } from './share-dialog.tsx';
import { en, zh } from './text.ts';
import { currentMoment, UploadZone, type UploadFields } from './upload-zone.tsx';

export interface FilesBlockProps {
  entity: EntityDefinition;
  fields: UploadFields;
  /** Counts a download. */
  actions?: readonly ActionDefinition[];
  /** How much there is room for, in MB. */
  room?: number;
}

type Order = 'newest' | 'name' | 'size';

/** Files that people upload into folders, find, download and hand on by a link. */
export function FilesBlock({ entity, fields, actions = [], room }: FilesBlockProps) {
  const words = useWords({ en, zh });
  const { rows: all, status, retry } = useRows(entity);
  const rows = all.filter((row) => fields.deleted === undefined || !row[fields.deleted]);
  const changes = useChanges(entity);
  const [address, setAddress] = useSearchParams();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('newest');
  const folderField = fields.album;
  const folder = folderField === undefined ? '' : (address.get('folder') ?? '');
  const folderOf = (row: Row) => (folderField === undefined ? '' : String(row[folderField] ?? ''));
  const folders = [...new Set([...rows.map(folderOf), folder])].filter(Boolean).toSorted();
  const wanted = query.trim().toLowerCase();
  const size = (row: Row) => bytesOf(String(row[fields.file] ?? ''));
  const shown = rows
    .filter((row) => folder === '' || folderOf(row) === folder)
    .filter((row) =>
      `${titleOf(entity, row)} ${folderOf(row)} ${typeOf(String(row[fields.file] ?? ''))}`
        .toLowerCase()
        .includes(wanted),
    )
    .toReversed();
  if (order === 'name') shown.sort((a, b) => titleOf(entity, a).localeCompare(titleOf(entity, b), locale));
  if (order === 'size') shown.sort((a, b) => size(b) - size(a));
  const used = all.reduce((sum, row) => sum + size(row), 0);
  const remove = (row: Row) => {
    if (fields.deleted === undefined) return void changes.remove(row.id);
    return void changes
      .update(row.id, { [fields.deleted]: currentMoment() })
      .then(() => showToast({ message: words.inTrash(titleOf(entity, row)), tone: 'good' }));
  };
  const open = (name: string) =>
    setAddress(name === '' ? {} : { folder: name }, { preventScrollReset: true });
  return (
    <div className="flex flex-col gap-6">
      <UploadZone entity={entity} fields={fields} kind="files" album={folder} />
      {folderField !== undefined && <Folders folders={folders} chosen={folder} open={open} />}
      {room !== undefined && (
        <div
          role="progressbar"
          aria-label={words.storage}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.min(100, Math.round((used / (room * 1_000_000)) * 100))}
          className="h-2 overflow-hidden rounded-full bg-muted"
        >
          <div
            className="h-full min-w-1 rounded-full bg-primary"
            style={{ width: `${Math.min(100, (used / (room * 1_000_000)) * 100)}%` }}
          />
        </div>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <Count entity={entity} shown={shown.length} total={rows.length} />
          <span className="text-sm text-muted-foreground">
            {room === undefined
              ? words.used(sizeText(used, locale))
              : words.usedOf(sizeText(used, locale), sizeText(room * 1_000_000, locale))}
          </span>
        </p>
        <div className="flex w-full flex-wrap gap-2 sm:w-auto">
          <Select
            aria-label={words.order}
            className="w-40"
            value={order}
            onChange={(next) => setOrder(next === 'name' || next === 'size' ? next : 'newest')}
            options={(['newest', 'name', 'size'] as const).map((id) => ({ id, label: words.orders[id] }))}
          />
          <SearchInput
            className="min-w-0 flex-1 sm:w-72 sm:flex-none"
            label={words.search(entity.plural)}
            value={query}
            onChange={setQuery}
          />
        </div>
      </div>
      <LoadState status={status} retry={retry}>
        {rows.length === 0 && (
          <EmptyState title={words.emptyFiles} icon={<File className="size-6" aria-hidden />} />
        )}
        {rows.length > 0 && shown.length === 0 && (
          <p>{folder !== '' && wanted === '' ? words.emptyFolder : words.none}</p>
        )}
        <ul className="grid gap-2">
          {shown.map((row) => (
            <li key={row.id}>
              <FileLine
                entity={entity}
                fields={fields}
                actions={actions}
                row={row}
                remove={() => remove(row)}
              />
            </li>
          ))}
        </ul>
      </LoadState>
    </div>
  );
}

function FileLine({
  entity,
  fields,
  actions = [],
  row,
  remove,
}: FilesBlockProps & { row: Row; remove: () => void }) {
  const words = useWords({ en, zh });
  const title = titleOf(entity, row);
  const stored = String(row[fields.file] ?? '');
  const path = pathOf(entity, row);
  const [editing, setEditing] = useState(false);
  const [sharing, setSharing] = useState(false);
  return (
    <Card className="flex flex-wrap items-center gap-3 p-3 sm:flex-nowrap">
      {typeOf(stored).startsWith('image/') ? (
        <img src={stored} alt="" className="size-10 shrink-0 rounded-control object-cover" />
      ) : (
        <FileIcon type={typeOf(stored)} />
      )}
      <div className="min-w-0 flex-1 max-sm:min-w-[70%]">
        <p className="truncate font-medium">
          {path ? (
            <Link to={path} className="hover:underline">
              {title}
            </Link>
          ) : (
            title
          )}
        </p>
        <p className="text-sm text-muted-foreground">{factsOf({ entity, fields, words }, row)}</p>
      </div>
      <DownloadButton actions={actions} row={row} stored={stored} title={title} size="small" />
      {path && (
        <IconButton
          label={fields.until === undefined ? words.copyLinkNamed(title) : words.shareNamed(title)}
          icon={<Link2 className="size-4" />}
          onClick={() =>
            fields.until === undefined
              ? void copyText(new URL(path, location.origin).href).then((done) =>
                  showToast({ message: done ? words.copied : words.notCopied, tone: done ? 'good' : 'bad' }),
                )
              : setSharing(true)
          }
        />
      )}
      {access.may('update', entity, row) !== 'no' && (
        <IconButton
          label={words.editNamed(title)}
          icon={<Pencil className="size-4" />}
          onClick={() => setEditing(true)}
        />
      )}
      {access.may('remove', entity, row) !== 'no' && (
        <IconButton label={words.removeNamed(title)} icon={<Trash2 className="size-4" />} onClick={remove} />
      )}
      {editing && (
        <RecordDialog
          entity={entity}
          row={row}
          fields={[entity.titleField, ...(fields.album === undefined ? [] : [fields.album])]}
          open
          onOpenChange={setEditing}
        />
      )}
      {sharing && path && fields.until !== undefined && (
        <ShareDialog
          entity={entity}
          row={row}
          until={fields.until}
          address={new URL(path, location.origin).href}
          close={() => setSharing(false)}
        />
      )}
    </Card>
  );
}

function FileIcon({ type }: { type: string }) {
  const look = 'size-8 shrink-0 text-link';
  if (type.startsWith('image/')) return <FileImage className={look} aria-hidden />;
  if (type.startsWith('audio/')) return <FileAudio className={look} aria-hidden />;
  if (type.startsWith('video/')) return <FileVideo className={look} aria-hidden />;
  return <FileText className={look} aria-hidden />;
}
