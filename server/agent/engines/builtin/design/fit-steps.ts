import type { StepDraft } from './app-draft.ts';

const most = 8;

/** At most eight steps: neighbours of the same kind are put together from the end, the look stays last. */
export function fitSteps(steps: readonly StepDraft[]): StepDraft[] {
  const fitted = [...steps];
  while (fitted.length > most) {
    let at = fitted.length - 2;
    while (at > 1 && !similar(fitted[at - 1], fitted[at])) at -= 1;
    const left = fitted[at - 1];
    const right = fitted[at];
    if (!left || !right) break;
    fitted.splice(at - 1, 2, merged(left, right));
  }
  return fitted;
}

function similar(left: StepDraft | undefined, right: StepDraft | undefined): boolean {
  return left?.areas[0] === right?.areas[0] && left?.areas[0] === 'pages';
}

function merged(left: StepDraft, right: StepDraft): StepDraft {
  return {
    ...left,
    title: `${left.title} · ${right.title}`,
    sentence: `${left.sentence} ${right.sentence}`,
    areas: [...left.areas, ...right.areas],
    operations: [...left.operations, ...right.operations],
    phrases: [...left.phrases, ...right.phrases],
  };
}
