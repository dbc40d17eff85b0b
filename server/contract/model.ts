import { z } from 'zod';

/** What an endpoint can do, found out by trying. `null`: not tried or not known. */
export const capabilitiesSchema = z.object({
  streaming: z.boolean(),
  tools: z.boolean(),
  jsonSchema: z.boolean(),
  images: z.boolean(),
  /** Tokens it takes at once, where it says so. */
  context: z.number().int().positive().nullable(),
});

export type Capabilities = z.infer<typeof capabilitiesSchema>;

/** Dollars for a million tokens. */
const pricesSchema = z.object({
  input: z.number().min(0).max(10_000),
  output: z.number().min(0).max(10_000),
});

/** What a run may use at most; a run that would use more is ended. */
const capSchema = z.object({
  tokens: z.number().int().min(1_000).max(1_000_000_000).default(2_000_000),
  /** Only where prices are known. */
  dollars: z.number().min(0).max(10_000).nullable().default(5),
});

const addressSchema = z.url({
  protocol: /^https?$/,
  error: 'must be a web address such as https://api.openai.com/v1',
});

/** `PUT /api/settings/model`. `null` forgets what was set here. */
export const modelSettingsInputSchema = z.object({
  baseUrl: addressSchema,
  model: z.string().trim().min(1).max(200),
  /** Absent: the key stays as it is, unless the address is another. Empty: no key. */
  apiKey: z.string().trim().max(1000).optional(),
  prices: pricesSchema.nullable().default(null),
  cap: capSchema.default({ tokens: 2_000_000, dollars: 5 }),
  /** Whether up to 20 rows of attached tables may be sent. */
  sendRows: z.boolean().default(true),
  /** How many seconds nothing may come before it counts as an endpoint that does not answer. */
  patience: z.number().int().min(1).max(3_600).default(120),
});

export type ModelSettingsInput = z.infer<typeof modelSettingsInputSchema>;

/** `GET /api/settings/model`. The key itself is never sent. */
export const modelSettingsViewSchema = modelSettingsInputSchema.omit({ apiKey: true }).extend({
  /** Where the address and model come from; `none`: no model is set up. */
  from: z.enum(['settings', 'environment', 'none']),
  baseUrl: z.string().nullable(),
  model: z.string().nullable(),
  hasKey: z.boolean(),
  capabilities: capabilitiesSchema.nullable(),
});

export type ModelSettingsView = z.infer<typeof modelSettingsViewSchema>;

/** `PATCH /api/settings/model`: what is switched on the plan card; all else stays. */
export const modelSwitchSchema = z.object({ sendRows: z.boolean() });

/** `GET /api/settings/model/models`: names of the endpoint's models, the one in use first; empty when none is set up. */
export const modelNamesSchema = z.array(z.string());

/** `POST /api/settings/model/test` with `{ settings }` to try, or `{}` for those in use. */
export const modelTestSchema = z.object({
  ok: z.boolean(),
  capabilities: capabilitiesSchema.nullable(),
  /** What was found, in words. */
  sentence: z.string(),
  milliseconds: z.number(),
});

export type ModelTest = z.infer<typeof modelTestSchema>;

/** `GET /api/settings/model/local`: servers found on this machine, offered and never used unasked. */
export const localServersSchema = z.array(
  z.object({ name: z.string(), baseUrl: z.string(), models: z.array(z.string()) }),
);

export type LocalServers = z.infer<typeof localServersSchema>;

/** One call of a model, without what was said. `GET /api/projects/:slug/calls[?run=&step=]` */
export const modelCallSchema = z.object({
  id: z.string(),
  run: z.string().nullable(),
  message: z.string().nullable(),
  step: z.string().nullable(),
  purpose: z.string(),
  conversation: z.string(),
  model: z.string(),
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  dollars: z.number().nullable(),
  milliseconds: z.number().int(),
  error: z.string().nullable(),
  createdAt: z.string(),
});

export type ModelCall = z.infer<typeof modelCallSchema>;

/** `GET /api/projects/:slug/calls/:id`: with what was new in the request and what came back, secrets masked. */
export const fullModelCallSchema = modelCallSchema.extend({ sent: z.json(), answer: z.json() });

export type FullModelCall = z.infer<typeof fullModelCallSchema>;
