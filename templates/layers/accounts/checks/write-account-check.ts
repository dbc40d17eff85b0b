import type { AppSpec } from '../../../spec/app-spec.ts';
import type { Check, CheckStep } from '../../../spec/check.ts';

export interface AccountCheckText {
  /** Last part of its id. */
  what: string;
  /** After “You can”. */
  en: string;
  /** After “你可以”. */
  zh: string;
  steps: readonly CheckStep[];
}

/** A check about people. */
export function writeAccountCheck({ what, en, zh, steps }: AccountCheckText, spec: AppSpec): Check {
  const id = `people-${what}`.slice(0, 64).replace(/-+$/, '');
  const sentence = (spec.language === 'zh' ? `你可以${zh}` : `You can ${en}`).slice(0, 200);
  return { id, capability: id, sentence, group: 'visitor', viewport: 'wide', steps: [...steps] };
}
