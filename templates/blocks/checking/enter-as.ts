import { accountAddresses } from '../../layers/accounts/print/account-addresses.ts';
import { en, zh } from '../../layers/accounts/files/src/accounts/text.ts';
import type { Role } from '../../spec/action.ts';
import type { AppSpec } from '../../spec/app-spec.ts';
import type { CheckStep, Locator } from '../../spec/check.ts';
import { wordsFor } from './words.ts';

/** Who a check is run as: somebody of a role; a visitor without one. */
export interface Entrant {
  role: Role | undefined;
  /** Somebody new, who shares nothing with other checks; else the first of the people to try the app as. */
  isNew: boolean;
}

export interface EnterOptions {
  /** Tells two new people of one check apart. */
  called?: string;
  /** Which of the people to try the app as. */
  person?: number;
}

const main: Locator = { role: 'main' };

/** The words about people in the app's language. */
export function peopleWords(spec: AppSpec): typeof en {
  return wordsFor(spec, { en, zh });
}

/** Steps that log somebody in; none for a visitor. */
export function enterAs(entrant: Entrant, spec: AppSpec, options: EnterOptions = {}): CheckStep[] {
  const { role, isNew } = entrant;
  if (!role) return [];
  if (isNew) return registerAs(role, spec, options.called);
  const person = role.people[options.person ?? 0] ?? role.people[0];
  return person ? continueAs(person.name, role, spec) : registerAs(role, spec, options.called);
}

function continueAs(name: string, role: Role, spec: AppSpec): CheckStep[] {
  const words = peopleWords(spec);
  return [
    { kind: 'goto', path: accountAddresses(spec).logIn },
    {
      kind: 'click',
      on: { role: 'button', name: words.continueAs(name, role.label), exact: true, within: main },
    },
    { kind: 'expectThing', thing: { role: 'button', name, exact: true } },
  ];
}

/** Steps that register somebody new, called `Kim {unique}` unless said otherwise. */
export function registerAs(role: Role, spec: AppSpec, called = 'Kim'): CheckStep[] {
  const words = peopleWords(spec);
  const offered = Object.values(spec.roles).filter(isChosen);
  const name = `${called} {unique}`;
  return [
    { kind: 'goto', path: `${accountAddresses(spec).logIn}?register` },
    { kind: 'fill', label: words.name, value: name },
    { kind: 'fill', label: words.email, value: `${called.toLowerCase()}-{unique}@example.com` },
    { kind: 'fill', label: words.password, value: 'correct horse' },
    ...(offered.length > 1
      ? [{ kind: 'choose', label: words.iAm, option: role.label } satisfies CheckStep]
      : []),
    { kind: 'click', on: { role: 'button', name: words.register, exact: true, within: main } },
    { kind: 'expectThing', thing: { role: 'button', name, exact: true } },
  ];
}

/** Whether people may give themselves this role. */
export function isChosen({ registers, administrator }: Role): boolean {
  return registers && !administrator;
}

/** Steps after logging in, which leads to Home: what begins there goes on from there. */
export function goOn(entrance: readonly CheckStep[], steps: readonly CheckStep[]): CheckStep[] {
  const [first] = steps;
  // Who registers gets to a page of their own instead.
  const registers = entrance.some((step) => step.kind === 'goto' && step.path.includes('?register'));
  const isThere = entrance.length > 0 && !registers && first?.kind === 'goto' && first.path === '/';
  return [...entrance, ...(isThere ? steps.slice(1) : steps)];
}
