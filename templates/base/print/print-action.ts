import type { Action } from '../../spec/action.ts';
import type { AppSpec } from '../../spec/app-spec.ts';
import type { Expression } from '../../spec/expression.ts';
import { actionName, fileName, literal, typeName } from './code-names.ts';
import { createImports, type Imports } from './imports.ts';
import { createBody, type Body } from './print-body.ts';
import { printEffects } from './print-effects.ts';
import { printField } from './print-entity.ts';
import { printExpression } from './print-expression.ts';
import { hasAccounts } from './storage-features.ts';
import { asBoolean } from './printed-expression.ts';

/** `shared/actions/<action>.ts`: a verb of the app as code. */
export function printAction(action: Action, spec: AppSpec): string {
  const imports = createImports();
  const printer = { action, spec, imports };
  const definition = imports.type('../action.ts', 'ActionDefinition');
  const type = action.entity
    ? `<${imports.type(`../model/${fileName(action.entity)}.ts`, typeName(action.entity))}>`
    : '';
  const inputs = Object.values(action.inputs).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const parts = [
    `export const ${actionName(action.id, Object.values(spec.entities))}: ${definition}${type} = {`,
    `id: ${literal(action.id)},`,
    `label: ${literal(action.label)},`,
    ...(action.icon ? [`icon: ${literal(action.icon)},`] : []),
    `tone: ${literal(action.tone)},`,
    ...(action.entity ? [`entity: ${literal(action.entity)},`] : []),
    ...(action.reverse ? [`reverse: ${literal(action.reverse)},`] : []),
    `inputs: [${inputs.map((field) => printField(field, spec)).join(', ')}],`,
    ...(action.shownWhen ? [printFunction(printer, 'shownWhen', condition(action.shownWhen))] : []),
    `guards: [${action.guards.map(({ must, message }) => `{ message: ${literal(message)}, ${printFunction(printer, 'holds', condition(must))} }`).join(', ')}],`,
    printFunction(printer, 'run', (body) => (printEffects(action.effects, body), undefined)),
    ...(action.confirmation ? [printFunction(printer, 'confirmation', sentence(action.confirmation))] : []),
    '};\n',
  ];
  return `${imports.print()}\n\n${parts.join('\n')}`;
}

/** `shared/actions/index.ts`. */
export function printActionIndex(spec: AppSpec): string {
  const imports = createImports();
  const definition = imports.type('../action.ts', 'ActionDefinition');
  const entries = Object.keys(spec.actions).map((id) => {
    const name = imports.value(`./${fileName(id)}.ts`, actionName(id, Object.values(spec.entities)));
    return name === id ? `${id},` : `${id}: ${name},`;
  });
  return [
    imports.print(),
    '',
    '/** All verbs of this app. */',
    `export const actions = {\n${entries.join('\n')}\n} satisfies Readonly<Record<string, ${definition}>>;\n`,
    `const byId: Readonly<Record<string, ${definition} | undefined>> = actions;\n`,
    `export function actionOf(id: string): ${definition} | undefined {\nreturn byId[id];\n}\n`,
  ].join('\n');
}

interface ActionPrinter {
  action: Action;
  spec: AppSpec;
  imports: Imports;
}

/** A method of the definition; `print` writes its lines and returns its result's code. */
function printFunction(
  { action, spec, imports }: ActionPrinter,
  name: string,
  print: (body: Body) => string | undefined,
): string {
  const entity = action.entity ? spec.entities[action.entity] : undefined;
  const body = createBody({
    print: printExpression,
    spec,
    imports,
    shared: '..',
    model: '../model',
    row: action.entity ? { name: 'row', entity } : undefined,
    inputs: action.inputs,
    knowsPerson: hasAccounts(spec),
  });
  const properties = [
    'row',
    'input',
    'rows',
    'today',
    'now',
    ...(hasAccounts(spec) ? ['person', 'notify', 'give'] : []),
  ];
  for (const taken of properties) body.names.add(taken);
  const result = print(body);
  const used = properties.filter((property) => body.used.has(property));
  const parameter = used.length > 0 ? `{ ${used.join(', ')} }` : '';
  const lines = result === undefined ? body.lines : [...body.lines, `return ${result};`];
  return `async ${name}(${parameter}) {\n${lines.join('\n')}\n},`;
}

function condition(expression: Expression): (body: Body) => string {
  return (body) => asBoolean(printExpression(expression, body));
}

function sentence(expression: Expression): (body: Body) => string {
  return (body) => {
    const { code, kind, nullable } = printExpression(expression, body);
    return kind === 'string' && !nullable ? code : `String(${code} ?? '')`;
  };
}
