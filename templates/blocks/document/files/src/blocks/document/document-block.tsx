import {
  Bold,
  Code,
  Heading2,
  Italic,
  Link2,
  List,
  ListOrdered,
  Pencil,
  Quote,
  Redo2,
  Undo2,
} from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import { useParams } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { access, useChanges, useRow } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, IconButton, TextArea } from '../../ui/index.ts';
import { formatText, type Format } from './format-text.ts';
import { countWords } from './markdown.ts';
import { Rendered } from './rendered.tsx';
import { en, zh } from './text.ts';

export interface DocumentBlockProps {
  entity: EntityDefinition;
  /** The field of the text. */
  body: string;
}

/** The text of the row that the address names: to be read, and to be written with headings, lists and links. */
export function DocumentBlock({ entity, body }: DocumentBlockProps) {
  const words = useWords({ en, zh });
  const { id } = useParams();
  const { row } = useRow(entity, id);
  const [isEditing, setEditing] = useState(false);
  if (!row) return null;
  const text = String(row[body] ?? '');
  const answer = access.may('update', entity, row);
  const open = () => (answer === 'logIn' ? access.askLogIn({ kind: 'other' }) : setEditing(true));
  if (isEditing && answer === 'yes')
    return <Writer key={row.id} entity={entity} body={body} row={row} close={() => setEditing(false)} />;
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center gap-3">
        {answer !== 'no' && (
          <Button icon={<Pencil className="size-4" aria-hidden />} onClick={open}>
            {words.edit}
          </Button>
        )}
        <span className="text-sm text-muted-foreground">{words.words(countWords(text))}</span>
      </div>
      {text.trim() === '' ? <p className="text-muted-foreground">{words.empty}</p> : <Rendered text={text} />}
    </div>
  );
}

const tools = [
  { format: 'heading', Icon: Heading2 },
  { format: 'bold', Icon: Bold },
  { format: 'italic', Icon: Italic },
  { format: 'list', Icon: List },
  { format: 'numbers', Icon: ListOrdered },
  { format: 'quote', Icon: Quote },
  { format: 'link', Icon: Link2 },
  { format: 'code', Icon: Code },
] as const;

const longest = 20_000;

function Writer({ entity, body, row, close }: DocumentBlockProps & { row: Row; close: () => void }) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const input = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(String(row[body] ?? ''));
  const [stored, setStored] = useState(text);
  const [failed, setFailed] = useState(false);
  const [past, setPast] = useState<readonly string[]>([]);
  const [future, setFuture] = useState<readonly string[]>([]);
  const change = (next: string) => {
    const cut = next.slice(0, longest);
    setPast((held) => [...held.slice(-200), text]);
    setFuture([]);
    setText(cut);
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
  const apply = (format: Format) => {
    const area = input.current;
    if (!area) return;
    const made = formatText(
      { text, start: area.selectionStart, end: area.selectionEnd },
      format,
      words.sample,
    );
    change(made.text);
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(made.start, made.end);
    });
  };
  const step = (from: readonly string[], back: boolean) => {
    const next = back ? from.at(-1) : from[0];
    if (next === undefined) return;
    setPast(back ? past.slice(0, -1) : [...past, text]);
    setFuture(back ? [text, ...future] : future.slice(1));
    setText(next);
  };
  const press = (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    const format = { b: 'bold', i: 'italic', k: 'link' }[event.key.toLowerCase()];
    const tool = tools.find((each) => each.format === format);
    if (!tool) return;
    event.preventDefault();
    apply(tool.format);
  };
  return (
    <div className="flex flex-col gap-3">
      <div
        role="toolbar"
        aria-label={words.tools}
        className="flex flex-wrap items-center gap-1 rounded-card card-frame bg-card p-1.5"
      >
        {tools.map(({ format, Icon }) => (
          <IconButton
            key={format}
            label={words[format]}
            icon={<Icon className="size-4.5" />}
            onClick={() => apply(format)}
          />
        ))}
        <IconButton
          label={words.undo}
          icon={<Undo2 className="size-4.5" />}
          disabled={past.length === 0}
          onClick={() => step(past, true)}
        />
        <IconButton
          label={words.redo}
          icon={<Redo2 className="size-4.5" />}
          disabled={future.length === 0}
          onClick={() => step(future, false)}
        />
        <span className="ml-auto flex items-center gap-3 pl-2 text-xs text-muted-foreground">
          <span>{words.words(countWords(text))}</span>
          <span>{text === stored ? words.saved : failed ? words.notSaved : words.saving}</span>
          <Button size="small" variant="primary" onClick={close}>
            {words.done}
          </Button>
        </span>
      </div>
      <div className="grid gap-4 lg:grid-cols-2">
        <TextArea
          ref={input}
          aria-label={words.write}
          rows={18}
          maxLength={longest}
          value={text}
          onChange={(event) => change(event.target.value)}
          onKeyDown={press}
        />
        <section aria-label={words.preview}>
          <Card className="h-full p-5">
            <Rendered text={text} />
          </Card>
        </section>
      </div>
      <p className="text-xs text-muted-foreground">{words.hint}</p>
    </div>
  );
}
