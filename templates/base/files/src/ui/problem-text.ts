import type { ValueProblem } from '../../shared/check-values.ts';
import type { FieldDefinition } from '../../shared/entity.ts';
import { locale, words } from '../text/index.ts';
import { formatValue } from './format-value.ts';

/** What is wrong with a value, said to the person who typed it. */
export function problemText(field: FieldDefinition, problem: ValueProblem): string {
  switch (problem) {
    case 'required':
      return words.required(field.label);
    case 'notANumber':
    case 'wrongKind':
      return words.notANumber(field.label);
    case 'tooSmall':
      return words.tooSmall(field.label, formatValue(field, field.minimum, locale));
    case 'tooLarge':
      return words.tooLarge(field.label, formatValue(field, field.maximum ?? 5, locale));
    case 'tooLong':
      return words.tooLong(field.label);
    case 'notAnEmail':
      return words.notAnEmail;
    case 'notAnAddress':
      return words.notAnAddress;
    case 'notADate':
      return words.notADate;
    case 'notATime':
      return words.notATime;
    case 'tooEarly':
      return field.type === 'date' ? words.beforeStart(field.label) : words.notLater(field.label);
    case 'past':
      return words.notOver(field.label);
    case 'notAChoice':
      return words.notAChoice;
  }
}
