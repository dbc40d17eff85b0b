import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import type { EntityDefinition, FieldDefinition } from '../../../shared/entity.ts';
import { entityOf } from '../../../shared/model/index.ts';
import type { Row } from '../../../shared/rows.ts';
import { store } from '../../store/store.ts';
import type { Table } from '../../store/store-type.ts';

export interface RelatedRow {
  entity: EntityDefinition;
  row: Row;
}

/** Finds the row that a relation of a row leads to. A new function whenever related rows change. */
export type FindRelated = (row: Row, field: FieldDefinition) => RelatedRow | undefined;

/** Loads the rows that an entity's relations lead to, and keeps them up to date. */
export function useRelated(entity: EntityDefinition): FindRelated {
  const targets = useMemo(() => targetsOf(entity), [entity]);
  const known = useRef<readonly Table[]>([]);
  const read = useCallback(() => {
    const tables = targets.map((target) => store.table(target.id));
    const same =
      tables.length === known.current.length &&
      tables.every((table, index) => table === known.current[index]);
    if (!same) known.current = tables;
    return known.current;
  }, [targets]);
  const tables = useSyncExternalStore(store.subscribe, read);
  return useMemo(() => {
    const byTarget = new Map(targets.map((target, index) => [target.id, { target, table: tables[index] }]));
    return (row, field) => {
      const found = field.target === undefined ? undefined : byTarget.get(field.target);
      const related = found?.table?.byId.get(String(row[field.id] ?? ''));
      return found && related ? { entity: found.target, row: related } : undefined;
    };
  }, [targets, tables]);
}

/** What relations lead to, and what names those in turn. */
function targetsOf(entity: EntityDefinition): readonly EntityDefinition[] {
  const found = new Map<string, EntityDefinition>();
  const collect = (of: EntityDefinition, fields: readonly FieldDefinition[]) => {
    for (const { target: id } of fields) {
      const target = id === undefined || found.has(id) ? undefined : entityOf(id);
      if (!target || target === of) continue;
      found.set(target.id, target);
      collect(
        target,
        target.fields.filter((field) => field.id === target.titleField),
      );
    }
  };
  collect(
    entity,
    entity.fields.filter((field) => field.type === 'relation'),
  );
  return [...found.values()];
}
