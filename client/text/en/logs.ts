export const logs = {
  kind: 'Which log',
  app: 'App',
  build: 'Build',
  empty: 'Nothing has been written yet.',
  output: 'Log',
} as const;
