import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { ChoiceOption } from '../../../../../templates/spec/entity.ts';
import { findFieldOf } from './find-field-of.ts';
import type { FoundField } from './find-target.ts';

export interface FoundOption extends FoundField {
  option: ChoiceOption;
}

/** The choice that words name, in the field that others name or in any. */
export function findOption(words: string, spec: AppSpec, field?: string): FoundOption | undefined {
  const plain = words.trim().toLowerCase();
  const named = field ? findFieldOf(field, spec) : undefined;
  if (field && !named) return undefined;
  const all = Object.values(spec.entities).flatMap((entity) =>
    Object.values(entity.fields).map((each) => ({ entity, field: each })),
  );
  for (const found of named ? [named] : all) {
    const option = found.field.options?.find(
      (each) => each.label.toLowerCase() === plain || each.id === plain,
    );
    if (option && found.field.type === 'choice') return { ...found, option };
  }
  return undefined;
}
