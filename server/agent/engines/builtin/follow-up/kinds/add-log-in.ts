import { rolesStep } from '../../design/roles-step.ts';
import { findAccounts } from '../../understand/find-accounts.ts';
import { findPeople } from '../../understand/find-roles.ts';
import { readMessage } from '../../understand/message.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';

/** People who log in, where everybody was the same. */
export const addLogIn: FollowUpKind = {
  id: 'log-in',
  example: { en: 'Add a log-in', zh: '添加登录' },
  recognise({ text }, { spec, language, say }) {
    if (
      Object.keys(spec.roles).length > 0 ||
      /\b(?:fields?|columns?|remove|delete|no)\b|字段|删除|去掉/i.test(text) ||
      // Who is not logged in is spoken of where something else is asked for.
      /^(?:hide|show)\b|\bnot (?:be )?logged in\b/i.test(text)
    )
      return undefined;
    if (findAccounts(readMessage(text)).length === 0) return undefined;
    const people = findPeople(readMessage(text));
    if (!people) return undefined;
    const { title, sentence, areas, operations } = rolesStep(people, spec, { say, language });
    return { title, sentence, areas, operations };
  },
};
