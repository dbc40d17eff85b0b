import { useParams } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useRow } from '../../store/index.ts';
import { Surface } from './surface.tsx';

export interface DiagramEditorProps {
  entity: EntityDefinition;
  /** Fields of the entity: the drawing, its kind, and when it was changed. */
  fields: { drawing: string; kind?: string; changed?: string };
  /** The kind where rows do not say. */
  kind: string;
}

/** Draws the row that the address names. The page around it has the title. */
export function DiagramEditor({ entity, fields, kind }: DiagramEditorProps) {
  const { id } = useParams();
  const { row } = useRow(entity, id);
  return row ? <Surface key={row.id} entity={entity} fields={fields} usual={kind} row={row} /> : null;
}
