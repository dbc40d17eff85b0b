import express from 'express';
import type { Request, RequestHandler, Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { parseBody } from './input.ts';
import { loginPage } from './login-page.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import type { Sessions } from './sessions.ts';

const loginSchema = z.object({ password: z.string().max(1000) });

/** Lets in only who knows the password; shows the page that asks for it. */
export function createLogin(sessions: Sessions): Router {
  const router = express.Router();
  // Only wrong passwords count.
  const limit = rateLimit({
    windowMs: 15 * 60 * 1000,
    limit: 10,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_request, response) => response.statusCode !== 401,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) =>
      next(new AppError('rate-limited', 'Too many wrong passwords. Try again in a quarter of an hour.')),
  });

  const login: RequestHandler = async (request, response) => {
    const { password } = parseBody(loginSchema, request);
    const cookie = await sessions.open(request, password);
    if (cookie === undefined && isForm(request)) {
      response
        .status(401)
        .type('html')
        .send(loginPage(request, { wrong: true }));
      return;
    }
    if (cookie === undefined) throw new AppError('unauthorized', 'That is not the password.');
    response.set('set-cookie', cookie).redirect(303, '/');
  };
  const form = express.urlencoded({ extended: false, limit: '10kb' });
  router
    .route('/login')
    .get((request, response) => response.vary('accept-language').type('html').send(loginPage(request)))
    .post(limit, form, express.json({ limit: '10kb' }), login)
    .all(methodNotAllowed('GET', 'POST'));
  router
    .route('/logout')
    .post(async (request, response) => {
      response.set('set-cookie', await sessions.close(request)).redirect(303, '/login');
    })
    .all(methodNotAllowed('POST'));

  const askWrong = (request: Request) => request.headers.authorization === undefined;
  router.use((request, response, next) => (askWrong(request) ? next() : limit(request, response, next)));
  router.use(async (request, response, next) => {
    if (await sessions.isOpen(request)) next();
    else if (
      request.method === 'GET' &&
      request.accepts(['json', 'html']) === 'html' &&
      !request.path.startsWith('/api/')
    )
      response.redirect(303, '/login');
    else throw new AppError('unauthorized', 'Log in first; on the command line set SPROUT_PASSWORD.');
  });
  return router;
}

function isForm(request: Request): boolean {
  return Boolean(request.is('application/x-www-form-urlencoded'));
}
