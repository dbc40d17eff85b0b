import type { Expression } from '../../spec/expression.ts';
import { literal } from './code-names.ts';
import { printAggregate } from './print-aggregate.ts';
import { printBinary } from './print-binary.ts';
import type { Body } from './print-body.ts';
import { printPath } from './print-path.ts';
import { asBoolean, helper, truth } from './printed-expression.ts';
import type { PrintedExpression } from './value-type.ts';

/** Prints an expression as code; what must be waited for is written to the body's lines first. */
export function printExpression(expression: Expression, body: Body): PrintedExpression {
  switch (expression.kind) {
    case 'value':
      return printValue(expression.value);
    case 'path':
      return printPath(expression, body);
    case 'now':
    case 'today':
      body.used.add(expression.kind);
      return { code: expression.kind, kind: 'string', nullable: false };
    case 'not':
      return truth(printNot(expression.of, body));
    case 'missing':
      return truth(`${helper(body, 'isMissing')}(${printExpression(expression.of, body).code})`);
    case 'binary':
      return printBinary(expression, body);
    case 'if': {
      const condition = asBoolean(printExpression(expression.condition, body));
      const whenTrue = printExpression(expression.whenTrue, body);
      const whenFalse = printExpression(expression.whenFalse, body);
      return {
        code: `(${condition} ? ${whenTrue.code} : ${whenFalse.code})`,
        kind: whenTrue.kind === whenFalse.kind ? whenTrue.kind : 'value',
        nullable: whenTrue.nullable || whenFalse.nullable,
      };
    }
    case 'join':
      return {
        code: `\`${expression.parts.map((part) => printPart(part, body)).join('')}\``,
        kind: 'string',
        nullable: false,
      };
    case 'number':
      // Given by `createRow` when the row is made, as one of its fields' definitions says.
      return { code: 'null', kind: 'value', nullable: true };
    case 'aggregate':
      return printAggregate(expression, body);
  }
}

function printNot(of: Expression, body: Body): string {
  if (of.kind === 'aggregate' && of.operation === 'exists')
    return printAggregate({ ...of, operation: 'count' }, body).code + ' === 0';
  const printed = printExpression(of, body);
  return printed.kind === 'boolean' && !printed.nullable ? `!(${printed.code})` : `${printed.code} !== true`;
}

function printValue(value: Extract<Expression, { kind: 'value' }>['value']): PrintedExpression {
  if (value === null) return { code: 'null', kind: 'value', nullable: true };
  if (typeof value === 'string') return { code: literal(value), kind: 'string', nullable: false };
  if (typeof value === 'number') return { code: String(value), kind: 'number', nullable: false };
  if (typeof value === 'boolean') return truth(String(value));
  return { code: literal(value), kind: 'list', nullable: false };
}

function printPart(part: Expression, body: Body): string {
  if (part.kind === 'value' && typeof part.value === 'string')
    return part.value.replaceAll(/[`\\]|\$\{/g, (found) => `\\${found}`);
  const { code, kind, nullable } = printExpression(part, body);
  if (kind === 'list') return `\${${code}${nullable ? '?' : ''}.join(', ')${nullable ? " ?? ''" : ''}}`;
  return `\${${code}${nullable ? " ?? ''" : ''}}`;
}
