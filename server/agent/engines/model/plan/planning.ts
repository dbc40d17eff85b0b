import type { Plan } from '../../../../../templates/spec/plan.ts';
import type { AttachmentView } from '../../engine.ts';

/** What there is to plan. */
export interface Planning {
  /** The person's message. */
  text: string;
  attachments: readonly AttachmentView[];
  /** What the builtin engine made of it. */
  draft: Plan;
  /** What the builtin engine said instead, if it found nothing to build. */
  said?: string;
}
