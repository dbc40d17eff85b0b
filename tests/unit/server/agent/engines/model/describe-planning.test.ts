import { expect, test } from 'vitest';
import { countTokens } from '../../../../../../server/agent/engines/model/chat/count-tokens.ts';
import { answerFormat } from '../../../../../../server/agent/engines/model/plan/answer-format.ts';
import { chooseBlocks } from '../../../../../../server/agent/engines/model/plan/block-library.ts';
import { systemPrompt } from '../../../../../../server/agent/engines/model/plan/describe-planning.ts';
import { loadCatalogue } from '../../../../../../templates/compose/load-catalogue.ts';
import { emptySpec } from '../../../../../../templates/spec/app-spec.ts';

const catalogue = await loadCatalogue();
const choose = (text: string): string[] => chooseBlocks(catalogue, { text, spec: emptySpec });

test('the whole library costs few tokens, and each block that can be placed is in it', () => {
  const prompt = systemPrompt({ catalogue, free: true, brief: false });
  console.log(
    'planning prompt',
    countTokens(prompt),
    'schema',
    countTokens(JSON.stringify(answerFormat({ free: true }))),
  );
  expect(countTokens(prompt)).toBeLessThan(8_000);
  for (const { id, whenToUse } of catalogue.blocks)
    expect(prompt.includes(`\n- ${id}: `)).toBe(!whenToUse.startsWith('Never'));
  expect(countTokens(systemPrompt({ catalogue, free: false, brief: true }))).toBeLessThan(4_000);
});

test.each([
  ['A shop with a cart and a checkout', 'cart'],
  ['I want to track my habits day after day', 'streaks'],
  ['Book a table in a restaurant', 'booking'],
  ['Flashcards for learning Italian', 'flashcards'],
  ['A map of coffee shops', 'place-map'],
])('%s: %s is explained from the start', (text, block) => {
  expect(choose(text)).toContain(block);
  expect(choose(text).length).toBeLessThanOrEqual(8);
});

test('the schema has no limits that grammars cannot hold', () => {
  const text = JSON.stringify(answerFormat({ free: true }));
  expect(text).not.toMatch(/"(maxLength|maxItems|minLength)"/);
  expect(text).toContain('put-block');
  expect(JSON.stringify(answerFormat({ free: false }))).not.toContain('"task"');
});
