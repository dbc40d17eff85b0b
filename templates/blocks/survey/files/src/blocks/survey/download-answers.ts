import { downloadTable } from '../figures/csv.ts';
import type { Question, Response } from './survey-type.ts';

/** Every response as a line, its answers in the order of the questions. */
export function downloadAnswers(
  name: string,
  questions: readonly Question[],
  responses: readonly Response[],
): void {
  const head = ['#', ...questions.map(({ title }) => title)];
  const lines = responses.map(({ number, answers }) => [
    number,
    ...questions.map(({ id }) => (answers[id] ?? []).join('; ')),
  ]);
  downloadTable(name, [head, ...lines]);
}
