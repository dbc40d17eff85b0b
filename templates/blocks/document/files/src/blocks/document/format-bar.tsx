import {
  Bold,
  Heading1,
  Heading2,
  Italic,
  Link2,
  List,
  ListOrdered,
  Palette,
  Pilcrow,
  Quote,
  Redo2,
  Strikethrough,
  Underline,
  Undo2,
} from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, IconButton, TextInput } from '../../ui/index.ts';
import { en, zh } from './text.ts';

const tools = [
  { name: 'paragraph', command: 'formatBlock', value: 'p', Icon: Pilcrow },
  { name: 'heading', command: 'formatBlock', value: 'h2', Icon: Heading1 },
  { name: 'subheading', command: 'formatBlock', value: 'h3', Icon: Heading2 },
  { name: 'bold', command: 'bold', value: '', Icon: Bold },
  { name: 'italic', command: 'italic', value: '', Icon: Italic },
  { name: 'underline', command: 'underline', value: '', Icon: Underline },
  { name: 'strike', command: 'strikeThrough', value: '', Icon: Strikethrough },
  { name: 'list', command: 'insertUnorderedList', value: '', Icon: List },
  { name: 'numbers', command: 'insertOrderedList', value: '', Icon: ListOrdered },
  { name: 'quote', command: 'formatBlock', value: 'blockquote', Icon: Quote },
] as const;

const colours = {
  black: '#111111',
  red: '#c81e1e',
  orange: '#c2570c',
  green: '#157f3b',
  blue: '#1d4ed8',
  purple: '#7e22ce',
} as const;

export interface FormatBarProps {
  /** Does something to what is selected. */
  apply: (command: string, value?: string) => void;
  /** Whether a format holds where the cursor is. */
  holds: (command: string) => boolean;
  children: ReactNode;
}

/** The buttons above a text: pressing one keeps what is selected. */
export function FormatBar({ apply, holds, children }: FormatBarProps) {
  const words = useWords({ en, zh });
  const [open, setOpen] = useState<'colour' | 'link'>();
  const [address, setAddress] = useState('https://');
  const [kept, setKept] = useState<Range>();
  const choose = (what: 'colour' | 'link') => {
    const selection = document.getSelection();
    setKept(selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined);
    setOpen(open === what ? undefined : what);
  };
  const setLink = () => {
    const selection = document.getSelection();
    if (kept && selection) {
      selection.removeAllRanges();
      selection.addRange(kept);
    }
    apply('createLink', address);
    setOpen(undefined);
  };
  return (
    <div className="sticky top-16 z-5 flex flex-col gap-2 rounded-card card-frame bg-card p-1.5">
      <div role="toolbar" aria-label={words.tools} className="flex flex-wrap items-center gap-0.5">
        {tools.map(({ name, command, value, Icon }) => (
          <IconButton
            key={name}
            label={words[name]}
            icon={<Icon className="size-4.5" />}
            aria-pressed={value === '' ? holds(command) : undefined}
            className={value === '' && holds(command) ? 'bg-primary-soft' : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => apply(command, value)}
          />
        ))}
        <IconButton
          label={words.colour}
          icon={<Palette className="size-4.5" />}
          aria-expanded={open === 'colour'}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose('colour')}
        />
        <IconButton
          label={words.link}
          icon={<Link2 className="size-4.5" />}
          aria-expanded={open === 'link'}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose('link')}
        />
        <IconButton
          label={words.undo}
          icon={<Undo2 className="size-4.5" />}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => apply('undo')}
        />
        <IconButton
          label={words.redo}
          icon={<Redo2 className="size-4.5" />}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => apply('redo')}
        />
        {children}
      </div>
      {open === 'colour' && (
        <div role="group" aria-label={words.colour} className="flex flex-wrap gap-1.5 px-1 pb-1">
          {(['black', 'red', 'orange', 'green', 'blue', 'purple'] as const).map((name) => (
            <button
              key={name}
              type="button"
              aria-label={words.colours[name]}
              style={{ background: colours[name] }}
              className="size-8 rounded-full border border-border pointer-coarse:size-11"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                apply('foreColor', colours[name]);
                setOpen(undefined);
              }}
            />
          ))}
        </div>
      )}
      {open === 'link' && (
        <form
          className="flex flex-wrap items-center gap-2 px-1 pb-1"
          onSubmit={(event) => {
            event.preventDefault();
            setLink();
          }}
        >
          <TextInput
            aria-label={words.address}
            className="max-w-sm"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
          <Button type="submit" size="small">
            {words.setLink}
          </Button>
        </form>
      )}
    </div>
  );
}
