import { createElement } from 'react';
import { initialsOf } from './initials.ts';
import { markOf } from './marks.ts';

const people = /^user|contact|baby|id-card/;

export interface SignProps {
  text: string;
  about: readonly string[];
  /** Of the kind of thing it is. */
  icon: string | undefined;
}

/** What stands for a title, else its initials. Loaded when first needed. */
export default function Sign({ text, about, icon = '' }: SignProps) {
  const mark = people.test(icon) ? undefined : markOf([text, ...about]);
  return mark ? createElement(mark, { className: 'size-5', strokeWidth: 1.75 }) : initialsOf(text);
}
