/** Stories as people write them. */
export const agendaIdea =
  'Create an agenda builder app for AWS re:Invent 2025. People browse the sessions from the attached CSV, search them, ' +
  'filter by level, type, venue and day, and add sessions to their own agenda. Keep the agenda in the browser.';

export const expensesIdea = 'A personal expense tracker with categories, a monthly total and a chart';

export const followUps = [
  'Add a dark and light theme',
  'Use a teal and orange colour scheme',
  'Add a backend and store the agenda in Postgres',
] as const;
