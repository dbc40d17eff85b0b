/** What an edit by hand now means, in English. */
export const en = {
  appCalled: (name: string) => `The app is called “${name}”.`,
  renameApp: 'Rename the app',
  storage: {
    postgres: 'What people enter is kept in a Postgres database.',
    browser: 'What people enter is kept in their browser.',
  },
  changeStorage: 'Change where data is kept',
  colour: (name: 'accent' | 'background' | 'components', value: string) => `The ${name} colour is ${value}.`,
  changeColours: 'Change the colours',
  nobodyLogsIn: 'Nobody has to log in; everybody may do everything.',
  notAssumed: (sentence: string) => `No longer taken for granted: ${sentence}`,
  withoutField: (plural: string, field: string) => `${plural} have no “${field}”.`,
  called: (before: string, name: string) => `“${before}” is called “${name}”.`,
  rewordedOnly:
    'The step reads as you wrote it. Sprout did not find a change in it, so what is built stays the same.',
  without: (name: string) => `The chart “${name}” is gone.`,
  withoutNumber: (name: string) => `The number “${name}” is gone.`,
  withoutFilter: (name: string) => `The list has no filter by ${name.toLowerCase()}.`,
  withoutOrder: (name: string) => `The list is not sorted by ${name.toLowerCase()}.`,
  withoutAbility: (verb: string) => `The list no longer offers to ${verb}.`,
  withoutButton: (label: string) => `There is no button “${label}”.`,
  leftOut: (words: readonly string[], example: string | undefined) =>
    `Taking ${words.map((word) => `“${word}”`).join(', ')} out of the sentence changes nothing that is built. Say what should go${example ? `, for example “Remove the ${example} filter”` : ''}.`,
  rewordedTask: 'The model builds what the step now says. Its checks stay as they are.',
  noteOnly:
    'Sprout did not find a change in this sentence. It is kept as a note in the app and builds nothing.',
  stays: 'Everything stays where it is.',
  before: (step: string, other: string) => `“${step}” now comes before “${other}”.`,
  last: (step: string) => `“${step}” now comes last.`,
  removed: (steps: readonly string[]) => `${steps.map((step) => `“${step}”`).join(', ')} will not be built.`,
  asBefore: 'The plan is as it was before.',
  chosen: (choice: string) => `“${choice}” it is.`,
  who: (verb: Verb, name: string, who: readonly string[]) =>
    `Who may ${verbs[verb]} “${name}”: ${who.join(', ')}.`,
  access: { anyone: 'anybody', signedIn: 'anybody who is logged in', owner: 'whoever made it' },
};

export type Verb = 'page' | 'action' | 'read' | 'create' | 'update' | 'remove';

const verbs: Record<Verb, string> = {
  page: 'open',
  action: 'do',
  read: 'see',
  create: 'add',
  update: 'change',
  remove: 'delete',
};

export type EditWords = typeof en;
