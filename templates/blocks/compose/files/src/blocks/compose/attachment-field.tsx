import { Paperclip, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, IconButton } from '../../ui/index.ts';
import { AttachmentList } from './attachment-list.tsx';
import { en, zh } from './text.ts';

const mostBytes = 1_000_000;
const mostFiles = 5;

export interface AttachmentFieldProps {
  attachments: EntityDefinition;
  /** The draft that files are kept with; made when the first is chosen. */
  message?: string;
  onNeeded: () => Promise<string | undefined>;
}

/** Files that go with a message. They are kept at once, so that they are there after a reload. */
export function AttachmentField({ attachments, message, onNeeded }: AttachmentFieldProps) {
  const words = useWords({ en, zh });
  const { rows } = useRows(attachments);
  const changes = useChanges(attachments);
  const [said, setSaid] = useState<{ text: string; bad: boolean }>();
  const held = message === undefined ? [] : rows.filter((row) => row['message'] === message);

  const attach = async (files: readonly File[]) => {
    const large = files.find(({ size }) => size > mostBytes);
    if (large) return setSaid({ text: words.tooLarge(large.name), bad: true });
    if (held.length + files.length > mostFiles) return setSaid({ text: words.tooMany, bad: true });
    const owner = message ?? (await onNeeded());
    if (owner === undefined) return;
    try {
      for (const file of files) {
        const content = await readAsAddress(file);
        await changes.create({ message: owner, name: file.name, size: file.size, content });
      }
      setSaid({ text: files.map(({ name }) => words.attached(name)).join(' '), bad: false });
    } catch {
      setSaid({ text: words.notRead, bad: true });
    }
  };
  return (
    <section aria-label={words.attachments} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <span className="relative inline-flex rounded-control has-focus-visible:outline-2 has-focus-visible:outline-ring">
          <Button asChild>
            <span aria-hidden>
              <Paperclip className="size-4" />
              {words.attach}
            </span>
          </Button>
          {/* Over what is seen, so that a press anywhere on it opens the dialog of files. */}
          <input
            type="file"
            multiple
            aria-label={words.attach}
            title=""
            className="absolute inset-0 size-full cursor-pointer opacity-0 file:cursor-pointer"
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              event.target.value = '';
              if (files.length > 0) void attach(files);
            }}
          />
        </span>
        <p className="text-xs text-muted-foreground">{words.attachLimit}</p>
      </div>
      <p role="status" className={said ? (said.bad ? 'text-sm text-bad' : 'text-sm text-good') : 'sr-only'}>
        {said?.text}
      </p>
      <AttachmentList
        rows={held}
        after={(row) => (
          <IconButton
            label={words.removeFile(String(row['name'] ?? ''))}
            icon={<Trash2 className="size-4" />}
            onClick={() => void changes.remove(row.id)}
          />
        )}
      />
    </section>
  );
}

function readAsAddress(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error('The file could not be read.')));
    reader.readAsDataURL(file);
  });
}
