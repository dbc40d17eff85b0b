import type { AppSpec } from '../../spec/app-spec.ts';
import { fileName } from './code-names.ts';
import { pagesOf } from './print-app.ts';
import { hasAccounts } from './storage-features.ts';

/** `README.md`: what the app is and how to run it. */
export function printReadme(spec: AppSpec): string {
  const isDatabase = spec.storage === 'postgres';
  const assumed = Object.values(spec.assumed);
  const missing = Object.values(spec.notIncluded);
  const lines = [
    `# ${spec.name}`,
    '',
    ...(spec.tagline ? [spec.tagline, ''] : []),
    ...(spec.description ? [spec.description, ''] : []),
    '## Run it',
    '',
    'Node 22.18 or newer is needed.',
    '',
    '```',
    'npm install',
    'npm run dev      # develop, on http://localhost:3000',
    'npm run check    # types',
    'npm test',
    'npm run build && npm start',
    '```',
    '',
    '`PORT` is a port number (3000 without it) or the path of a Unix socket. `/healthz` answers 200 once the app is ready.',
    isDatabase
      ? 'Data are in Postgres: set `DATABASE_URL`, for example `postgres://me:secret@localhost/app`. The numbered files in `migrations/` that the database has not seen run when the app starts, or with `npm run migrate`; until then `/healthz` answers 503.'
      : 'Data are kept in each visitor’s own browser. Nothing they enter leaves it.',
    ...(hasAccounts(spec)
      ? [
          '',
          `People log in as ${Object.values(spec.roles)
            .map(({ label }) => label.toLowerCase())
            .join(', ')}. Once the examples are removed, the first person to register ${
            Object.values(spec.roles).some(({ administrator }) => administrator) ? 'administers' : 'begins'
          }.`,
        ]
      : []),
    '',
    '## What is in it',
    '',
    '| Page | Address |',
    '| --- | --- |',
    ...pagesOf(spec).map((page) => `| ${page.title} | \`${page.path}\` |`),
    '',
    ...Object.values(spec.entities).map(
      (entity) =>
        `- **${entity.plural}** (\`shared/model/${fileName(entity.id)}.ts\`): ${Object.values(entity.fields)
          .map((field) => field.label.toLowerCase())
          .join(', ')}.`,
    ),
    ...Object.values(spec.actions).map(
      (action) => `- “${action.label}” (\`shared/actions/${fileName(action.id)}.ts\`).`,
    ),
    ...(assumed.length > 0
      ? ['', '## Taken for granted', '', ...assumed.map((item) => `- ${item.sentence}`)]
      : []),
    ...(missing.length > 0
      ? ['', '## Not included', '', ...missing.map(({ wanted, instead }) => `- ${wanted}: ${instead}`)]
      : []),
    '',
  ];
  return lines.join('\n');
}

/** `AGENTS.md`: where things are, for whoever changes the code. */
export function printAgents(spec: AppSpec): string {
  const isDatabase = spec.storage === 'postgres';
  return [
    `# Working on ${spec.name}`,
    '',
    '- `shared/`: used by browser and server. `model/` has one file a thing (fields, type), `actions/` one file a verb. Both are pure functions over `Rows` (`rows.ts`).',
    '- `src/pages/`: one file a page; places blocks of `src/blocks/` with their properties.',
    '- `src/store/`: hooks (`useRows`, `useRow`, `useChanges`, `useAction`). Pages use nothing else to reach data.',
    `- \`src/store/store.ts\`: ${isDatabase ? 'rows over the server’s API.' : 'rows in the browser’s own database.'}`,
    '- `src/ui/`: controls; `src/app/`: shell, menu, routes; `src/theme/tokens.css`: colours, fonts, radii, light and dark.',
    '- `src/text/`: the fixed words, in two languages. A block has its own in `text.ts`.',
    '- `server/`: Express; `main.ts` starts it, `features.ts` lists its parts.',
    ...(isDatabase
      ? [
          '- `server/data/`: the API under `/api` and rows in Postgres. `tables.ts` says which column a field is in. Values are always parameters of SQL.',
          '- `migrations/`: add a file with the next number; never change one that has run. Only add tables and columns, and let new columns be empty: the release before must still work on the database.',
        ]
      : []),
    ...(hasAccounts(spec)
      ? [
          '- `shared/accounts/`: who may do what (`rules.ts`) and what follows from it (`may.ts`), on the server and in the browser. The server decides: `server/data/authority.ts` leads to `server/accounts/`.',
          '- `server/accounts/`, `src/accounts/`: registering, logging in, profile, people, notifications. Rows carry `owner` and `ownerName`.',
        ]
      : []),
    '- `checks/`: what people can do with the app, as steps in a browser. Keep them true.',
    '- `sprout.json`: the description the app was made from. Code is the truth once it was edited by hand.',
    '',
    'Before committing: `npm run check && npm test && npm run build`. TypeScript is run by Node as it is: erasable syntax, imports with `.ts` endings.',
    '',
  ].join('\n');
}
