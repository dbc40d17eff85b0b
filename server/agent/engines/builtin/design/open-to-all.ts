import type { Action } from '../../../../../templates/spec/action.ts';
import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import type { Access, Entity, Field } from '../../../../../templates/spec/entity.ts';
import type { Say } from '../say/say.ts';
import { recordVerbs } from '../words/data/records.ts';
import type { OperationInput } from './app-draft.ts';
import { keptInPostgres } from './kept-in-postgres.ts';
import { unnamedRows } from './permissions-of-names.ts';

const anyone: Access[] = ['anyone'];
const ownRecords = new Set(recordVerbs.filter((verb) => !verb.shared).map((verb) => verb.id));

/** Takes log-in and rights out of an app: everybody may do everything; personal lists belong to the browser again. */
export function openToAll(spec: AppSpec, say: Say): OperationInput[] {
  return [
    ...Object.values(spec.entities).flatMap((entity) => openEntity(entity, say, spec)),
    ...Object.values(spec.actions).map((action): OperationInput => ({
      kind: 'put-action',
      action: { ...askingWho(action, spec), who: anyone },
    })),
    ...Object.values(spec.pages)
      .filter((page) => !page.who.includes('anyone'))
      .map((page): OperationInput => ({ kind: 'change-page', page: page.id, changes: { who: anyone } })),
    ...Object.keys(spec.roles).map((role): OperationInput => ({ kind: 'remove-role', role })),
    { kind: 'remove-assumption', assumption: 'accounts' },
    ...(spec.assumed['storage']
      ? [
          {
            kind: 'put-assumption' as const,
            assumption: {
              id: 'storage',
              sentence: keptInPostgres(Object.values(spec.entities).filter(isPersonal), say),
            },
          },
        ]
      : []),
  ];
}

function isPersonal({ id }: Entity): boolean {
  return ownRecords.has(id) || id.endsWith('Item');
}

function openEntity(entity: Entity, say: Say, spec: AppSpec): OperationInput[] {
  const personal = isPersonal(entity);
  const shared = entity.ownership === 'own' && !personal;
  return [
    {
      kind: 'change-entity',
      entity: entity.id,
      changes: {
        permissions: { read: anyone, create: anyone, update: anyone, remove: anyone },
        ...(shared ? { ownership: 'shared' as const } : {}),
      },
    },
    ...unnamedRows(entity, spec),
    ...Object.values(entity.fields)
      .filter((field) => field.default?.kind === 'path' && field.default.scope === 'person')
      .map(({ default: _, ...field }): OperationInput => ({ kind: 'put-field', entity: entity.id, field })),
    // What has a number was there before anybody logged in.
    ...Object.keys(entity.sampleOwners).map((id): OperationInput =>
      personal && entity.fields['number'] === undefined
        ? { kind: 'remove-sample', entity: entity.id, id }
        : { kind: 'put-sample', entity: entity.id, id, values: entity.samples[id] ?? {} },
    ),
    ...(shared ? plainTitles(entity, say, spec) : []),
  ];
}

/** Pages called `My requests` are called `Requests` again. */
function plainTitles({ id, plural }: Entity, say: Say, { pages }: AppSpec): OperationInput[] {
  return Object.values(pages).flatMap((page): OperationInput[] => {
    const shows = Object.values(page.blocks).some((block) => block.entity === id);
    if (!shows || !page.menu || page.introduction !== say.words.mineAndAll) return [];
    const changes = { title: plural, menu: { ...page.menu, label: plural }, introduction: '' };
    return [{ kind: 'change-page', page: page.id, changes }];
  });
}

/** With nobody logged in, whoever acts says who they are. */
function askingWho(action: Action, { entities }: AppSpec): Action {
  const inputs: Record<string, Field> = { ...action.inputs };
  const effects = action.effects.map((effect) => {
    if (effect.kind !== 'create') return effect;
    const values = Object.entries(effect.values).map(([id, value]) => {
      const field = entities[effect.entity]?.fields[id];
      if (!field || value.kind !== 'path' || value.scope !== 'person') return [id, value] as const;
      inputs[id] = { ...field, default: undefined };
      return [id, { kind: 'path' as const, scope: 'input' as const, path: [id] as [string] }] as const;
    });
    return { ...effect, values: Object.fromEntries(values) };
  });
  return { ...action, inputs, effects: effects.filter((effect) => effect.kind !== 'notify') };
}
