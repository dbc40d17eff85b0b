import { hasAccounts } from '../../base/print/storage-features.ts';
import type { Layer } from '../../compose/layer.ts';
import { accountChecks } from './checks/account-checks.ts';
import { printRules } from './print/print-rules.ts';

/** People who log in: roles, what each may see and do, and whose a row is. */
export const accountsLayer: Omit<Layer, 'files'> = {
  id: 'accounts',
  title: 'People and log-in',
  requires: ['postgres'],
  dependencies: [],
  whenToUse: 'People are told apart: they have roles, own what they make, or are told things.',
  applies: hasAccounts,
  print: (spec) => new Map([['shared/accounts/rules.ts', printRules(spec)]]),
  checks: accountChecks,
};
