export type ColumnType = 'text' | 'double precision' | 'boolean' | 'text[]';

export interface ColumnDefinition {
  name: string;
  type: ColumnType;
}

/** Where the rows of an entity are. */
export interface TableDefinition {
  name: string;
  /** By field. */
  columns: Readonly<Record<string, ColumnDefinition>>;
}
