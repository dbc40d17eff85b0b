import { expect, test } from 'vitest';
import { parseJson } from '../../../../../../server/agent/engines/model/chat/parse-json.ts';

test.each([
  ['{"a": 1}', { a: 1 }],
  ['', {}],
  ['Here it is:\n```json\n{"a": [1, 2,],}\n```\nDone.', { a: [1, 2] }],
  ['Sure! {"text": "two\nlines", "b": true} and more', { text: 'two\nlines', b: true }],
  ['{"a": {"b": [1, {"c": "cut of', { a: { b: [1, { c: 'cut of' }] } }],
  ['{"a": 1, "b":', { a: 1 }],
])('reads %j', (text, value) => {
  expect(parseJson(text)).toEqual(value);
});

test('says when there is none, and takes nothing but JSON when told so', () => {
  expect(parseJson('no idea')).toBeUndefined();
  expect(parseJson('```{"a":1}```', { repair: false })).toBeUndefined();
});
