import { drawFormat, frameOf, type QrGrid } from './qr-grid.ts';
import { correctionOf } from './reed-solomon.ts';

/** Bytes of correction in each block, and how many blocks, by version from 1; of medium correction. */
const correction = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const blockCounts = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

/** A QR code of a text as rows of dark (true) and light squares; undefined when the text is too long for one. */
export function qrCode(text: string): boolean[][] | undefined {
  const bytes = [...new TextEncoder().encode(text)];
  const version = correction.findIndex((_, index) => bytes.length <= roomOf(index + 1)) + 1;
  if (version === 0) return undefined;
  const frame = frameOf(version);
  placeBits(frame, withCorrection(dataOf(bytes, version), version));
  const masked = Array.from({ length: 8 }, (_, mask) => maskedWith(frame, mask));
  const best = masked.toSorted((one, other) => penaltyOf(one) - penaltyOf(other))[0] ?? frame;
  return Array.from({ length: best.size }, (_, y) =>
    Array.from({ length: best.size }, (__, x) => best.dark[y * best.size + x] === 1),
  );
}

/** All bytes that fit into a code, data and correction. */
function capacityOf(version: number): number {
  const places = version > 1 ? Math.floor(version / 7) + 2 : 0;
  let bits = (16 * version + 128) * version + 64;
  if (version > 1) bits -= (25 * places - 10) * places - 55;
  if (version >= 7) bits -= 36;
  return Math.floor(bits / 8);
}

function dataRoom(version: number): number {
  return capacityOf(version) - (correction[version - 1] ?? 0) * (blockCounts[version - 1] ?? 1);
}

/** Bytes of text: without what says how many there are. */
function roomOf(version: number): number {
  return dataRoom(version) - (version < 10 ? 2 : 3);
}

function dataOf(bytes: readonly number[], version: number): number[] {
  const bits: number[] = [];
  const put = (value: number, length: number) => {
    for (let at = length - 1; at >= 0; at -= 1) bits.push((value >>> at) & 1);
  };
  put(4, 4);
  put(bytes.length, version < 10 ? 8 : 16);
  for (const byte of bytes) put(byte, 8);
  const room = dataRoom(version) * 8;
  put(0, Math.min(4, room - bits.length));
  put(0, (8 - (bits.length % 8)) % 8);
  for (let pad = 0xec; bits.length < room; pad ^= 0xec ^ 0x11) put(pad, 8);
  return Array.from({ length: bits.length / 8 }, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce((byte, bit) => (byte << 1) | bit, 0),
  );
}

/** Data in blocks, each with its correction, all taken in turn. */
function withCorrection(data: readonly number[], version: number): number[] {
  const count = blockCounts[version - 1] ?? 1;
  const degree = correction[version - 1] ?? 0;
  const all = capacityOf(version);
  const short = Math.floor(all / count) - degree;
  const shortBlocks = count - (all % count);
  const blocks: { data: number[]; check: number[] }[] = [];
  let from = 0;
  for (let index = 0; index < count; index += 1) {
    const part = data.slice(from, from + short + (index < shortBlocks ? 0 : 1));
    from += part.length;
    blocks.push({ data: part, check: correctionOf(part, degree) });
  }
  const mixed: number[] = [];
  for (let at = 0; at <= short; at += 1)
    for (const { data: part } of blocks) mixed.push(...part.slice(at, at + 1));
  for (let at = 0; at < degree; at += 1) for (const { check } of blocks) mixed.push(check[at] ?? 0);
  return mixed;
}

/** Writes bits in columns of two, up and down, around the frame. */
function placeBits(grid: QrGrid, bytes: readonly number[]): void {
  const { size, dark, fixed } = grid;
  let bit = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1)
      for (let side = 0; side < 2; side += 1) {
        const x = right - side;
        const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
        if (fixed[y * size + x] === 1 || bit >= bytes.length * 8) continue;
        dark[y * size + x] = ((bytes[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1;
        bit += 1;
      }
  }
}

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function maskedWith(frame: QrGrid, mask: number): QrGrid {
  const grid = { ...frame, dark: frame.dark.slice(), fixed: frame.fixed.slice() };
  for (let y = 0; y < grid.size; y += 1)
    for (let x = 0; x < grid.size; x += 1) {
      const at = y * grid.size + x;
      if (grid.fixed[at] !== 1 && masks[mask]?.(x, y)) grid.dark[at] = (grid.dark[at] ?? 0) ^ 1;
    }
  drawFormat(grid, mask);
  return grid;
}

/** How hard a code is to read: long runs, full squares, and too much of one shade. */
function penaltyOf({ size, dark }: QrGrid): number {
  const at = (x: number, y: number) => dark[y * size + x] ?? 0;
  let penalty = 0;
  let sum = 0;
  for (let line = 0; line < size; line += 1)
    for (const read of [(index: number) => at(index, line), (index: number) => at(line, index)]) {
      let run = 0;
      for (let index = 0; index < size; index += 1) {
        run = index > 0 && read(index) === read(index - 1) ? run + 1 : 1;
        if (run === 5) penalty += 3;
        else if (run > 5) penalty += 1;
      }
    }
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      sum += at(x, y);
      const same = at(x, y) === at(x + 1, y) && at(x, y) === at(x, y + 1) && at(x, y) === at(x + 1, y + 1);
      if (x + 1 < size && y + 1 < size && same) penalty += 3;
    }
  return penalty + Math.floor(Math.abs(sum * 20 - size * size * 10) / (size * size)) * 10;
}
