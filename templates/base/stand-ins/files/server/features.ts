import type { Feature } from './feature.ts';

/** The parts of the server, in the order they start. */
export const features: readonly Feature[] = [];
