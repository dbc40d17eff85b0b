import { Download, FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Row } from '../../../shared/rows.ts';
import { locale, useWords } from '../../text/index.ts';
import { en, zh } from './text.ts';

export interface AttachmentListProps {
  rows: readonly Row[];
  after?: (row: Row) => ReactNode;
}

/** Files with name, size and a small picture where they are one; each can be downloaded. */
export function AttachmentList({ rows, after }: AttachmentListProps) {
  const words = useWords({ en, zh });
  if (rows.length === 0) return null;
  return (
    <ul aria-label={words.attachments} className="grid gap-2 sm:grid-cols-2">
      {rows.map((row) => {
        const name = String(row['name'] ?? '');
        const content = String(row['content'] ?? '');
        return (
          <li
            key={row.id}
            className="flex min-w-0 items-center gap-3 rounded-control border border-border bg-muted px-3 py-2"
          >
            {content.startsWith('data:image/') ? (
              <img src={content} alt="" className="size-10 shrink-0 rounded-control object-cover" />
            ) : (
              <FileText className="size-6 shrink-0 text-muted-foreground" aria-hidden />
            )}
            <span className="flex min-w-0 flex-1 flex-col">
              <span className="truncate text-sm font-medium">{name}</span>
              <span className="text-xs text-muted-foreground tabular-nums">
                {sizeText(Number(row['size'] ?? 0))}
              </span>
            </span>
            {content !== '' && (
              <a
                href={content}
                download={name}
                aria-label={words.download(name)}
                className="inline-flex size-9 items-center justify-center rounded-control text-muted-foreground hover:text-foreground pointer-coarse:size-11"
              >
                <Download className="size-4" aria-hidden />
              </a>
            )}
            {after?.(row)}
          </li>
        );
      })}
    </ul>
  );
}

/** `12 KB`, in the locale's way. */
function sizeText(bytes: number): string {
  const kilobytes = Math.max(0.1, bytes / 1000);
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: kilobytes < 10 ? 1 : 0 }).format(kilobytes)} KB`;
}
