import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { Entity } from '../../../../../templates/spec/entity.ts';
import type { Placement } from '../../../../../templates/spec/page.ts';
import type { PlanStep } from '../../../../../templates/spec/plan.ts';
import { coloursInWords } from './colours-in-words.ts';
import { say as sayings, type Say } from './say.ts';

/**
 * What a step means, in one sentence made afresh from its operations. `spec` is the app as the step leaves it. Undefined
 * for steps whose meaning only those know who made them.
 */
export function describeStep(step: PlanStep, spec: AppSpec): string | undefined {
  const say = sayings[spec.language];
  const parts = step.operations.flatMap((operation) => {
    if (operation.kind === 'put-entity') return sentenceOfEntity(spec.entities[operation.entity.id], say);
    if (operation.kind !== 'put-block') return [];
    const block = spec.pages[operation.page]?.blocks[operation.block.id];
    return block?.block === 'collection' ? sentenceOfList(block, operation.page, { spec, say }) : [];
  });
  if (step.id === 'look') parts.push(say.look(spec.name, partsOfLook(step, spec, say))[1]);
  const told = step.id.startsWith('data-') || step.id.startsWith('list-') || step.id === 'look';
  const whole = told || step.id === 'more-data';
  return whole && parts.length > 0 && !step.title.includes(' · ') ? parts.join(' ') : undefined;
}

function sentenceOfEntity(entity: Entity | undefined, say: Say): string[] {
  if (!entity) return [];
  const fields = Object.values(entity.fields).toSorted((a, b) => a.order - b.order);
  const labels = fields.map((field) => field.label);
  const { source, plural } = entity;
  const file = source?.file.replace(/^data\//, '');
  return source && file !== undefined
    ? [say.table(plural, file, { rows: source.rows, fields: labels })[1]]
    : [say.keep(plural, labels, Object.keys(entity.samples).length)[1]];
}

function sentenceOfList(
  { entity: id, properties }: Placement,
  page: string,
  { spec, say }: { spec: AppSpec; say: Say },
): string[] {
  const entity = id === undefined ? undefined : spec.entities[id];
  if (!entity) return [];
  const filters = Array.isArray(properties['filters']) ? properties['filters'].map(String) : [];
  const facts = {
    search: properties['search'] === true,
    filters: filters.map((field) => entity.fields[field]?.label ?? field),
    sorts: [],
    entry: properties['create'] === true,
    export: properties['export'] === true,
    home: spec.pages[page]?.path === '/',
  };
  return [say.browse(entity.plural, facts)[1]];
}

/** Colours by name when they were named, the scheme, the switcher. */
function partsOfLook(step: PlanStep, { theme, language }: AppSpec, say: Say): string[] {
  const changes = step.operations.flatMap((operation) =>
    operation.kind === 'change-theme' ? [operation.changes] : [],
  );
  const own = changes.slice(1).some(({ accent, background }) => accent ?? background);
  const named =
    theme.background !== undefined || theme.components !== undefined || theme.secondary !== undefined;
  return [
    ...(own || named ? coloursInWords([theme.background, theme.accent, theme.secondary], language) : []),
    ...(theme.scheme === 'dark' ? [say.words.dark] : theme.scheme === 'light' ? [say.words.light] : []),
    ...(theme.switcher ? [say.words.switcher] : []),
  ];
}
