import type { EntityDefinition } from '../../../shared/entity.ts';

/** What a report can be about. */
export interface ReportKind {
  id: string;
  label: string;
  entity: EntityDefinition;
  date?: string;
  measures: readonly { field: string; operation: 'sum' | 'average' }[];
  group?: string;
  balance?: { field: string; income: string; expense: string };
  about?: string;
  stock?: { item: string; amount: string };
  show: readonly string[];
}

/** What people chose; empty where they did not. */
export interface ReportChoice {
  report: string;
  from: string;
  to: string;
  about: string;
}
