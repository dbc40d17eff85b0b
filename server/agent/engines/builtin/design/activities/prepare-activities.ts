import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';
import { prepareShop } from './cart-entities.ts';
import { prepareQuestions, prepareScores } from './quiz-entities.ts';

/** Gives the things of an app the fields and examples that what people do with them needs. */
export function prepareActivities(entities: EntityDraft[], wishes: Wishes): void {
  if (wishes.quiz && prepareQuestions(entities, wishes)) prepareScores(entities, wishes);
  if (wishes.cart) prepareShop(entities, wishes);
}
