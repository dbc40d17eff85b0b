import { useState } from 'react';
import { words } from '../text/index.ts';
import type { FieldInputProps } from './field-input.tsx';
import { TextInput } from './inputs.tsx';

/** Tags as text with commas. */
export function TagsInput({ value, onChange, control }: Omit<FieldInputProps, 'field'>) {
  const [typed, setTyped] = useState<string>();
  return (
    <TextInput
      {...control}
      placeholder={words.tagsHint}
      value={typed ?? (Array.isArray(value) ? value.join(', ') : '')}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(parseTags(event.target.value));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

function parseTags(text: string): string[] {
  const tags = text.split(/[,，;]/).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
