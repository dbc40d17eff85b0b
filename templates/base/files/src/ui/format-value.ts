import type { FieldDefinition } from '../../shared/entity.ts';
import type { Value } from '../../shared/rows.ts';
import { words } from '../text/index.ts';
import { dateFormat, numberFormat } from './formats.ts';

/** A field's value as people of this locale read it; empty when there is none. Relations come out as their id. */
export function formatValue(field: FieldDefinition, value: Value | undefined, locale: string): string {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return new Intl.ListFormat(locale, { type: 'unit' }).format(value);
  switch (field.type) {
    case 'number':
      return typeof value === 'number' && !isYear(field)
        ? withUnit(number(locale, value), field.unit)
        : String(value);
    case 'money':
      return typeof value === 'number' ? money(locale, value, field.unit) : String(value);
    case 'percent':
      return typeof value === 'number' ? `${number(locale, value)}%` : String(value);
    case 'rating':
      return words.ratingOf(
        typeof value === 'number' ? number(locale, Math.round(value * 10) / 10) : String(value),
        String(field.maximum ?? 5),
      );
    case 'boolean':
      return value === true ? words.yes : words.no;
    case 'choice':
      return field.options?.find((option) => option.id === value)?.label ?? String(value);
    case 'date':
      return formatDate(String(value), locale);
    case 'dateTime':
      return formatDateTime(String(value), locale);
    default:
      return String(value);
  }
}

/** `Sun, 22 Nov 2026`, in the locale's way; without the weekday where there is little room. */
export function formatDate(value: string, locale: string, width: 'full' | 'day' = 'full'): string {
  const date = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return value;
  return dateFormat(locale, {
    ...(width === 'full' ? { weekday: 'short' } : {}),
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}

function formatDateTime(value: string, locale: string): string {
  const date = new Date(`${value.slice(0, 16)}:00Z`);
  if (Number.isNaN(date.getTime())) return value;
  return dateFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(date);
}

function money(locale: string, value: number, currency = 'USD'): string {
  return numberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).format(value);
}

function number(locale: string, value: number): string {
  return numberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

/** Years are numbers without a thousands' mark. */
function isYear({ id }: FieldDefinition): boolean {
  return /^year$|Year$/.test(id);
}

function withUnit(text: string, unit: string | undefined): string {
  return unit ? `${text} ${unit}` : text;
}
