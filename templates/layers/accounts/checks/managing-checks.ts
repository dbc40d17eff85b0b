import { enterAs, peopleWords, registerAs } from '../../../blocks/checking/enter-as.ts';
import { newcomerOf } from '../../../blocks/checking/who-can.ts';
import type { AppSpec } from '../../../spec/app-spec.ts';
import type { Check, CheckStep } from '../../../spec/check.ts';
import { accountAddresses } from '../print/account-addresses.ts';
import { writeAccountCheck } from './write-account-check.ts';

/** Administrators see who can log in, and change what they may do. */
export function managingChecks(spec: AppSpec): Check[] {
  const roles = Object.values(spec.roles);
  const administrator = roles.find((role) => role.administrator && role.people.length > 0);
  const newcomer = newcomerOf(spec);
  if (!administrator || !newcomer) return [];
  const words = peopleWords(spec);
  const other = roles.find((role) => !role.administrator && role.id !== newcomer.id) ?? administrator;
  const label = words.roleOf('Kim {unique}');
  const steps: CheckStep[] = [
    ...registerAs(newcomer, spec),
    { kind: 'asAnotherPerson' },
    ...enterAs({ role: administrator, isNew: false }, spec),
    { kind: 'goto', path: accountAddresses(spec).people },
    { kind: 'choose', label, option: other.label },
    { kind: 'expectThing', thing: { role: 'status', containing: 'Kim {unique}' } },
    { kind: 'reload' },
    { kind: 'expectText', text: 'kim-{unique}@example.com', within: { role: 'main' } },
  ];
  return [
    writeAccountCheck(
      { what: 'manage', en: 'manage people and their roles', zh: '管理用户及其角色', steps },
      spec,
    ),
  ];
}
