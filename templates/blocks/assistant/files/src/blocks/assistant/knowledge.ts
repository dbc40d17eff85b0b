import type { Note } from './notes.ts';

/** What the assistant answers from. */
export interface Knowledge {
  questions: readonly { question: string; answer: string }[];
  products: readonly Product[];
  orders: readonly { number: string; status: string; what: string }[];
  /** What is noted and not done yet, the soonest first; undefined where nothing is noted. */
  notes?: readonly { title: string; due: string }[];
  /** Other lists of the app by their names, with their rows and what is known of them. */
  lists: readonly List[];
  /** `YYYY-MM-DD`. */
  today: string;
  /** Whether it takes orders itself, tells how to, or has nothing to do with them. */
  ordering: 'takes' | 'tells' | 'none';
}

export interface List {
  names: readonly string[];
  plural: string;
  rows: readonly { title: string; facts: string }[];
}

export interface Product {
  name: string;
  description: string;
  /** As it is shown; empty when there is none. */
  price: string;
  amount: number | undefined;
}

/** An order while it is being talked about. */
export interface OrderTalk {
  step: 'product' | 'quantity' | 'person' | 'address' | 'confirm';
  product?: Product;
  quantity?: number;
  person?: string;
  address?: string;
}

export interface Reply {
  text: string;
  /** What may be said next. */
  suggestions: readonly string[];
  /** The order that is being talked about from now on. */
  talk?: OrderTalk;
  /** It is complete and to be placed. */
  place?: OrderTalk;
  /** It is to be noted. */
  note?: Note;
}
