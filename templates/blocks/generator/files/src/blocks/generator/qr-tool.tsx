import { Copy, Download, QrCode } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../text/index.ts';
import { Button, Checkbox, Chip, Field, Select, TextArea, TextInput } from '../../ui/index.ts';
import { qrCode } from './qr-code.ts';
import { qrContent, qrFields, qrKinds, type QrKind } from './qr-content.ts';
import { qrDrawing } from './qr-drawing.ts';
import { pictureOf, saveFile } from './save-file.ts';
import { en, zh } from './text.ts';
import { ToolFrame } from './tool-frame.tsx';
import { useKept, type ToolProps } from './use-kept.ts';

const sizes = [200, 300, 400, 600, 1000];

/** A QR code of what one types, at once. */
export function QrTool(props: ToolProps) {
  const words = useWords({ en, zh });
  const kept = useKept(props);
  const [kind, setKind] = useState<QrKind>('link');
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({ address: 'https://example.com' });
  const [look, setLook] = useState({ size: 300, colour: '#111111', background: '#ffffff', rounded: false });
  const content = qrContent(kind, given);
  const code = content === '' ? undefined : qrCode(content);
  const drawing = code && qrDrawing(code, look);
  const labels: Readonly<Record<string, string>> = words.qrFields;
  const savePicture = async () => {
    if (!drawing) return;
    const picture = await pictureOf(drawing, look.size, look.size);
    if (picture) saveFile(picture, 'qr-code.png');
    kept.keep(content);
  };
  return (
    <ToolFrame
      title={props.title}
      settings={
        <>
          <div role="group" aria-label={words.kind} className="flex flex-wrap gap-2">
            {qrKinds.map((each) => (
              <Chip key={each} pressed={each === kind} onClick={() => setKind(each)}>
                {words.qrKinds[each]}
              </Chip>
            ))}
          </div>
          {qrFields[kind].map((id) => (
            <Field key={`${kind}-${id}`} label={labels[id] ?? id} required>
              {(control) =>
                id === 'text' ? (
                  <TextArea
                    {...control}
                    value={given[id] ?? ''}
                    onChange={(event) => setGiven({ ...given, [id]: event.target.value })}
                  />
                ) : (
                  <TextInput
                    {...control}
                    value={given[id] ?? ''}
                    onChange={(event) => setGiven({ ...given, [id]: event.target.value })}
                  />
                )
              }
            </Field>
          ))}
          <div className="grid grid-cols-2 gap-4">
            <Field label={words.colour} required>
              {(control) => (
                <input
                  {...control}
                  type="color"
                  className="h-10 w-full cursor-pointer rounded-control border border-input bg-field p-1"
                  value={look.colour}
                  onChange={(event) => setLook({ ...look, colour: event.target.value })}
                />
              )}
            </Field>
            <Field label={words.background} required>
              {(control) => (
                <input
                  {...control}
                  type="color"
                  className="h-10 w-full cursor-pointer rounded-control border border-input bg-field p-1"
                  value={look.background}
                  onChange={(event) => setLook({ ...look, background: event.target.value })}
                />
              )}
            </Field>
            <Field label={words.size} required>
              {(control) => (
                <Select
                  {...control}
                  value={String(look.size)}
                  onChange={(size) => setLook({ ...look, size: Number(size) })}
                  options={sizes.map((size) => ({ id: String(size), label: `${size} × ${size} px` }))}
                />
              )}
            </Field>
            <Checkbox
              className="self-end"
              label={words.rounded}
              checked={look.rounded}
              onChange={(rounded) => setLook({ ...look, rounded })}
            />
          </div>
          <Button
            variant="primary"
            size="large"
            disabled={!drawing}
            icon={<QrCode className="size-5" aria-hidden />}
            onClick={() => kept.keep(content)}
          >
            {words.generateQr}
          </Button>
        </>
      }
    >
      <div role="status" className="flex min-h-72 flex-col items-center justify-center gap-3">
        {drawing ? (
          <>
            <img
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`}
              alt={words.qrOf(content)}
              style={{ width: Math.min(look.size, 400) }}
              className="max-w-full rounded-card border border-border"
            />
            <p className="line-clamp-3 max-w-full text-center text-sm break-all text-muted-foreground">
              {content}
            </p>
          </>
        ) : (
          <p className="text-muted-foreground">{content === '' ? words.fillIn : words.tooLong}</p>
        )}
      </div>
      <div className="flex flex-wrap justify-center gap-2">
        <Button
          variant="primary"
          disabled={!drawing}
          icon={<Download className="size-4" aria-hidden />}
          onClick={() => void savePicture()}
        >
          {words.downloadPng}
        </Button>
        <Button
          disabled={!drawing}
          icon={<Download className="size-4" aria-hidden />}
          onClick={() => drawing && saveFile(new Blob([drawing], { type: 'image/svg+xml' }), 'qr-code.svg')}
        >
          {words.downloadSvg}
        </Button>
        <Button
          disabled={!drawing}
          icon={<Copy className="size-4" aria-hidden />}
          onClick={() => kept.copy(content)}
        >
          {words.copyText}
        </Button>
      </div>
    </ToolFrame>
  );
}
