import { expect, test } from 'vitest';
import { createLineRing } from '../../../../sandbox/drivers/line-ring.ts';
import { createOutputTail } from '../../../../sandbox/drivers/output-tail.ts';

test('a character split over two pieces arrives whole', () => {
  const tail = createOutputTail(100);
  const bytes = Buffer.from('grün');
  expect(tail.write(bytes.subarray(0, 3)) + tail.write(bytes.subarray(3))).toBe('grün');
  expect(tail.text()).toBe('grün');
});

test('the tail holds the last bytes and starts with a whole character', () => {
  const tail = createOutputTail(5);
  for (const piece of ['aäöü', 'é']) tail.write(Buffer.from(piece));
  expect(tail.text()).toBe('üé');
});

test('the ring joins pieces to lines and forgets the oldest', () => {
  const ring = createLineRing(3);
  ring.write('one\r\ntw');
  ring.write('o\nthree\nfour\nunfin');
  expect(ring.last(10)).toEqual(['three', 'four', 'unfin']);
  expect(ring.last(1)).toEqual(['unfin']);
  ring.write('ished\n');
  expect(ring.last(2)).toEqual(['four', 'unfinished']);
});

test('a line without end is cut', () => {
  const ring = createLineRing(10);
  for (let piece = 0; piece < 5; piece += 1) ring.write('x'.repeat(4000));
  expect(ring.last(10).map((line) => line.length)).toEqual([8192, 8192, 3616]);
});
