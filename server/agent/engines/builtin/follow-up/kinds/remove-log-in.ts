import { openToAll } from '../../design/open-to-all.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';

const asks =
  /^(?:(?:remove|delete|drop|no|without|take away|get rid of)\b.*\b(?:log-?in|log in|sign-?in|accounts?|registration|roles|rights|permissions)\b|.*\bwithout (?:a )?(?:log-?in|log in|sign-?in|accounts?)\b)|(?:去掉|删除|取消|不要|移除).*(?:登录|账号|注册|权限|角色)|无需登录|不(?:需要|用)登录/i;

/** Nobody has to log in any more, and everybody may do everything. */
export const removeLogIn: FollowUpKind = {
  id: 'no-log-in',
  example: { en: 'Remove the log-in', zh: '去掉登录' },
  recognise({ text }, { spec, say }) {
    if (Object.keys(spec.roles).length === 0 || !asks.test(text)) return undefined;
    return {
      title: say.words.openTitle,
      sentence: say.words.openSentence,
      areas: ['people'],
      operations: openToAll(spec, say),
    };
  },
};
