import type { ErrorRequestHandler } from 'express';
import type { AccountProblem } from '../../shared/accounts/accounts-api.ts';

const answers: Readonly<Record<AccountProblem, { status: number; message: string }>> = {
  wrongLogIn: { status: 401, message: 'The e-mail address or the password is not right.' },
  tooMany: { status: 429, message: 'Too many attempts. Try again in a few minutes.' },
  emailTaken: { status: 409, message: 'This e-mail address cannot be used. If it is yours, log in.' },
  notAnEmail: { status: 422, message: 'This is not an e-mail address.' },
  nameNeeded: { status: 422, message: 'A name is needed, of at most 80 characters.' },
  shortPassword: { status: 422, message: 'A password has at least 8 characters.' },
  wrongPassword: { status: 403, message: 'The password there is now is not right.' },
  registrationClosed: { status: 403, message: 'Nobody can register here.' },
  notHere: { status: 403, message: 'There is nobody to try the app as.' },
  lastAdministrator: { status: 409, message: 'Somebody must go on managing the app.' },
  logInNeeded: { status: 401, message: 'Log in first.' },
  notAllowed: { status: 403, message: 'Only people who manage the app may do this.' },
};

/** Why something about people is not done. */
export class AccountRefused extends Error {
  override name = 'AccountRefused';
  readonly problem: AccountProblem;

  constructor(problem: AccountProblem) {
    super(answers[problem].message);
    this.problem = problem;
  }
}

// eslint-disable-next-line max-params -- Express knows error handlers by their four parameters.
export const answerAccountRefusal: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (!(error instanceof AccountRefused)) return next(error);
  response.status(answers[error.problem].status).json({ error: error.problem, message: error.message });
};
