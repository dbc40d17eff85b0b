import type { Catalogue } from '../../../../templates/compose/layer.ts';
import type { AppSpec } from '../../../../templates/spec/app-spec.ts';
import { fold } from '../../../../templates/spec/fold.ts';
import type { SpecOperation } from '../../../../templates/spec/operation.ts';
import type { Plan, PlanStep } from '../../../../templates/spec/plan.ts';
import type { Answer, EngineContext } from '../engine.ts';
import { changeApp } from './change-app.ts';
import { describeStep } from './say/describe-step.ts';
import { withChecks } from './with-checks.ts';

/**
 * Changes a plan that is not approved yet, as a message asks. The message is read against the app the plan would make;
 * what it changes goes into the step that already does that kind of thing, else becomes a step of its own before the look.
 */
export async function revisePlan(
  plan: Plan,
  instruction: string,
  { context, catalogue }: { context: EngineContext; catalogue: Catalogue },
): Promise<Answer> {
  context.signal.throwIfAborted();
  const { spec } = fold(
    plan.steps.flatMap((step) => step.operations),
    context.spec,
  );
  const answer = await changeApp(instruction, { spec, about: context.about, waiting: true });
  if (answer.kind === 'reply') return { kind: 'reply', text: answer.text };
  let steps = plan.steps;
  for (const change of answer.plan.steps) steps = merge(steps, change, context.spec);
  const asked = answer.plan.questions.filter(({ id }) => !plan.questions.some((each) => each.id === id));
  const questions = [...plan.questions, ...asked].slice(0, 3);
  const meaning = answer.plan.steps
    .map(({ sentence }) => sentence)
    .join(' ')
    .slice(0, 600);
  return { kind: 'plan', plan: withChecks({ ...plan, steps, questions }, context.spec, catalogue), meaning };
}

function merge(steps: readonly PlanStep[], change: PlanStep, base: AppSpec): PlanStep[] {
  const fitting = fittingStep(steps, change);
  if (fitting >= 0) {
    const before = steps.slice(0, fitting).flatMap((step) => step.operations);
    return steps.map((step, index) =>
      index === fitting ? joined(step, change, fold(before, base).spec) : step,
    );
  }
  const id = freeId(change.id, steps);
  const added = { ...change, id, phrases: [] };
  const look = steps.findIndex((step) => step.id === 'look');
  const at = look >= 0 && fits(steps.slice(0, look), added, base) ? look : steps.length;
  return [...steps.slice(0, at), added, ...steps.slice(at)];
}

/** The last step that puts or changes what the change is about, when it is about nothing else. */
function fittingStep(steps: readonly PlanStep[], change: PlanStep): number {
  const wanted = new Set(change.operations.map(subjectOf));
  if (
    wanted.size > 3 ||
    change.operations.some((operation) => operation.kind === 'put-page' || operation.kind === 'put-entity')
  )
    return -1;
  const first = change.operations[0];
  if (!first || subjectOf(first) === undefined) return -1;
  const at = steps.findLastIndex(
    (step) => step.operations.some((each) => isAbout(each, first)) && keepsTo(step, first),
  );
  const later = steps
    .slice(at + 1)
    .some((step) => step.operations.some((each) => change.operations.some((own) => isAbout(each, own))));
  return later ? -1 : at;
}

/** Whether a new field would be at home in a step: one that makes the thing, not one that only adds to it on its way. */
function keepsTo(step: PlanStep, change: SpecOperation): boolean {
  if (change.kind !== 'put-field') return true;
  return step.operations.some((each) => each.kind === 'put-entity' && subjectOf(each) === subjectOf(change));
}

/** Whether an operation is about what another changes; other properties of the same block are something else. */
function isAbout(operation: SpecOperation, change: SpecOperation): boolean {
  const subject = subjectOf(change);
  if (subject === undefined || subjectOf(operation) !== subject) return false;
  if (operation.kind !== 'change-block' || change.kind !== 'change-block') return true;
  return Object.keys(change.properties).some((key) => key in operation.properties);
}

/** What an operation is about. */
function subjectOf(operation: SpecOperation): string | undefined {
  switch (operation.kind) {
    case 'change-theme':
      return 'theme';
    case 'set-storage':
      return 'storage';
    case 'change-app':
      return 'app';
    case 'put-entity':
      return `entity:${operation.entity.id}`;
    case 'change-entity':
    case 'put-field':
    case 'change-field':
    case 'remove-field':
    case 'remove-sample':
      return `entity:${operation.entity}`;
    case 'put-page':
      return `page:${operation.page.id}`;
    case 'change-page':
      return `page:${operation.page}`;
    case 'put-block':
      return `block:${operation.page}.${operation.block.id}`;
    case 'change-block':
    case 'remove-block':
      return `block:${operation.page}.${operation.block}`;
    default:
      return undefined;
  }
}

/** The step with what the change adds. Its sentence says what it now means, so that nothing in it is out of date. */
function joined(step: PlanStep, change: PlanStep, before: AppSpec): PlanStep {
  if (replaces(change, step))
    return { ...change, id: step.id, phrases: step.phrases, ...(step.note && { note: step.note }) };
  const note = [step.note, change.note].filter((each) => each !== undefined).join(' ');
  const operations = [...step.operations, ...change.operations];
  const whole = describeStep({ ...step, operations }, fold(operations, before).spec);
  return {
    ...step,
    sentence: (whole ?? `${step.sentence} ${change.sentence}`).slice(0, 600),
    areas: [...new Set([...step.areas, ...change.areas])],
    operations,
    ...(note === '' ? {} : { note: note.slice(0, 600) }),
  };
}

/** Whether a step of the look alone sets all that another sets, so that nothing of the other is left. */
function replaces(change: PlanStep, step: PlanStep): boolean {
  const set = themeOf(change);
  const before = themeOf(step);
  return step.id !== 'look' && !!set && !!before && before.every((key) => set.includes(key));
}

function themeOf({ operations }: PlanStep): string[] | undefined {
  const keys: string[] = [];
  for (const operation of operations) {
    if (operation.kind === 'put-check' || operation.kind === 'remove-check') continue;
    if (operation.kind !== 'change-theme') return undefined;
    keys.push(...Object.keys(operation.changes));
  }
  return keys;
}

function fits(before: readonly PlanStep[], step: PlanStep, base: AppSpec): boolean {
  const operations = [...before, step].flatMap((each) => each.operations);
  return fold(operations, base).problems.length === 0;
}

function freeId(id: string, steps: readonly PlanStep[]): string {
  const taken = new Set(steps.map((step) => step.id));
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  return free;
}
