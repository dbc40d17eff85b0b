import { describe, expect, it } from 'vitest';
import { findName } from '../../../../../../server/agent/engines/builtin/understand/find-name.ts';
import { readMessage } from '../../../../../../server/agent/engines/builtin/understand/message.ts';
import type { Plan } from '../../../../../../templates/spec/plan.ts';
import { contextOf, engine, planOf, specOf } from './support.ts';

async function revised(plan: Plan, instruction: string): Promise<Plan> {
  const answer = await engine.revise(plan, instruction, contextOf());
  if (answer.kind === 'reply') throw new Error(answer.text);
  return answer.plan;
}

const sentenceOf = (plan: Plan, id: string) => plan.steps.find((step) => step.id === id)?.sentence ?? '';

describe('a step that a later message changes', () => {
  it('says what it now means and no longer what it meant', async () => {
    const plan = await planOf('a todo list');
    expect(sentenceOf(plan, 'list-tasks')).toContain('owner');
    const changed = await revised(plan, 'Remove the owner filter and use teal and orange');
    expect(sentenceOf(changed, 'list-tasks')).not.toContain('owner');
    expect(sentenceOf(changed, 'list-tasks')).toContain('priority, status and due date');
    expect(sentenceOf(changed, 'look')).toContain('teal and orange');
    const again = await revised(changed, 'use crimson and gold');
    expect(sentenceOf(again, 'look')).toContain('crimson and gold');
    expect(sentenceOf(again, 'look')).not.toContain('teal');
  });
});

describe('the name of an app', () => {
  it.each([
    ['An app called Shelf: add books and rate them', 'Shelf'],
    ['An app called Talks 2.0 for our meetup', 'Talks 2.0'],
    ['名为书架：记录读过的书', '书架'],
    [
      'Please implement a dashboard website for monitoring the energy use of offices.',
      'Energy use dashboard',
    ],
    ['An online learning platform for music theory with quizzes', 'Music theory'],
    ['A back office system for a veterinary clinic chain', 'Veterinary clinic'],
    ['A corporate website for a solar panel installation company', 'Solar panel installation'],
    [
      'An e-commerce website for a store of hand-made musical instruments',
      'Hand-made musical instrument store',
    ],
  ])('%s', (text, name) => {
    expect(findName(readMessage(text))).toBe(name);
  });
});

describe('things with a day and times', () => {
  it('show them together in lists', async () => {
    const spec = specOf(
      await planOf('An app to plan workshops with date, start time and end time, as cards'),
    );
    const list = Object.values(spec.pages)
      .flatMap((page) => Object.values(page.blocks))
      .find((block) => block.block === 'collection');
    const show = list?.properties['show'] as string[];
    const at = show.indexOf('date');
    expect(show.slice(at, at + 3)).toEqual(['date', 'startTime', 'endTime']);
  });
});

describe('a personal list', () => {
  const idea = 'Browse talks and add them to my own favourites, kept in Postgres';

  it('is never said to be the same for everyone', async () => {
    const spec = specOf(await planOf(`${idea} database`));
    expect(spec.storage).toBe('postgres');
    const said = Object.values(spec.assumed).map((each) => each.sentence);
    expect(said.join(' ')).not.toContain('the same for everyone');
  });

  it('is “your” list in what checks prove', async () => {
    const spec = specOf(await planOf(idea));
    const sentences = Object.values(spec.checks).map((check) => check.sentence);
    for (const sentence of sentences) expect(sentence).not.toMatch(/(see|of the|add|remove) favourites\b/);
  });
});

describe('examples', () => {
  it('come by every choice', async () => {
    for (const idea of ['a list of books', 'a recipe box', 'an issue tracker', 'a list of products']) {
      const spec = specOf(await planOf(idea));
      for (const { fields, samples } of Object.values(spec.entities)) {
        const rows = Object.values(samples);
        for (const field of Object.values(fields).filter((each) => each.type === 'choice')) {
          const seen = new Set(rows.map((row) => row[field.id]));
          expect(seen.size).toBe(Math.min(rows.length, field.options?.length ?? 0));
        }
      }
    }
  });
});
