import type { Entity } from '../../spec/entity.ts';

const reserved = new Set(
  (
    'abstract arguments await boolean break byte case catch char class const continue debugger default delete do ' +
    'double else enum eval export extends false final finally float for function goto if implements import in ' +
    'instanceof int interface let long native new null package private protected public return short static super ' +
    'switch synchronized this throw throws transient true try typeof var void volatile while with yield ' +
    'row rows input today now entities actions context sum average smallest largest contains overlaps ' +
    'isLess isAtMost isMissing sameValue findRow listRows filterRows createRow addDays addMinutes daysBetween hoursBetween divide'
  ).split(' '),
);

/** A name that code may use for a value. */
export function variableName(name: string): string {
  return reserved.has(name) ? `${name}Value` : name;
}

const takenTypes = new Set(
  (
    'Row Rows Value Values Context Record Readonly Promise Date Array Derivations EntityDefinition ActionDefinition ' +
    'FieldDefinition'
  ).split(' '),
);

/** Files of the model and the actions that are not about one of them. */
const takenFiles = new Set(['index', 'derived', 'samples']);

/** Name of the interface of an entity's rows: `AgendaItem`. */
export function typeName(id: string): string {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return takenTypes.has(name) ? `${name}Row` : name;
}

/** Name of the constant that holds an entity's definition: `agendaItems`. */
export function definitionName({ id }: Pick<Entity, 'id'>): string {
  const plural = pluralOf(id);
  return plural === id || reserved.has(plural) ? `${id}Definition` : plural;
}

/** Name of the constant that holds an action's definition: its id, where code allows it. */
export function actionName(id: string, entities: readonly Pick<Entity, 'id'>[]): string {
  const isTaken = reserved.has(id) || entities.some((entity) => definitionName(entity) === id);
  return isTaken ? `${id}Action` : id;
}

/** `agendaItem` as in file names: `agenda-item`. */
export function fileName(id: string): string {
  const name = id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return takenFiles.has(name) ? `${name}-of-app` : name;
}

/** Name of a page's component: `AgendaPage`. */
export function pageName(pathId: string): string {
  const name = `${componentName(pathId)}Page`;
  return name === 'RowPage' ? 'RowOwnPage' : name;
}

/** `agenda-item` as a component: `AgendaItem`. */
export function componentName(pathId: string): string {
  return pathId
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** A text as a literal in code. */
export function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

function pluralOf(id: string): string {
  if (id.endsWith('s')) return id;
  if (/(x|z|ch|sh)$/.test(id)) return `${id}es`;
  return /[^aeiou]y$/.test(id) ? `${id.slice(0, -1)}ies` : `${id}s`;
}
