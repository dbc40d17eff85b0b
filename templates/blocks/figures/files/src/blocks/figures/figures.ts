import type { EntityDefinition, FieldDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { locale } from '../../text/index.ts';
import { formatValue, numberFormat } from '../../ui/index.ts';

export type Operation = 'sum' | 'average' | 'minimum' | 'maximum';

/** One number from the values of a field; undefined where there are none. */
export function figureOf(rows: readonly Row[], field: string, operation: Operation): number | undefined {
  const numbers = rows.map((row) => row[field]).filter((value) => typeof value === 'number');
  if (numbers.length === 0) return operation === 'sum' ? 0 : undefined;
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (operation === 'sum') return Math.round(sum * 100) / 100;
  if (operation === 'average') return Math.round((sum / numbers.length) * 100) / 100;
  return numbers.reduce((one, other) =>
    operation === 'minimum' ? Math.min(one, other) : Math.max(one, other),
  );
}

/** A number as its field shows it. */
export function numberText(field: FieldDefinition | undefined, value: number | undefined): string {
  if (value === undefined) return '–';
  if (!field || field.type === 'rating') return value.toLocaleString(locale, { maximumFractionDigits: 2 });
  return formatValue(field, value, locale);
}

/** For axes: `$1.2K`. */
export function shortNumber(field: FieldDefinition | undefined, value: number): string {
  const short: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 1 };
  if (field?.type === 'money')
    return numberFormat(locale, {
      ...short,
      style: 'currency',
      currency: field.unit ?? 'USD',
      currencyDisplay: 'narrowSymbol',
    }).format(value);
  return `${numberFormat(locale, short).format(value)}${field?.type === 'percent' ? '%' : ''}`;
}

/** A label inside a sentence; short names in capitals stay. */
export function small(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

export function fieldsOf(entity: EntityDefinition, ids: readonly string[]): FieldDefinition[] {
  return ids.flatMap((id) => entity.fields.find((field) => field.id === id) ?? []);
}
