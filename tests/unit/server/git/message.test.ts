import { expect, test } from 'vitest';
import { formatMessage, parseTrailers } from '../../../../server/git/message.ts';

test('a message has subject, body and trailers, and gives the trailers back', () => {
  const trailers = { Run: 'r1', Step: 'data', Generated: 'a'.repeat(40) };
  const message = formatMessage({ title: 'Keep\nsessions', body: 'Reads the file.', trailers });
  expect(message.split('\n')[0]).toBe('Keep sessions');
  expect(parseTrailers(message)).toEqual(trailers);
});

test('what a person writes into a title or sentence cannot pose as a trailer', () => {
  const message = formatMessage({
    title: 'Sprout-Generated: x',
    body: 'text\n\nSprout-Generated: bad',
    trailers: { Run: 'r1' },
  });
  expect(parseTrailers(message)).toEqual({ Run: 'r1' });
  expect(parseTrailers('Edit a file\n')).toEqual({});
});
