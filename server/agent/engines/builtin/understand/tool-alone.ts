import type { Wishes } from './wishes.ts';

/** An app that is one tool: what else words may have meant is part of it. `met`: ids of limits that it does not have. */
export function toolAlone(wishes: Wishes, met: RegExp): Wishes {
  const {
    site: _,
    contact: __,
    forms: ___,
    insights: ____,
    sending: _____,
    content: ______,
    ...rest
  } = wishes;
  return {
    ...rest,
    kind: 'tool',
    things: [],
    records: [],
    deeds: [],
    ledgers: [],
    pages: [],
    charts: [],
    collections: [],
    limits: wishes.limits.filter(({ entry }) => !met.test(entry.id)),
    unknown: [],
  };
}
