/** Id of the text field of a step. */
export const stepField = (step: string) => `step-sentence-${step}`;
/** Id of a step in the plan card. */
export const stepPlace = (step: string) => `step-${step}`;

/** Shows a step of the plan card and puts the cursor into it. */
export function goToStep(step: string): void {
  document.getElementById(stepPlace(step))?.scrollIntoView({ block: 'center' });
  document.getElementById(stepField(step))?.focus({ preventScroll: true });
}
