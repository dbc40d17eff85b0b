import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { Access, Entity } from '../../../../../../templates/spec/entity.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { findEntity, mainEntity } from '../find-target.ts';
import { withRoles } from '../find-role.ts';

const english =
  /^(?:make (?:it so )?(?:that )?|let |allow )?only (?:the )?([a-z -]{3,40}?) (?:can|may|should(?: be able to)?|to|are allowed to|is allowed to)\s+([a-z ,]+?)(?:\s+(?:the |their |all |any )?([a-z -]{3,40}))?[.!\s]*$/i;
const chinese =
  /^(?:只有|仅|只允许|只让)([\p{Script=Han}]{2,8}?)(?:可以|才能|能|可)?([删除添加新增修改编辑查看批准审批发布]{2,6})([\p{Script=Han}]{0,10})/u;

const owners =
  /^(?:owners?|authors?|creators?|(?:whoever|(?:person|people|persons|users?|members?|ones?) (?:who|that)) (?:created?|wrote|added|posted|made|entered|owns?|uploaded)\b.*)$/i;

type Right = keyof Entity['permissions'];
const rights: readonly (readonly [Right, RegExp])[] = [
  ['create', /\b(?:add|create|post|write|enter|submit|publish)\b|添加|新增|发布/i],
  ['update', /\b(?:edit|change|update|modify|manage)\b|修改|编辑/i],
  ['remove', /\b(?:delete|remove|manage)\b|删除/i],
  ['read', /\b(?:see|view|read|open|browse)\b|查看/i],
];

/** `Only managers can delete tasks`: a right that only some have; people who log in come with it where there are none. */
export const restrict: FollowUpKind = {
  id: 'rights',
  example: { en: 'Only admins can delete {things}', zh: '只有管理员可以删除{things}' },
  recognise({ text }, context) {
    const match = english.exec(text) ?? chinese.exec(text);
    const [, who = '', verb = '', object = ''] = match ?? [];
    if (!match) return undefined;
    const given = owners.test(who) ? withOwner(context.spec) : withRoles(who, context);
    if (!given) return undefined;
    const { spec, access } = given;
    const named = object === '' ? undefined : findEntity(object, spec);
    const entity = named ?? mainEntity(spec);
    if (!entity) return undefined;
    const operations = [
      ...entityRights(entity, { verb, access, spec }),
      ...actionRights(`${verb} ${object}`, { access, spec, entity }),
    ];
    if (operations.length === 0) return undefined;
    const { say, language } = context;
    const title = text.length > 56 ? say.words.rightsTitle : text.replace(/[.!。！]+$/, '');
    const sentence = say.fill('rightsSentence', { rule: text.replace(/[.!。！]+$/, '') });
    return {
      title,
      sentence: language === 'zh' ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1),
      areas: ['people'],
      operations: [...given.operations, ...operations],
    };
  },
};

/** Whoever made a row, and those who run the app. */
function withOwner(
  spec: AppSpec,
): { spec: AppSpec; access: Access[]; operations: OperationInput[] } | undefined {
  const roles = Object.values(spec.roles);
  if (roles.length === 0) return undefined;
  const runs = roles.flatMap(({ id, administrator }): Access[] => (administrator ? [`role:${id}`] : []));
  return { spec, access: ['owner', ...runs], operations: [] };
}

interface Rule {
  access: Access[];
  spec: AppSpec;
}

function entityRights(entity: Entity, { verb, access, spec }: Rule & { verb: string }): OperationInput[] {
  const asked = rights.filter(([, words]) => words.test(verb)).map(([right]) => right);
  if (asked.length === 0 || entity.origin === 'catalogue') return [];
  const permissions = { ...entity.permissions };
  for (const right of asked) permissions[right] = access;
  const operations: OperationInput[] = [
    { kind: 'change-entity', entity: entity.id, changes: { permissions } },
  ];
  if (!asked.includes('read')) return operations;
  for (const page of Object.values(spec.pages)) {
    const shown = Object.values(page.blocks).flatMap((block) => block.entity ?? []);
    if (shown.length > 0 && shown.every((id) => id === entity.id))
      operations.push({ kind: 'change-page', page: page.id, changes: { who: access } });
  }
  return operations;
}

/** Buttons named by their verb: `only managers can approve`. */
function actionRights(words: string, { access, spec, entity }: Rule & { entity: Entity }): OperationInput[] {
  const said = ` ${words.toLowerCase()} `;
  const named = Object.values(spec.actions).filter(
    (action) =>
      said.includes(` ${action.label.toLowerCase()} `) ||
      (/\p{Script=Han}/u.test(action.label) && words.includes(action.label)),
  );
  const own = named.filter((action) => action.entity === entity.id);
  const chosen = own.length > 0 ? own : named;
  const back = chosen.flatMap((action) => spec.actions[action.reverse ?? ''] ?? []);
  return [...chosen, ...back].map((action) => ({ kind: 'put-action', action: { ...action, who: access } }));
}
