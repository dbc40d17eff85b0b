import { useWords } from '../../text/index.ts';
import { Field, Select, TextArea } from '../../ui/index.ts';
import { ColourChoice } from './colour-choice.tsx';
import type { Link, Shape } from './drawing.ts';
import type { ShapeStyle } from './edit-drawing.ts';
import { en, zh } from './text.ts';

export interface StylePanelProps {
  shapes: readonly Shape[];
  link: Link | undefined;
  style: (style: ShapeStyle, about: string) => void;
  nameLink: (text: string) => void;
}

const widths = [1, 2, 3, 4, 6];
const sizes = [12, 14, 16, 18, 20, 24, 32];

/** Text, colours, border and size of what is selected. */
export function StylePanel({ shapes, link, style, nameLink }: StylePanelProps) {
  const words = useWords({ en, zh });
  const [first] = shapes;
  if (!first)
    return (
      <section aria-label={words.style} className="flex flex-col gap-3">
        <h2 className="font-heading text-sm font-semibold">{words.style}</h2>
        {link ? (
          <Field label={words.text} required>
            {(control) => (
              <TextArea
                {...control}
                rows={2}
                maxLength={200}
                value={link.text}
                onChange={(event) => nameLink(event.target.value)}
              />
            )}
          </Field>
        ) : (
          <p className="text-sm text-muted-foreground">{words.chooseShape}</p>
        )}
      </section>
    );
  const choices = (values: readonly number[], held: number) =>
    [...new Set([...values, held])]
      .toSorted((a, b) => a - b)
      .map((value) => ({ id: String(value), label: `${value} px` }));
  return (
    <section aria-label={words.style} className="flex flex-col gap-4">
      <h2 className="font-heading text-sm font-semibold">
        {words.style}
        {shapes.length > 1 && (
          <span className="ml-2 font-normal text-muted-foreground">{words.selectedCount(shapes.length)}</span>
        )}
      </h2>
      {shapes.length === 1 && !first.points && (
        <Field label={words.text} required>
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              maxLength={2000}
              value={first.text}
              onChange={(event) => style({ text: event.target.value }, 'text')}
            />
          )}
        </Field>
      )}
      {!first.points && (
        <ColourChoice
          label={words.fill}
          usual="var(--primary-soft)"
          value={first.fill}
          onChange={(fill) => style({ fill }, 'fill')}
        />
      )}
      <ColourChoice
        label={words.border}
        usual="var(--primary)"
        value={first.border}
        onChange={(border) => style({ border }, 'border')}
      />
      <div className="grid grid-cols-2 gap-3">
        <Field label={words.thick} required>
          {({ id }) => (
            <Select
              id={id}
              value={String(first.thick)}
              options={choices(widths, first.thick)}
              onChange={(value) => style({ thick: Number(value) }, 'thick')}
            />
          )}
        </Field>
        <Field label={words.size} required>
          {({ id }) => (
            <Select
              id={id}
              value={String(first.size)}
              options={choices(sizes, first.size)}
              onChange={(value) => style({ size: Number(value) }, 'size')}
            />
          )}
        </Field>
      </div>
    </section>
  );
}
