import type { FieldProblems } from '../../shared/check-values.ts';
import type { RefusalReason } from '../../shared/data-api.ts';

/** Why a request is not carried out, in words for whoever sent it. */
export class DataRefused extends Error {
  override name = 'DataRefused';
  readonly reason: RefusalReason;
  readonly problems: FieldProblems | undefined;

  constructor(reason: RefusalReason, message: string, problems?: FieldProblems) {
    super(message);
    this.reason = reason;
    this.problems = problems;
  }
}
