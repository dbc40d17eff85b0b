import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';

/** Which fields of a row make a question. */
export interface QuestionFields {
  question: string;
  options: readonly string[];
  answer: string;
  explanation?: string;
  topic?: string;
}

export interface Question {
  id: string;
  text: string;
  /** By the id of the choice that stands for it. */
  options: readonly { id: string; text: string }[];
  /** Id of the right option. */
  right: string;
  explanation: string;
  topic: string;
}

/** One question and what was answered; nothing when it was left out. */
export interface Answered {
  question: Question;
  chosen: string | undefined;
}

/** The rows that can be asked: with a text, at least two options and a right one. */
export function questionsOf(
  entity: EntityDefinition,
  rows: readonly Row[],
  fields: QuestionFields,
): readonly Question[] {
  const choices = fieldOf(entity, fields.answer)?.options ?? [];
  const topics = fields.topic === undefined ? undefined : fieldOf(entity, fields.topic);
  return rows.flatMap((row) => {
    const text = textOf(row, fields.question);
    const right = textOf(row, fields.answer);
    const options = fields.options.flatMap((field, index) => {
      const id = choices[index]?.id;
      const option = textOf(row, field);
      return id === undefined || option === '' ? [] : [{ id, text: option }];
    });
    if (text === '' || options.length < 2 || !options.some((option) => option.id === right)) return [];
    const topic = textOf(row, fields.topic);
    return {
      id: row.id,
      text,
      options,
      right,
      explanation: textOf(row, fields.explanation),
      topic: topics?.options?.find((option) => option.id === topic)?.label ?? topic,
    };
  });
}

function textOf(row: Row, field: string | undefined): string {
  const value = field === undefined ? undefined : row[field];
  return value === undefined || value === null ? '' : String(value);
}

/** In an order of chance. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

export function scoreOf(answers: readonly Answered[]): number {
  return answers.filter(({ question, chosen }) => chosen === question.right).length;
}

/** What is kept of the answers: `question=option`, in order. */
export function packAnswers(answers: readonly Answered[]): readonly string[] {
  return answers.map(({ question, chosen }) => `${question.id}=${chosen ?? ''}`);
}

/** The answers of a kept result; questions that are gone are left out. */
export function unpackAnswers(packed: readonly string[], questions: readonly Question[]): Answered[] {
  return packed.flatMap((part) => {
    const at = part.lastIndexOf('=');
    const question = questions.find(({ id }) => id === part.slice(0, at));
    return question ? { question, chosen: part.slice(at + 1) || undefined } : [];
  });
}

/** Right answers by topic, in order of first appearance. */
export function topicScores(
  answers: readonly Answered[],
): readonly { topic: string; right: number; total: number }[] {
  const byTopic = new Map<string, Answered[]>();
  for (const answer of answers) {
    const { topic } = answer.question;
    if (topic !== '') byTopic.set(topic, [...(byTopic.get(topic) ?? []), answer]);
  }
  return [...byTopic].map(([topic, members]) => ({ topic, right: scoreOf(members), total: members.length }));
}

/** The text of the right option. */
export function rightText({ options, right }: Question): string {
  return options.find((option) => option.id === right)?.text ?? '';
}
