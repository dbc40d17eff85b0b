/** Every table of Sprout's own database by its name; the owner of a table adds it here. */
export type Tables = Record<never, never>;
