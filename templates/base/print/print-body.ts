import type { AppSpec } from '../../spec/app-spec.ts';
import type { Entity, Field } from '../../spec/entity.ts';
import type { Expression } from '../../spec/expression.ts';
import { variableName } from './code-names.ts';
import type { Imports } from './imports.ts';
import type { PrintedExpression } from './value-type.ts';

/** What a name in an expression's scope is in the printed function. */
export interface BoundRow {
  name: string;
  entity: Entity | undefined;
}

/** A function body being printed: lines before its result, and what it uses. */
export interface Body {
  spec: AppSpec;
  imports: Imports;
  /** Folder of the printed file relative to `shared/`: `..` or `.`. */
  shared: string;
  /** Folder of the model relative to the printed file. */
  model: string;
  lines: string[];
  /** Prints an expression within a body. */
  print: (expression: Expression, body: Body) => PrintedExpression;
  /** Properties of the context that are used, for the parameter. */
  used: Set<string>;
  row: BoundRow | undefined;
  each: BoundRow | undefined;
  inputs: Readonly<Record<string, Field>>;
  /** Whether the context says who acts. */
  knowsPerson: boolean;
  /** Fields computed by earlier lines, by their code. */
  computed: ReadonlyMap<string, string>;
  names: Set<string>;
  /** Rows found already, by what was asked. */
  found: Map<string, string>;
}

/** A name no other value of the function has. */
export function freshName(body: Body, wanted: string): string {
  const name = variableName(wanted);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}${number}`;
    if (body.names.has(candidate)) continue;
    body.names.add(candidate);
    return candidate;
  }
}

/** A body inside this one, for a function that looks at one row of many. */
export function innerBody(body: Body, each: BoundRow): Body {
  return { ...body, lines: [], each, found: new Map(body.found), names: new Set(body.names) };
}

/** A body at the top of a printed file's function. */
export function createBody(
  options: Pick<Body, 'spec' | 'imports' | 'shared' | 'model' | 'print'> &
    Partial<Pick<Body, 'row' | 'inputs' | 'computed' | 'knowsPerson'>>,
): Body {
  return {
    lines: [],
    used: new Set(),
    row: undefined,
    each: undefined,
    inputs: {},
    knowsPerson: false,
    computed: new Map(),
    names: new Set(),
    found: new Map(),
    ...options,
  };
}
