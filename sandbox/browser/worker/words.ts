import type { BrowserLocator, BrowserStep } from '../browser-check.ts';

const nouns: Record<string, [string, string]> = {
  alert: ['message', 'messages'],
  cell: ['table cell', 'table cells'],
  checkbox: ['check box', 'check boxes'],
  columnheader: ['column heading', 'column headings'],
  combobox: ['selection field', 'selection fields'],
  img: ['picture', 'pictures'],
  listitem: ['list entry', 'list entries'],
  main: ['main part', 'main parts'],
  menuitem: ['menu entry', 'menu entries'],
  navigation: ['navigation', 'navigations'],
  progressbar: ['progress bar', 'progress bars'],
  radio: ['choice', 'choices'],
  region: ['section', 'sections'],
  row: ['table row', 'table rows'],
  searchbox: ['search field', 'search fields'],
  spinbutton: ['number field', 'number fields'],
  status: ['status message', 'status messages'],
  textbox: ['text field', 'text fields'],
};

function noun(role: string, count: number): string {
  const known = nouns[role];
  if (known !== undefined) return count === 1 ? known[0] : known[1];
  return count === 1 ? role : `${role}s`;
}

function details(locator: BrowserLocator): string {
  const parts = [
    locator.name === undefined ? '' : ` “${locator.name}”`,
    locator.containing === undefined ? '' : ` with “${locator.containing}”`,
    locator.index === undefined ? '' : ` (number ${locator.index + 1})`,
    locator.within === undefined ? '' : ` in ${thing(locator.within)}`,
  ];
  return parts.join('');
}

/** `the button “Add”`. */
export function thing(locator: BrowserLocator): string {
  return `the ${noun(locator.role, 1)}${details(locator)}`;
}

/** `3 buttons “Add”`, `no button “Add”`. */
export function counted(locator: BrowserLocator, count: number): string {
  const amount = count === 0 ? 'no' : String(count);
  return `${amount} ${noun(locator.role, count === 0 ? 1 : count)}${details({ ...locator, index: undefined })}`;
}

/** What a step does, to be read after “After”; `undefined` for steps that only look. */
export function action(step: BrowserStep): string | undefined {
  switch (step.kind) {
    case 'goto':
      return `opening ${step.path}`;
    case 'fill':
      return `typing “${step.value}” into “${step.label}”`;
    case 'click':
      return `pressing ${thing(step.on)}`;
    case 'choose':
      return `choosing “${step.option}” in “${step.label}”`;
    case 'switch':
      return `switching “${step.label}” ${step.on ? 'on' : 'off'}`;
    case 'press':
      return `pressing the ${step.key} key`;
    case 'upload':
      return `uploading ${step.fileName}`;
    case 'reload':
      return 'reloading the page';
    case 'asAnotherPerson':
      return `going on as ${step.name ?? 'another person'}`;
    default:
      return undefined;
  }
}

/** What a step is to bring about, to be read after “should be able to” or on its own. */
export function expectation(step: BrowserStep): string {
  const within = 'within' in step && step.within !== undefined ? ` in ${thing(step.within)}` : '';
  switch (step.kind) {
    case 'expectText':
      return step.gone === true
        ? `the text “${step.text}” should not be shown${within}`
        : `the text “${step.text}” should appear${within}`;
    case 'expectThing':
      return `${thing(step.thing)} should ${step.gone === true ? 'not be there' : 'be there'}`;
    case 'expectCount': {
      const { atLeast, atMost } = step;
      const amount =
        atLeast === atMost
          ? `${atLeast ?? 'any number of'}`
          : [
              atLeast === undefined ? '' : `at least ${atLeast}`,
              atMost === undefined ? '' : `at most ${atMost}`,
            ]
              .filter(Boolean)
              .join(' and ');
      return `there should be ${amount} ${noun(step.of.role, (atMost ?? atLeast) === 1 ? 1 : 2)}${details(step.of)}`;
    }
    case 'expectValue':
      return `the field “${step.label}”${within} should contain “${step.value}”`;
    case 'expectAddress':
      return `the address should be ${step.path}`;
    case 'expectColour': {
      const of = step.of === 'page' ? 'the page' : thing(step.of);
      return `the ${step.property} colour of ${of} should be ${step.colour}`;
    }
    case 'remember':
      return `${thing(step.of)} should be there to be read`;
    default:
      return `${action(step)} should work`;
  }
}

/** What was expected at a step, with the last thing done before it. */
export function expectedAt(steps: readonly BrowserStep[], index: number): string {
  const step = steps[index];
  if (step === undefined) return 'The check should pass.';
  const before = steps.slice(0, index).findLast((earlier) => action(earlier) !== undefined);
  const sentence = `${before === undefined ? '' : `After ${action(before)}, `}${expectation(step)}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
