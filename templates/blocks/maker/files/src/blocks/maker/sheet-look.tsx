import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Value } from '../../../shared/rows.ts';
import { useWords } from '../../text/index.ts';
import { Field, FieldInput } from '../../ui/index.ts';
import { sheetDrawing } from './sheet-drawing.ts';
import { addressOf, sheetOfRow, type SheetValues } from './sheet-of-row.ts';
import type { SheetFields } from './sheet-type.ts';
import { en, zh } from './text.ts';

const colours = ['#1f4e79', '#1b6e53', '#8a1c3b', '#5b3a8c', '#b4531f', '#2b2b33', '#ffffff'];

/** Design, font, colour and size of a sheet. */
export function SheetLook({
  entity,
  fields,
  values,
  set,
}: {
  entity: EntityDefinition;
  fields: SheetFields;
  values: SheetValues;
  set: (id: string, value: Value) => void;
}) {
  const words = useWords({ en, zh });
  const design = fieldOf(entity, fields.design);
  const colour = fieldOf(entity, fields.colour);
  const now = sheetOfRow(entity, fields, values);
  const isOver = fields.lines.some(({ as }) => as === 'over' || as === 'under');
  return (
    <>
      <div role="group" aria-label={design?.label ?? words.design} className="flex flex-col gap-1.5">
        <span className="text-sm font-medium">{design?.label ?? words.design}</span>
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
          {(design?.options ?? []).map((option, index) => (
            <button
              key={option.id}
              type="button"
              aria-label={option.label}
              aria-pressed={now.design === index}
              onClick={() => set(fields.design, option.id)}
              className="flex flex-col items-center gap-1 rounded-control border-2 border-transparent p-1.5 text-xs hover:bg-muted aria-pressed:border-primary"
            >
              <img
                src={addressOf(sheetDrawing({ ...now, design: index }))}
                alt=""
                className="h-16 max-w-full border border-border object-contain"
              />
              {option.label}
            </button>
          ))}
        </div>
      </div>
      <div className="flex flex-wrap items-end gap-4">
        <label className="flex flex-col gap-1.5 text-sm font-medium">
          {colour?.label}
          <input
            type="color"
            value={now.colour}
            onChange={(event) => set(fields.colour, event.target.value)}
            className="h-10 w-20 cursor-pointer rounded-control border border-input bg-card p-1"
          />
        </label>
        <div role="group" aria-label={words.swatches} className="flex flex-wrap gap-1.5 pb-1">
          {colours
            .filter((each) => isOver || each !== '#ffffff')
            .map((each) => (
              <button
                key={each}
                type="button"
                aria-label={each}
                aria-pressed={now.colour === each}
                onClick={() => set(fields.colour, each)}
                style={{ background: each }}
                className="size-8 rounded-full border border-border aria-pressed:ring-2 aria-pressed:ring-ring aria-pressed:ring-offset-2"
              />
            ))}
        </div>
      </div>
      <div className="grid grid-cols-2 gap-4">
        {[fields.font, fields.size]
          .flatMap((id) => fieldOf(entity, id ?? '') ?? [])
          .map((field) => (
            <Field key={field.id} label={field.label} required>
              {(control) => (
                <FieldInput
                  field={{ ...field, required: true }}
                  value={values[field.id]}
                  control={control}
                  onChange={(value) => set(field.id, value)}
                />
              )}
            </Field>
          ))}
      </div>
    </>
  );
}
