import { Paperclip, SendHorizontal, X } from 'lucide-react';
import { useRef, useState, type FormEvent } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { Row } from '../../../shared/rows.ts';
import { useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, IconButton, showToast, TextInput } from '../../ui/index.ts';
import { namedAddress } from '../../ui/file-address.ts';
import { text, type ChatParts } from './room-parts.ts';
import { en, zh } from './text.ts';

export interface ComposerProps extends Pick<ChatParts, 'messages' | 'attachment' | 'name'> {
  room: Row;
  /** The message that is answered or changed. */
  about?: { line: Row; how: 'reply' | 'edit' };
  onDone: () => void;
}

const mostBytes = 2_000_000;

/** Where a message is written, answered or changed. */
export function Composer({ room, messages, attachment, name, about, onDone }: ComposerProps) {
  const words = useWords({ en, zh });
  const writing = useChanges(messages);
  const [content, setContent] = useState(about?.how === 'edit' ? text(about.line, 'content') : '');
  const [file, setFile] = useState<{ name: string; address: string }>();
  const chooser = useRef<HTMLInputElement>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const said = content.trim();
    if (said === '' && !file) return;
    const held = attachment && file ? { [attachment]: file.address } : {};
    try {
      if (about?.how === 'edit') await writing.update(about.line.id, { content: said, ...held });
      else
        await writing.create({
          room: room.id,
          person: name,
          content: said === '' ? (file?.name ?? '') : said,
          at: moment(new Date()).now,
          ...(about && { replyTo: about.line.id }),
          ...held,
        });
    } catch {
      return showToast({ message: words.notKept, tone: 'bad' });
    }
    setContent('');
    setFile(undefined);
    onDone();
  };
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > mostBytes) return showToast({ message: words.fileTooLarge, tone: 'bad' });
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      setFile({ name: chosen.name, address: namedAddress(String(reader.result), chosen.name) }),
    );
    reader.readAsDataURL(chosen);
  };
  return (
    <form className="flex flex-col gap-2" onSubmit={(event) => void send(event)}>
      {about && (
        <p className="flex items-center gap-2 text-sm text-muted-foreground">
          <span className="truncate">
            {about.how === 'edit' ? words.editing : words.replyingTo(text(about.line, 'person'))}
          </span>
          <IconButton
            label={words.cancel}
            icon={<X className="size-4" />}
            className="size-8"
            onClick={onDone}
          />
        </p>
      )}
      {file && <p className="text-sm text-muted-foreground">{file.name}</p>}
      <div className="flex gap-2">
        {attachment && (
          <>
            <input
              ref={chooser}
              type="file"
              aria-label={words.attach}
              tabIndex={-1}
              className="sr-only"
              onChange={(event) => choose(event.target.files?.[0])}
            />
            <IconButton
              label={words.attach}
              icon={<Paperclip className="size-5" />}
              onClick={() => chooser.current?.click()}
            />
          </>
        )}
        <TextInput
          aria-label={words.message}
          placeholder={words.placeholder}
          autoComplete="off"
          maxLength={2000}
          value={content}
          onChange={(event) => setContent(event.target.value)}
        />
        <Button type="submit" variant="primary" icon={<SendHorizontal className="size-4" aria-hidden />}>
          {about?.how === 'edit' ? words.save : words.send}
        </Button>
      </div>
    </form>
  );
}
