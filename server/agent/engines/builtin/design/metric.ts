/** A figure of the block `metrics`. */
export interface Metric {
  id: string;
  label: string;
  entity: string;
  operation: 'count' | 'sum' | 'average' | 'minimum' | 'maximum';
  field?: string;
  where?: { field: string; equals: string | boolean };
  period?: { field: string; of: 'month' | 'week' };
  compare?: boolean;
  /** The sum of another entity's field is taken off. */
  less?: { entity: string; field: string };
  unit?: string;
}
