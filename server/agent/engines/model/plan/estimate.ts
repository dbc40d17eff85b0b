import type { Plan } from '../../../../../templates/spec/plan.ts';
import { priceOf } from '../calls/recorded-chat.ts';
import type { ModelSettings } from '../connection/settings.ts';

// What steps have taken: turns with the context read again each time, and code written.
const inputForStep = 120_000;
const outputForStep = 9_000;
const secondsForStep = 60;
const secondsForRun = 15;

/** What carrying out a plan is likely to take. Steps without a task need no model. */
export function estimate(plan: Plan, prices: ModelSettings['prices']) {
  const steps = plan.steps.filter(({ task }) => task !== undefined).length;
  const usage = { input: steps * inputForStep, output: steps * outputForStep };
  return {
    seconds: secondsForRun + steps * secondsForStep,
    tokens: usage.input + usage.output,
    dollars: priceOf(usage, prices),
  };
}
