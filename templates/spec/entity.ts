import { z } from 'zod';
import { expressionSchema, valueSchema } from './expression.ts';
import { codeIdentifier, longText, pathIdentifier, personIdentifier, shortText } from './identifier.ts';

export const fieldTypes = [
  'text',
  'longText',
  'number',
  'money',
  'percent',
  'rating',
  'date',
  'time',
  'dateTime',
  'boolean',
  'choice',
  'tags',
  'relation',
  'email',
  'url',
  'phone',
  'image',
  'file',
] as const;

export type FieldType = (typeof fieldTypes)[number];

/** One of the values of a `choice` field. Rows hold its `id`; `tone` is its meaning in colour. */
export const choiceOptionSchema = z.object({
  id: z.string().min(1).max(80),
  label: shortText,
  tone: z.enum(['neutral', 'information', 'waiting', 'good', 'bad']).default('neutral'),
});

export type ChoiceOption = z.infer<typeof choiceOptionSchema>;

/** A field. `order` decides the place on forms and cards; equal orders go by id. */
export const fieldSchema = z.object({
  id: codeIdentifier,
  label: shortText,
  type: z.enum(fieldTypes),
  order: z.number().int().min(0).max(9999),
  required: z.boolean().default(false),
  /** For `choice`: its values in the order people expect. */
  options: z.array(choiceOptionSchema).max(500).optional(),
  /** For `relation`: the entity it points to. */
  target: codeIdentifier.optional(),
  /** Printed after a number: `kWh`, `min`. For `money` an ISO 4217 code: `USD`. */
  unit: z.string().max(16).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  /** Filled in for the person: a value, or an expression such as today. */
  default: expressionSchema.optional(),
  /** Computed, never typed. */
  derived: expressionSchema.optional(),
  /** A date or time of the same row that comes before this one. */
  after: codeIdentifier.optional(),
  /** A day to come, such as that of a delivery: new rows cannot have one that is over. */
  upcoming: z.boolean().optional(),
  /** Changed by actions alone, such as a count of likes; forms leave it out. */
  byActions: z.boolean().optional(),
  /** One sentence under the input. */
  hint: z.string().max(200).optional(),
});

export type Field = z.infer<typeof fieldSchema>;

/** How a cell of a source becomes a field's value. */
export const cellRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text') }),
  z.object({ kind: z.literal('number'), decimal: z.enum(['.', ',']).default('.') }),
  z.object({ kind: z.literal('boolean'), true: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal('list'), separator: z.string().min(1).max(3) }),
  z.object({ kind: z.literal('date'), order: z.enum(['ymd', 'dmy', 'mdy']) }),
  z.object({ kind: z.literal('dateTime'), order: z.enum(['ymd', 'dmy', 'mdy']) }),
  z.object({ kind: z.literal('time') }),
  /** The day's name in cells such as `Monday 11:30 - 12:30` or `Thu`. */
  z.object({ kind: z.literal('weekday') }),
  /** Start or end in cells such as `Monday 11:30 - 12:30`. */
  z.object({ kind: z.literal('timeRange'), part: z.enum(['start', 'end']) }),
]);

export type CellRule = z.infer<typeof cellRuleSchema>;

/** A file in the app's repository that an entity's rows are read from. */
export const sourceSchema = z.object({
  kind: z.literal('csv'),
  /** Path in the app's repository, for example `data/sessions.csv`. Always UTF-8 with one header line. */
  file: z.string().regex(/^data\/[a-z0-9-]+\.csv$/),
  /** Column whose values identify rows; without one, row ids come from the content. */
  key: z.string().optional(),
  columns: z.record(codeIdentifier, z.object({ column: z.string(), rule: cellRuleSchema })),
  /** Rows in the file when it was attached. */
  rows: z.number().int().nonnegative(),
});

export type Source = z.infer<typeof sourceSchema>;

/** A sample value; dates as days from the clock's today, so that they never grow old. */
export const sampleValueSchema = z.union([
  valueSchema,
  z.object({
    days: z.number().int(),
    time: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .optional(),
  }),
]);

export type SampleValue = z.infer<typeof sampleValueSchema>;

/** Who may do a thing: `anyone`, `signedIn`, `owner`, or `role:<id>`. */
export const accessSchema = z.union([
  z.enum(['anyone', 'signedIn', 'owner']),
  z.templateLiteral([z.literal('role:'), codeIdentifier]),
]);

export type Access = z.infer<typeof accessSchema>;

const anyone: Access[] = ['anyone'];

/**
 * Who may do what with rows; people of a role that administers may do everything. Of `own` entities everybody has only
 * their own rows, and a role named in `read` sees those of all: `read: ['owner', 'role:manager']`.
 */
export const permissionsSchema = z.object({
  read: z.array(accessSchema).default(anyone),
  create: z.array(accessSchema).default(anyone),
  update: z.array(accessSchema).default(anyone),
  remove: z.array(accessSchema).default(anyone),
});

/** A kind of thing the app keeps: what people call it, its fields and where its rows come from. */
export const entitySchema = z.object({
  id: codeIdentifier,
  singular: shortText,
  plural: shortText,
  /** Part of addresses: `/sessions/…`. */
  path: pathIdentifier,
  /** lucide icon name. */
  icon: z.string().max(40).optional(),
  /** Field shown as the name of a row. */
  titleField: codeIdentifier,
  description: longText.optional(),
  /** `catalogue` rows come from the source and are read only; `kept` rows are entered by people. */
  origin: z.enum(['catalogue', 'kept']),
  /** `own`: each browser or person sees only its own rows. */
  ownership: z.enum(['shared', 'own']).default('shared'),
  /** A text or a relation that names somebody: where people log in the row is theirs, whoever writes it. */
  about: codeIdentifier.optional(),
  /**
   * `switch`: visitors of an app without accounts see nothing to change rows by until they turn editing on in the footer.
   * It only tidies what is seen; it protects nothing.
   */
  editing: z.enum(['open', 'switch']).optional(),
  permissions: permissionsSchema.default({ read: anyone, create: anyone, update: anyone, remove: anyone }),
  /** Roles whose people are told when somebody adds a row. */
  tells: z.array(codeIdentifier).max(8).optional(),
  source: sourceSchema.optional(),
  fields: z.record(codeIdentifier, fieldSchema).default({}),
  /** Inserted once, marked, removable. Keyed by row id. */
  samples: z.record(z.string().max(64), z.record(codeIdentifier, sampleValueSchema)).default({}),
  /** Whose a sample is: ids of people of roles by sample id. Samples that are not named belong to nobody. */
  sampleOwners: z.record(z.string().max(64), personIdentifier).default({}),
});

export type Entity = z.infer<typeof entitySchema>;
