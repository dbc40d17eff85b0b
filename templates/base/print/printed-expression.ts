import type { Body } from './print-body.ts';
import type { PrintedExpression } from './value-type.ts';

/** Code whose value is true or false. */
export function asBoolean({ code, kind, nullable }: PrintedExpression): string {
  return kind === 'boolean' && !nullable ? code : `${code} === true`;
}

/** Code whose value is a number; what is missing counts as 0. */
export function asNumber({ code, kind, nullable }: PrintedExpression, body: Body): string {
  if (kind === 'number') return nullable ? `(${code} ?? 0)` : code;
  return `${helper(body, 'numberOf')}(${code})`;
}

/** Code for a value to be stored, where nothing is null and never undefined. */
export function asStored({ code, nullable }: PrintedExpression): string {
  const isSure =
    !nullable || code === 'null' || /^(divide|addDays|smallest|largest|average|textOf)\(/.test(code);
  return isSure ? code : `${code} ?? null`;
}

/** Imports a function of shared/query.ts. */
export function helper(body: Body, name: string): string {
  return body.imports.value(`${body.shared}/query.ts`, name);
}

export function truth(code: string): PrintedExpression {
  return { code, kind: 'boolean', nullable: false };
}
