import type { Row, Value } from './rows.ts';

export type FieldType =
  | 'text'
  | 'longText'
  | 'number'
  | 'money'
  | 'percent'
  | 'rating'
  | 'date'
  | 'time'
  | 'dateTime'
  | 'boolean'
  | 'choice'
  | 'tags'
  | 'relation'
  | 'email'
  | 'url'
  | 'phone'
  | 'image'
  | 'file';

/** The meaning of a choice, shown in colour. */
export type Tone = 'neutral' | 'information' | 'waiting' | 'good' | 'bad';

export interface ChoiceOption {
  id: string;
  label: string;
  tone: Tone;
}

export interface Numbering {
  prefix: string;
  digits: number;
}

export interface FieldDefinition {
  id: string;
  label: string;
  type: FieldType;
  required?: boolean;
  /** For `choice`: its values in the order people expect. */
  options?: readonly ChoiceOption[];
  /** For `relation`: id of the entity it points to. */
  target?: string;
  /** Printed after a number; for `money` an ISO 4217 code. */
  unit?: string;
  minimum?: number;
  maximum?: number;
  hint?: string;
  /** Computed, never typed. */
  derived?: boolean;
  /** A date or time of the same row that comes before this one. */
  after?: string;
  /** A day to come: nobody can enter one that is over. */
  upcoming?: boolean;
  /** Changed by actions alone; forms leave it out. */
  byActions?: boolean;
  /** Has no column in tables of rows that all lack it. */
  sparse?: boolean;
  /** Filled in for the person. */
  initial?: Value | 'today' | 'now';
  /** Taken from whoever makes the row, where people log in. */
  fromPerson?: 'id' | 'name' | 'email' | 'role';
  /** Given to new rows by counting on: `T-0042`. */
  numbering?: Numbering;
}

/** A kind of thing the app keeps. */
export interface EntityDefinition<R extends Row = Row> {
  id: string;
  singular: string;
  plural: string;
  /** Part of addresses: `/sessions/…`. */
  path: string;
  /** Name of an icon in src/app/icons.ts. */
  icon?: string;
  /** Field shown as the name of a row. */
  titleField: string;
  /** `catalogue` rows come from a file and are read only; `kept` rows are entered by people. */
  origin: 'catalogue' | 'kept';
  /** `own`: everybody sees only their own rows. */
  ownership: 'shared' | 'own';
  /** The field that names whose row it is, whoever writes it. */
  about?: string;
  /** Is changed only while editing is on. */
  editing?: 'switch';
  /** In order of forms and cards. */
  fields: readonly FieldDefinition[];
  /** Never there: ties the definition to the type of its rows. */
  rowType?: R;
}

/** The field with this id. */
export function fieldOf(entity: EntityDefinition, id: string): FieldDefinition | undefined {
  return entity.fields.find((field) => field.id === id);
}

/** What people call this row. */
export function titleOf<R extends Row>(entity: EntityDefinition<R>, row: R): string {
  const title: Value | undefined = row[entity.titleField];
  return title === null || title === undefined || title === '' ? entity.singular : String(title);
}
