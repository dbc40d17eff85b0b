import type { Expression } from '../../../../../templates/spec/expression.ts';
import { fillGaps } from '../say/fill-gaps.ts';
import type { EntityDraft } from './app-draft.ts';

/** A sentence that names the row acted on where the text has `{row}`. */
export function confirmationOf(
  { head, fields }: EntityDraft,
  text: string,
  values: Readonly<Record<string, string | number>>,
): Expression {
  const [before = '', after = ''] = fillGaps(text, { ...values, row: '\n' }).split('\n');
  const title = fields.find((field) => field.id === head.titleField);
  const named = title?.type === 'text' || title?.type === 'longText';
  const name: Expression = named
    ? { kind: 'path', scope: 'row', path: [head.titleField] }
    : { kind: 'value', value: head.singular };
  return {
    kind: 'join',
    parts: [{ kind: 'value', value: before }, name, { kind: 'value', value: after }],
  };
}
