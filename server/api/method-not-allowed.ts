import type { RequestHandler } from 'express';
import { AppError } from '../errors.ts';

/** The last handler of a route: names the methods it knows. */
export function methodNotAllowed(...methods: string[]): RequestHandler {
  const allowed = methods.includes('GET') ? [...methods, 'HEAD'] : methods;
  return (request, response) => {
    response.set('allow', allowed.join(', '));
    throw new AppError(
      'method-not-allowed',
      `${request.method} is not possible here, only ${methods.join(', ')}.`,
    );
  };
}
