import type { z } from 'zod';
import type { EventBody } from '../contract/event.ts';
import type { AppError } from '../errors.ts';
import type { Change } from './event-log.ts';

/** What a job works with. */
export interface JobContext {
  /** Slug of the project it is for. */
  project: string;
  /** Aborted with an `AppError` as reason: `cancelled` by the person, `interrupted` when Sprout stops. */
  signal: AbortSignal;
  /** Tells of something without waiting until it is stored. */
  emit(body: EventBody): void;
  /** Changes the project and tells of it in one transaction, after everything emitted before. */
  change<Result>(work: (change: Change) => Promise<Result>): Promise<Result>;
}

/** A kind of job. Jobs of one project run one after the other; each is tried once. */
export interface JobDefinition<Input> {
  name: string;
  input: z.ZodType<Input>;
  run(input: Input, context: JobContext): Promise<void>;
  /**
   * Told when `run` threw, when the job was cancelled before it began (`cancelled`), or when Sprout ended while it
   * ran or waited (`interrupted`, then at the next start). Brings the rows it concerns to rest.
   */
  onFailure(input: Input, failure: { project: string; error: AppError }): Promise<void>;
}

/** A definition whose input type is forgotten, so that different ones fit in one list. */
export interface AnyJob {
  name: string;
  run(input: unknown, context: JobContext): Promise<void>;
  onFailure(input: unknown, failure: { project: string; error: AppError }): Promise<void>;
}

export function defineJob<Input>(definition: JobDefinition<Input>): AnyJob {
  const { name, input: schema, run, onFailure } = definition;
  return {
    name,
    run: async (input, context) => run(schema.parse(input), context),
    onFailure: async (input, failure) => onFailure(schema.parse(input), failure),
  };
}
