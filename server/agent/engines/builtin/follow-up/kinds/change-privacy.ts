import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import type { Access } from '../../../../../../templates/spec/entity.ts';
import type { Page } from '../../../../../../templates/spec/page.ts';
import type { OperationInput } from '../../design/app-draft.ts';
import { ownedSamples } from '../../design/permissions-of-samples.ts';
import { designedRoles } from '../../design/design-roles.ts';
import { small } from '../change-in-words.ts';
import type { FollowUpKind } from '../follow-up-kind.ts';
import { findEntity } from '../find-target.ts';

const hide: readonly RegExp[] = [
  /^(?:make|keep) (?:the |all |their )?([a-z -]{3,40}?) private[.!\s]*$/i,
  /^(?:people|users|everyone|everybody|each (?:user|person|member|customer|employee)|members|customers|employees) (?:can |may |should )?(?:only )?sees? only (?:their|his or her|his|her) own ([a-z -]{3,40}?)[.!\s]*$/i,
  /^(?:people|users|everyone|members|customers|employees) (?:can|may|should) only see (?:their|his or her) own ([a-z -]{3,40}?)[.!\s]*$/i,
  /^(?:let )?(?:people|users|members|[a-z]+s) (?:should |can |may |must )?(?:be able to )?(?:see|view|look at) (?:a list of |all |the history of )?(?:their|his or her) (?:own |past |previous )*([a-z -]{3,40}?)(?: history)?[.!\s]*$/i,
  /^(?:把|让)?([\p{Script=Han}]{1,10}?)(?:设为|改为|应该|是)?(?:私有|私密|仅自己可见|只有自己可见)/u,
];
const show: readonly RegExp[] = [
  /^make (?:the |all )?([a-z -]{3,40}?) (?:public|visible to (?:all|everyone|everybody|others))[.!\s]*$/i,
  /^(?:let )?(?:everyone|everybody|all people|all users) (?:can |may |should )?see (?:all |the |all the )?([a-z -]{3,40}?)[.!\s]*$/i,
  /^(?:把|让)?([\p{Script=Han}]{1,10}?)(?:设为|改为)?(?:公开|所有人可见|大家可见)/u,
];

/** `Make orders private`: people see only their own rows, and those who run the app all; or everybody sees all again. */
export const changePrivacy: FollowUpKind = {
  id: 'privacy',
  example: { en: 'Make {things} private', zh: '把{things}设为私密' },
  recognise({ text }, { spec, language, say }) {
    const find = (patterns: readonly RegExp[]) =>
      patterns.flatMap((pattern) => findEntity(pattern.exec(text)?.[1] ?? '', spec) ?? [])[0];
    const hidden = find(hide);
    const entity = hidden ?? find(show);
    if (!entity || entity.origin === 'catalogue') return undefined;
    const own = hidden !== undefined;
    const page = ownPageOf(entity.id, spec);
    if (own && entity.ownership === 'own' && page)
      return {
        answer:
          language === 'zh'
            ? `每个人在“${page.title}”上已经只看到自己的${entity.plural}。`
            : `Everyone sees their own ${small(entity.plural)} already, on “${page.title}”.`,
      };
    const roles = designedRoles(spec);
    const sees = roles.filter((role) => role.entry.side !== 'uses').map((role): Access => `role:${role.id}`);
    const accounts = roles.length > 0;
    const rest: Access[] = own && accounts ? ['owner', ...sees] : ['anyone'];
    const { permissions } = entity;
    const operations: OperationInput[] = [
      {
        kind: 'change-entity',
        entity: entity.id,
        changes: {
          ownership: own ? 'own' : 'shared',
          permissions: {
            ...permissions,
            read: rest,
            ...(own && accounts
              ? {
                  create: open(permissions.create) ? ['signedIn'] : permissions.create,
                  update: rest,
                  remove: rest,
                }
              : {}),
          },
        },
      },
    ];
    if (own && accounts) {
      const makers = roles.filter((role) => role.entry.side === 'uses').map((role) => role.id);
      const rights = { standing: 'own' as const, makers, permissions };
      const rows = (id: string) => Object.keys(spec.entities[id]?.samples ?? {});
      operations.push(...ownedSamples(entity, rights, { roles, language, rows }));
    }
    for (const page of Object.values(spec.pages)) {
      const shown = Object.values(page.blocks).flatMap((block) => block.entity ?? []);
      if (!accounts || shown.length === 0 || shown.some((id) => id !== entity.id)) continue;
      operations.push({
        kind: 'change-page',
        page: page.id,
        changes: { who: own ? ['signedIn'] : ['anyone'] },
      });
    }
    const things = { plural: entity.plural };
    return {
      title: say.fill(own ? 'privateTitle' : 'publicTitle', things),
      sentence: say.fill(own ? (accounts ? 'privateSentence' : 'privateBrowser') : 'publicSentence', things),
      areas: ['people'],
      operations,
    };
  },
};

function open(access: readonly Access[]): boolean {
  return access.includes('anyone');
}

/** The page that lists one's own rows. */
function ownPageOf(entity: string, spec: AppSpec): Page | undefined {
  return Object.values(spec.pages).find(
    ({ path, blocks }) =>
      !path.includes(':') && Object.values(blocks).some((block) => block.entity === entity),
  );
}
