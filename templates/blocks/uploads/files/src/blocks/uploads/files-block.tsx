import {
  Download,
  File,
  FileAudio,
  FileImage,
  FileText,
  FileVideo,
  Link2,
  Pencil,
  Trash2,
} from 'lucide-react';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { fieldOf, titleOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { access, useChanges, useRow, useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import {
  Button,
  Card,
  copyText,
  Count,
  EmptyState,
  formatValue,
  IconButton,
  LoadState,
  RecordDialog,
  SearchInput,
  Select,
  showToast,
} from '../../ui/index.ts';
import { Folders } from './folders.tsx';
import { bytesOf, sizeText, typeOf } from './read-file.ts';
import { en, zh } from './text.ts';
import { UploadZone, type UploadFields } from './upload-zone.tsx';

export interface FilesBlockProps {
  entity: EntityDefinition;
  fields: UploadFields;
}

type Order = 'newest' | 'name' | 'size';

/** Files that people upload into folders, find, download and hand on by a link. */
export function FilesBlock({ entity, fields }: FilesBlockProps) {
  const words = useWords({ en, zh });
  const { rows, status, retry } = useRows(entity);
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
    .filter((row) => `${titleOf(entity, row)} ${folderOf(row)}`.toLowerCase().includes(wanted))
    .toReversed();
  if (order === 'name') shown.sort((a, b) => titleOf(entity, a).localeCompare(titleOf(entity, b), locale));
  if (order === 'size') shown.sort((a, b) => size(b) - size(a));
  const open = (name: string) =>
    setAddress(name === '' ? {} : { folder: name }, { preventScrollReset: true });
  return (
    <div className="flex flex-col gap-6">
      <UploadZone entity={entity} fields={fields} kind="files" album={folder} />
      {folderField !== undefined && <Folders folders={folders} chosen={folder} open={open} />}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <Count entity={entity} shown={shown.length} total={rows.length} />
          <span className="text-sm text-muted-foreground">
            {words.used(
              sizeText(
                rows.reduce((sum, row) => sum + size(row), 0),
                locale,
              ),
            )}
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
                row={row}
                remove={() => void changes.remove(row.id)}
              />
            </li>
          ))}
        </ul>
      </LoadState>
    </div>
  );
}

function FileLine({ entity, fields, row, remove }: FilesBlockProps & { row: Row; remove: () => void }) {
  const words = useWords({ en, zh });
  const title = titleOf(entity, row);
  const stored = String(row[fields.file] ?? '');
  const path = pathOf(entity, row);
  const [editing, setEditing] = useState(false);
  return (
    <Card className="flex flex-wrap items-center gap-3 p-3 sm:flex-nowrap">
      <FileIcon type={typeOf(stored)} />
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">
          {path ? (
            <Link to={path} className="hover:underline">
              {title}
            </Link>
          ) : (
            title
          )}
        </p>
        <p className="text-sm text-muted-foreground">{factsOf({ entity, fields }, row)}</p>
      </div>
      <Button asChild size="small">
        <a href={stored} download={title} aria-label={words.downloadNamed(title)}>
          <Download className="size-4" aria-hidden />
          {words.download}
        </a>
      </Button>
      {path && (
        <IconButton
          label={words.copyLinkNamed(title)}
          icon={<Link2 className="size-4" />}
          onClick={() => void copy(new URL(path, location.origin).href, words.copied)}
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
    </Card>
  );
}

/** One file, on the page that its link leads to. */
export function FileOfRow({ entity, fields }: FilesBlockProps) {
  const words = useWords({ en, zh });
  const { id } = useParams();
  const { row } = useRow(entity, id);
  if (!row) return null;
  const title = titleOf(entity, row);
  const stored = String(row[fields.file] ?? '');
  const address = new URL(pathOf(entity, row) ?? '/', location.origin).href;
  return (
    <div className="flex max-w-3xl flex-col gap-5">
      <p className="text-muted-foreground">{factsOf({ entity, fields }, row)}</p>
      <div className="flex flex-wrap gap-2">
        <Button asChild variant="primary">
          <a href={stored} download={title}>
            <Download className="size-4" aria-hidden />
            {words.download}
          </a>
        </Button>
        <Button
          icon={<Link2 className="size-4" aria-hidden />}
          onClick={() => void copy(address, words.copied)}
        >
          {words.copyLink}
        </Button>
      </div>
      <p className="text-sm break-all">
        {words.link}: <code>{address}</code>
      </p>
      <section aria-label={words.preview}>
        <Card className="overflow-hidden p-4">
          <Preview stored={stored} title={title} />
        </Card>
      </section>
    </div>
  );
}

function Preview({ stored, title }: { stored: string; title: string }) {
  const words = useWords({ en, zh });
  const type = typeOf(stored);
  if (type.startsWith('image/'))
    return <img src={stored} alt={title} className="max-h-[60dvh] object-contain" />;
  if (/^text\/|json|csv/.test(type))
    return <pre className="max-h-96 overflow-auto text-sm whitespace-pre-wrap">{textOf(stored)}</pre>;
  return <p className="text-muted-foreground">{words.noPreview}</p>;
}

function textOf(address: string): string {
  const data = address.slice(address.indexOf(',') + 1);
  try {
    if (!address.includes(';base64,')) return decodeURIComponent(data).slice(0, 20_000);
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    return new TextDecoder().decode(bytes).slice(0, 20_000);
  } catch {
    return '';
  }
}

function factsOf({ entity, fields }: FilesBlockProps, row: Row): string {
  const added = fields.added === undefined ? undefined : fieldOf(entity, fields.added);
  const size = sizeText(bytesOf(String(row[fields.file] ?? '')), locale);
  const folder = fields.album === undefined ? '' : String(row[fields.album] ?? '');
  return [folder, size, added && formatValue(added, row[added.id], locale)].filter(Boolean).join(' · ');
}

async function copy(address: string, said: string): Promise<void> {
  const done = await copyText(address);
  showToast(done ? { message: said, tone: 'good' } : { message: address });
}

function FileIcon({ type }: { type: string }) {
  const look = 'size-8 shrink-0 text-link';
  if (type.startsWith('image/')) return <FileImage className={look} aria-hidden />;
  if (type.startsWith('audio/')) return <FileAudio className={look} aria-hidden />;
  if (type.startsWith('video/')) return <FileVideo className={look} aria-hidden />;
  return <FileText className={look} aria-hidden />;
}
