import { Copy, Lock, LockOpen, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, Field, IconButton, Select } from '../../ui/index.ts';
import { inkOn, paletteOf, schemes, type Scheme } from './colours.ts';
import { en, zh } from './text.ts';
import { ToolFrame } from './tool-frame.tsx';
import { useKept, type ToolProps } from './use-kept.ts';

/** Colours that go together, each to be kept while the others change. */
export function PaletteTool(props: ToolProps) {
  const words = useWords({ en, zh });
  const kept = useKept(props);
  const [base, setBase] = useState('#2f6fde');
  const [scheme, setScheme] = useState<Scheme>('analogous');
  const [count, setCount] = useState(5);
  const [colours, setColours] = useState(() => paletteOf('#2f6fde', 'analogous', 5));
  const [locked, setLocked] = useState<ReadonlySet<number>>(new Set());
  const generate = () => {
    const next = paletteOf(base, scheme, count).map((colour, index) =>
      locked.has(index) ? (colours[index] ?? colour) : colour,
    );
    setColours(next);
    kept.keep(next.join(', '));
  };
  const lock = (index: number) => {
    const next = new Set(locked);
    if (!next.delete(index)) next.add(index);
    setLocked(next);
  };
  return (
    <ToolFrame
      title={props.title}
      settings={
        <>
          <Field label={words.base} required>
            {(control) => (
              <input
                {...control}
                type="color"
                className="h-12 w-full cursor-pointer rounded-control border border-input bg-field p-1"
                value={base}
                onChange={(event) => setBase(event.target.value)}
              />
            )}
          </Field>
          <Field label={words.scheme} required>
            {(control) => (
              <Select
                {...control}
                value={scheme}
                onChange={(next) => setScheme(schemes.find((each) => each === next) ?? 'analogous')}
                options={schemes.map((each) => ({ id: each, label: words.schemes[each] }))}
              />
            )}
          </Field>
          <Field label={words.howMany} required>
            {(control) => (
              <Select
                {...control}
                value={String(count)}
                onChange={(next) => setCount(Number(next))}
                options={[3, 4, 5, 6, 8].map((each) => ({ id: String(each), label: String(each) }))}
              />
            )}
          </Field>
          <Button
            variant="primary"
            size="large"
            icon={<Sparkles className="size-5" aria-hidden />}
            onClick={generate}
          >
            {words.generate}
          </Button>
        </>
      }
    >
      <ul role="list" aria-label={words.result} className="flex flex-1 flex-col overflow-hidden rounded-card">
        {colours.map((colour, index) => (
          <li
            key={index}
            style={{ background: colour, color: inkOn(colour) }}
            className="flex min-h-16 flex-1 items-center justify-between gap-2 px-4"
          >
            <span className="font-mono text-lg">{colour}</span>
            <span className="flex gap-1">
              <IconButton
                label={words.copyOne(colour)}
                icon={<Copy className="size-4" />}
                className="bg-white/80 text-black hover:bg-white"
                onClick={() => kept.copy(colour)}
              />
              <IconButton
                label={locked.has(index) ? words.unlock(colour) : words.lock(colour)}
                icon={locked.has(index) ? <Lock className="size-4" /> : <LockOpen className="size-4" />}
                className="bg-white/80 text-black hover:bg-white"
                onClick={() => lock(index)}
              />
            </span>
          </li>
        ))}
      </ul>
      <Button
        variant="primary"
        className="self-start"
        icon={<Copy className="size-4" aria-hidden />}
        onClick={() => kept.copy(colours.join('\n'))}
      >
        {words.copyAll}
      </Button>
    </ToolFrame>
  );
}
