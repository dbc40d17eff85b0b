import type { BrowserStep } from '../../../../sandbox/browser/browser-check.ts';

export const goto = (address = '/'): BrowserStep => ({ kind: 'goto', path: address });
export const text = (sought: string): BrowserStep => ({ kind: 'expectText', text: sought });

/** Steps that the app of the tests passes, by what they show. */
export const passing: Record<string, readonly BrowserStep[]> = {
  'a form is filled in, and kept after a reload': [
    goto(),
    { kind: 'fill', label: 'Title', value: 'Talk {unique}' },
    { kind: 'fill', label: 'Day', value: '{today+3}' },
    { kind: 'choose', label: 'Track', option: 'data' },
    { kind: 'choose', label: 'Level', option: 'Hard' },
    { kind: 'choose', label: 'Room', option: 'Hall' },
    { kind: 'switch', label: 'Public', on: true },
    { kind: 'switch', label: 'Notify me', on: true },
    { kind: 'expectValue', label: 'Day', value: '{today+3}' },
    { kind: 'expectValue', label: 'Track', value: 'Data' },
    { kind: 'expectValue', label: 'Room', value: 'Hall' },
    { kind: 'click', on: { role: 'button', name: 'Add session' } },
    text('Saved'),
    {
      kind: 'expectText',
      text: 'Talk {unique} · data · Hall · hard',
      within: { role: 'list', name: 'Sessions' },
    },
    { kind: 'reload' },
    { kind: 'expectThing', thing: { role: 'heading', name: 'Talk {unique}' } },
  ],
  'things are counted, remembered and gone': [
    goto(),
    {
      kind: 'expectCount',
      of: { role: 'listitem', within: { role: 'list', name: 'Sessions' } },
      atLeast: 2,
      atMost: 2,
    },
    { kind: 'remember', name: 'first', of: { role: 'heading', within: { role: 'listitem', index: 0 } } },
    {
      kind: 'click',
      on: { role: 'button', name: 'Add to agenda', within: { role: 'listitem', containing: '{first}' } },
    },
    { kind: 'expectThing', thing: { role: 'button', name: 'Remove from agenda' } },
    {
      kind: 'expectColour',
      of: { role: 'button', name: 'Remove from agenda' },
      property: 'background',
      colour: 'teal',
    },
    {
      kind: 'expectColour',
      of: { role: 'button', name: 'Remove from agenda' },
      property: 'text',
      colour: 'white',
    },
    {
      kind: 'expectColour',
      of: { role: 'button', name: 'Remove from agenda' },
      property: 'border',
      colour: '#cc0000',
    },
    { kind: 'expectColour', of: 'page', property: 'background', colour: 'oklch(0.97 0.01 90)' },
    { kind: 'click', on: { role: 'link', name: 'My agenda' } },
    { kind: 'expectAddress', path: '/agenda' },
    text('1 session'),
    { kind: 'expectText', text: '{first}', within: { role: 'list', name: 'Agenda' } },
    { kind: 'expectText', text: 'Closing', within: { role: 'list', name: 'Agenda' }, gone: true },
    { kind: 'expectThing', thing: { role: 'button', name: 'Add session' }, gone: true },
  ],
  'storage, cookies and database are those of a first visit': [
    goto(),
    text('Visit 1'),
    { kind: 'expectText', text: 'again', gone: true },
  ],
  'keys, files and dialogs work': [
    goto(),
    { kind: 'fill', label: 'Find a session', value: 'clos' },
    { kind: 'expectCount', of: { role: 'listitem' }, atMost: 1 },
    { kind: 'press', key: 'Escape', on: { role: 'textbox', name: 'Find a session' } },
    { kind: 'expectCount', of: { role: 'listitem' }, atLeast: 2 },
    { kind: 'upload', label: 'Import file', fileName: 'a.csv', content: 'a,b\n1,2\n3,4' },
    text('a.csv: 3 lines'),
    { kind: 'click', on: { role: 'button', name: 'Help' } },
    { kind: 'expectText', text: 'How it works', within: { role: 'dialog', name: 'Help' } },
    { kind: 'press', key: 'Escape' },
    { kind: 'expectThing', thing: { role: 'dialog' }, gone: true },
  ],
  'another person has storage of their own': [
    goto(),
    { kind: 'click', on: { role: 'button', name: 'Add to agenda', index: 0 } },
    { kind: 'expectThing', thing: { role: 'button', name: 'Remove from agenda' } },
    { kind: 'asAnotherPerson', name: 'Ada' },
    goto('/agenda'),
    text('0 sessions'),
  ],
  'being told no is no error': [
    goto(),
    { kind: 'fill', label: 'Title', value: 'full {unique}' },
    { kind: 'click', on: { role: 'button', name: 'Add session' } },
    text('That session is full'),
  ],
  'a check may start without an address': [
    { kind: 'expectThing', thing: { role: 'heading', name: 'Sessions', exact: true } },
  ],
  'a page for what is missing': [goto('/nowhere'), text('Not here')],
};

/** Steps it fails: their name, what is seen instead, and what was expected. */
export const failing: [string, readonly BrowserStep[], string | RegExp, (string | RegExp)?][] = [
  [
    'missing text',
    [goto(), { kind: 'click', on: { role: 'button', name: 'Help' } }, text('1 session')],
    'did not appear within 3 seconds. The page shows: ',
    'After pressing the button “Help”, the text “1 session” should appear.',
  ],
  [
    'too many',
    [goto(), { kind: 'click', on: { role: 'button', name: 'Add to agenda' } }],
    'There are 2 buttons “Add to agenda”; expected one.',
  ],
  [
    'no such thing',
    [goto(), { kind: 'click', on: { role: 'button', name: 'Fly' } }],
    'The button “Fly” is not there. The page shows: “Sessions”',
  ],
  [
    'no such field',
    [goto(), { kind: 'fill', label: 'Nickname', value: 'x' }],
    'There is no field labelled “Nickname”.',
  ],
  [
    'no such option',
    [goto(), { kind: 'choose', label: 'Track', option: 'Music' }],
    'The options are “Choose…”, “Web”, “Data”.',
  ],
  [
    'covered',
    [goto('/covered'), { kind: 'click', on: { role: 'button', name: 'Under' } }],
    'Something else covers it.',
  ],
  [
    'disabled',
    [goto('/covered'), { kind: 'click', on: { role: 'button', name: 'Off' } }],
    /covers it|switched off/,
  ],
  [
    'wrong colour',
    [goto(), { kind: 'expectColour', of: 'page', property: 'background', colour: 'teal' }],
    /is #f[0-9a-f]{5}\./,
  ],
  ['wrong address', [goto('/agenda'), { kind: 'expectAddress', path: '/' }], 'The address is /agenda.'],
  [
    'wrong value',
    [
      goto(),
      { kind: 'fill', label: 'Title', value: 'a' },
      { kind: 'expectValue', label: 'Title', value: 'b' },
    ],
    'It contains “a”.',
  ],
  [
    'wrong count',
    [goto(), { kind: 'expectCount', of: { role: 'dialog' }, atLeast: 1 }],
    'There is no dialog.',
  ],
  ['still there', [goto(), { kind: 'expectText', text: 'Opening', gone: true }], 'It was still shown'],
  [
    'console error',
    [goto('/console'), text('Console')],
    'The page reported an error: Something is wrong',
    'After opening /console, the page should work without errors.',
  ],
  [
    'uncaught error',
    [goto('/thrown'), text('Thrown'), { kind: 'expectText', text: 'x', gone: true }],
    'Out of cheese',
  ],
  [
    'missing script',
    [goto('/script-missing'), text('Missing')],
    'GET /nowhere.js was answered with an error (404).',
  ],
  [
    'broken request',
    [goto('/api-broken'), text('Broken')],
    'GET /api/broken was answered with an error (500).',
  ],
  ['silent request', [goto('/api-silent'), text('Silent')], 'GET /api/silent got no answer.'],
  ['endless alerts', [goto('/alerts'), text('Never')], /message boxes|does not respond/],
  ['endless loop', [goto('/busy'), text('Never')], 'does not respond'],
  ['leaves', [goto('/leaves'), text('Never')], /./],
  [
    'leaves for a neighbour',
    [
      goto('/leaves-neighbour'),
      { kind: 'expectThing', thing: { role: 'heading', name: 'Leaves' }, gone: true },
    ],
    /left the app for http:\/\/evil\.sprout\.localhost/,
  ],
  ['empty', [goto('/empty'), text('Anything')], 'The page is empty.'],
];
