import type { ActivityContext, ActivityDesign } from './activity.ts';
import { quizStep } from './quiz-step.ts';

/** The steps for what people do in the app besides keeping lists. */
export function activitySteps(context: ActivityContext): ActivityDesign[] {
  const questions = context.entities.find(({ fields }) => fields.some(({ id }) => id === 'optionA'));
  const quiz = questions && quizStep(questions, context);
  return [quiz].flatMap((design) => design ?? []);
}
