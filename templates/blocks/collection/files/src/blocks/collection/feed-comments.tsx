import { useMemo, useState, type FormEvent } from 'react';
import { moment } from '../../../shared/dates.ts';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row, Value } from '../../../shared/rows.ts';
import { access, useChanges, useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, showToast, TextInput } from '../../ui/index.ts';
import { noRemarks } from './no-remarks.ts';
import { PersonDot } from './person-dot.tsx';
import { en, zh } from './text.ts';
import { timeAgo } from './time-ago.ts';

/** Where what people say under a post is kept. */
export interface CommentFields {
  entity: EntityDefinition;
  target: string;
  content: string;
  who: string;
  on: string;
  said?: 'comment' | 'reply';
}

/** What was said under a row, the first said first. */
export function useComments(fields: CommentFields | undefined, row: string): readonly Row[] {
  const { rows } = useRows(fields?.entity ?? noRemarks);
  return useMemo(() => {
    if (!fields) return [];
    const { target, on } = fields;
    return rows
      .filter((each) => each[target] === row)
      .toSorted((one, other) => String(one[on] ?? '').localeCompare(String(other[on] ?? '')));
  }, [rows, fields, row]);
}

interface FeedCommentsProps {
  fields: CommentFields;
  row: string;
  said: readonly Row[];
  /** All of them, and not only the last. */
  open: boolean;
  /** Nobody adds to it any more. */
  isLocked: boolean;
}

/** What people say under a post, and a line to say something too. */
export function FeedComments({ fields, row, said, open, isLocked }: FeedCommentsProps) {
  const words = useWords({ en, zh });
  const [{ now }] = useState(() => moment(new Date()));
  const shown = open ? said : said.slice(-1);
  return (
    <div className="flex flex-col gap-3">
      {shown.map((each) => {
        const name = String(each[fields.who] ?? each['ownerName'] ?? '');
        const when = String(each[fields.on] ?? '');
        return (
          <div key={each.id} className="flex gap-2.5">
            <PersonDot name={name} small />
            <p className="min-w-0 flex-1 rounded-card bg-muted px-3 py-2 text-sm">
              <span className="font-medium">{name}</span>{' '}
              <span className="text-xs text-muted-foreground">{when && timeAgo(when, now, locale)}</span>
              <span className="block break-words whitespace-pre-wrap">
                {String(each[fields.content] ?? '')}
              </span>
            </p>
          </div>
        );
      })}
      {access.may('create', fields.entity) !== 'no' && !isLocked && (
        <CommentLine fields={fields} row={row} label={words} />
      )}
    </div>
  );
}

function CommentLine({
  fields,
  row,
  label: words,
}: {
  fields: CommentFields;
  row: string;
  label: typeof en;
}) {
  const { entity } = fields;
  const changes = useChanges(entity);
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    if (access.may('create', entity) === 'logIn') return access.askLogIn({ kind: 'other' });
    setBusy(true);
    const { now, today } = moment(new Date());
    const values: Record<string, Value> = {
      [fields.target]: row,
      [fields.content]: text.trim(),
      [fields.who]: access.person?.name ?? words.you,
      [fields.on]: fieldOf(entity, fields.on)?.type === 'dateTime' ? now : today,
    };
    try {
      await changes.create(values);
      setText('');
    } catch {
      showToast({ message: words.notKept, tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <form noValidate onSubmit={(event) => void send(event)} className="flex items-center gap-2">
      <TextInput
        aria-label={fields.said === 'reply' ? words.writeReply : words.writeComment}
        placeholder={fields.said === 'reply' ? words.writeReply : words.writeComment}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" size="small" busy={busy} className="shrink-0">
        {fields.said === 'reply' ? words.reply : words.comment}
      </Button>
    </form>
  );
}
