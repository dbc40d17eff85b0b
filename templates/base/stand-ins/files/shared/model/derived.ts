import type { Derivations } from '../derived-rows.ts';

export const derivations: Derivations = {};
