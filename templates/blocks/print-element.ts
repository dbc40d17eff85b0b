import type { PrintedBlock } from '../compose/layer.ts';

const printed = Symbol('printed code');

/** Code to be printed as it is, where other values are printed as literals. */
export interface Code {
  readonly [printed]: string;
}

export type PropertyValue = Code | string | number | boolean | null | undefined | readonly unknown[] | object;

const entityImport = "import { entities } from '../../shared/model/index.ts';";
const actionImport = "import { actions } from '../../shared/actions/index.ts';";

/** The definition of an entity, as printed code. */
export function entityCode(id: string): Code {
  return { [printed]: `entities.${id}` };
}

/** A list of action definitions, as printed code. */
export function actionsCode(ids: readonly string[]): Code {
  return { [printed]: `[${ids.map((id) => `actions.${id}`).join(', ')}]` };
}

/** Code that a block writes itself: a function. */
export function tsCode(code: string): Code {
  return { [printed]: code };
}

/** One JSX element with its imports. Properties that are undefined or false, and empty lists, are left out. */
export function printElement(
  block: { component: string; file: string },
  properties: Readonly<Record<string, PropertyValue>>,
): PrintedBlock {
  const attributes = Object.entries(properties)
    .filter(([, value]) => !isLeftOut(value))
    .map(([name, value]) => attributeOf(name, value));
  const element = `<${[block.component, ...attributes].join(' ')} />`;
  const imports = [`import { ${block.component} } from '../blocks/${block.file}';`];
  const codes = Object.values(properties).flatMap(codesIn);
  if (codes.some((code) => code.startsWith('entities.'))) imports.push(entityImport);
  if (codes.some((code) => code.startsWith('[actions.'))) imports.push(actionImport);
  return { imports, element };
}

function isLeftOut(value: PropertyValue): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isCode(value) && value[printed] === '[]';
}

function attributeOf(name: string, value: PropertyValue): string {
  return value === true ? name : `${name}={${literalOf(value)}}`;
}

function literalOf(value: unknown): string {
  if (isCode(value)) return value[printed];
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => `${JSON.stringify(key)}: ${literalOf(part)}`);
    return `{ ${parts.join(', ')} }`;
  }
  return JSON.stringify(value);
}

function codesIn(value: unknown): string[] {
  if (isCode(value)) return [value[printed]];
  if (Array.isArray(value)) return value.flatMap(codesIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(codesIn) : [];
}

function isCode(value: unknown): value is Code {
  return typeof value === 'object' && value !== null && printed in value;
}
