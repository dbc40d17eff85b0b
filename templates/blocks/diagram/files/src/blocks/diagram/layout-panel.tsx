import { ArrowDown, ArrowRight, Sun } from 'lucide-react';
import { useWords } from '../../text/index.ts';
import { Button, Checkbox, Field, Select } from '../../ui/index.ts';
import { arrangements, type Arrangement } from './arrange.ts';
import { lineKinds, type Drawing } from './drawing.ts';
import { en, zh } from './text.ts';

export interface LayoutPanelProps {
  drawing: Drawing;
  arrange: (arrangement: Arrangement) => void;
  set: (settings: Partial<Pick<Drawing, 'line' | 'grid' | 'snap'>>) => void;
}

const icons = { down: ArrowDown, right: ArrowRight, radial: Sun };

/** How the whole drawing is laid out. */
export function LayoutPanel({ drawing, arrange, set }: LayoutPanelProps) {
  const words = useWords({ en, zh });
  return (
    <section aria-label={words.layout} className="flex flex-col gap-4">
      <h2 className="font-heading text-sm font-semibold">{words.layout}</h2>
      <div role="group" aria-label={words.arrange} className="flex flex-col gap-1.5">
        <span className="text-sm font-medium">{words.arrange}</span>
        {arrangements.map((each) => {
          const Icon = icons[each];
          return (
            <Button
              key={each}
              size="small"
              className="justify-start"
              icon={<Icon className="size-4" aria-hidden />}
              disabled={drawing.shapes.length < 2}
              onClick={() => arrange(each)}
            >
              {words.arrangements[each]}
            </Button>
          );
        })}
      </div>
      <Field label={words.connectors} required>
        {({ id }) => (
          <Select
            id={id}
            value={drawing.line}
            options={lineKinds.map((line) => ({ id: line, label: words.lines[line] }))}
            onChange={(value) => set({ line: lineKinds.find((line) => line === value) ?? 'elbow' })}
          />
        )}
      </Field>
      <div className="flex flex-col">
        <Checkbox label={words.grid} checked={drawing.grid} onChange={(grid) => set({ grid })} />
        <Checkbox label={words.snap} checked={drawing.snap} onChange={(snap) => set({ snap })} />
      </div>
    </section>
  );
}
