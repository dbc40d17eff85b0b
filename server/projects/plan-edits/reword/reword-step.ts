import type { AppSpec } from '../../../../templates/spec/app-spec.ts';
import type { SpecOperation } from '../../../../templates/spec/operation.ts';
import type { PlanStep } from '../../../../templates/spec/plan.ts';
import { foldPlan } from '../../fold-plan.ts';
import { createStepId, getStep, withSteps, type PlanChange, type PlanDesk } from '../plan-change.ts';
import { putOperations } from '../put-operations.ts';
import { editWords } from '../words/edit-words.ts';
import { readNew, type NewWords } from './read-new.ts';
import { takeOut, takeOutFields, type TakenOut } from './take-out.ts';
import { keptPart, lostWords, newRuns, says } from './words-in.ts';

const making = new Set(['put-entity', 'put-page', 'put-action', 'put-role']);
/** As much of a sentence has to be left for the new one to be the same in other words. */
const sameSentence = 0.5;

/**
 * Says a step in other words. Where most of the sentence is left, what was in it before stays understood: only new words
 * are read, and what the step made and is said no more goes. A sentence of its own adds to a step that makes things and
 * takes the place of another. Words that are not understood change nothing but the sentence.
 */
export function rewordStep(desk: PlanDesk, id: string, sentence: string): PlanChange {
  const step = getStep(desk.plan, id);
  if (step.task) return rewordTask(desk, { ...step, task: step.task }, sentence);
  return keptPart(step.sentence, sentence) >= sameSentence
    ? editSentence(desk, step, sentence)
    : newSentence(desk, step, sentence);
}

/** `light and dark` of which one is left is meant to be that one. */
function schemeOf(before: string, after: string): string | undefined {
  const schemes = [
    ['light', 'dark', 'Make it dark.', 'Make it light.'],
    ['浅色', '深色', '使用深色主题', '使用浅色主题'],
  ] as const;
  for (const [light, dark, makeDark, makeLight] of schemes) {
    if (!says(before, light) || !says(before, dark)) continue;
    if (!says(after, light) && says(after, dark)) return makeDark;
    if (says(after, light) && !says(after, dark)) return makeLight;
  }
  return undefined;
}

/** A sentence with some words more and some less. */
function editSentence(desk: PlanDesk, step: PlanStep, sentence: string): PlanChange {
  const words = editWords(desk);
  const { spec } = foldPlan(desk.plan.steps, desk.base);
  const taken = takeOut(desk, step.id, sentence);
  const plural = pluralOf(step);
  const runs = newRuns(sentence, step.sentence);
  const renamed = renaming(taken, runs, (name) => isNamed(name, step.operations));
  const fewer = renamed ? { ...taken, fields: [] } : takeOutFields(desk, taken);
  const read: NewWords = renamed
    ? { operations: [], read: [], meanings: [], notUnderstood: [] }
    : readNew({ before: step.sentence, after: sentence, plural }, desk.language, spec);
  const scheme = schemeOf(step.sentence, sentence);
  if (scheme !== undefined && read.operations.length === 0) {
    const { step: dark, meaning } = desk.language.interpret(scheme, spec);
    read.operations.push(...dark.operations);
    read.read.push(dark);
    if (meaning !== '') read.meanings.push(meaning);
  }
  const called = renamed && {
    plan: putOperations(fewer.plan, [renamed.operation], { spec, title: step.title }),
    meaning: words.called(renamed.before, renamed.name),
  };
  const steps = (called ? called.plan : fewer.plan).steps.map((each) =>
    each.id === step.id ? { ...each, sentence } : each,
  );
  const plan = withRead({ ...desk, plan: withSteps(desk.plan, steps) }, step.id, read);
  const meanings = [...fewer.meanings, ...(called ? [called.meaning] : []), ...read.meanings];
  const lost = lostWords(step.sentence, sentence).filter(
    (word) => !fewer.names.some((name) => says(name, word) || says(word, name)) && renamed === undefined,
  );
  if (meanings.length === 0 && lost.length === 0) meanings.push(words.rewordedOnly);
  // Where something was put in its place, what is left out is not missed.
  if (lost.length > 0 && meanings.length === 0)
    meanings.push(words.leftOut(lost.slice(0, 3), exampleOf(lost, spec)));
  return {
    plan: noted(plan, step.id, {
      sentence,
      changed:
        fewer.names.length + read.operations.length > 0 || called !== undefined || sentence === step.sentence,
    }),
    meaning: meanings.join(' '),
    notUnderstood: read.notUnderstood,
  };
}

/** Puts what was read into the step, or, where it needs what later steps make, into a step of its own. */
function withRead(
  { plan, base }: PlanDesk,
  id: string,
  { operations, read, meanings }: NewWords,
): PlanDesk['plan'] {
  if (operations.length === 0) return plan;
  const inside = withSteps(
    plan,
    plan.steps.map((step) =>
      step.id === id
        ? {
            ...step,
            operations: [...step.operations, ...operations],
            areas: [...new Set([...step.areas, ...read.flatMap(({ areas }) => areas)])],
          }
        : step,
    ),
  );
  if (foldPlan(inside.steps, base).problems.length <= foldPlan(plan.steps, base).problems.length)
    return inside;
  const [first] = read;
  const title = first?.title ?? '';
  const own: PlanStep = {
    ...(first ?? { areas: [], phrases: [] }),
    id: createStepId(plan, title),
    title,
    sentence: meanings.join(' '),
    operations,
  };
  return withSteps(plan, [...plan.steps, own]);
}

/** Another sentence altogether. */
function newSentence({ plan, base, language }: PlanDesk, step: PlanStep, sentence: string): PlanChange {
  const makes = step.operations.some(({ kind }) => making.has(kind));
  const seen = makes ? plan.steps : plan.steps.filter((each) => each !== step);
  const { step: read, meaning, notUnderstood } = language.interpret(sentence, foldPlan(seen, base).spec);
  const understood = read.operations.length > 0;
  const operations = makes ? [...step.operations, ...read.operations] : read.operations;
  const reworded: PlanStep = understood
    ? { ...read, id: step.id, sentence, title: makes ? step.title : read.title, operations }
    : { ...step, sentence, note: sentence.slice(0, 600) };
  return {
    plan: withSteps(
      plan,
      plan.steps.map((each) => (each === step ? reworded : each)),
    ),
    meaning: understood ? meaning : editWords({ plan, base }).rewordedOnly,
    notUnderstood: notUnderstood.filter((words) => newRuns(words, step.sentence).length > 0),
  };
}

/** A step whose code a model writes: it is told what the person now says of it. */
function rewordTask(
  { plan, base }: PlanDesk,
  step: PlanStep & Required<Pick<PlanStep, 'task'>>,
  sentence: string,
): PlanChange {
  const words = `The person reworded this step; where it differs, this counts: ${sentence}`;
  const instruction = `${step.task.instruction.slice(0, 7_000)}\n\n${words}`;
  const reworded: PlanStep = { ...step, sentence, task: { ...step.task, instruction } };
  const steps = plan.steps.map((each) => (each.id === step.id ? reworded : each));
  return {
    plan: withSteps(plan, steps),
    meaning: editWords({ plan, base }).rewordedTask,
  };
}

/** A sentence in which nothing was found is kept as a note. */
function noted(
  plan: PlanDesk['plan'],
  id: string,
  { sentence, changed }: { sentence: string; changed: boolean },
): PlanDesk['plan'] {
  if (changed) return plan;
  return withSteps(
    plan,
    plan.steps.map((step) => (step.id === id ? { ...step, note: sentence.slice(0, 600) } : step)),
  );
}

/** A field whose filter could be taken away: the one left out, or any. */
function exampleOf(lost: readonly string[], { entities }: AppSpec): string | undefined {
  const labels = Object.values(entities).flatMap(({ fields, titleField }) =>
    Object.values(fields).flatMap(({ id, label, type }) =>
      id !== titleField && type !== 'longText' ? label.toLowerCase() : [],
    ),
  );
  return labels.find((label) => lost.some((word) => says(label, word))) ?? labels[0];
}

/** What the thing is called that a step makes or shows. */
function pluralOf({ operations }: PlanStep): string | undefined {
  return operations.flatMap((operation) =>
    operation.kind === 'put-entity' ? operation.entity.plural : [],
  )[0];
}

/** A field of which only the name is another: one name went, and one new one stands there. */
function renaming(
  { fields }: TakenOut,
  runs: readonly string[],
  isTaken: (name: string) => boolean,
): { operation: SpecOperation; before: string; name: string } | undefined {
  const [field, more] = fields;
  const [run, another] = runs;
  if (!field || more || !run || another || isTaken(run) || run.length > 40) return undefined;
  const name = run.charAt(0).toUpperCase() + run.slice(1);
  return {
    operation: { kind: 'change-field', entity: field.entity, field: field.field, changes: { label: name } },
    before: field.label,
    name,
  };
}

function isNamed(name: string, operations: readonly SpecOperation[]): boolean {
  return operations.some(
    (operation) =>
      operation.kind === 'put-field' && operation.field.label.toLowerCase() === name.toLowerCase(),
  );
}
