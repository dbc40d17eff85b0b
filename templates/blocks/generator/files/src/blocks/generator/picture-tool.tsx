import { Download, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, Field, Select, TextArea } from '../../ui/index.ts';
import { pictureDrawing, styles, type PictureStyle } from './picture-drawing.ts';
import { pictureOf, saveFile } from './save-file.ts';
import { en, zh } from './text.ts';
import { ToolFrame } from './tool-frame.tsx';
import { useKept, type ToolProps } from './use-kept.ts';

const shapes = [
  { id: '800x600', width: 800, height: 600 },
  { id: '800x800', width: 800, height: 800 },
  { id: '600x900', width: 600, height: 900 },
  { id: '1280x720', width: 1280, height: 720 },
];

/** Pictures drawn by rule from words. */
export function PictureTool({ style: first = 'landscape', ...props }: ToolProps & { style?: PictureStyle }) {
  const words = useWords({ en, zh });
  const kept = useKept(props);
  const [prompt, setPrompt] = useState('');
  const [style, setStyle] = useState<PictureStyle>(first);
  const [size, setSize] = useState(first === 'emblem' ? '800x800' : '800x600');
  const [turn, setTurn] = useState(0);
  const [drawing, setDrawing] = useState<string>();
  const [missing, setMissing] = useState(false);
  const shape = shapes.find(({ id }) => id === size) ?? { width: 800, height: 600 };
  const generate = () => {
    setMissing(prompt.trim() === '');
    if (prompt.trim() === '') return;
    setDrawing(pictureDrawing({ prompt: prompt.trim(), style, ...shape, turn: turn + 1 }));
    setTurn(turn + 1);
    kept.keep(`${prompt.trim()} · ${words.styles[style]}`);
  };
  const save = async (svg: string) => {
    const picture = await pictureOf(svg, shape.width, shape.height);
    if (picture) saveFile(picture, 'picture.png');
  };
  return (
    <ToolFrame
      title={props.title}
      settings={
        <>
          <Field label={words.prompt} required error={missing ? words.fillIn : undefined}>
            {(control) => (
              <TextArea
                {...control}
                value={prompt}
                placeholder={words.promptExample}
                onChange={(event) => setPrompt(event.target.value)}
              />
            )}
          </Field>
          <Field label={words.style} required>
            {(control) => (
              <Select
                {...control}
                value={style}
                onChange={(next) => setStyle(styles.find((each) => each === next) ?? 'landscape')}
                options={styles.map((each) => ({ id: each, label: words.styles[each] }))}
              />
            )}
          </Field>
          <Field label={words.size} required>
            {(control) => (
              <Select
                {...control}
                value={size}
                onChange={setSize}
                options={shapes.map(({ id, width, height }) => ({ id, label: `${width} × ${height} px` }))}
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
      <div
        role="status"
        aria-label={words.result}
        className="flex min-h-72 flex-1 flex-col items-center justify-center gap-3"
      >
        {drawing ? (
          <>
            <img
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`}
              alt={words.pictureOf(prompt)}
              className="max-h-[30rem] max-w-full animate-fade rounded-card border border-border"
            />
            <p className="text-sm text-muted-foreground">{words.drawnByRule}</p>
          </>
        ) : (
          <p className="max-w-xs text-center text-muted-foreground">{words.pressGenerate}</p>
        )}
      </div>
      {drawing && (
        <div className="flex flex-wrap gap-2">
          <Button
            variant="primary"
            icon={<Download className="size-4" aria-hidden />}
            onClick={() => void save(drawing)}
          >
            {words.downloadPng}
          </Button>
          <Button
            icon={<Download className="size-4" aria-hidden />}
            onClick={() => saveFile(new Blob([drawing], { type: 'image/svg+xml' }), 'picture.svg')}
          >
            {words.downloadSvg}
          </Button>
        </div>
      )}
    </ToolFrame>
  );
}
