import { isDeepStrictEqual } from 'node:util';
import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { SpecOperation } from '../../../../../templates/spec/operation.ts';

/** What an idea makes of nothing: without a wish, with it, and the app it is wished for. */
export interface Growth {
  before: AppSpec;
  after: AppSpec;
  current: AppSpec;
}

/**
 * What has to change in the current app so that it gains what `after` has beyond `before`. What the person has changed
 * or taken away since stays as they left it, and nothing is taken away.
 */
export function growthBetween(growth: Growth): SpecOperation[] {
  const { before, after, current } = growth;
  return [
    ...(before.storage !== after.storage && current.storage === before.storage
      ? [{ kind: 'set-storage', storage: after.storage } as const]
      : []),
    ...news(before.roles, after.roles, current.roles).map((role): SpecOperation => ({
      kind: 'put-role',
      role,
    })),
    ...Object.keys(after.entities).flatMap((id) => growthOfEntity(growth, id)),
    ...news(before.actions, after.actions, current.actions).map((action): SpecOperation => ({
      kind: 'put-action',
      action,
    })),
    ...Object.keys(after.pages).flatMap((id) => growthOfPage(growth, id)),
  ];
}

/** Values that are new, or that the wish changes where the person has not. */
function news<Value>(
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
  current: Readonly<Record<string, Value>>,
): Value[] {
  return Object.entries(after).flatMap(([id, value]) => {
    const [was, is] = [before[id], current[id]];
    if (isDeepStrictEqual(was, value)) return [];
    const untouched = was === undefined ? is === undefined : isDeepStrictEqual(is, was);
    return untouched ? [value] : [];
  });
}

function growthOfEntity({ before, after, current }: Growth, id: string): SpecOperation[] {
  const [was, becomes, is] = [before.entities[id], after.entities[id], current.entities[id]];
  if (!becomes) return [];
  if (!was) {
    if (is) return [];
    const { fields, samples, sampleOwners, ...head } = becomes;
    return [
      { kind: 'put-entity', entity: head },
      ...Object.values(fields).map((field): SpecOperation => ({ kind: 'put-field', entity: id, field })),
      ...Object.entries(samples).map(([sample, values]): SpecOperation => ({
        kind: 'put-sample',
        entity: id,
        id: sample,
        values,
        ...(sampleOwners[sample] !== undefined && { owner: sampleOwners[sample] }),
      })),
    ];
  }
  if (!is) return [];
  const { fields: _, samples: __, sampleOwners: ___, id: ____, ...head } = becomes;
  const changes = changed(was, head, is);
  return [
    ...(Object.keys(changes).length > 0 ? [{ kind: 'change-entity', entity: id, changes } as const] : []),
    ...news(was.fields, becomes.fields, is.fields).map((field): SpecOperation => ({
      kind: 'put-field',
      entity: id,
      field,
    })),
  ];
}

function growthOfPage({ before, after, current }: Growth, id: string): SpecOperation[] {
  const [was, becomes, is] = [before.pages[id], after.pages[id], current.pages[id]];
  if (!becomes) return [];
  if (!was) {
    // A bigger app would begin with a page of its own; this one keeps where it begins.
    const taken = Object.values(current.pages).some(({ path }) => path === becomes.path);
    if (is || taken) return [];
    const { blocks, ...head } = becomes;
    return [
      { kind: 'put-page', page: head },
      ...Object.values(blocks).map((block): SpecOperation => ({ kind: 'put-block', page: id, block })),
    ];
  }
  if (!is) return [];
  return news(was.blocks, becomes.blocks, is.blocks).map((block): SpecOperation => ({
    kind: 'put-block',
    page: id,
    block,
  }));
}

/** Properties that the wish changes where the person has not. */
function changed<Shape extends object>(was: Shape, becomes: Partial<Shape>, is: Shape): Partial<Shape> {
  const changes: Partial<Shape> = {};
  for (const key of Object.keys(becomes) as (keyof Shape)[])
    if (!isDeepStrictEqual(was[key], becomes[key]) && isDeepStrictEqual(is[key], was[key]))
      changes[key] = becomes[key];
  return changes;
}
