import type { Access, Entity } from '../../templates/spec/entity.ts';
import type { AppSpec } from '../../templates/spec/app-spec.ts';
import type { Plan } from '../../templates/spec/plan.ts';
import { rowRights } from '../contract/plan.ts';
import type { OrderView } from '../contract/plan.ts';
import { findUncovered } from './find-uncovered.ts';
import { foldPlan } from './fold-plan.ts';

/** The order repeated for the person: what the app will be once the plan is carried out on its base. */
export function presentOrder(plan: Plan, base: AppSpec, request: string): OrderView {
  const { spec, problems } = foldPlan(plan.steps, base);
  const { theme } = spec;
  const colours = [
    { name: 'accent', value: theme.accent },
    { name: 'background', value: theme.background },
    { name: 'components', value: theme.components },
  ];
  return {
    name: spec.name,
    language: spec.language,
    storage: spec.storage,
    pages: Object.values(spec.pages).map(({ id, title, path, who }) => ({ id, title, path, who })),
    things: Object.values(spec.entities).map((entity) => ({
      id: entity.id,
      plural: entity.plural,
      fields: Object.values(entity.fields).map(({ id, label, type }) => ({ id, label, type })),
      rows: entity.source?.rows ?? null,
      rights: rightsOf(entity),
    })),
    actions: Object.values(spec.actions).map(({ id, label, who }) => ({
      id,
      label,
      who: who.map((access) => nameAccess(access, spec)).join(', '),
      access: who,
    })),
    roles: Object.values(spec.roles).map(({ id, label, administrator }) => ({ id, label, administrator })),
    colours: colours.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }])),
    assumed: Object.values(spec.assumed),
    notIncluded: Object.values(spec.notIncluded),
    checks: presentChecks(plan, base),
    problems: plan.steps.length === 0 ? [...problems, 'The plan has no steps.'] : problems,
    uncovered: findUncovered(request, plan.steps, spec.name),
  };
}

/** Checks the plan adds, rewrites or retires; the last word on each counts. */
function presentChecks(plan: Plan, base: AppSpec): OrderView['checks'] {
  const checks = new Map<string, OrderView['checks'][number]>();
  for (const step of plan.steps) {
    for (const operation of step.operations) {
      if (operation.kind === 'put-check') {
        const { id, sentence } = operation.check;
        const change = base.checks[id] ? 'rewritten' : 'added';
        checks.set(id, { id, sentence, change, step: step.id });
      } else if (operation.kind === 'remove-check') {
        const retired = base.checks[operation.check];
        checks.delete(operation.check);
        if (retired)
          checks.set(retired.id, {
            id: retired.id,
            sentence: retired.sentence,
            change: 'retired',
            step: step.id,
          });
      }
    }
  }
  return [...checks.values()];
}

/** Rows that come from a table are only read. */
function rightsOf({ origin, permissions }: Entity): OrderView['things'][number]['rights'] {
  const rights = origin === 'catalogue' ? (['read'] as const) : rowRights;
  return rights.map((right) => ({ right, who: permissions[right] }));
}

function nameAccess(access: Access, spec: AppSpec): string {
  const chinese = spec.language === 'zh';
  if (access === 'anyone') return chinese ? '所有人' : 'Anybody';
  if (access === 'signedIn') return chinese ? '已登录的人' : 'Anybody signed in';
  if (access === 'owner') return chinese ? '创建者' : 'Whoever made it';
  const role = access.slice('role:'.length);
  return spec.roles[role]?.label ?? role;
}
