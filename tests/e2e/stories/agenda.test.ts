import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasContainerEngine } from '../../integration/sandbox/container-engine.ts';
import { projectRoot } from '../../support/project-root.ts';
import { startStory } from '../../support/start-story.ts';
import type { Person, Story } from '../../support/start-story.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const idea =
  'Create an agenda builder app for Skyline Summit. People browse the sessions from the attached CSV, search them, ' +
  'filter by level, type, venue and day, and add sessions to their own agenda. Keep the agenda in the browser.';
const file = join(projectRoot, 'tests/fixtures/conference-sessions.csv');
const runtimes = ['process', ...(hasContainerEngine() ? (['container'] as const) : [])] as const;

describe.each(runtimes)('an agenda builder, %s', (runtime) => {
  let story: Story;
  let ada: Person;
  let slug: string;
  let url: string;
  let checks = 0;

  beforeAll(async () => {
    story = await startStory(temporaryFolder(), { containers: runtime === 'container' });
    ada = await story.person();
  });
  afterAll(() => story?.stop());

  const follow = async (text: string) => {
    const outcome = await story.live('ask', slug, text, '--approve');
    return outcome;
  };
  const list = () => ada.page.getByRole('list', { name: 'Sessions', exact: true });
  const items = () => list().getByRole('listitem');
  const releases = async () => (await story.client.open(slug)).releases;

  test('is planned from one sentence and a table, and nothing is built yet', async () => {
    const planned = await story.cli('new', idea, '--attach', file, '--runtime', runtime);
    expect(planned).toMatchObject({ status: 'awaiting-approval', release: null, commit: null });
    expect(planned.plan.length).toBeGreaterThanOrEqual(3);
    expect(planned.plan.length).toBeLessThanOrEqual(8);
    ({ project: slug, url } = planned);
    expect((await story.client.visit(slug)).status).toBe(404);
  });

  test('is live after approval, with a commit for every step', async () => {
    const outcome = await story.live('approve', slug);
    expect(outcome).toMatchObject({ release: 'v1', status: 'live' });
    expect(outcome.checks.passed).toBeGreaterThanOrEqual(8);
    checks = outcome.checks.passed;
    const [release] = await releases();
    expect(release?.steps.map(({ id }) => id)).toEqual(outcome.plan.map(({ id }) => id));
    const { text } = await story.client.send('GET', `/api/projects/${slug}/commits`);
    for (const step of release?.steps ?? []) expect(text).toContain(step.commit);
  });

  test('shows every session and finds them', async () => {
    const { page } = ada;
    await page.goto(url);
    await page.getByText('250 sessions').first().waitFor();
    const title = (await items().first().getByRole('heading').first().textContent()) ?? '';
    await page.getByLabel('Search sessions').fill(title);
    await expect.poll(() => items().count()).toBeLessThan(5);
    await page.getByLabel('Search sessions').fill('');
    await page.getByRole('group', { name: 'Day', exact: true }).getByLabel('Monday').click();
    await page.getByText('of 250 sessions').first().waitFor();
    await page.reload();
    await page.getByText('of 250 sessions').first().waitFor();
    await page.getByRole('button', { name: 'Remove filter Day: Monday' }).click();
    await page.getByText('of 250 sessions').first().waitFor({ state: 'detached' });
  });

  test('has an address for each session', async () => {
    const { page } = ada;
    await page.goto(url);
    const title = (await items().first().getByRole('heading').first().textContent()) ?? '';
    await items().first().getByRole('link', { name: title }).click();
    await page.getByRole('main').getByRole('heading', { name: title }).first().waitFor();
    const address = page.url();
    expect(address).not.toBe(url);
    const other = await story.person();
    await other.page.goto(address);
    await other.page.getByRole('main').getByRole('heading', { name: title }).first().waitFor();
    expect(other.complaints).toEqual([]);
    await other.context.close();
  });

  test('keeps an agenda, warns of overlaps, and survives a reload', async () => {
    const { page } = ada;
    // Sessions of one day in order of time overlap soon.
    await page.goto(url);
    await page.getByRole('group', { name: 'Day', exact: true }).getByLabel('Monday').click();
    await page.getByText('of 250 sessions').first().waitFor();
    for (let count = 0; count < 9; count += 1) {
      await items().nth(count).getByRole('button', { name: 'Add to agenda:' }).click();
      await items().nth(count).getByRole('button', { name: 'Remove from agenda:' }).waitFor();
    }
    await openAgenda();
    await expect.poll(() => agendaTitles().then((titles) => titles.length)).toBe(9);
    await page
      .getByText(/overlap/i)
      .first()
      .waitFor();
    await page.reload();
    await expect.poll(() => agendaTitles().then((titles) => titles.length)).toBe(9);
    await page.getByRole('button', { name: 'Remove from agenda:' }).first().click();
    await expect.poll(() => agendaTitles().then((titles) => titles.length)).toBe(8);
    expect(ada.complaints).toEqual([]);
  });

  test('fits a phone', async () => {
    const phone = await story.person({ width: 390, height: 844 });
    await phone.page.goto(url);
    await phone.page.getByText('250 sessions').first().waitFor();
    const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
    expect(phone.complaints).toEqual([]);
    await phone.context.close();
  });

  test('gets a dark and a light theme', async () => {
    expect(await follow('Add a dark and light theme')).toMatchObject({ release: 'v2' });
    const { page } = ada;
    await page.goto(url);
    await page.getByText('250 sessions').first().waitFor();
    const before = await backgroundOf(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => backgroundOf(page)).not.toBe(before);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('turns teal and orange', async () => {
    const outcome = await follow('Use a teal and orange colour scheme');
    expect(outcome).toMatchObject({ release: 'v3' });
    expect(outcome.checks.passed).toBeGreaterThanOrEqual(checks);
  });

  test('keeps the agenda in Postgres, with what was in the browser', async () => {
    const outcome = await follow('Add a backend and store the agenda in Postgres');
    expect(outcome).toMatchObject({ release: 'v4' });
    await openAgenda();
    await expect.poll(() => agendaTitles().then((titles) => titles.length), { timeout: 10_000 }).toBe(8);
    await ada.page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await ada.page.reload();
    await expect.poll(() => agendaTitles().then((titles) => titles.length), { timeout: 10_000 }).toBe(8);
    const bela = await story.person();
    await bela.page.goto(new URL('/agenda', url).href);
    await bela.page.getByRole('main').waitFor();
    expect(await bela.page.getByRole('button', { name: 'Remove from agenda:' }).count()).toBe(0);
    expect(bela.complaints).toEqual([]);
    await bela.context.close();
    expect(ada.complaints).toEqual([]);
  });

  test('goes back to v2 and forth again; nothing of its history is lost', async () => {
    const before = await releases();
    const back = await story.live('restore', slug, 'v2');
    expect(back).toMatchObject({ release: 'v5' });
    await ada.page.goto(url);
    await ada.page.getByText('250 sessions').first().waitFor();
    const forth = await story.live('restore', slug, 'v4', '--data');
    expect(forth).toMatchObject({ release: 'v6' });
    await openAgenda();
    await expect.poll(() => agendaTitles().then((titles) => titles.length), { timeout: 10_000 }).toBe(8);
    const after = await releases();
    expect(after.map(({ version }) => version)).toEqual([6, 5, 4, 3, 2, 1]);
    const kept = after.map(({ version, commit, title }) => ({ version, commit, title }));
    for (const { version, commit, title } of before) expect(kept).toContainEqual({ version, commit, title });
  });

  test('every release opens at its own address', async () => {
    for (const { version } of await releases()) {
      const visit = () => story.client.visit(`v${version}--${slug}`);
      // Until it has started, a busy machine answers that it is starting.
      await expect.poll(async () => (await visit()).status, { timeout: 20_000 }).not.toBe(503);
      expect((await visit()).text, `v${version}`).toContain('<div id="root"');
    }
  });

  async function openAgenda(): Promise<void> {
    await ada.page.goto(url);
    await ada.page.getByRole('navigation').first().getByRole('link', { name: 'My agenda' }).first().click();
    await list().waitFor({ state: 'detached' });
  }

  async function agendaTitles(): Promise<string[]> {
    const buttons = ada.page.getByRole('main').getByRole('button', { name: 'Remove from agenda:' });
    return buttons.evaluateAll((found) => found.map((button) => button.getAttribute('aria-label') ?? ''));
  }
});

function backgroundOf(page: Person['page']): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}
