import type { Authority } from './asker.ts';
import { presentRow } from './present-rows.ts';
import { visitorOf } from './visitor.ts';

const nothing = () => undefined;

/** Everybody may do everything; where everybody has their own rows, a browser has those it made. */
export const openAuthority: Authority = {
  samplesPerVisitor: true,
  identify: async (_pool, { request, response }) => ({
    owner: visitorOf(request, response).owner,
    demand: nothing,
    demandAction: nothing,
    demandSamples: nothing,
    present: async (rows) => rows.map(presentRow),
  }),
};
