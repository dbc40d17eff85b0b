import { useEffect, useEffectEvent, useReducer, useRef, useState, type ClipboardEvent } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import { FormatBar } from './format-bar.tsx';
import { markdownOf } from './from-dom.ts';
import { countWords } from './markdown.ts';
import { en, zh } from './text.ts';
import { elementsOf } from './to-dom.ts';

export interface WriterProps {
  entity: EntityDefinition;
  body: string;
  row: Row;
  close: () => void;
}

const longest = 20_000;

/** A text written as it will be read; it is saved by itself. */
export function Writer({ entity, body, row, close }: WriterProps) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const page = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(String(row[body] ?? ''));
  const [stored, setStored] = useState(text);
  const [failed, setFailed] = useState(false);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const start = useEffectEvent(() => {
    page.current?.replaceChildren(...elementsOf(text));
    document.execCommand('defaultParagraphSeparator', false, 'p');
    page.current?.focus();
  });
  useEffect(() => {
    start();
    document.addEventListener('selectionchange', redraw);
    return () => document.removeEventListener('selectionchange', redraw);
  }, []);
  const read = () => {
    if (page.current) setText(markdownOf(page.current).slice(0, longest));
  };
  const save = useEffectEvent(async () => {
    if (text === stored) return;
    try {
      await changes.update(row.id, { [body]: text });
      setStored(text);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  });
  useEffect(() => {
    const later = setTimeout(() => void save(), 400);
    return () => clearTimeout(later);
  }, [text]);
  useEffect(() => {
    const leave = () => void save();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  const apply = (command: string, value?: string) => {
    page.current?.focus();
    document.execCommand(command, false, value);
    read();
    redraw();
  };
  const holds = (command: string) =>
    page.current?.contains(document.getSelection()?.anchorNode ?? null) === true &&
    document.queryCommandState(command);
  // What comes from elsewhere arrives as plain text.
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
  };
  return (
    <div className="flex flex-col gap-3">
      <FormatBar apply={apply} holds={holds}>
        <span className="ml-auto flex items-center gap-3 pl-2 text-xs text-muted-foreground">
          <span>{words.words(countWords(text))}</span>
          <span>{text === stored ? words.saved : failed ? words.notSaved : words.saving}</span>
          <Button size="small" variant="primary" onClick={close}>
            {words.done}
          </Button>
        </span>
      </FormatBar>
      <div
        ref={page}
        role="textbox"
        tabIndex={0}
        aria-multiline
        aria-label={words.write}
        contentEditable
        suppressContentEditableWarning
        className="min-h-[60vh] rounded-card card-frame bg-card px-6 py-8 text-base leading-relaxed break-words text-card-foreground sm:px-12 [&_a]:text-link [&_a]:underline [&_blockquote]:border-l-4 [&_blockquote]:border-primary [&_blockquote]:pl-4 [&_h2]:mt-6 [&_h2]:mb-3 [&_h2]:font-heading [&_h2]:text-2xl [&_h2]:font-semibold [&_h3]:mt-5 [&_h3]:mb-2 [&_h3]:font-heading [&_h3]:text-xl [&_h3]:font-semibold [&_h4]:mt-4 [&_h4]:font-semibold [&_ol]:my-3 [&_ol]:list-decimal [&_ol]:pl-6 [&_p]:my-3 [&_ul]:my-3 [&_ul]:list-disc [&_ul]:pl-6"
        onInput={read}
        onPaste={paste}
      />
      <p className="text-xs text-muted-foreground">{words.hint}</p>
    </div>
  );
}
