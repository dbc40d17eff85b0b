import type { BinaryOperator, Expression, Scope } from '../../../../../../../templates/spec/expression.ts';

/** Short ways to write expressions. */
export function value(given: string | number | boolean | null): Expression {
  return { kind: 'value', value: given };
}

export function path(scope: Scope, ...segments: [string, ...string[]]): Expression {
  return { kind: 'path', scope, path: segments };
}

export function binary(operator: BinaryOperator, left: Expression, right: Expression): Expression {
  return { kind: 'binary', operator, left, right };
}

export function all(...parts: [Expression, ...Expression[]]): Expression {
  return parts.reduce((left, right) => binary('and', left, right));
}

export function not(of: Expression): Expression {
  return { kind: 'not', of };
}

export function choose(condition: Expression, whenTrue: Expression, whenFalse: Expression): Expression {
  return { kind: 'if', condition, whenTrue, whenFalse };
}
