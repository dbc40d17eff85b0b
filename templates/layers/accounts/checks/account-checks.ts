import { hasAccounts } from '../../../base/print/storage-features.ts';
import type { AppSpec } from '../../../spec/app-spec.ts';
import type { Check } from '../../../spec/check.ts';
import { entranceChecks } from './entrance-checks.ts';
import { handoverChecks } from './handover-checks.ts';
import { managingChecks } from './managing-checks.ts';
import { privacyChecks } from './privacy-checks.ts';
import { toldChecks } from './told-checks.ts';

/** Proofs that people can register and log in, that what is theirs is hidden from others, and that others can act on it. */
export function accountChecks(spec: AppSpec): Check[] {
  if (!hasAccounts(spec)) return [];
  return [
    ...entranceChecks(spec),
    ...managingChecks(spec),
    ...privacyChecks(spec),
    ...handoverChecks(spec),
    ...toldChecks(spec),
  ];
}
