import type { AppSpec } from '../../../templates/spec/app-spec.ts';
import type { SpecOperation } from '../../../templates/spec/operation.ts';
import type { PlanStep } from '../../../templates/spec/plan.ts';
import type { PlanEdit } from '../../contract/plan.ts';
import { AppError } from '../../errors.ts';
import { foldPlan } from '../fold-plan.ts';
import { withSteps } from './plan-change.ts';
import type { PlanChange, PlanDesk } from './plan-change.ts';
import { putOperations } from './put-operations.ts';
import { replaceName } from './replace-name.ts';
import { editWords } from './words/edit-words.ts';

type Renaming = Extract<PlanEdit['edit'], { kind: 'rename' }>;

/** The change of a name: what it was, the operations, and every name that changes with it. */
interface Renamed {
  before: string;
  operations: SpecOperation[];
  names: readonly (readonly [before: string, after: string])[];
}

/** Gives a page, thing, field, action or role another name, wherever the plan and the app say it. */
export function rename(desk: PlanDesk, edit: Renaming): PlanChange {
  const { plan, base } = desk;
  const { spec } = foldPlan(plan.steps, base);
  const { before, operations, names } = find(edit, spec, desk);
  const meaning = editWords(desk).called(before, edit.name);
  if (before === edit.name) return { plan, meaning };
  const told = withSteps(
    plan,
    plan.steps.map((step) => sayAnew(step, names, spec.name)),
  );
  return { plan: putOperations(told, operations, { spec, title: meaning }), meaning };
}

function find({ what, id, of, name }: Renaming, spec: AppSpec, { language }: PlanDesk): Renamed {
  switch (what) {
    case 'page': {
      const page = spec.pages[id];
      if (!page) throw missing(id);
      return { before: page.title, operations: [pageNamed(page, name)], names: [[page.title, name]] };
    }
    case 'thing': {
      const entity = spec.entities[id];
      if (!entity) throw missing(id);
      const singular = language.singularOf(name);
      const names = [
        [entity.plural, name],
        [entity.singular, singular],
      ] as const;
      // A page that is called like the thing goes on being called like it.
      const pages = Object.values(spec.pages).flatMap((page) => {
        const title = sayWith(names, page.title);
        const label = page.menu && sayWith(names, page.menu.label);
        return title === page.title && label === page.menu?.label ? [] : [pageNamed(page, title, label)];
      });
      return {
        before: entity.plural,
        operations: [{ kind: 'change-entity', entity: id, changes: { plural: name, singular } }, ...pages],
        names,
      };
    }
    case 'field': {
      const field = spec.entities[of ?? '']?.fields[id];
      if (!field || of === undefined) throw missing(id);
      return {
        before: field.label,
        operations: [{ kind: 'change-field', entity: of, field: id, changes: { label: name } }],
        names: [[field.label, name]],
      };
    }
    case 'action': {
      const action = spec.actions[id];
      if (!action) throw missing(id);
      return {
        before: action.label,
        operations: [{ kind: 'put-action', action: { ...action, label: name } }],
        names: [[action.label, name]],
      };
    }
    case 'role': {
      const role = spec.roles[id];
      if (!role) throw missing(id);
      return {
        before: role.label,
        operations: [{ kind: 'put-role', role: { ...role, label: name } }],
        names: [
          [language.pluralOf(role.label), language.pluralOf(name)],
          [role.label, name],
        ],
      };
    }
  }
}

function missing(id: string): AppError {
  return new AppError('not-found', `The plan has no “${id}” to rename.`, { data: { id } });
}

function pageNamed(page: AppSpec['pages'][string], title: string, label = title): SpecOperation {
  const menu = page.menu && { menu: { ...page.menu, label } };
  return { kind: 'change-page', page: page.id, changes: { title, ...menu } };
}

/** A step as it reads with the new names. The app may be called like a thing; it keeps its own name. */
function sayAnew(step: PlanStep, names: Renamed['names'], app: string): PlanStep {
  const namesApp = step.areas.includes('look');
  const say = (text: string) =>
    namesApp
      ? text
          .split(`“${app}”`)
          .map((part) => sayWith(names, part))
          .join(`“${app}”`)
      : sayWith(names, text);
  return { ...step, title: say(step.title).slice(0, 60), sentence: say(step.sentence).slice(0, 600) };
}

function sayWith(names: Renamed['names'], text: string): string {
  return names.reduce((said, [before, after]) => replaceName(said, before, after), text);
}
