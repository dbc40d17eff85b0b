import type { Expression } from '../../spec/expression.ts';
import { literal } from './code-names.ts';
import type { Body } from './print-body.ts';
import { asBoolean, asNumber, helper, truth } from './printed-expression.ts';
import type { PrintedExpression } from './value-type.ts';

type Binary = Extract<Expression, { kind: 'binary' }>;

/** Prints an operator with its two sides. */
export function printBinary({ operator, left, right }: Binary, body: Body): PrintedExpression {
  const a = body.print(left, body);
  const b = body.print(right, body);
  switch (operator) {
    case 'add':
      return arithmetic('+', [a, b], body);
    case 'subtract':
      return arithmetic('-', [a, b], body);
    case 'multiply':
      return arithmetic('*', [a, b], body);
    case 'divide':
      return {
        code: `${helper(body, 'divide')}(${asNumber(a, body)}, ${asNumber(b, body)})`,
        kind: 'number',
        nullable: true,
      };
    case 'equal':
      return truth(printEqual([a, b], body));
    case 'notEqual':
      return truth(printEqual([a, b], body, true));
    case 'less':
    case 'lessOrEqual':
    case 'greater':
    case 'greaterOrEqual':
      return compare(operator, [a, b], body);
    case 'and':
      return truth(`(${asBoolean(a)} && ${asBoolean(b)})`);
    case 'or':
      return truth(`(${asBoolean(a)} || ${asBoolean(b)})`);
    case 'contains':
    case 'overlaps':
      return truth(`${helper(body, operator)}(${a.code}, ${b.code})`);
    case 'addDays':
      return {
        code: `${dates(body, 'addDays')}(${asText(a, body)}, ${asNumber(b, body)})`,
        kind: 'string',
        nullable: a.nullable || a.kind !== 'string',
      };
    case 'addMinutes':
      return {
        code: `${dates(body, 'addMinutes')}(${asText(a, body)}, ${asNumber(b, body)})`,
        kind: 'string',
        nullable: false,
      };
    case 'daysBetween':
    case 'hoursBetween':
      return {
        code: `${dates(body, operator)}(${asText(a, body)}, ${asText(b, body)})`,
        kind: 'number',
        nullable: false,
      };
  }
}

type Sides = readonly [PrintedExpression, PrintedExpression];

function arithmetic(sign: string, [a, b]: Sides, body: Body): PrintedExpression {
  return { code: `(${asNumber(a, body)} ${sign} ${asNumber(b, body)})`, kind: 'number', nullable: false };
}

function printEqual([a, b]: Sides, body: Body, negated = false): string {
  const not = negated ? '!' : '';
  if (b.code === 'null') return `${not}${helper(body, 'isMissing')}(${a.code})`;
  if (b.code === 'true') return negated ? `!(${asBoolean(a)})` : asBoolean(a);
  if (b.code === 'false') return negated ? asBoolean(a) : `!(${asBoolean(a)})`;
  const plain =
    a.kind === b.kind &&
    a.kind !== 'list' &&
    a.kind !== 'value' &&
    !(a.nullable && b.nullable) &&
    canBeEqual(a, b) &&
    canBeEqual(b, a);
  if (plain) return `${a.code} ${negated ? '!==' : '==='} ${b.code}`;
  return `${not}${body.imports.value(`${body.shared}/values.ts`, 'sameValue')}(${a.code}, ${b.code})`;
}

/** TypeScript refuses to compare a choice by `===` with what it can never be. */
function canBeEqual(choice: PrintedExpression, other: PrintedExpression): boolean {
  if (!choice.options) return true;
  return choice.options.some((option) => literal(option) === other.code);
}

const signs = {
  less: { sign: '<', name: 'isLess', swapped: false },
  lessOrEqual: { sign: '<=', name: 'isAtMost', swapped: false },
  greater: { sign: '>', name: 'isLess', swapped: true },
  greaterOrEqual: { sign: '>=', name: 'isAtMost', swapped: true },
};

function compare(operator: keyof typeof signs, [a, b]: Sides, body: Body): PrintedExpression {
  const { sign, name, swapped } = signs[operator];
  const isPlain = a.kind === b.kind && a.kind !== 'value' && !a.nullable && !b.nullable;
  if (isPlain) return truth(`${a.code} ${sign} ${b.code}`);
  const [first, second] = swapped ? [b, a] : [a, b];
  return truth(`${helper(body, name)}(${first.code}, ${second.code})`);
}

function dates(body: Body, name: string): string {
  return body.imports.value(`${body.shared}/dates.ts`, name);
}

function asText({ code, kind }: PrintedExpression, body: Body): string {
  return kind === 'string' ? code : `${helper(body, 'textOf')}(${code})`;
}
