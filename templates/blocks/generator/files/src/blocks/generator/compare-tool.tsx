import { GitCompare } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, Card, Field, TextArea } from '../../ui/index.ts';
import { differences, type DiffPart } from './text-changes.ts';
import { en, zh } from './text.ts';
import { useKept, type ToolProps } from './use-kept.ts';

/** Two texts side by side, and what differs. */
export function CompareTool(props: ToolProps) {
  const words = useWords({ en, zh });
  const kept = useKept(props);
  const [one, setOne] = useState('');
  const [other, setOther] = useState('');
  const [parts, setParts] = useState<readonly DiffPart[]>();
  const compare = () => {
    const found = differences(one, other);
    setParts(found);
    const count = found.filter(({ kind }) => kind !== 'same').length;
    kept.keep(words.differences(count));
  };
  const count = parts?.filter(({ kind }) => kind !== 'same').length ?? 0;
  return (
    <Card className="flex max-w-6xl flex-col gap-6 p-5 sm:p-8">
      <div className="grid gap-5 md:grid-cols-2">
        <Field label={words.before} required>
          {(control) => (
            <TextArea {...control} rows={9} value={one} onChange={(event) => setOne(event.target.value)} />
          )}
        </Field>
        <Field label={words.after} required>
          {(control) => (
            <TextArea
              {...control}
              rows={9}
              value={other}
              onChange={(event) => setOther(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Button
        variant="primary"
        className="self-start"
        disabled={one === '' && other === ''}
        icon={<GitCompare className="size-4" aria-hidden />}
        onClick={compare}
      >
        {words.compare}
      </Button>
      {parts && (
        <div role="status" className="flex flex-col gap-3">
          <p className="font-medium">{words.differences(count)}</p>
          <p className="rounded-card border border-border bg-field p-4 leading-relaxed break-words whitespace-pre-wrap">
            {parts.map((part, index) =>
              part.kind === 'same' ? (
                <span key={index}>{part.text}</span>
              ) : part.kind === 'added' ? (
                <ins key={index} className="bg-good-soft text-good">
                  {part.text}
                </ins>
              ) : (
                <del key={index} className="bg-bad-soft text-bad">
                  {part.text}
                </del>
              ),
            )}
          </p>
        </div>
      )}
    </Card>
  );
}
