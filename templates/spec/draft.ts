import { appSpecSchema, type AppSpec } from './app-spec.ts';
import type { SpecProblem } from './problem.ts';

type Entity = AppSpec['entities'][string];
type Page = AppSpec['pages'][string];

/** A spec taken apart while folding: parts are kept by owner and id, so that owner and part may come in any order. */
export interface Draft {
  app: Omit<AppSpec, 'entities' | 'pages'>;
  entities: Map<string, Omit<Entity, 'fields' | 'samples' | 'sampleOwners'>>;
  fields: Map<string, Map<string, Entity['fields'][string]>>;
  samples: Map<string, Map<string, Entity['samples'][string]>>;
  sampleOwners: Map<string, Map<string, string>>;
  pages: Map<string, Omit<Page, 'blocks'>>;
  blocks: Map<string, Map<string, Page['blocks'][string]>>;
}

/** The parts of an owner, made when first asked for. */
export function partsOf<Part>(parts: Map<string, Map<string, Part>>, owner: string): Map<string, Part> {
  let own = parts.get(owner);
  if (!own) parts.set(owner, (own = new Map()));
  return own;
}

/** A draft of its own: changing it does not change the spec. */
export function takeApart(spec: AppSpec): Draft {
  const { entities, pages, ...app } = appSpecSchema.parse(spec);
  const draft: Draft = {
    app,
    entities: new Map(),
    fields: new Map(),
    samples: new Map(),
    sampleOwners: new Map(),
    pages: new Map(),
    blocks: new Map(),
  };
  for (const [id, { fields, samples, sampleOwners, ...head }] of Object.entries(entities)) {
    draft.entities.set(id, head);
    draft.fields.set(id, new Map(Object.entries(fields)));
    draft.samples.set(id, new Map(Object.entries(samples)));
    draft.sampleOwners.set(id, new Map(Object.entries(sampleOwners)));
  }
  for (const [id, { blocks, ...head }] of Object.entries(pages)) {
    draft.pages.set(id, head);
    draft.blocks.set(id, new Map(Object.entries(blocks)));
  }
  return draft;
}

/** The tenth comes after the second. */
const counted = new Intl.Collator('en', { numeric: true });

/** Puts a draft together with its maps in one order, whatever order the operations had. */
export function assembleSpec(draft: Draft): { spec: AppSpec; problems: SpecProblem[] } {
  const problems: SpecProblem[] = [];
  for (const [owner, parts] of [...draft.fields, ...draft.samples]) {
    if (parts.size > 0 && !draft.entities.has(owner)) problems.push(orphan('entity', owner));
  }
  for (const [owner, parts] of draft.blocks) {
    if (parts.size > 0 && !draft.pages.has(owner)) problems.push(orphan('page', owner));
  }
  const entities = sorted(draft.entities, (id, head) => ({
    ...head,
    fields: byOrder(draft.fields.get(id)),
    samples: Object.fromEntries(
      [...(draft.samples.get(id) ?? [])].sort(([one], [other]) => counted.compare(one, other)),
    ),
    sampleOwners: sorted(draft.sampleOwners.get(id) ?? new Map<string, string>(), (_, owner) => owner),
  }));
  const pages = sorted(draft.pages, (id, head) => ({ ...head, blocks: byOrder(draft.blocks.get(id)) }));
  const { roles, actions, checks, assumed, notIncluded, ...app } = draft.app;
  const spec = {
    ...app,
    roles: sortedRecord(roles),
    entities,
    actions: sortedRecord(actions),
    pages,
    checks: sortedRecord(checks),
    assumed: sortedRecord(assumed),
    notIncluded: sortedRecord(notIncluded),
  };
  return { spec, problems };
}

function orphan(kind: 'entity' | 'page', owner: string): SpecProblem {
  return {
    place: `${kind === 'entity' ? 'entities' : 'pages'}.${owner}`,
    missing: `${kind}:${owner}`,
    sentence:
      kind === 'entity' ? `There is no thing called “${owner}”.` : `There is no page called “${owner}”.`,
  };
}

function sorted<Item, Result>(
  items: Map<string, Item>,
  of: (id: string, item: Item) => Result,
): Record<string, Result> {
  return Object.fromEntries([...items].sort(byKey).map(([id, item]) => [id, of(id, item)]));
}

function sortedRecord<Item>(items: Record<string, Item>): Record<string, Item> {
  return Object.fromEntries(Object.entries(items).sort(byKey));
}

function byOrder<Part extends { order: number }>(parts: Map<string, Part> | undefined): Record<string, Part> {
  const entries = [...(parts ?? [])];
  return Object.fromEntries(entries.sort((a, b) => a[1].order - b[1].order || byKey(a, b)));
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}
