import { expect, test } from 'vitest';
import { createPlanLanguage } from '../../../../server/projects/create-plan-language.ts';
import { foldPlan } from '../../../../server/projects/fold-plan.ts';
import { applyEdit } from '../../../../server/projects/plan-edits/apply-edit.ts';
import type { DirectEdit } from '../../../../server/projects/plan-edits/apply-edit.ts';
import { replaceName } from '../../../../server/projects/plan-edits/replace-name.ts';
import { emptySpec } from '../../../../templates/spec/app-spec.ts';
import type { AppSpec } from '../../../../templates/spec/app-spec.ts';
import { catalogue, planOf } from '../agent/engines/builtin/support.ts';

const language = createPlanLanguage({ catalogue });
const idea = 'Leave requests: employees ask for days off and managers approve them';
const plan = await planOf(idea);

function apply(edit: DirectEdit, base: AppSpec = emptySpec, on = plan) {
  const change = applyEdit({ plan: on, base, language }, edit);
  return { ...change, spec: foldPlan(change.plan.steps, base).spec };
}

test('a thing gets its new name in the plan, on its page and in the steps', () => {
  const edit = { kind: 'rename', what: 'thing', id: 'leaveRequest', name: 'Absences' } as const;
  const { spec, plan: changed, meaning } = apply(edit);
  expect(spec.entities['leaveRequest']).toMatchObject({ plural: 'Absences', singular: 'Absence' });
  expect(Object.values(spec.pages).map(({ title }) => title)).toEqual(['My absences', 'Absence']);
  expect(changed.steps.map(({ id }) => id)).toEqual(plan.steps.map(({ id }) => id));
  expect(changed.steps[0]?.title).toBe('Keep absences');
  expect(changed.steps.find(({ id }) => id === 'look')?.sentence).toContain('“Leave requests”');
  expect(meaning).toBe('“Leave requests” is called “Absences”.');
});

test('what the app has already is renamed by a step of its own, once', () => {
  const base = foldPlan(plan.steps, emptySpec).spec;
  const [page] = Object.values(base.pages);
  if (!page) throw new Error('The app has no page.');
  const empty = { ...plan, steps: [] };
  const once = apply({ kind: 'rename', what: 'page', id: page.id, name: 'Start' }, base, empty);
  const twice = apply({ kind: 'rename', what: 'page', id: page.id, name: 'Begin' }, base, once.plan);
  expect(twice.plan.steps).toHaveLength(1);
  expect(twice.spec.pages[page.id]?.title).toBe('Begin');
  expect(twice.spec.pages[page.id]?.menu?.label ?? 'Begin').toBe('Begin');
});

test('roles, fields and actions are renamed, and who may do what is chosen', () => {
  const [role] = Object.values(foldPlan(plan.steps, emptySpec).spec.roles);
  const [action] = Object.values(foldPlan(plan.steps, emptySpec).spec.actions);
  if (!role || !action) throw new Error('The plan has no people.');
  expect(apply({ kind: 'rename', what: 'role', id: role.id, name: 'Boss' }).spec.roles[role.id]?.label).toBe(
    'Boss',
  );
  const people = apply({ kind: 'rename', what: 'role', id: 'manager', name: 'Boss' }).plan.steps.find(
    ({ id }) => id === 'people',
  );
  expect(people?.sentence).not.toMatch(/manager/i);
  const named = apply({ kind: 'rename', what: 'action', id: action.id, name: 'Say yes' });
  expect(named.spec.actions[action.id]?.label).toBe('Say yes');
  const who = apply({ kind: 'set-who', what: 'remove', id: 'leaveRequest', who: [`role:${role.id}`] });
  expect(who.spec.entities['leaveRequest']?.permissions.remove).toEqual([`role:${role.id}`]);
  expect(who.meaning).toBe(`Who may delete “Leave requests”: ${role.label}.`);
});

test.each([
  ['Keep sessions of data/sessions.csv', ['Sessions', 'Talks'], 'Keep talks of data/sessions.csv'],
  ['The page “Sessions”', ['Sessions', 'Talks'], 'The page “Talks”'],
  ['Possessions stay', ['Sessions', 'Talks'], 'Possessions stay'],
  ['保存场次', ['场次', '演讲'], '保存演讲'],
] as const)('%s', (sentence, [before, after], expected) => {
  expect(replaceName(sentence, before, after)).toBe(expected);
});
