import { z } from 'zod';

const line = z.string().trim().min(1).max(200);
const paragraph = z.string().trim().min(1).max(1200);
const count = (least: number, most: number) => ({ least, most });

function listOf<Item extends z.ZodType>(item: Item, { least, most }: { least: number; most: number }) {
  return z.array(item).min(least).max(most);
}

/** One named example of what the domain is about: a dish, a route, a patient's visit. */
export const contentRowSchema = z.strictObject({
  name: line,
  /** One of the pack's `categories`. */
  category: line,
  /** One sentence. */
  summary: line,
  /** Two or three sentences. */
  description: paragraph,
  /** In the pack's `measure`. */
  amount: z.number().nonnegative(),
  place: line,
  person: line,
  tags: listOf(line, count(2, 4)),
});

export const articleSchema = z.strictObject({
  title: line,
  author: line,
  category: line,
  /** Days before the day the app is opened. */
  daysAgo: z.number().int().min(0).max(400),
  paragraphs: listOf(paragraph, count(2, 4)),
});

export const quizItemSchema = z.strictObject({
  question: line,
  options: listOf(line, count(4, 4)),
  /** Index of the right option. */
  answer: z.number().int().min(0).max(3),
  explanation: paragraph,
  topic: line,
});

/**
 * What there is to say about a domain in one language: sample rows and prose that apps start with. Data only; invented
 * people and places, facts that are true.
 */
export const contentPackSchema = z.strictObject({
  /** What people of this domain call one row and several: `dish`, `dishes`. */
  singular: line,
  plural: line,
  slogan: line,
  mission: paragraph,
  about: listOf(paragraph, count(2, 3)),
  categories: listOf(line, count(4, 8)),
  /** What `amount` of a row counts; a money amount is in the currency of the language. */
  measure: z.strictObject({
    label: line,
    kind: z.enum(['money', 'number']),
    unit: z.string().max(16).optional(),
  }),
  rows: listOf(contentRowSchema, count(16, 24)),
  articles: listOf(articleSchema, count(6, 6)),
  questions: listOf(z.strictObject({ question: line, answer: paragraph }), count(8, 8)),
  testimonials: listOf(
    z.strictObject({ name: line, role: line, text: paragraph, rating: z.number().int().min(3).max(5) }),
    count(6, 6),
  ),
  services: listOf(z.strictObject({ title: line, text: paragraph }), count(6, 6)),
  team: listOf(z.strictObject({ name: line, role: line, text: paragraph }), count(5, 6)),
  quiz: listOf(quizItemSchema, count(20, 20)),
  /** Twelve months, oldest first. */
  series: listOf(
    z.strictObject({ label: line, unit: z.string().max(16), values: listOf(z.number(), count(12, 12)) }),
    count(2, 2),
  ),
});

export type ContentPack = z.infer<typeof contentPackSchema>;
