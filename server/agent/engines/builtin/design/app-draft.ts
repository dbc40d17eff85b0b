import type { z } from 'zod';
import type { entitySchema, fieldSchema, SampleValue } from '../../../../../templates/spec/entity.ts';
import { specOperationSchema, type SpecOperation } from '../../../../../templates/spec/operation.ts';
import type { PlanStep } from '../../../../../templates/spec/plan.ts';
import type { ThingEntry } from '../words/entry.ts';
import type { Phrase } from '../understand/wishes.ts';

export type OperationInput = z.input<typeof specOperationSchema>;
export type FieldInput = z.input<typeof fieldSchema>;
type EntityInput = z.input<typeof entitySchema>;

/** An entity while it is being designed. */
export interface EntityDraft {
  head: Omit<EntityInput, 'fields' | 'samples'>;
  fields: FieldInput[];
  samples: { id: string; values: Record<string, SampleValue> }[];
  view: 'cards' | 'table' | 'list' | 'questions';
  /** Choice field whose values are the columns of a board. */
  board?: string;
  entry?: ThingEntry;
  /** Ids of the fields that the message names. */
  told?: readonly string[];
  /** Ids of the fields that rows are called after, where nothing else names them. */
  calledAfter?: readonly string[];
  phrases: Phrase[];
}

/** A step while it is being designed. */
export interface StepDraft extends Pick<PlanStep, 'id' | 'title' | 'sentence' | 'areas'> {
  operations: OperationInput[];
  phrases: Phrase[];
  note?: string;
}

/** Operations with their defaults filled in and everything checked. */
export function finishOperations(operations: readonly OperationInput[]): SpecOperation[] {
  return operations.map((operation) => specOperationSchema.parse(operation));
}

export function finishStep(step: StepDraft): PlanStep {
  return {
    id: step.id,
    title: step.title.length > 60 ? `${step.title.slice(0, 59).trimEnd()}…` : step.title,
    sentence: step.sentence.slice(0, 600),
    areas: [...new Set(step.areas)],
    operations: finishOperations(step.operations),
    phrases: mergePhrases(step.phrases),
    ...(step.note === undefined ? {} : { note: step.note.slice(0, 600) }),
  };
}

/** Everything that makes an entity. */
export function entityOperations(entity: EntityDraft): OperationInput[] {
  const { id } = entity.head;
  return [
    { kind: 'put-entity', entity: entity.head },
    ...entity.fields.map((field): OperationInput => ({ kind: 'put-field', entity: id, field })),
    ...entity.samples.map((sample): OperationInput => ({ kind: 'put-sample', entity: id, ...sample })),
  ];
}

/** Phrases in order, those that touch made one. */
export function mergePhrases(phrases: readonly Phrase[]): Phrase[] {
  const merged: Phrase[] = [];
  for (const [start, end] of phrases.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) merged.push([start, end]);
  }
  return merged.slice(0, 60);
}
