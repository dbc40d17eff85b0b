import { Download, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { locale, useWords } from '../../text/index.ts';
import { sizeText } from '../../ui/file-address.ts';
import { Button, Field, Select } from '../../ui/index.ts';
import { controlLook } from '../../ui/inputs.tsx';
import * as convertText from './convert-text.ts';
import { convertedName, convertedPicture, pictureFormats, shareSaved } from './converted-picture.ts';
import { saveFile } from './save-file.ts';
import { ToolFrame } from './tool-frame.tsx';
import { useKept, type ToolProps } from './use-kept.ts';

const widths = [0, 2560, 1920, 1280, 800, 400];

interface Converted {
  name: string;
  before: number;
  content: Blob;
}

/** Pictures in another format, of less quality or smaller, worked out in the browser. */
export function ConvertTool(props: ToolProps) {
  const words = useWords(convertText);
  const kept = useKept(props);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [format, setFormat] = useState<(typeof pictureFormats)[number]>(pictureFormats[0]);
  const [quality, setQuality] = useState(80);
  const [width, setWidth] = useState(0);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [results, setResults] = useState<readonly Converted[]>([]);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const sizes = (before: number, after: number) =>
    words.sizes(sizeText(before, locale), sizeText(after, locale));
  const convert = async () => {
    if (files.length === 0) return setProblem(words.needsFile);
    setProblem(undefined);
    setBusy(true);
    const done: Converted[] = [];
    for (const file of files) {
      const content = await convertedPicture(file, { format, quality, width });
      if (!content) setProblem(words.notPicture(file.name));
      else {
        const name = convertedName(file.name, format);
        done.push({ name, before: file.size, content });
        kept.keep(`${file.name} → ${format.label} · ${sizes(file.size, content.size)}`);
      }
    }
    setResults(done);
    setBusy(false);
  };
  return (
    <ToolFrame
      title={props.title}
      settings={
        <>
          <Field label={words.choose} required error={problem} hint={words.chooseHint}>
            {(control) => (
              <input
                {...control}
                type="file"
                multiple
                accept="image/*"
                className={`${controlLook} py-2 file:mr-3 file:cursor-pointer file:font-medium`}
                onChange={(event) => {
                  setFiles([...(event.target.files ?? [])]);
                  setProblem(undefined);
                }}
              />
            )}
          </Field>
          <Field label={words.format} required>
            {(control) => (
              <Select
                {...control}
                value={format.id}
                onChange={(next) => setFormat(pictureFormats.find(({ id }) => id === next) ?? format)}
                options={pictureFormats.map(({ id, label }) => ({ id, label }))}
              />
            )}
          </Field>
          <Field label={`${words.quality}: ${quality} %`} required hint={words.lossless}>
            {(control) => (
              <input
                {...control}
                type="range"
                min={10}
                max={100}
                step={5}
                className="h-11 w-full accent-primary"
                value={quality}
                onChange={(event) => setQuality(Number(event.target.value))}
              />
            )}
          </Field>
          <Field label={words.width} required>
            {(control) => (
              <Select
                {...control}
                value={String(width)}
                onChange={(next) => setWidth(Number(next))}
                options={widths.map((each) => ({
                  id: String(each),
                  label: each === 0 ? words.asItIs : `${each} px`,
                }))}
              />
            )}
          </Field>
          <Button
            variant="primary"
            size="large"
            busy={busy}
            icon={<RefreshCw className="size-5" aria-hidden />}
            onClick={() => void convert()}
          >
            {words.convert}
          </Button>
        </>
      }
    >
      {results.length === 0 ? (
        <p className="m-auto max-w-xs text-center text-muted-foreground">{words.waiting}</p>
      ) : (
        <ul aria-label={words.converted} className="flex flex-col divide-y divide-border">
          {results.map(({ name, before, content }) => {
            const share = shareSaved(before, content.size);
            const text = percent.format(Math.abs(share));
            return (
              <li key={name} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <span className="flex min-w-0 flex-col">
                  <span className="font-medium break-all">{name}</span>
                  <span className="text-sm text-muted-foreground tabular-nums">
                    {sizes(before, content.size)} · {share >= 0 ? words.smaller(text) : words.larger(text)}
                  </span>
                </span>
                <Button
                  icon={<Download className="size-4" aria-hidden />}
                  onClick={() => saveFile(content, name)}
                >
                  {words.download(name)}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </ToolFrame>
  );
}
