import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Value } from '../../../shared/rows.ts';
import { locale } from '../../text/index.ts';
import { formatValue } from '../../ui/index.ts';
import type { Sheet, SheetFields } from './sheet-type.ts';

export type SheetValues = Readonly<Record<string, Value | undefined>>;

/** What a row says, as a sheet to draw. */
export function sheetOfRow(entity: EntityDefinition, fields: SheetFields, values: SheetValues): Sheet {
  const said = (id: string | undefined) => {
    const value = id === undefined ? undefined : values[id];
    return typeof value === 'string' ? value : '';
  };
  const looks = fieldOf(entity, fields.design)?.options ?? [];
  const font = said(fields.font);
  const size = fields.size === undefined ? undefined : values[fields.size];
  const picture = said(fields.picture);
  return {
    format: fields.format,
    lines: fields.lines.map(({ field, as }) => {
      const definition = fieldOf(entity, field);
      const value = values[field];
      const text =
        definition && definition.type !== 'text' && definition.type !== 'longText' && value != null
          ? formatValue(definition, value, locale)
          : said(field);
      return { text: text.trim(), as };
    }),
    design: Math.max(
      0,
      looks.findIndex(({ id }) => id === values[fields.design]),
    ),
    font: font === 'sans' || font === 'script' ? font : 'serif',
    colour: /^#[\da-f]{6}$/i.test(said(fields.colour)) ? said(fields.colour) : '#1f4e79',
    size: typeof size === 'number' && size >= 40 && size <= 200 ? size : 100,
    ...(picture === '' ? {} : { picture }),
  };
}

/** An address that an `img` can show. */
export function addressOf(drawing: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
}
