import type { AppSpec } from '../../spec/app-spec.ts';
import type { Entity, Field } from '../../spec/entity.ts';
import { hasAccounts } from './storage-features.ts';

/**
 * The field that says whose a row is, for those who see rows of several people; undefined where that is of no interest or
 * a field of the app's own says it.
 */
export function ownerNameField(entity: Entity, spec: AppSpec): Field | undefined {
  if (!hasAccounts(spec) || entity.origin !== 'kept' || entity.fields['ownerName']) return undefined;
  const { read, update, remove } = entity.permissions;
  const isSomebodys = entity.ownership === 'own' || [read, update, remove].flat().includes('owner');
  const isSaid = Object.values(entity.fields).some(
    ({ default: value }) => value?.kind === 'path' && value.scope === 'person' && value.path[0] === 'name',
  );
  if (!isSomebodys || isSaid) return undefined;
  return {
    id: 'ownerName',
    label: spec.language === 'zh' ? '添加者' : 'Added by',
    type: 'text',
    order: 9999,
    required: false,
  };
}
