import type { ChoiceOption } from '../../../../../templates/spec/entity.ts';
import type { ColumnProfile } from '../../engine.ts';

/** Whether a column has few enough values to choose from. */
export function isChoice(column: ColumnProfile): boolean {
  const few = column.distinct <= 60 && column.distinct > 1 && column.longest <= 60;
  if (column.type === 'text')
    return (
      few && column.distinct <= Math.max(3, column.filled * 0.3) && column.frequent.length === column.distinct
    );
  if (column.type !== 'number' || column.unit !== undefined) return false;
  return (
    column.distinct <= 8 &&
    column.distinct > 1 &&
    /level|grade|class|tier|group|phase|category|rank|stars|级/i.test(column.header)
  );
}

/** Levels of talks and courses by the convention of their numbers. */
const courseLevels: Readonly<Record<string, string>> = {
  '100': 'Foundational',
  '200': 'Intermediate',
  '300': 'Advanced',
  '400': 'Expert',
  '500': 'Distinguished',
};

/** The values of a column as choices: numbers in their order with words, texts by the alphabet. */
export function optionsOfColumn(column: ColumnProfile, label: string): ChoiceOption[] {
  const values = column.frequent.map(({ value }) => value.slice(0, 80)).filter((value) => value !== '');
  const numbers = column.type === 'number';
  const levels = numbers && values.every((value) => value in courseLevels);
  const sorted = values.toSorted((a, b) => (numbers ? Number(a) - Number(b) : a.localeCompare(b, 'en')));
  return sorted.map((value) => {
    const text = levels ? `${value} – ${courseLevels[value] ?? ''}` : numbers ? `${label} ${value}` : value;
    return { id: value, label: text, tone: 'neutral' };
  });
}
