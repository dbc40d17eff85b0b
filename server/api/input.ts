import express from 'express';
import type { Request, RequestHandler } from 'express';
import type { z } from 'zod';
import { AppError } from '../errors.ts';

const megabyte = 1024 * 1024;

/** Reads JSON bodies up to a size; a body of another kind is refused. */
export function jsonBody(limitMegabytes = 1): RequestHandler {
  const read = express.json({ limit: limitMegabytes * megabyte });
  return (request, response, next) => {
    const { 'transfer-encoding': chunked, 'content-length': length } = request.headers;
    const hasBody = chunked !== undefined || Number(length ?? 0) > 0;
    if (hasBody && !request.is('application/json'))
      throw new AppError('unsupported-type', 'Send JSON, with the content type application/json.');
    read(request, response, next);
  };
}

/** The body as the schema says; says in words what is wrong with it otherwise. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, request: Request): z.infer<Schema> {
  return parse(schema, request.body ?? {}, 'The request');
}

export function parseQuery<Schema extends z.ZodType>(schema: Schema, request: Request): z.infer<Schema> {
  return parse(schema, request.query, 'The address');
}

const slugPattern = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const idPattern = /^[a-z][0-9a-f]{16}$/;

/** The project named in the address. */
export function slugOf(request: Request): string {
  return nameIn(request, 'slug', slugPattern);
}

/** The id of a message or run named in the address. */
export function idOf(request: Request): string {
  return nameIn(request, 'id', idPattern);
}

function nameIn(request: Request, name: string, pattern: RegExp): string {
  const value = request.params[name];
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new AppError('not-found', 'There is nothing of that name.');
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown, what: string): z.infer<Schema> {
  const parsed = schema.safeParse(withoutNul(value));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.slice(0, 5).map(({ path, message }) => {
    const place = path.map(String).join('.');
    return place === '' ? message : `${place}: ${message}`;
  });
  throw new AppError('invalid-input', `${what} is not as Sprout expects it. ${problems.join('; ')}`, {
    data: { problems },
  });
}

// Postgres keeps no text with this character in it.
function withoutNul(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '');
  if (Array.isArray(value)) return value.map(withoutNul);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutNul(part)]));
}
