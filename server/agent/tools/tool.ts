import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { AskPerson, Workspace } from '../engines/engine.ts';
import type { OfferedTool } from '../engines/model/chat/chat.ts';

/** What a tool may use. */
export interface ToolContext {
  workspace: Workspace;
  signal: AbortSignal;
  /** Absent where nobody can be asked. */
  ask?: AskPerson;
  /** Shows the model a picture; absent where it does not see any. */
  show?(picture: { png: Buffer; caption: string }): void;
  /** Names of packages an app may use without asking. */
  packages: readonly string[];
  /** What the app's parts say of themselves. */
  readUsage(id: string): string | undefined;
}

/** Something a model can do. What it throws, an `AppError`, is told to the model. */
export interface Tool {
  name: string;
  /** As offered to a model; its description is the `.md` file beside it. */
  offer(): OfferedTool;
  /** One line for the person on what is being done; `undefined`: not worth telling. */
  say(input: unknown): string | undefined;
  /** Parses what the model gave and does it. Throws a `ZodError` for arguments of another shape. */
  run(input: unknown, context: ToolContext): Promise<string>;
}

interface ToolDefinition<Schema extends z.ZodType> {
  name: string;
  /** Name of the description's file, without `.md`. */
  description: string;
  input: Schema;
  say?(input: z.infer<Schema>): string;
  run(input: z.infer<Schema>, context: ToolContext): Promise<string>;
}

export function defineTool<Schema extends z.ZodType>(definition: ToolDefinition<Schema>): Tool {
  const { name, description, input, say, run } = definition;
  return {
    name,
    offer: () => {
      const { $schema: _, ...parameters } = z.toJSONSchema(input, { io: 'input' });
      const text = readFileSync(join(import.meta.dirname, `${description}.md`), 'utf8').trim();
      return { name, description: text, parameters };
    },
    say: (given) => {
      const parsed = input.safeParse(given);
      return parsed.success ? say?.(parsed.data) : undefined;
    },
    run: async (given, context) => run(input.parse(given), context),
  };
}

/** A path inside the app, as models give it: a leading `./` or `/` is meant well. */
export const pathInput = z
  .string()
  .min(1)
  .max(400)
  .transform((path) => path.replace(/^\.?\/+/, ''));
