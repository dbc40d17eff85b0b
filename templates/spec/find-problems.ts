import type { AppSpec } from './app-spec.ts';
import type { Effect } from './action.ts';
import type { Expression } from './expression.ts';
import { findAccountProblems } from './find-account-problems.ts';
import type { SpecProblem } from './problem.ts';

/** Everything in a spec that points to something that is not there, or that two things claim at once. */
export function findProblems(spec: AppSpec): SpecProblem[] {
  const problems: SpecProblem[] = findAccountProblems(spec);
  const report = (place: string, missing: string | undefined, sentence: string) =>
    problems.push(missing === undefined ? { place, sentence } : { place, missing, sentence });
  const needEntity = (place: string, id: string) => {
    if (!spec.entities[id]) report(place, `entity:${id}`, `There is no thing called “${id}”.`);
  };

  for (const entity of Object.values(spec.entities)) {
    const place = `entities.${entity.id}`;
    if (!entity.fields[entity.titleField]) {
      report(
        `${place}.titleField`,
        `field:${entity.id}.${entity.titleField}`,
        `“${entity.plural}” have no field “${entity.titleField}” to be named by.`,
      );
    }
    for (const field of Object.values(entity.fields)) {
      const at = `${place}.fields.${field.id}`;
      if (field.type === 'relation' && !field.target)
        report(at, undefined, `“${field.label}” must say which thing it points to.`);
      if (field.target) needEntity(at, field.target);
      if (field.type === 'choice' && !field.options?.length)
        report(at, undefined, `“${field.label}” needs at least one choice.`);
      for (const id of entitiesIn(field.derived)) needEntity(at, id);
    }
    for (const field of Object.keys(entity.source?.columns ?? {})) {
      if (!entity.fields[field])
        report(
          `${place}.source`,
          `field:${entity.id}.${field}`,
          `A column fills “${field}”, which is not a field.`,
        );
    }
  }
  for (const action of Object.values(spec.actions)) {
    const place = `actions.${action.id}`;
    if (action.entity) needEntity(place, action.entity);
    if (action.reverse && !spec.actions[action.reverse]) {
      report(
        place,
        `action:${action.reverse}`,
        `“${action.label}” names an action that takes it back, which is not there.`,
      );
    }
    for (const id of action.effects.flatMap(entitiesOfEffect)) needEntity(place, id);
  }
  const paths = new Map<string, string>();
  for (const page of Object.values(spec.pages)) {
    const taken = paths.get(page.path);
    if (taken)
      report(
        `pages.${page.id}.path`,
        undefined,
        `“${page.title}” and “${taken}” have the same address ${page.path}.`,
      );
    paths.set(page.path, page.title);
    if (page.entity) needEntity(`pages.${page.id}`, page.entity);
    for (const block of Object.values(page.blocks)) {
      if (block.entity) needEntity(`pages.${page.id}.blocks.${block.id}`, block.entity);
    }
  }
  if (Object.keys(spec.pages).length > 0 && !paths.has('/')) {
    report('pages', undefined, 'No page has the address /, where the app opens.');
  }
  return problems;
}

/** Entities that an expression's aggregates read. */
function entitiesIn(expression: Expression | undefined): string[] {
  if (!expression) return [];
  switch (expression.kind) {
    case 'not':
    case 'missing':
      return entitiesIn(expression.of);
    case 'binary':
      return [...entitiesIn(expression.left), ...entitiesIn(expression.right)];
    case 'if':
      return [expression.condition, expression.whenTrue, expression.whenFalse].flatMap(entitiesIn);
    case 'join':
      return expression.parts.flatMap(entitiesIn);
    case 'aggregate':
      return [expression.entity, ...entitiesIn(expression.where), ...entitiesIn(expression.of)];
    default:
      return [];
  }
}

function entitiesOfEffect(effect: Effect): string[] {
  if (effect.kind === 'create') return [effect.entity, ...Object.values(effect.values).flatMap(entitiesIn)];
  if (effect.kind === 'set') return Object.values(effect.values).flatMap(entitiesIn);
  if (effect.kind === 'forEach')
    return [effect.entity, ...entitiesIn(effect.where), ...effect.effects.flatMap(entitiesOfEffect)];
  return [];
}
