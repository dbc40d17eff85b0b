import { z } from 'zod';
import type {
  BrowserCheck,
  BrowserCheckResult,
  BrowserLocator,
  BrowserLookResult,
  BrowserStep,
} from './browser-check.ts';

const locator: z.ZodType<BrowserLocator> = z.lazy(() =>
  z.object({
    role: z.string(),
    name: z.string().optional(),
    exact: z.boolean().optional(),
    containing: z.string().optional(),
    within: locator.optional(),
    index: z.number().int().min(0).optional(),
  }),
);
const within = { within: locator.optional() };
const flag = z.boolean().optional();
const amount = z.number().optional();

const step: z.ZodType<BrowserStep> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('goto'), path: z.string() }),
  z.object({ kind: z.literal('fill'), label: z.string(), value: z.string(), ...within }),
  z.object({ kind: z.literal('click'), on: locator }),
  z.object({ kind: z.literal('choose'), label: z.string(), option: z.string(), ...within }),
  z.object({ kind: z.literal('switch'), label: z.string(), on: z.boolean(), ...within }),
  z.object({ kind: z.literal('press'), key: z.string(), on: locator.optional() }),
  z.object({ kind: z.literal('upload'), label: z.string(), fileName: z.string(), content: z.string() }),
  z.object({ kind: z.literal('remember'), name: z.string(), of: locator }),
  z.object({ kind: z.literal('expectText'), text: z.string(), gone: flag, ...within }),
  z.object({ kind: z.literal('expectThing'), thing: locator, gone: flag }),
  z.object({ kind: z.literal('expectCount'), of: locator, atLeast: amount, atMost: amount }),
  z.object({ kind: z.literal('expectValue'), label: z.string(), value: z.string(), ...within }),
  z.object({ kind: z.literal('expectAddress'), path: z.string() }),
  z.object({
    kind: z.literal('expectColour'),
    of: z.union([z.literal('page'), locator]),
    property: z.enum(['background', 'text', 'border']),
    colour: z.string(),
  }),
  z.object({ kind: z.literal('reload') }),
  z.object({ kind: z.literal('asAnotherPerson'), name: z.string().optional() }),
]);

const check: z.ZodType<BrowserCheck> = z.object({
  id: z.string(),
  sentence: z.string(),
  group: z.string(),
  viewport: z.enum(['wide', 'narrow']),
  setup: z.number().int().optional(),
  spends: flag,
  fresh: flag,
  returns: flag,
  steps: z.array(step),
});

const result: z.ZodType<BrowserCheckResult> = z.object({
  id: z.string(),
  passed: z.boolean(),
  milliseconds: z.number(),
  failure: z
    .object({
      step: z.number(),
      expected: z.string(),
      seen: z.string(),
      consoleErrors: z.array(z.string()),
      screenshot: z.string().optional(),
    })
    .optional(),
});

const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('socket'), socketPath: z.string() }),
  z.object({ kind: z.literal('tcp'), host: z.string(), port: z.number() }),
]);

const launchSettings = z.object({
  chromium: z.string(),
  isolation: z.enum(['bubblewrap', 'none']),
  node: z.string(),
  /** A folder of the worker's own, with a path short enough for a socket in it. */
  folder: z.string(),
  /** How long an action or an expectation may take. */
  patienceMilliseconds: z.number(),
});

const work = z.object({
  origin: z.string(),
  target,
  checks: z.array(check),
  pages: z.array(z.string()),
  screenshots: z.array(
    z.object({ path: z.string(), width: z.number(), scheme: z.enum(['light', 'dark']), file: z.string() }),
  ),
  look: z
    .object({
      path: z.string(),
      width: z.number(),
      steps: z.array(step),
      file: z.string().optional(),
    })
    .optional(),
  folder: z.string(),
});

const lookReport: z.ZodType<BrowserLookResult> = z.object({
  address: z.string(),
  snapshot: z.string(),
  errors: z.array(z.string()),
  failure: z.object({ step: z.number(), reason: z.string() }).optional(),
});

const pageReport = z.object({ path: z.string(), errors: z.array(z.string()) });

/** From the control plane to the worker, one JSON value a line. */
export const orderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('launch'), settings: launchSettings, origin: z.string().optional() }),
  z.object({ kind: z.literal('run'), id: z.number(), work }),
]);

/** From the worker to the control plane, one JSON value a line. */
export const noticeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('launched') }),
  z.object({ kind: z.literal('result'), id: z.number(), result }),
  z.object({
    kind: z.literal('done'),
    id: z.number(),
    pages: z.array(pageReport),
    look: lookReport.optional(),
  }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
]);

export type LaunchSettings = z.infer<typeof launchSettings>;
export type Work = z.infer<typeof work>;
export type PageReport = z.infer<typeof pageReport>;
export type Order = z.infer<typeof orderSchema>;
export type Notice = z.infer<typeof noticeSchema>;

/** `undefined` for a line that is not such a message. */
export function parseLine<Message>(schema: z.ZodType<Message>, line: string): Message | undefined {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}
