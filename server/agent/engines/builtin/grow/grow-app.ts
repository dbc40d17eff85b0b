import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import { emptySpec } from '../../../../../templates/spec/app-spec.ts';
import { fold } from '../../../../../templates/spec/fold.ts';
import type { SpecOperation } from '../../../../../templates/spec/operation.ts';
import type { Plan, PlanStep } from '../../../../../templates/spec/plan.ts';
import { contentOfIdea } from '../content/content-of-idea.ts';
import { design } from '../design/design.ts';
import { sayFields } from '../follow-up/kinds/add-field.ts';
import { say as wordings } from '../say/say.ts';
import { understand } from '../understand/understand.ts';
import { growthBetween } from './growth-between.ts';
import { isAnswerTo, withoutEcho } from './is-answer-to.ts';
import { inOtherWords, objectOf, plainWish, sayingsOf } from './sayings-of.ts';

/** More is an idea of its own. */
const longestWish = 700;

/**
 * What a wish adds to an app, found by reading it as part of the idea the app was made from: all that ideas are
 * understood by is understood later, too. `undefined` where the idea with the wish makes nothing more.
 */
export async function growApp(
  text: string,
  { idea, spec }: { idea: string; spec: AppSpec },
): Promise<PlanStep | undefined> {
  if (text.length > longestWish) return undefined;
  const wish = inOtherWords(text);
  const before = await planOf(idea, idea);
  const asItWas = specOf(before);
  for (const said of sayingsOf(wish, idea)) {
    const after = await planOf(said, idea);
    const grown = specOf(after);
    // Another app altogether: the words were not about this one.
    if (!keepsAll(asItWas, grown)) continue;
    const growth = growthBetween({ before: asItWas, after: grown, current: spec });
    const operations = withoutEcho(growth, objectOf(wish));
    if (!isAnswerTo(operations, wish, spec) || !fits(operations, spec)) continue;
    const told = tell(operations, { before, after, spec });
    if (!told) continue;
    const areas: PlanStep['areas'] = ['data', 'pages'];
    return { id: 'grow', ...told, areas, operations, phrases: [] };
  }
  return undefined;

  /** What is new in words: steps that were not there, and fields of what was. */
  function tell(
    operations: readonly SpecOperation[],
    plans: { before: Plan; after: Plan; spec: AppSpec },
  ): Pick<PlanStep, 'title' | 'sentence'> | undefined {
    const ids = new Set(plans.before.steps.map(({ id }) => id));
    const sentences = new Set(plans.before.steps.map(({ sentence }) => sentence));
    const kept = operations.map(subjectOf).filter((subject) => subject !== '');
    const done = plans.after.steps.filter((step) =>
      step.operations.some((operation) => kept.includes(subjectOf(operation))),
    );
    const added = done.filter(({ id }) => !ids.has(id));
    // Where there is more than fields, they are only a part of it.
    const named = added.length > 0 ? added : thingsOf(operations, plans.spec);
    const parts = named.length > 0 ? named : fieldsOf(operations, plans.spec);
    const told =
      parts.length > 0 ? parts : plans.after.steps.filter(({ sentence }) => !sentences.has(sentence));
    const [first] = told;
    if (!first) return undefined;
    const title = told.length === 1 ? first.title : plainWish(wish);
    return {
      title: title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title,
      sentence: told
        .map(({ sentence }) => sentence)
        .join(' ')
        .slice(0, 600),
    };
  }
}

/** What an operation puts, by kind and name; empty for one that puts nothing. */
function subjectOf(operation: SpecOperation): string {
  switch (operation.kind) {
    case 'put-role':
      return `role ${operation.role.id}`;
    case 'put-entity':
      return `entity ${operation.entity.id}`;
    case 'put-action':
      return `action ${operation.action.id}`;
    case 'put-page':
      return `page ${operation.page.id}`;
    case 'put-block':
      return `block ${operation.page} ${operation.block.id}`;
    default:
      return '';
  }
}

/** New things, in a title and a sentence for each. */
function thingsOf(
  operations: readonly SpecOperation[],
  spec: AppSpec,
): { title: string; sentence: string }[] {
  const say = wordings[spec.language];
  const { entities } = fold(operations, spec).spec;
  return operations.flatMap((operation) => {
    const entity = operation.kind === 'put-entity' ? entities[operation.entity.id] : undefined;
    if (!entity) return [];
    const fields = Object.values(entity.fields).toSorted((one, other) => one.order - other.order);
    const labels = fields.map(({ label }) => label);
    const [title, sentence] = say.keep(entity.plural, labels, Object.keys(entity.samples).length);
    return { title, sentence };
  });
}

/** New fields of what the app has, in a title and a sentence for each thing. */
function fieldsOf(
  operations: readonly SpecOperation[],
  spec: AppSpec,
): { title: string; sentence: string }[] {
  const { language } = spec;
  return Object.values(spec.entities).flatMap((entity) => {
    const fields = operations.flatMap((operation) =>
      operation.kind === 'put-field' && operation.entity === entity.id && !entity.fields[operation.field.id]
        ? operation.field
        : [],
    );
    return fields.length > 0 ? sayFields(entity, fields, { language, say: wordings[language] }) : [];
  });
}

async function planOf(text: string, idea: string): Promise<Plan> {
  const wishes = understand(text);
  const content = await contentOfIdea(idea, wishes.language);
  return design({ ...wishes, ...(content && { content }) }, []);
}

function specOf(plan: Plan): AppSpec {
  return fold(
    plan.steps.flatMap(({ operations }) => operations),
    emptySpec,
  ).spec;
}

function keepsAll(before: AppSpec, after: AppSpec): boolean {
  const within = (one: object, other: object): boolean => Object.keys(one).every((id) => id in other);
  return (
    before.language === after.language &&
    within(before.entities, after.entities) &&
    within(before.pages, after.pages) &&
    within(before.roles, after.roles)
  );
}

function fits(operations: readonly SpecOperation[], spec: AppSpec): boolean {
  const before = new Set(fold([], spec).problems.map(({ sentence }) => sentence));
  return fold(operations, spec).problems.every(({ sentence }) => before.has(sentence));
}
