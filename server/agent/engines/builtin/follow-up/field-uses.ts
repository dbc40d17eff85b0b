import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';

/** What needs a field to be of its type, in words of the spec; empty where nothing does. */
export function usesOfType(spec: AppSpec, entity: string, field: string): string[] {
  const uses: string[] = [];
  for (const page of Object.values(spec.pages)) {
    for (const { block, entity: about, properties } of Object.values(page.blocks)) {
      const own = about === entity;
      const single = [
        'column',
        'due',
        'owner',
        'through',
        'day',
        'start',
        'end',
        'note',
        'groupBy',
        'field',
        'lead',
      ];
      const named = own && block !== 'collection' && single.some((key) => properties[key] === field);
      const counted =
        block === 'metrics' && JSON.stringify(properties['items'] ?? []).includes(`"field":"${field}"`);
      const special = !['collection', 'detail', 'board', 'schedule', 'chart', 'metrics'].includes(block);
      const inside = special && JSON.stringify(properties).includes(`"${field}"`) && own;
      if (named || counted || inside) uses.push(page.title);
    }
  }
  for (const action of Object.values(spec.actions)) {
    const { inputs: _, ...rest } = action;
    if (JSON.stringify(rest).includes(`"${field}"`)) uses.push(action.label);
  }
  for (const each of Object.values(spec.entities))
    for (const other of Object.values(each.fields))
      if (other.derived && JSON.stringify(other.derived).includes(`"${field}"`)) uses.push(other.label);
  return [...new Set(uses)];
}
