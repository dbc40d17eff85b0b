import { useState } from 'react';
import { locale, words } from '../text/index.ts';
import { Button } from './button.tsx';
import type { FieldInputProps } from './field-input.tsx';
import { fileAt, namedAddress, sizeText } from './file-address.ts';
import { controlLook } from './inputs.tsx';
import { classNames } from './class-names.ts';

const mostBytes = 2_000_000;

/** A file kept with the row, as a data address. */
export function FileInput({ field, value, onChange, control }: FieldInputProps) {
  const [problem, setProblem] = useState<string>();
  const held = typeof value === 'string' && value !== '' ? value : undefined;
  const file = held === undefined ? undefined : fileAt(held);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > mostBytes) return setProblem(words.fileTooLarge);
    setProblem(undefined);
    onChange(namedAddress(await readAsDataAddress(file), file.name));
  };
  return (
    <span className="flex flex-col gap-2">
      {held && field.type === 'image' && (
        <img src={held} alt="" className="max-h-40 self-start rounded-control object-cover" />
      )}
      {file && (
        <span className="text-sm break-all">
          {file.name} <span className="text-muted-foreground">{sizeText(file.bytes, locale)}</span>
        </span>
      )}
      <span className="flex items-center gap-2">
        <input
          {...control}
          type="file"
          accept={field.type === 'image' ? 'image/*' : undefined}
          className={classNames(controlLook, 'py-2 file:mr-3 file:cursor-pointer file:font-medium')}
          onChange={(event) => void choose(event.target.files?.[0])}
        />
        {held && <Button onClick={() => onChange(null)}>{words.removeFile}</Button>}
      </span>
      <span className="text-xs text-muted-foreground">{words.fileLimit}</span>
      {problem && (
        <span role="alert" className="text-sm text-bad">
          {problem}
        </span>
      )}
    </span>
  );
}

function readAsDataAddress(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error('The file could not be read.')));
    reader.readAsDataURL(file);
  });
}
