import { Download, Link as LinkIcon, Plus, Printer, Save } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { moment } from '../../../shared/dates.ts';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import { initialValues } from '../../../shared/initial-values.ts';
import type { Row, Value } from '../../../shared/rows.ts';
import { useChanges, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, copyText, Field, FieldInput, showToast } from '../../ui/index.ts';
import { pictureOf, saveFile } from '../generator/save-file.ts';
import { SheetLook } from './sheet-look.tsx';
import { sheetDrawing } from './sheet-drawing.ts';
import { addressOf, sheetOfRow, type SheetValues } from './sheet-of-row.ts';
import { sizeOf, type SheetFields } from './sheet-type.ts';
import { en, zh } from './text.ts';

export interface MakerBlockProps extends SheetFields {
  entity: EntityDefinition;
  title: string;
  makePath: string;
}

/** Prints the sheet and nothing else of the page. */
const printed =
  '@media print { body * { visibility: hidden } [data-sheet] { visibility: visible; position: fixed; inset: 0; margin: auto; max-height: 100vh !important; max-width: 100vw !important; box-shadow: none } }';

/** Fields on one side, what they make on the other; kept as a row. */
export function MakerBlock(props: MakerBlockProps) {
  const { rows, status } = useRows(props.entity);
  const [parameters] = useSearchParams();
  const id = parameters.get('sheet') ?? '';
  const row = rows.find((each) => each.id === id);
  if (status === 'loading') return null;
  // Nothing chosen yet: an example shows what it is about.
  const example = id === '' ? rows[0] : undefined;
  return <Maker key={row?.id ?? (id === '' ? 'first' : 'new')} {...props} row={row} example={example} />;
}

function Maker({
  entity,
  title,
  makePath: _,
  row,
  example,
  ...fields
}: MakerBlockProps & { row: Row | undefined; example: Row | undefined }) {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const [, setParameters] = useSearchParams();
  // A first look shows an example; what is saved from it is a new one.
  const [values, setValues] = useState<SheetValues>(
    () => row ?? { ...initialValues(entity, moment(new Date())), ...example },
  );
  const [missing, setMissing] = useState<string>();
  const set = (id: string, value: Value) => setValues((now) => ({ ...now, [id]: value }));
  const asked = [...fields.lines.map(({ field }) => field), fields.picture ?? ''].flatMap(
    (id) => fieldOf(entity, id) ?? [],
  );
  const shown = String(values[entity.titleField] ?? '').trim() || title;
  const drawing = sheetDrawing(sheetOfRow(entity, fields, values));
  const [width, height] = sizeOf[fields.format];
  const file = shown.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
  const begin = () => {
    setParameters({ sheet: 'new' });
    setMissing(undefined);
    setValues(initialValues(entity, moment(new Date())));
  };
  const save = async () => {
    const lacking = asked.find(
      ({ id, required, type }) =>
        required && type !== 'image' && (values[id] == null || String(values[id]).trim() === ''),
    );
    setMissing(lacking?.id);
    if (lacking) return;
    const kept = Object.fromEntries(
      entity.fields
        .filter(({ derived }) => !derived)
        .map(({ id }) => [id, values[id] === '' ? null : (values[id] ?? null)]),
    );
    try {
      if (row) await changes.update(row.id, kept);
      else {
        const made = await changes.create(kept);
        setParameters({ sheet: made.id }, { replace: true });
      }
      showToast({ message: words.saved, tone: 'good' });
    } catch {
      showToast({ message: words.notSaved, tone: 'bad' });
    }
  };
  const png = async () => {
    const picture = await pictureOf(drawing, width * 2, height * 2);
    if (picture) saveFile(picture, `${file}.png`);
  };
  return (
    <Card className="grid grid-cols-[minmax(0,1fr)] overflow-hidden lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
      <style>{printed}</style>
      <div role="group" aria-label={title} className="flex flex-col gap-4 p-5 sm:p-7">
        <Button className="self-start" icon={<Plus className="size-4" aria-hidden />} onClick={begin}>
          {words.begin}
        </Button>
        {asked.map((field) => (
          <Field
            key={field.id}
            label={field.label}
            required={field.required}
            error={missing === field.id ? words.fillIn(field.label) : undefined}
          >
            {(control) => (
              <FieldInput
                field={field}
                value={values[field.id]}
                control={control}
                onChange={(value) => set(field.id, value)}
              />
            )}
          </Field>
        ))}
        <SheetLook entity={entity} fields={fields} values={values} set={set} />
      </div>
      <div className="flex min-w-0 flex-col gap-5 border-t border-border bg-primary-soft p-5 sm:p-7 lg:border-t-0 lg:border-l">
        <div className="flex flex-1 items-center justify-center lg:sticky lg:top-24 lg:flex-none lg:py-4">
          <img
            data-sheet
            src={addressOf(drawing)}
            alt={words.previewOf(shown)}
            className="max-h-[38rem] max-w-full shadow-lg"
          />
        </div>
        <p className="text-center text-sm text-muted-foreground">{words.live}</p>
        <div className="flex flex-wrap justify-center gap-2">
          <Button
            variant="primary"
            icon={<Save className="size-4" aria-hidden />}
            onClick={() => void save()}
          >
            {row ? words.saveChanges : words.save}
          </Button>
          <Button icon={<Download className="size-4" aria-hidden />} onClick={() => void png()}>
            {words.png}
          </Button>
          <Button
            icon={<Download className="size-4" aria-hidden />}
            onClick={() => saveFile(new Blob([drawing], { type: 'image/svg+xml' }), `${file}.svg`)}
          >
            {words.svg}
          </Button>
          <Button icon={<Printer className="size-4" aria-hidden />} onClick={() => window.print()}>
            {words.print}
          </Button>
          {row && (
            <Button
              icon={<LinkIcon className="size-4" aria-hidden />}
              onClick={() =>
                void copyText(window.location.href).then((done) =>
                  showToast({ message: done ? words.copied : words.notCopied, tone: done ? 'good' : 'bad' }),
                )
              }
            >
              {words.copyLink}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
