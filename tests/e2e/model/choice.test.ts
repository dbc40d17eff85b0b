import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openIde } from '../../support/ide.ts';
import type { Ide } from '../../support/ide.ts';
import { startModelServer } from '../../support/model-server/model-server.ts';
import { calls, says, textOf } from '../../support/model-server/script.ts';
import type { ModelRequest, ScriptedReply } from '../../support/model-server/script.ts';
import { timerModel } from '../../support/model-server/timer-story.ts';
import { createSproutClient } from '../../support/sprout-client.ts';
import { startSprout } from '../../support/start-sprout.ts';
import type { RunningSprout } from '../../support/start-sprout.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const model = await startModelServer(answer);
const idea = 'Make a task tracker with priority and due date, and a metronome with sound';
const confetti = 'Make the mascot dance whenever somebody sighs';
const pictures = process.env['SPROUT_PICTURES'];

let sprout: RunningSprout;
let browser: Browser;

beforeAll(async () => {
  sprout = await startSprout({ home: temporaryFolder() });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await sprout?.stop();
});

/** Gives a step of its own to what the draft does not understand; else plans a timer. */
function answer(request: ModelRequest, _index: number): ScriptedReply {
  const said = textOf(request);
  const open =
    /"id":"([a-z0-9-]+)","title":"[^"]*","sentence":"[^"]*","operations":\[\],"notUnderstood"/.exec(said);
  if (!open) return timerModel(request);
  const step = {
    id: open[1],
    title: 'Dancing mascot',
    sentence: 'On the page “Mascot” a mascot dances.',
    operations: [{ kind: 'put-page', page: { id: 'mascot', title: 'Mascot', path: '/mascot' } }],
    task: { instruction: 'A mascot that dances.', paths: ['src/pages/mascot.tsx'] },
    checks: [
      {
        id: 'mascot-dances',
        capability: 'mascot-dances',
        sentence: 'You can see the mascot dance.',
        steps: [{ kind: 'goto', path: '/mascot' }],
      },
    ],
  };
  return says(JSON.stringify({ summary: 'Now with a mascot.', steps: [step] }));
}

test('without a model none is offered; what is left out leads to the settings, and then to the model', async () => {
  const ide = await openIde(browser, { port: sprout.port });
  const { page } = ide;
  await ide.begin(idea);
  await expect.poll(() => page.getByRole('button', { name: 'Who builds this' }).count()).toBe(0);
  const build = page.getByRole('button', { name: 'Build this with a model' }).first();
  await build.click();
  const settings = page.getByRole('dialog');
  await settings.getByLabel('Address').fill(model.url);
  await settings.getByLabel('Model', { exact: true }).fill('scripted');
  await settings.getByRole('button', { name: 'Save', exact: true }).click();
  await settings.getByText('Saved').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Who builds this' }).waitFor();
  await build.click();
  const facts = page.getByRole('region', { name: 'Language model' });
  await facts.waitFor();
  const host = new URL(model.url).host;
  await facts.getByText(`scripted at ${host} helps with this plan.`).waitFor();
  await facts
    .getByText(
      `Sent to ${host}: your words, the description of the app; while building also the app’s code and what its pages show with example rows.`,
    )
    .waitFor();
  await facts.getByText('Building takes about 1 minute, cost unknown').click();
  await facts.getByText('129,000 tokens').waitFor();
  await page.getByText('On the page “Timer” you can start').first().waitFor();

  const rows = facts.getByRole('checkbox');
  await rows.uncheck();
  await expect
    .poll(async () => (await createSproutClient(sprout.port).send('GET', '/api/settings/model')).text)
    .toContain('"sendRows":false');

  await page.getByRole('button', { name: 'Add a step here' }).last().click();
  await page.getByLabel('What the new step should do').fill(confetti);
  await page.keyboard.press('Enter');
  await page.getByText('a mascot dances').first().waitFor();
  await expect.poll(() => page.getByText('Kept as a note').count()).toBe(0);
  await photograph(ide.page, 'plan');
  expect(await ide.violations()).toEqual([]);
  await ide.close();
});

test('engine and model are chosen for an idea and for a message', async () => {
  const ide = await openIde(browser, { port: sprout.port });
  const { page } = ide;
  await page.goto(ide.address());
  await page.getByRole('button', { name: 'Who builds this: Built-in engine' }).click();
  await page.getByRole('menuitemradio', { name: 'scripted' }).waitFor();
  await photograph(page, 'idea');
  await page.getByRole('menuitemradio', { name: 'scripted' }).click();
  await page.locator('#idea').fill(idea);
  await page.locator('form button[type=submit]').click();
  await page.getByRole('region', { name: 'Language model' }).waitFor();
  const client = createSproutClient(sprout.port);
  expect((await client.open(ide.slug())).project).toMatchObject({ engine: 'model', model: null });

  await page.getByRole('button', { name: 'Who builds this: scripted' }).click();
  await page.getByRole('menuitemradio', { name: 'Built-in engine' }).click();
  await ide.say('Use a dark theme');
  await expect.poll(async () => (await client.open(ide.slug())).project.engine).toBe('builtin');
  await page.getByRole('banner').getByText('Built-in engine').waitFor();
  await ide.close();
});

test('a question is answered in the chat, and a file outside the plan waits for a click', async () => {
  model.use((request) => {
    if (textOf(request).startsWith('You plan')) return timerModel(request);
    const turns = request.body.messages.filter(({ role }) => role === 'assistant').length;
    if (turns === 0)
      return calls(['ask', { question: 'Which sound should it make?', choices: ['Bell', 'None'] }]);
    if (turns === 1) return calls(['write', { path: 'src/main.tsx', content: 'x' }]);
    return { kind: 'hang' };
  });
  const ide = await openIde(browser, { port: sprout.port });
  const { page } = ide;
  await askModel(ide);
  await page.locator('#plan').waitFor();
  await ide.approve();
  const asked = page.getByRole('region', { name: 'The model asks' });
  await asked.getByText('Which sound should it make?').waitFor();
  await photograph(page, 'question');
  expect(await ide.violations()).toEqual([]);
  await asked.getByRole('textbox').fill('A gong');
  await asked.getByRole('button', { name: 'Answer' }).click();
  await asked.getByText('The plan does not name src/main.tsx.').waitFor();
  expect(model.requests.at(-1)?.text).toContain('The person answers: A gong');
  await page.reload();
  await photograph(page, 'scope');
  await asked.getByRole('button', { name: 'Do not allow' }).click();
  await expect.poll(() => model.requests.at(-1)?.text).toContain('does not want src/main.tsx to be changed');
  await expect.poll(() => asked.count()).toBe(0);
  await page.getByRole('button', { name: 'Stop' }).click();
  await ide.ended('cancelled');
  await ide.close();
});

test('when the endpoint fails, the built-in engine is offered for the same words', async () => {
  model.use([{ kind: 'status', status: 401, message: 'no' }]);
  const ide = await openIde(browser, { port: sprout.port });
  const { page } = ide;
  await askModel(ide);
  await page.getByText('does not accept the key').waitFor();
  await photograph(page, 'fallback');
  await page.getByRole('button', { name: 'Ask the built-in engine instead' }).click();
  await page.locator('#plan').waitFor();
  await page.getByRole('button', { name: 'Who builds this: Built-in engine' }).waitFor();
  expect(await page.getByRole('region', { name: 'Language model' }).count()).toBe(0);
  await ide.close();
});

test('where the model failed, the person says in the chat what to do differently', async () => {
  model.use((request) => {
    if (textOf(request).startsWith('You plan')) return timerModel(request);
    return textOf(request).includes('Ring a bell') ? { kind: 'hang' } : says('I cannot do that.');
  });
  const ide = await openIde(browser, { port: sprout.port });
  const { page } = ide;
  await askModel(ide);
  await page.locator('#plan').waitFor();
  await ide.approve();
  await ide.ended('failed');
  await page.getByText('The model wrote nothing for “Timer”').first().waitFor();
  const hint = page.getByLabel('What should be done differently?');
  await hint.waitFor();
  await photograph(page, 'hint');
  expect(await ide.violations()).toEqual([]);
  await hint.fill('Ring a bell');
  await hint.press('Enter');
  await expect.poll(() => model.requests.at(-1)?.text, { timeout: 15_000 }).toContain('Ring a bell');
  await page.getByRole('button', { name: 'Stop' }).click();
  await ide.ended('cancelled');
  await ide.close();
});

/** Sends the idea to the model instead of the built-in engine. */
async function askModel({ page, address }: Ide): Promise<void> {
  await page.goto(address());
  await page.getByRole('button', { name: 'Who builds this: Built-in engine' }).click();
  await page.getByRole('menuitemradio', { name: 'scripted' }).click();
  await page.locator('#idea').fill(idea);
  await page.locator('form button[type=submit]').click();
}

/** Pictures at both widths, in both languages and schemes, for those who want to look. */
async function photograph(page: Awaited<ReturnType<typeof openIde>>['page'], name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  for (const width of [1440, 390]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page
        .getByRole('region', { name: 'Language model' })
        .scrollIntoViewIfNeeded({ timeout: 500 })
        .catch(() => undefined);
      await page.screenshot({ path: join(pictures, `${name}-${width}-${colorScheme}.png`) });
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
}
