import { Download, Shuffle, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, Field, Select, TextInput } from '../../ui/index.ts';
import { hexOf } from './colours.ts';
import {
  faces,
  fonts,
  layouts,
  markDrawing,
  patterns,
  shapes,
  symbols,
  type MarkKind,
  type MarkWish,
} from './mark-drawing.ts';
import { en, zh } from './mark-text.ts';
import { pick, randomBelow } from './random.ts';
import { pictureOf, saveFile } from './save-file.ts';
import { en as toolEn, zh as toolZh } from './text.ts';
import { ToolFrame } from './tool-frame.tsx';
import { useKept, type ToolProps } from './use-kept.ts';

const sizes: Readonly<Record<MarkKind, readonly (readonly [number, number])[]>> = {
  logo: [
    [1200, 800],
    [800, 800],
    [512, 512],
  ],
  avatar: [
    [512, 512],
    [256, 256],
    [1024, 1024],
  ],
  banner: [
    [1500, 500],
    [1584, 396],
    [1200, 628],
    [970, 250],
  ],
  pattern: [
    [800, 800],
    [1920, 1080],
    [1200, 628],
  ],
};

/** Logos, avatars, banners and patterns, put together from what one chooses. */
export function MarkTool({ mark: kind, ...props }: ToolProps & { mark: MarkKind }) {
  const words = useWords({ en, zh });
  const tool = useWords({ en: toolEn, zh: toolZh });
  const kept = useKept(props);
  const [missing, setMissing] = useState(false);
  const [wish, setWish] = useState<MarkWish>(() => ({
    name: words.names[kind],
    tagline: '',
    shape: 'circle',
    symbol: kind === 'logo' ? 'leaf' : 'star',
    layout: 'beside',
    face: 'face',
    pattern: 'dots',
    font: 'sans',
    scale: 80,
    main: '#1f4e79',
    second: '#e07a5f',
    background: '#ffffff',
    width: sizes[kind][0]?.[0] ?? 800,
    height: sizes[kind][0]?.[1] ?? 800,
  }));
  const change = (changes: Partial<MarkWish>) => setWish({ ...wish, ...changes });
  const drawing = markDrawing(kind, wish);
  const choice = <Id extends string>(
    label: string,
    {
      value,
      options,
      names,
      set,
    }: { value: Id; options: readonly Id[]; names: Readonly<Record<Id, string>>; set: (id: Id) => void },
  ) => (
    <Field label={label} required>
      {(control) => (
        <Select
          {...control}
          value={value}
          onChange={(next) => {
            const found = options.find((option) => option === next);
            if (found) set(found);
          }}
          options={options.map((id) => ({ id, label: names[id] }))}
        />
      )}
    </Field>
  );
  const colour = (label: string, value: string, set: (value: string) => void) => (
    <label className="flex flex-col gap-1.5 text-sm font-medium">
      {label}
      <input
        type="color"
        value={value}
        onChange={(event) => set(event.target.value)}
        className="h-11 w-full min-w-16 cursor-pointer rounded-control border border-input bg-card p-1"
      />
    </label>
  );
  const surprise = () => {
    const hue = randomBelow(360);
    change({
      shape: pick(shapes) ?? 'circle',
      symbol: pick(symbols) ?? 'star',
      pattern: pick(patterns) ?? 'dots',
      face: kind === 'avatar' ? (pick(faces) ?? 'face') : wish.face,
      font: pick(fonts) ?? 'sans',
      main: hexOf(hue, 55, 34),
      second: hexOf((hue + 40 + randomBelow(140)) % 360, 62, 58),
      background: kind === 'avatar' ? hexOf(hue, 45, 90) : '#ffffff',
    });
  };
  const generate = () => {
    setMissing(wish.name.trim() === '');
    if (wish.name.trim() !== '') kept.keep(`${props.title}: ${wish.name.trim()}`);
  };
  const file =
    wish.name
      .trim()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .toLowerCase() || kind;
  const savePng = async () => {
    const picture = await pictureOf(drawing, wish.width, wish.height);
    if (picture) saveFile(picture, `${file}.png`);
  };
  const size = `${wish.width}x${wish.height}`;
  return (
    <ToolFrame
      title={props.title}
      settings={
        <>
          <Field label={words.name} required error={missing ? words.fillIn : undefined}>
            {(control) => (
              <TextInput
                {...control}
                value={wish.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </Field>
          {(kind === 'logo' || kind === 'banner') && (
            <Field label={words.tagline}>
              {(control) => (
                <TextInput
                  {...control}
                  value={wish.tagline}
                  onChange={(event) => change({ tagline: event.target.value })}
                />
              )}
            </Field>
          )}
          <div className="grid grid-cols-2 gap-4">
            {(kind === 'logo' || kind === 'banner') && (
              <>
                {choice(words.shape, {
                  value: wish.shape,
                  options: shapes,
                  names: words.shapes,
                  set: (shape) => change({ shape }),
                })}
                {choice(words.symbol, {
                  value: wish.symbol,
                  options: symbols,
                  names: words.symbols,
                  set: (symbol) => change({ symbol }),
                })}
              </>
            )}
            {kind === 'logo' &&
              choice(words.layout, {
                value: wish.layout,
                options: layouts,
                names: words.layouts,
                set: (layout) => change({ layout }),
              })}
            {kind === 'avatar' &&
              choice(words.face, {
                value: wish.face,
                options: faces,
                names: words.faces,
                set: (face) => change({ face }),
              })}
            {kind === 'pattern' &&
              choice(words.kind, {
                value: wish.pattern,
                options: patterns,
                names: words.kinds,
                set: (pattern) => change({ pattern }),
              })}
            {kind !== 'pattern' &&
              choice(words.font, {
                value: wish.font,
                options: fonts,
                names: words.fonts,
                set: (font) => change({ font }),
              })}
            <Field label={words.size} required>
              {(control) => (
                <Select
                  {...control}
                  value={size}
                  onChange={(next) => {
                    const [width = 800, height = 800] = next.split('x').map(Number);
                    change({ width, height });
                  }}
                  options={sizes[kind].map(([width, height]) => ({
                    id: `${width}x${height}`,
                    label: `${width} × ${height} px`,
                  }))}
                />
              )}
            </Field>
          </div>
          {kind === 'pattern' && (
            <label className="flex flex-col gap-1.5 text-sm font-medium">
              {words.scale}
              <input
                type="range"
                min={20}
                max={200}
                value={wish.scale}
                onChange={(event) => change({ scale: Number(event.target.value) })}
                className="accent-primary"
              />
            </label>
          )}
          <div className="grid grid-cols-3 items-end gap-3">
            {colour(words.main, wish.main, (main) => change({ main }))}
            {colour(words.second, wish.second, (second) => change({ second }))}
            {colour(words.background, wish.background, (background) => change({ background }))}
          </div>
          <div className="flex flex-wrap gap-2">
            <Button
              variant="primary"
              size="large"
              icon={<Sparkles className="size-5" aria-hidden />}
              onClick={generate}
            >
              {words.generate}
            </Button>
            <Button size="large" icon={<Shuffle className="size-5" aria-hidden />} onClick={surprise}>
              {words.surprise}
            </Button>
          </div>
        </>
      }
    >
      <div className="flex min-h-72 flex-1 items-center justify-center">
        <img
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`}
          alt={words.pictureOf(props.title, wish.name)}
          className="max-h-[30rem] max-w-full rounded-card border border-border"
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          icon={<Download className="size-4" aria-hidden />}
          onClick={() => void savePng()}
        >
          {tool.downloadPng}
        </Button>
        <Button
          icon={<Download className="size-4" aria-hidden />}
          onClick={() => saveFile(new Blob([drawing], { type: 'image/svg+xml' }), `${file}.svg`)}
        >
          {tool.downloadSvg}
        </Button>
        <Button variant="ghost" onClick={() => kept.copy(drawing)}>
          SVG: {tool.copy}
        </Button>
      </div>
    </ToolFrame>
  );
}
