/** The squares of a code while it is drawn: dark or light, and those that belong to its frame. */
export interface QrGrid {
  size: number;
  dark: Uint8Array;
  fixed: Uint8Array;
}

export function frameOf(version: number): QrGrid {
  const size = version * 4 + 17;
  const grid: QrGrid = { size, dark: new Uint8Array(size * size), fixed: new Uint8Array(size * size) };
  for (let at = 0; at < size; at += 1) {
    setFixed(grid, [6, at], at % 2 === 0);
    setFixed(grid, [at, 6], at % 2 === 0);
  }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    drawFinder(grid, x, y);
  const places = alignmentPlaces(version, size);
  const last = places.length - 1;
  places.forEach((x, i) =>
    places.forEach((y, j) => {
      const corner = (i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0);
      if (!corner) drawAlignment(grid, x, y);
    }),
  );
  drawFormat(grid, 0);
  drawVersion(grid, version);
  return grid;
}

function setFixed(grid: QrGrid, [x, y]: readonly [number, number], dark: boolean): void {
  grid.dark[y * grid.size + x] = dark ? 1 : 0;
  grid.fixed[y * grid.size + x] = 1;
}

function drawFinder(grid: QrGrid, centreX: number, centreY: number): void {
  for (let dy = -4; dy <= 4; dy += 1)
    for (let dx = -4; dx <= 4; dx += 1) {
      const [x, y] = [centreX + dx, centreY + dy];
      if (x < 0 || y < 0 || x >= grid.size || y >= grid.size) continue;
      const distance = Math.max(Math.abs(dx), Math.abs(dy));
      setFixed(grid, [x, y], distance !== 2 && distance !== 4);
    }
}

function drawAlignment(grid: QrGrid, x: number, y: number): void {
  for (let dy = -2; dy <= 2; dy += 1)
    for (let dx = -2; dx <= 2; dx += 1)
      setFixed(grid, [x + dx, y + dy], Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
}

function alignmentPlaces(version: number, size: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const places = [6];
  for (let at = size - 7; places.length < count; at -= step) places.splice(1, 0, at);
  return places;
}

/** Which mask is used, with medium correction, written twice. */
export function drawFormat(grid: QrGrid, mask: number): void {
  let rest = mask;
  for (let round = 0; round < 10; round += 1) rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
  const bits = ((mask << 10) | rest) ^ 0x5412;
  const bit = (at: number) => ((bits >>> at) & 1) === 1;
  const { size } = grid;
  for (let at = 0; at <= 5; at += 1) setFixed(grid, [8, at], bit(at));
  setFixed(grid, [8, 7], bit(6));
  setFixed(grid, [8, 8], bit(7));
  setFixed(grid, [7, 8], bit(8));
  for (let at = 9; at < 15; at += 1) setFixed(grid, [14 - at, 8], bit(at));
  for (let at = 0; at < 8; at += 1) setFixed(grid, [size - 1 - at, 8], bit(at));
  for (let at = 8; at < 15; at += 1) setFixed(grid, [8, size - 15 + at], bit(at));
  setFixed(grid, [8, size - 8], true);
}

function drawVersion(grid: QrGrid, version: number): void {
  if (version < 7) return;
  let rest = version;
  for (let round = 0; round < 12; round += 1) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let at = 0; at < 18; at += 1) {
    const dark = ((bits >>> at) & 1) === 1;
    const [a, b] = [grid.size - 11 + (at % 3), Math.floor(at / 3)];
    setFixed(grid, [a, b], dark);
    setFixed(grid, [b, a], dark);
  }
}
