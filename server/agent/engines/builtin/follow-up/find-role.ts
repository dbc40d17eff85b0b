import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { Access } from '../../../../../templates/spec/entity.ts';
import { fold } from '../../../../../templates/spec/fold.ts';
import { finishOperations, type OperationInput } from '../design/app-draft.ts';
import { rolesStep } from '../design/roles-step.ts';
import { roleById, type RoleEntry } from '../words/data/roles.ts';
import { roleIndex } from '../words/indexes.ts';
import { tokenise } from '../words/tokenise.ts';
import type { FollowUpContext } from './follow-up-kind.ts';

/** An app with the roles that a clause needs, and what brings them. */
export interface WithRoles {
  spec: AppSpec;
  operations: OperationInput[];
  /** Whom the clause names. */
  access: Access[];
}

/** Those whom words name, in an app that knows them; where it knows nobody, people who log in come with it. */
export function withRoles(words: string, context: FollowUpContext): WithRoles | undefined {
  const known = Object.values(context.spec.roles);
  const entry = roleIndex.findAll(tokenise(words))[0]?.value;
  const anybody = /\b(?:logged[- ]in|signed[- ]in|registered|users|people who log in)\b|登录/i.test(words);
  if (!entry && !anybody) return undefined;
  const own = known.find((role) => role.label.toLowerCase() === words.trim().toLowerCase());
  if (known.length === 0) {
    const step = rolesStep({ roles: rolesWith(entry), rights: [], phrases: [] }, context.spec, context);
    const { spec } = fold(finishOperations(step.operations), context.spec);
    return { spec, operations: step.operations, access: entry ? [`role:${entry.id}`] : ['signedIn'] };
  }
  const administrators = known.filter((role) => role.administrator);
  const found = own ?? known.find((role) => role.id === entry?.id);
  const roles = found ? [found] : entry?.side === 'runs' ? administrators : [];
  if (entry && roles.length === 0) return undefined;
  const access: Access[] = roles.map((role): Access => `role:${role.id}`);
  return { spec: context.spec, operations: [], access: entry ? access : ['signedIn'] };
}

function rolesWith(entry: RoleEntry | undefined) {
  const wish = (each: RoleEntry | undefined) =>
    each ? [{ entry: each, phrase: [0, 0] as [number, number] }] : [];
  const user = entry?.side === 'uses' ? undefined : roleById.get(entry?.counterpart ?? 'member');
  const runs = entry?.side === 'runs' ? undefined : roleById.get('administrator');
  return [...wish(user), ...wish(entry), ...wish(runs)];
}
