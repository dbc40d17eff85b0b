import { expect, test } from 'vitest';
import { betweenGaps, gapNames } from '../../../../client/text/said/gaps.ts';
import { createTranslator } from '../../../../client/text/said/translator.ts';
import { zhSaid } from '../../../../client/text/zh/said.ts';
import { composedSentences } from './composed-sentences.ts';
import { notShown } from './not-shown.ts';
import { serverSentences } from './server-sentences.ts';

const { say, whole } = createTranslator(zhSaid);
const keys = new Set(Object.keys(zhSaid).map((key) => betweenGaps(key).join('{}')));
const found = serverSentences();

test('every sentence of the server that a person can read is known in Chinese', () => {
  const patterns = notShown.flatMap((each) => each.patterns);
  const unknown = found
    .filter(({ text }) => !keys.has(text) && !(text in composedSentences))
    .filter(({ file, text }) => !patterns.some((pattern) => pattern.test(`${file}: ${text}`)))
    .map(({ file, line, text }) => `${file}:${line} ${text}`);
  expect(unknown).toEqual([]);
});

test('no exception is kept for a sentence that is gone', () => {
  const lines = found.map(({ file, text }) => `${file}: ${text}`);
  const patterns = notShown.flatMap((each) => each.patterns);
  expect(patterns.filter((pattern) => !lines.some((line) => pattern.test(line)))).toEqual([]);
  const texts = new Set(found.map(({ text }) => text));
  expect(Object.keys(composedSentences).filter((text) => !texts.has(text))).toEqual([]);
});

test.each(Object.values(composedSentences).flat())('“%s” is wholly said', (sentence) => {
  expect(whole(sentence)).toMatch(/\p{Script=Han}/u);
});

test('a translation has the gaps of its sentence', () => {
  const names = (text: string) =>
    gapNames(text)
      .map(({ name }) => name)
      .toSorted();
  const wrong = Object.entries(zhSaid).filter(
    ([english, chinese]) => names(english).join() !== names(chinese).join(),
  );
  expect(wrong).toEqual([]);
});

test('sentences inside sentences and one after another are said, and what people wrote stays', () => {
  expect(
    say(
      'At step 3: expected After pressing the button “Add” in the dialog, the text “Milk” should appear., but saw It did not appear within 3 seconds. The page shows: “Shopping”, “Done”.',
    ),
  ).toBe(
    '第 3 步：预期：点击对话框中的按钮“Add”后，应出现文字“Milk”。实际：3 秒内没有出现。页面显示：“Shopping”“Done”。',
  );
  expect(
    say('The app was built but does not start. The app ended before it was ready (exit status 1).'),
  ).toBe('应用已构建，但无法启动。应用在就绪之前结束了（退出状态 1）。');
  expect(
    say(
      'The code does not fit together in shared/dates.ts: one error.\n\nv3 goes on as it is; nothing about it has changed.',
    ),
  ).toBe('shared/dates.ts 中的代码不一致：1 处错误。\n\nv3 继续运行，没有改变。');
  expect(say('The model at api.example.com stopped answering. Trying again in 2 s.')).toBe(
    'api.example.com 上的模型中途没有了回应。2 秒后重试。',
  );
  expect(
    say(
      'Asking qwen3 at 127.0.0.1:11434. Sent there: your words, the description of the app, the columns and 5 of 20 rows of a.csv.',
    ),
  ).toBe(
    '正在询问 127.0.0.1:11434 上的 qwen3。发送的内容：你写的内容、应用说明、a.csv 的列和 20 行中的 5 行。',
  );
});

test('words of a person or a model are left as they are', () => {
  for (const text of [
    'Add a notes field',
    'Text',
    'I made the list in the table “Done”.',
    '',
    'error TS2322: Type “a” is not …',
  ])
    expect(whole(text) ?? text).toBe(text);
});

test('a long output is looked through at once', () => {
  const line = 'in the list “A” in the table “B” should work. '.repeat(30);
  const started = performance.now();
  say(Array.from({ length: 50 }, (_, index) => `${index} ${line}`).join('\n'));
  expect(performance.now() - started).toBeLessThan(1_000);
});
