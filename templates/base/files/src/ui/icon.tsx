import type { ComponentProps } from 'react';
import { icons } from '../app/icons.ts';

/** An icon of src/app/icons.ts by its name; nothing for other names. */
export function Icon({ name, ...props }: { name: string | undefined } & ComponentProps<'svg'>) {
  const Drawing = name === undefined ? undefined : icons[name];
  return Drawing ? <Drawing aria-hidden {...props} /> : null;
}
