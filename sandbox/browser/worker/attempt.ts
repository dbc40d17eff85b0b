import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { BrowserCheck, BrowserCheckResult, BrowserStep } from '../browser-check.ts';
import * as act from './act.ts';
import * as expecting from './expect.ts';
import { eventually, within } from './patience.ts';
import { plainReason } from './plain-reason.ts';
import { substitute, uniqueWord } from './substitute.ts';
import type { Words } from './substitute.ts';
import type { Visitor } from './visitor.ts';
import { action, expectedAt } from './words.ts';

type Failure = NonNullable<BrowserCheckResult['failure']>;

/** No check may take longer, whatever its steps. */
const checkMilliseconds = 45_000;

export interface AttemptOptions {
  origin: string;
  /** Opens a browser of somebody else's. */
  another(): Promise<Visitor>;
  /** Where a picture of a failure goes; none is taken without it. */
  folder?: string;
  /** What the check before this one prepared in this window, to go on from. */
  from?: Prepared | undefined;
}

export interface Scene {
  visitor: Visitor;
  people: Map<string, Visitor>;
  remembered: Map<string, string>;
}

/** Does one step of a check. */
export async function perform(step: BrowserStep, scene: Scene, options: AttemptOptions): Promise<void> {
  if (step.kind === 'asAnotherPerson') {
    const name = step.name ?? `person ${scene.people.size + 2}`;
    const visitor = scene.people.get(name) ?? (await options.another());
    scene.people.set(name, visitor);
    // While somebody else is at it, what this page would bring may change.
    scene.visitor.past.untouched = false;
    scene.visitor = visitor;
    return;
  }
  const { page, past } = scene.visitor;
  if (step.kind === 'goto') return load(scene.visitor, options.origin + step.path);
  if (page.url() === 'about:blank') await load(scene.visitor, `${options.origin}/`);
  if (step.kind === 'reload') return isAsLoaded(scene.visitor) ? undefined : load(scene.visitor);
  if (!looks.has(step.kind)) past.untouched = false;
  return take(step, scene);
}

/** Steps that leave the page as it is. */
const looks: ReadonlySet<BrowserStep['kind']> = new Set([
  'remember',
  'expectText',
  'expectThing',
  'expectCount',
  'expectValue',
  'expectAddress',
  'expectColour',
]);

/** Loads an address, or again the page that is there. */
async function load({ page, past }: Visitor, address?: string): Promise<void> {
  await (address === undefined ? act.reload(page) : act.open(page, address));
  past.loads += 1;
  past.untouched = true;
}

/** Whether loading the page would bring what is there: a return to what the app stored, only looked at since. */
function isAsLoaded({ past }: Visitor): boolean {
  return past.untouched && past.loads > 1;
}

/** Whether loading the address where the set-up ended would bring what is there. */
function isAsPrepared(visitor: Visitor, { address, returned = false }: Prepared): boolean {
  return visitor.page.url() === address && (returned || isAsLoaded(visitor));
}

async function take(
  step: Exclude<BrowserStep, { kind: 'goto' | 'reload' | 'asAnotherPerson' }>,
  scene: Scene,
): Promise<void> {
  const { page } = scene.visitor;
  switch (step.kind) {
    case 'fill':
      return act.fill(page, step);
    case 'click':
      return act.click(page, step);
    case 'choose':
      return act.pick(page, step);
    case 'switch':
      return act.flip(page, step);
    case 'press':
      return act.press(page, step);
    case 'upload':
      return act.upload(page, step);
    case 'remember':
      scene.remembered.set(step.name, await act.read(page, step));
      return;
    case 'expectText':
      return expecting.expectText(page, step);
    case 'expectThing':
      return expecting.expectThing(page, step);
    case 'expectCount':
      return expecting.expectCount(page, step);
    case 'expectValue':
      return expecting.expectValue(page, step);
    case 'expectAddress':
      return expecting.expectAddress(page, step);
    case 'expectColour':
      return expecting.expectColour(page, step);
  }
}

const placeSchema = z.tuple([z.string(), z.string()]);

/** Lets a page that is just being left, or a request under way, come to its end, so that their errors count. */
async function calm({ page, watch }: Visitor, origin: string): Promise<void> {
  if (page.url() === 'about:blank') return;
  // The page itself knows first where it is; while one gives way to another, neither can answer.
  const place = await eventually<string>(async () => {
    const [address, state] = placeSchema.parse(await page.evaluate('[location.href, document.readyState]'));
    return state === 'loading' ? { seen: 'The page does not finish loading.' } : { found: address };
  });
  if (new URL(place).origin !== origin) watch.report(`The page left the app for ${place.slice(0, 120)}.`);
  await watch.settled(1_000);
}

async function photograph(visitor: Visitor, file: string): Promise<string | undefined> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await within(visitor.page.screenshot({ path: file, animations: 'disabled' }), 3_000);
    return file;
  } catch {
    return undefined;
  }
}

/** What a set-up left, for those who go on from it. */
export interface Prepared {
  words: Words;
  /** Where the visitor was when it was done. */
  address: string;
  /** Whether what was done since is taken back. */
  returned?: boolean;
}

export interface Outcome {
  /** `undefined` when it passed. */
  failure: Failure | undefined;
  /** `undefined` where there is no set-up, or its end was not reached. */
  prepared: Prepared | undefined;
}

/** What is there once the set-up is done; nothing for others where it led elsewhere. */
async function keep(scene: Scene, words: Words, origin: string): Promise<Prepared | undefined> {
  if (scene.people.size > 0) return undefined;
  // The page itself knows first where it is; one that is just being left, or is busy, cannot say.
  const place = within(scene.visitor.page.evaluate('location.href'), 1_000);
  const address = z.url().safeParse(await place.catch(() => undefined)).data;
  if (address === undefined || new URL(address).origin !== origin) return undefined;
  return { words: { ...words, remembered: new Map(scene.remembered) }, address };
}

/**
 * Runs a check once: from a visitor whose storage is empty, or, with what another check prepared, only what comes after
 * the set-up. Going on begins with loading the page again, so of what the body before did only what the app keeps
 * is there, in its storage or its database; nothing it drew, said or held in memory. What was loaded again already, and
 * only looked at since, is not loaded once more; nor is a page on which the body before took back what it had done.
 */
export async function attempt(
  check: BrowserCheck,
  visitor: Visitor,
  options: AttemptOptions,
): Promise<Outcome> {
  const { from } = options;
  const scene: Scene = { visitor, people: new Map(), remembered: new Map(from?.words.remembered) };
  const words: Words = {
    unique: from?.words.unique ?? uniqueWord(),
    today: from?.words.today ?? new Date(),
    remembered: scene.remembered,
  };
  let prepared = from;
  const deadline = performance.now() + checkMilliseconds;
  const errors = () => [visitor, ...scene.people.values()].flatMap(({ watch }) => watch.errors());
  let steps = check.steps;
  let index = from === undefined ? 0 : (check.setup ?? 0);
  let seen: string | undefined;
  let expected: string | undefined;
  try {
    if (from !== undefined && !isAsPrepared(visitor, from)) await load(visitor, from.address);
    for (; index < check.steps.length && errors().length === 0; index += 1) {
      steps = steps.with(index, substitute(check.steps[index] ?? { kind: 'reload' }, words));
      const step = steps[index];
      if (step !== undefined)
        await within(perform(step, scene, options), Math.max(1, deadline - performance.now()));
      if (index + 1 === check.setup) prepared = await keep(scene, words, options.origin);
    }
    await calm(scene.visitor, options.origin);
  } catch (error) {
    seen = plainReason(error);
    expected = expectedAt(steps, index);
  }
  const consoleErrors = errors();
  if (seen === undefined && consoleErrors.length > 0) {
    const last = steps.slice(0, index).findLast((step) => action(step) !== undefined);
    index = Math.max(0, index - 1);
    expected = `${last === undefined ? 'The page' : `After ${action(last)}, the page`} should work without errors.`;
    seen = consoleErrors[0];
  }
  const file =
    options.folder === undefined
      ? undefined
      : path.join(options.folder, `${check.id.replaceAll(/[^a-zA-Z0-9_-]/g, '-').slice(0, 100)}.png`);
  const screenshot =
    seen === undefined || file === undefined ? undefined : await photograph(scene.visitor, file);
  await Promise.allSettled([...scene.people.values()].map(async (person) => person.close()));
  if (seen === undefined || expected === undefined) return { failure: undefined, prepared };
  return {
    failure: {
      step: index,
      expected,
      seen,
      consoleErrors,
      ...(screenshot === undefined ? {} : { screenshot }),
    },
    prepared: undefined,
  };
}
