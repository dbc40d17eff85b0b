import { moment } from '../../shared/dates.ts';
import type { FieldDefinition } from '../../shared/entity.ts';
import type { Value } from '../../shared/rows.ts';
import { words } from '../text/index.ts';
import type { FieldControl } from './field.tsx';
import { FileInput } from './file-input.tsx';
import { Select, TextArea, TextInput } from './inputs.tsx';
import { NumberInput } from './number-input.tsx';
import { RatingInput } from './rating-input.tsx';
import { RelationInput } from './relation-input.tsx';
import { TagsInput } from './tags-input.tsx';

export interface FieldInputProps {
  field: FieldDefinition;
  value: Value | undefined;
  onChange: (value: Value) => void;
  /** What the surrounding Field gives its control. */
  control?: FieldControl;
}

const htmlTypes: Partial<Record<FieldDefinition['type'], string>> = {
  date: 'date',
  time: 'time',
  dateTime: 'datetime-local',
  email: 'email',
  url: 'url',
  phone: 'tel',
};

/** The control that fits a field's type. Check boxes are drawn by the form, since their label stands beside them. */
export function FieldInput({ field, value, onChange, control }: FieldInputProps) {
  const text = typeof value === 'string' ? value : '';
  switch (field.type) {
    case 'longText':
      return <TextArea {...control} value={text} onChange={(event) => onChange(event.target.value)} />;
    case 'number':
    case 'money':
    case 'percent':
      return <NumberInput field={field} value={value} onChange={onChange} control={control} />;
    case 'rating':
      return <RatingInput field={field} value={value} onChange={onChange} control={control} />;
    case 'choice':
      return (
        <Select
          {...control}
          value={text}
          onChange={(choice) => onChange(choice === '' ? null : choice)}
          options={field.options ?? []}
          placeholder={field.required && text !== '' ? undefined : field.required ? words.choose : words.none}
        />
      );
    case 'relation':
      return <RelationInput field={field} value={value} onChange={onChange} control={control} />;
    case 'tags':
      return <TagsInput value={value} onChange={onChange} control={control} />;
    case 'image':
    case 'file':
      return <FileInput field={field} value={value} onChange={onChange} control={control} />;
    default:
      return (
        <TextInput
          {...control}
          type={htmlTypes[field.type] ?? 'text'}
          min={earliest(field)}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}

/** The first day that can be chosen of those to come. */
function earliest({ type, upcoming }: FieldDefinition): string | undefined {
  return type === 'date' && upcoming ? moment(new Date()).today : undefined;
}
