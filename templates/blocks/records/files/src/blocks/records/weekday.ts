import type { FieldDefinition } from '../../../shared/entity.ts';

const weekday =
  /^(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?\.?$|^(星期|周|礼拜)[一二三四五六日天]$/i;

/** A choice among days of the week. */
export function isWeekday(field: FieldDefinition): boolean {
  return (
    field.type === 'choice' &&
    field.options !== undefined &&
    field.options.length > 0 &&
    field.options.every((option) => weekday.test(option.label.trim()))
  );
}

/** Whether a field says on which day something is. */
export function isDay(field: FieldDefinition | undefined): boolean {
  return field !== undefined && (field.type === 'date' || isWeekday(field));
}
