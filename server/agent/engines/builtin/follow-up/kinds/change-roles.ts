import { changeInWords, small } from '../change-in-words.ts';
import { capital } from '../../words/capital.ts';
import { codeNameOf } from '../../words/slug.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { readWith } from '../read-with.ts';

const adds = [
  /^(?:add|create|introduce)\s+(?:an?\s+|the\s+|another\s+)?(?:new\s+)?role\s+(?:called\s+|named\s+|for\s+|of\s+)?(?:an?\s+)?(?<role>[\w -]{2,30})$/i,
  /^(?:add|create)\s+(?:an?\s+|the\s+)?(?<role>[\w -]{2,30}?)\s+role$/i,
  /^(?:添加|增加|新增|加)(?:一个|个)?角色[“"]?(?<role>[\p{Script=Han}\w]{1,10}?)[”"]?$/u,
  /^(?:添加|增加|新增|加)(?:一个|个)?(?<role>[\p{Script=Han}]{1,8}?)角色$/u,
];
const renames = [
  /^(?:rename|call|change)\s+(?:the\s+)?role\s+(?:of\s+)?(?<role>.{2,30}?)\s+(?:to|into|as)\s+(?<name>.{2,30})$/i,
  /^(?:rename|change)\s+(?:the\s+)?(?<role>.{2,30}?)\s+role\s+(?:to|into|as)\s+(?<name>.{2,30})$/i,
  /^(?:把|将)角色[“"]?(?<role>.{1,10}?)[”"]?(?:改名为|改为|改成|叫)(?<name>.{1,10})$/,
];

/** Kinds of people who log in: another, or another name for one. */
export const changeRoles: FollowUpKind = {
  id: 'roles',
  example: { en: 'Add a role called editor', zh: '添加角色编辑' },
  recognise({ text }, { spec, language }) {
    const known = Object.values(spec.roles);
    const named = readWith(text, renames);
    if (named) {
      const wanted = (named['role'] ?? '').toLowerCase();
      const role = known.find(
        (each) => each.label.toLowerCase() === wanted || `${each.label.toLowerCase()}s` === wanted,
      );
      const label = capital(named['name'] ?? '');
      if (!role) return undefined;
      return changeInWords(
        language,
        {
          en: [
            `Role: ${label}`,
            `People of the role “${role.label}” are called “${label}”; what they may do stays.`,
          ],
          zh: [`角色：${label}`, `角色“${role.label}”改名为“${label}”，权限不变。`],
        },
        { areas: ['people'], operations: [{ kind: 'put-role', role: { ...role, label } }] },
      );
    }
    const role = readWith(text, adds)?.['role'];
    if (!role) return undefined;
    if (known.length === 0)
      return {
        answer:
          language === 'zh'
            ? '应用还没有登录。先说“添加登录”，再添加角色。'
            : 'Nobody logs in to this app yet. Say “Add a log-in” first, then add roles.',
      };
    const label = capital(role);
    const id = codeNameOf(role);
    if (spec.roles[id] || known.some((each) => each.label === label))
      return { answer: language === 'zh' ? `角色“${label}”已存在。` : `There is a role “${label}” already.` };
    const person = {
      id: `${id.toLowerCase()}-1`,
      name: language === 'zh' ? `${label}甲` : `Sample ${small(label)}`,
    };
    return changeInWords(
      language,
      {
        en: [
          `Role: ${label}`,
          `People can have the role “${label}”; an administrator gives it. Say what only they may do, for example “Only ${small(label)}s can delete …”.`,
        ],
        zh: [`角色：${label}`, `可以有角色“${label}”，由管理员授予。可以接着说“只有${label}可以删除……”。`],
      },
      {
        areas: ['people'],
        operations: [
          { kind: 'put-role', role: { id, label, administrator: false, registers: false, people: [person] } },
        ],
      },
    );
  },
};
