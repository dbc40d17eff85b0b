import { z } from 'zod';

/** Name of an entity, field, action or role: becomes a name in code, so camelCase. */
export const codeIdentifier = z
  .string()
  .regex(
    /^[a-z][a-zA-Z0-9]{0,47}$/,
    'must be camelCase, start with a letter, and have at most 48 characters',
  );

/** Name of a page, block placement, check, step or layer: becomes part of paths, so kebab-case. */
export const pathIdentifier = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be kebab-case')
  .max(64);

/** Name of a sample person. */
export const personIdentifier = z.string().regex(/^[a-z0-9-]{1,64}$/);

/** One line of text a person reads. */
export const shortText = z.string().trim().min(1).max(200);

/** A few sentences a person reads. */
export const longText = z.string().trim().max(20_000);

/** `#rrggbb`. */
export const hexColour = z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #1f8a5b');
