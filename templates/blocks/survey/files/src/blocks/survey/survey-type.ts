import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';

export interface SurveyBlockProps {
  entity: EntityDefinition;
  questions: EntityDefinition;
  responses: EntityDefinition;
}

export const questionKinds = ['single', 'multiple', 'rating', 'text'] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface Question {
  row: Row;
  id: string;
  title: string;
  kind: QuestionKind;
  options: readonly string[];
  required: boolean;
  place: number;
}

/** What somebody answered, by question. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export interface Response {
  row: Row;
  number: string;
  at: string;
  answers: Answers;
}

export type SurveyStatus = 'draft' | 'open' | 'closed';

/** A survey whose last day is over is closed. */
export function statusOf(row: Row, today = moment(new Date()).today): SurveyStatus {
  const endDate = String(row['endDate'] ?? '');
  if (row['status'] === 'draft') return 'draft';
  return row['status'] === 'closed' || (endDate !== '' && endDate < today) ? 'closed' : 'open';
}

/** The questions of a survey in their order. */
export function questionsOf(survey: string, rows: readonly Row[]): Question[] {
  return rows
    .filter((row) => row['survey'] === survey)
    .map((row) => ({
      row,
      id: row.id,
      title: String(row['title'] ?? ''),
      kind: questionKinds.find((kind) => kind === row['kind']) ?? 'text',
      options: Array.isArray(row['options']) ? row['options'].map(String) : [],
      required: row['required'] === true,
      place: Number(row['place'] ?? 0),
    }))
    .toSorted((one, other) => one.place - other.place);
}

/** What people answered to a survey, the newest first. */
export function responsesOf(survey: string, rows: readonly Row[]): Response[] {
  return rows
    .filter((row) => row['survey'] === survey)
    .map((row) => ({
      row,
      number: String(row['number'] ?? ''),
      at: String(row['at'] ?? ''),
      answers: answersOf(row['answers']),
    }))
    .toSorted((one, other) => other.at.localeCompare(one.at));
}

function answersOf(kept: unknown): Answers {
  try {
    const read: unknown = JSON.parse(String(kept ?? '{}'));
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).map(([id, given]) => [id, Array.isArray(given) ? given.map(String) : []]),
    );
  } catch {
    return {};
  }
}

/** How often each option was chosen, of those who answered. */
export function countsOf(
  { id, options }: Pick<Question, 'id' | 'options'>,
  responses: readonly Response[],
): { counts: readonly number[]; answered: number } {
  const given = responses.map(({ answers }) => answers[id] ?? []).filter((each) => each.length > 0);
  return {
    counts: options.map((option) => given.filter((each) => each.includes(option)).length),
    answered: given.length,
  };
}
