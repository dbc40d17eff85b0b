import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { SpecOperation } from '../../../../../templates/spec/operation.ts';
import { tokenise } from '../words/tokenise.ts';
import { objectOf, plainWish } from './sayings-of.ts';

/** Words of grammar and of every app, which no answer has to say again. */
const plain = new Set(
  'a an the of to for in on at by with and or per each every all any my our your their his her i we you they it this that when who only let make show add have has get can should must be is are not no so more new page list number field user users people person'.split(
    ' ',
  ),
);

/**
 * Whether what an idea gains by a wish is what the wish asks for: something that the app has not yet is named in its
 * words. Words that were taken for a label as they stand (`Notify the owner`), or for many things where one is meant
 * (`Add a company logo`), are none.
 */
export function isAnswerTo(operations: readonly SpecOperation[], wish: string, spec: AppSpec): boolean {
  const made = operations.flatMap((operation) =>
    operation.kind === 'put-entity' ? operation.entity.id : [],
  );
  // What a new thing is made of says nothing about whether the thing was meant.
  const news = operations.filter(
    (operation) =>
      !isThere(operation, spec) && !(operation.kind === 'put-field' && made.includes(operation.entity)),
  );
  const names = news.flatMap(nameOf);
  const lead = plainWish(wish).toLowerCase();
  const object = objectOf(wish).toLowerCase();
  if (object === lead && names.some((name) => startsSo(lead, name))) return false;
  // A page called after what is to be done: `Limit`.
  const [verb] = lead.split(' ');
  if (
    object === lead &&
    news.some((each) => each.kind === 'put-page' && each.page.title.toLowerCase() === verb)
  )
    return false;
  const one = /^(?:please\s+)?add an? /i.test(wish.trim());
  if (one && news.some((each) => each.kind === 'put-entity' && endsSo(object, each.entity.singular)))
    return false;
  const wanted = wordsOf(wish);
  return names.some((name) => wordsOf(name).some((word) => wanted.includes(word)));
}

/** Without a field that only repeats the wish where there is more that answers it. */
export function withoutEcho(operations: readonly SpecOperation[], object: string): SpecOperation[] {
  const more = operations.some(({ kind }) => kind === 'put-entity' || kind === 'put-action');
  const echo = operations.flatMap((operation) =>
    more && operation.kind === 'put-field' && operation.field.label.toLowerCase() === object.toLowerCase()
      ? operation.field.id
      : [],
  );
  if (echo.length === 0) return [...operations];
  return operations.filter((operation) => {
    if (operation.kind === 'put-field') return !echo.includes(operation.field.id);
    if (operation.kind !== 'put-block') return true;
    const text = JSON.stringify(operation.block);
    return echo.every((field) => !text.includes(`"${field}"`));
  });
}

/** What people read of something new. */
function nameOf(operation: SpecOperation): string[] {
  switch (operation.kind) {
    case 'put-role':
      return [operation.role.label];
    case 'put-entity':
      return [operation.entity.plural];
    case 'put-field':
      return [operation.field.label];
    case 'put-action':
      return [operation.action.label];
    case 'put-page':
      return [operation.page.title];
    case 'put-block': {
      const { title } = operation.block.properties;
      return [operation.block.block, ...(typeof title === 'string' ? [title] : [])];
    }
    default:
      return [];
  }
}

function isThere(operation: SpecOperation, { entities, roles, actions, pages }: AppSpec): boolean {
  switch (operation.kind) {
    case 'put-role':
      return operation.role.id in roles;
    case 'put-entity':
      return operation.entity.id in entities;
    case 'put-field':
      return operation.field.id in (entities[operation.entity]?.fields ?? {});
    case 'put-action':
      return operation.action.id in actions;
    case 'put-page':
      return operation.page.id in pages;
    case 'put-block':
      return operation.block.id in (pages[operation.page]?.blocks ?? {});
    default:
      return true;
  }
}

function endsSo(object: string, singular: string): boolean {
  return object === singular.toLowerCase() || object.endsWith(` ${singular.toLowerCase()}`);
}

function startsSo(wish: string, name: string): boolean {
  const [first = ''] = name.toLowerCase().split(/\s+/);
  return /\s/.test(name) && wish.startsWith(`${first} `);
}

function wordsOf(text: string): string[] {
  return tokenise(text.slice(0, 1000)).flatMap(({ kind, lemma }) =>
    kind === 'word' && plain.has(lemma) ? [] : lemma,
  );
}
