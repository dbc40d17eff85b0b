import { Link2 } from 'lucide-react';
import { useParams } from 'react-router';
import { titleOf } from '../../../shared/entity.ts';
import { pathOf } from '../../app/path-of.ts';
import { access, useRow } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, copyText, Notice, showToast } from '../../ui/index.ts';
import { useToday } from '../records/use-today.ts';
import { DownloadButton } from './download-button.tsx';
import { factsOf } from './file-facts.ts';
import type { FilesBlockProps } from './files-block.tsx';
import { typeOf } from './read-file.ts';
import { en, zh } from './text.ts';

/** One file, on the page that its link leads to. */
export function FileOfRow({ entity, fields, actions = [] }: Omit<FilesBlockProps, 'room'>) {
  const words = useWords({ en, zh });
  const { id } = useParams();
  const today = useToday();
  const { row } = useRow(entity, id);
  if (!row) return null;
  const title = titleOf(entity, row);
  const stored = String(row[fields.file] ?? '');
  const until = fields.until === undefined ? '' : String(row[fields.until] ?? '');
  const isOver = until !== '' && until < today;
  const isGone = fields.deleted !== undefined && Boolean(row[fields.deleted]);
  if ((isOver || isGone) && access.may('update', entity, row) !== 'yes')
    return <Notice tone="bad">{isGone ? words.isGone : words.linkOver}</Notice>;
  const address = new URL(pathOf(entity, row) ?? '/', location.origin).href;
  return (
    <div className="flex max-w-3xl flex-col gap-5">
      {isOver && <Notice tone="waiting">{words.linkOver}</Notice>}
      <p className="text-muted-foreground">{factsOf({ entity, fields, words }, row)}</p>
      <div className="flex flex-wrap gap-2">
        <DownloadButton actions={actions} row={row} stored={stored} title={title} />
        <Button
          icon={<Link2 className="size-4" aria-hidden />}
          onClick={() =>
            void copyText(address).then((done) =>
              showToast(done ? { message: words.copied, tone: 'good' } : { message: address }),
            )
          }
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
