import type { FormWish } from '../../understand/form-wish.ts';
import { slugOf } from '../../words/slug.ts';

/** Id of the page of a form, or of the part of a page that it is. */
export function formPage({ title }: FormWish['entry']): string {
  return slugOf(title.en);
}
