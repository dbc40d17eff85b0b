import type { AppSpec } from '../../templates/spec/app-spec.ts';
import type { Check } from '../../templates/spec/check.ts';
import type { SpecOperation } from '../../templates/spec/operation.ts';
import type { PlanStep } from '../../templates/spec/plan.ts';

/** A plan that makes this app out of nothing: its data, its pages, its look. */
export function planOfSpec(spec: AppSpec, checks: readonly Check[]): PlanStep[] {
  const { name, tagline, description, language, kind, currency, theme, storage } = spec;
  const data: SpecOperation[] = [
    { kind: 'change-app', changes: { name, tagline, description, language, kind, currency } },
    { kind: 'set-storage', storage },
    ...Object.values(spec.roles).map((role): SpecOperation => ({ kind: 'put-role', role })),
    ...Object.values(spec.entities).flatMap(({ fields, samples, ...entity }): SpecOperation[] => [
      { kind: 'put-entity', entity },
      ...Object.values(fields).map((field): SpecOperation => ({
        kind: 'put-field',
        entity: entity.id,
        field,
      })),
      ...Object.entries(samples).map(([id, values]): SpecOperation => ({
        kind: 'put-sample',
        entity: entity.id,
        id,
        values,
      })),
    ]),
    ...Object.values(spec.actions).map((action): SpecOperation => ({ kind: 'put-action', action })),
  ];
  const pages = Object.values(spec.pages).map(({ blocks, ...page }): PlanStep =>
    step(`page-${page.id}`, `Add the page ${page.title}`.slice(0, 60), [
      { kind: 'put-page', page },
      ...Object.values(blocks).map((block): SpecOperation => ({ kind: 'put-block', page: page.id, block })),
    ]),
  );
  return [
    step('data', 'Keep the data', data),
    ...pages,
    step('look', 'Give it its look', [
      { kind: 'change-theme', changes: theme },
      ...checks.map((check): SpecOperation => ({ kind: 'put-check', check })),
    ]),
  ];
}

function step(id: string, title: string, operations: SpecOperation[]): PlanStep {
  return { id, title, sentence: `${title}.`, areas: [], phrases: [], operations };
}
