import { MessageSquareReply, Pencil, Pin, PinOff, SmilePlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { classNames, IconButton, Popover } from '../../ui/index.ts';
import { fileAt } from '../../ui/file-address.ts';
import { Emoji } from './emoji.tsx';
import { emojis, pinMark, text, type ChatParts } from './room-parts.ts';
import { en, zh } from './text.ts';

export interface MessageProps extends ChatParts {
  line: Row;
  marks: ChatParts['marks'];
  marked: readonly Row[];
  /** Whether somebody may write here. */
  isMember: boolean;
  onReply?: () => void;
  onEdit: () => void;
}

/** One message: who wrote it and when, what others think of it, and what can be done with it. */
export function Message({ line, marks, marked, messages, attachment, name, isMember, ...on }: MessageProps) {
  const words = useWords({ en, zh });
  const marking = useChanges(marks);
  const writing = useChanges(messages);
  const [choosing, setChoosing] = useState(false);
  const author = text(line, 'person');
  const isOwn = author === name && name !== '';
  const pin = marked.find((row) => row['mark'] === pinMark);
  const file = attachment === undefined ? '' : text(line, attachment);
  const toggle = async (mark: string, held = marked.find((row) => isMine(row, mark))) => {
    setChoosing(false);
    if (held) return marking.remove(held.id);
    if (access.may('create', marks) === 'logIn') return access.askLogIn({ kind: 'other' });
    await marking.create({ message: line.id, person: name, mark });
  };
  const isMine = (row: Row, mark: string) => row['mark'] === mark && row['person'] === name;
  const used = [...new Set(marked.map((row) => text(row, 'mark')))].filter((mark) => mark !== pinMark);
  const mayUnpin = pin && access.may('remove', marks, pin) === 'yes';
  return (
    <article className="flex gap-3" id={`message-${line.id}`}>
      <span
        aria-hidden
        className={classNames(
          'flex size-9 shrink-0 items-center justify-center rounded-full text-sm font-semibold',
          isOwn ? 'bg-primary text-primary-foreground' : 'bg-primary-soft',
        )}
      >
        {Array.from(author)[0]?.toLocaleUpperCase()}
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
          <span className="font-semibold">{author}</span>
          <time className="text-xs text-muted-foreground tabular-nums">{text(line, 'at').slice(11, 16)}</time>
        </p>
        <p className="leading-relaxed break-words whitespace-pre-line">{text(line, 'content')}</p>
        {file !== '' && <Attached address={file} />}
        <div className="mt-1 flex flex-wrap items-center gap-1">
          {used.map((mark) => (
            <button
              key={mark}
              type="button"
              aria-pressed={marked.some((row) => isMine(row, mark))}
              onClick={() => void toggle(mark)}
              className="inline-flex min-h-7 items-center gap-1 rounded-full border border-border bg-card px-2 text-sm tabular-nums aria-pressed:border-primary aria-pressed:bg-primary-soft pointer-coarse:min-h-11"
            >
              <Emoji emoji={mark} /> {marked.filter((row) => row['mark'] === mark).length}
            </button>
          ))}
          <Popover
            label={words.react}
            open={choosing}
            onOpenChange={setChoosing}
            trigger={
              <IconButton label={words.react} icon={<SmilePlus className="size-4" />} className="size-8" />
            }
          >
            <div className="flex justify-between gap-1">
              {emojis.map((emoji) => (
                <button
                  key={emoji}
                  type="button"
                  aria-label={words.reactWith(emoji)}
                  onClick={() => void toggle(emoji)}
                  className="size-10 rounded-control hover:bg-muted"
                >
                  <Emoji emoji={emoji} className="mx-auto size-5" />
                </button>
              ))}
            </div>
          </Popover>
          {isMember && on.onReply && (
            <IconButton
              label={words.reply}
              icon={<MessageSquareReply className="size-4" />}
              className="size-8"
              onClick={on.onReply}
            />
          )}
          {isMember && !pin && (
            <IconButton
              label={words.pin}
              icon={<Pin className="size-4" />}
              className="size-8"
              onClick={() => void toggle(pinMark, undefined)}
            />
          )}
          {mayUnpin && (
            <IconButton
              label={words.unpin}
              icon={<PinOff className="size-4" />}
              className="size-8"
              onClick={() => void marking.remove(pin.id)}
            />
          )}
          {isOwn && (
            <>
              <IconButton
                label={words.edit}
                icon={<Pencil className="size-4" />}
                className="size-8"
                onClick={on.onEdit}
              />
              <IconButton
                label={words.remove}
                icon={<Trash2 className="size-4" />}
                className="size-8"
                onClick={() => void writing.remove(line.id)}
              />
            </>
          )}
        </div>
      </div>
    </article>
  );
}

/** A picture is shown, any other file is given out under its name. */
function Attached({ address }: { address: string }) {
  const { name } = fileAt(address);
  return address.startsWith('data:image/') ? (
    <img src={address} alt={name} className="mt-2 max-h-64 rounded-control object-contain" />
  ) : (
    <a href={address} download={name} className="mt-1 inline-block text-sm font-medium text-link underline">
      {name}
    </a>
  );
}
