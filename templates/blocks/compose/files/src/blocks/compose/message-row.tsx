import { Paperclip } from 'lucide-react';
import { Link } from 'react-router';
import { fieldOf } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { locale, useWords } from '../../text/index.ts';
import { FieldValue, formatValue } from '../../ui/index.ts';
import { nameOf } from './addresses.ts';
import { Initial } from './recipient-list.tsx';
import type { MessageSetting } from './setting.ts';
import { en, zh } from './text.ts';

export interface MessageRowProps {
  setting: MessageSetting;
  row: Row;
  hasFiles?: boolean;
}

/** One message in a list: to whom, what, when, and how far it is. */
export function MessageRow({ setting, row, hasFiles = false }: MessageRowProps) {
  const words = useWords({ en, zh });
  const { entity, paths } = setting;
  const to = Array.isArray(row['to']) ? row['to'].map(String) : [];
  const people =
    to.slice(0, 2).map(nameOf).join(', ') + (to.length > 2 ? ` ${words.more(to.length - 2)}` : '');
  const status = fieldOf(entity, 'status');
  const sentAt = fieldOf(entity, 'sentAt');
  const isDraft = row['status'] === 'draft';
  const path = isDraft && paths.compose ? `${paths.compose}?draft=${row.id}` : pathOf(entity, row);
  const subject = String(row['subject'] ?? '');
  const content = String(row['content'] ?? '');
  const title = setting.channel === 'mail' ? subject || words.noSubjectYet : content || words.noContent;
  const body = (
    <>
      <Initial name={nameOf(to[0] ?? '?')} />
      <span className="flex min-w-0 flex-1 flex-col gap-0.5">
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="truncate font-medium">{people || '–'}</span>
          {sentAt && row['sentAt'] && (
            <time className="text-xs text-muted-foreground tabular-nums">
              {formatValue(sentAt, row['sentAt'], locale)}
            </time>
          )}
        </span>
        <span className="flex items-center gap-2">
          <span className="min-w-0 flex-1 truncate text-sm">
            {title}
            {setting.channel === 'mail' && content !== '' && (
              <span className="text-muted-foreground"> – {content.slice(0, 120)}</span>
            )}
          </span>
          {hasFiles && (
            <Paperclip className="size-4 shrink-0 text-muted-foreground" aria-label={words.attachments} />
          )}
          {status && <FieldValue field={status} value={row['status']} links={false} />}
        </span>
      </span>
    </>
  );
  const look = 'flex min-h-16 flex-1 items-center gap-3 px-4 py-3 min-w-0';
  return path ? (
    <Link className={`${look} hover:bg-muted`} to={path}>
      {body}
    </Link>
  ) : (
    <span className={look}>{body}</span>
  );
}

/** The latest first. */
export function latestFirst(rows: readonly Row[]): Row[] {
  return rows
    .toReversed()
    .toSorted((one, other) => String(other['sentAt'] ?? '').localeCompare(String(one['sentAt'] ?? '')));
}
