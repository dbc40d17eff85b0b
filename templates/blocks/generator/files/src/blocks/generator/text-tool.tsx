import { Copy, Eraser, Save } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, Card, Field, TextArea } from '../../ui/index.ts';
import { changed, changes, figuresOf } from './text-changes.ts';
import { en, zh } from './text.ts';
import { useKept, type ToolProps } from './use-kept.ts';

/** A text that is counted while one types, and changed by buttons. */
export function TextTool(props: ToolProps) {
  const words = useWords({ en, zh });
  const kept = useKept(props);
  const [text, setText] = useState('');
  const figures = Object.entries(figuresOf(text));
  const names: Readonly<Record<string, string>> = words.figures;
  return (
    <div className="grid max-w-6xl grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <Card className="flex flex-col gap-5 p-5 sm:p-8">
        <Field label={words.yourText} required>
          {(control) => (
            <TextArea {...control} rows={12} value={text} onChange={(event) => setText(event.target.value)} />
          )}
        </Field>
        <div role="group" aria-label={words.change} className="flex flex-wrap gap-2">
          {changes.map((change) => (
            <Button key={change} size="small" onClick={() => setText(changed(text, change))}>
              {words.changes[change]}
            </Button>
          ))}
        </div>
        <div className="flex flex-wrap gap-2">
          <Button
            variant="primary"
            disabled={text === ''}
            icon={<Copy className="size-4" aria-hidden />}
            onClick={() => kept.copy(text)}
          >
            {words.copy}
          </Button>
          <Button
            disabled={text === ''}
            icon={<Save className="size-4" aria-hidden />}
            onClick={() => kept.keep(text)}
          >
            {words.keep}
          </Button>
          <Button
            variant="ghost"
            icon={<Eraser className="size-4" aria-hidden />}
            onClick={() => setText('')}
          >
            {words.clear}
          </Button>
        </div>
      </Card>
      <Card className="p-5">
        <dl role="group" aria-label={words.count} className="grid grid-cols-2 gap-5">
          {figures.map(([id, value]) => (
            <div key={id} className="flex flex-col-reverse">
              <dt className="text-sm text-muted-foreground">{names[id]}</dt>
              <dd className="font-heading text-2xl font-semibold tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </div>
  );
}
