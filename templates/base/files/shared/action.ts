import type { FieldDefinition } from './entity.ts';
import type { Row, Rows, Value, Values } from './rows.ts';

/** Who acts, in apps where people log in; empty texts when nobody is. */
export interface Person {
  id: string;
  name: string;
  role: string;
  email: string;
}

/** The moment and the data that derived fields and actions are computed with. */
export interface Context {
  rows: Rows;
  /** `YYYY-MM-DD`, where the person is. */
  today: string;
  /** `YYYY-MM-DDTHH:MM`, where the person is. */
  now: string;
  person?: Person;
  /** Tells a person something, where people log in. */
  notify?(person: Value | undefined, text: string): Promise<void>;
  /** Hands a row to the account with a name or an e-mail, where people log in. Refuses when there is none. */
  give?(gift: Gift): Promise<void>;
}

export interface Gift {
  entity: string;
  id: string;
  to: string;
  /** What the receiver is told. */
  told: string;
  /** Why it cannot be done when nobody is called so. */
  otherwise: string;
}

export interface ActionContext<R extends Row = Row> extends Context {
  /** The row acted on; an empty one for actions that start from nothing. */
  row: R;
  /** What the person was asked for. */
  input: Values;
}

/** A condition that must hold, and what the person is told when it does not. */
export interface Guard<R extends Row = Row> {
  message: string;
  holds(context: ActionContext<R>): Promise<boolean>;
}

/** A verb of the app. */
export interface ActionDefinition<R extends Row = Row> {
  id: string;
  /** The button. */
  label: string;
  icon?: string;
  tone: 'primary' | 'neutral' | 'danger';
  /** Id of the entity whose row is acted on. */
  entity?: string;
  /** Id of the action that takes this one back. */
  reverse?: string;
  /** Asked before acting. */
  inputs: readonly FieldDefinition[];
  /** The button is there only while this holds. */
  shownWhen?(context: ActionContext<R>): Promise<boolean>;
  guards: readonly Guard<R>[];
  /** Changes rows: all of it in one transaction, or nothing. */
  run(context: ActionContext<R>): Promise<void>;
  /** Said afterwards. */
  confirmation?(context: ActionContext<R>): Promise<string>;
}

export type ActionResult = { ok: true; confirmation: string } | { ok: false; message: string };
