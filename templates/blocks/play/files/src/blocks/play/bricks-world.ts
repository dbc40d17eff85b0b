/** Measures of the court, in its own units. */
export const bricksWorld = { wide: 100, high: 70, paddleY: 65 };
const columns = 10;
const { wide, high, paddleY } = bricksWorld;
const stages = 3;

export interface BricksWorld {
  stage: number;
  lives: number;
  score: number;
  /** Numbers of the bricks that are left. */
  bricks: readonly number[];
  ball: { x: number; y: number; dx: number; dy: number };
  paddle: number;
  paddleWidth: number;
  /** A falling gift. */
  gift?: { x: number; y: number };
  end?: 'won' | 'lost';
}

export function brickAt(number: number) {
  const row = Math.floor(number / columns);
  return { x: (number % columns) * 10 + 0.4, y: 5 + row * 4, width: 9.2, height: 3.2, row };
}

const served = { x: 50, y: 55, dx: 0.55, dy: -0.83 };

/** A stage with its bricks; later ones have more rows, and gaps. */
export function beginBricks(stage: number): BricksWorld {
  const all = Array.from({ length: columns * (2 + stage) }, (_, index) => index);
  return {
    stage,
    lives: 3,
    score: 0,
    bricks: stage === 2 ? all.filter((each) => (each + Math.floor(each / columns)) % 2 === 0) : all,
    ball: served,
    paddle: 42,
    paddleWidth: 16,
  };
}

/** The court a moment later. */
export function pushed(
  world: BricksWorld,
  { seconds, pace, heading }: { seconds: number; pace: number; heading: number },
): BricksWorld {
  const way = pace * (1 + 0.15 * (world.stage - 1)) * seconds;
  let { x, y, dx, dy } = world.ball;
  const paddle = Math.max(0, Math.min(wide - world.paddleWidth, world.paddle + heading * 70 * seconds));
  x += dx * way;
  y += dy * way;
  if (x < 1.2 || x > wide - 1.2) dx = x < 1.2 ? Math.abs(dx) : -Math.abs(dx);
  if (y < 1.2) dy = Math.abs(dy);
  const isCaught =
    dy > 0 &&
    y >= paddleY - 1.2 &&
    y <= paddleY + 2 &&
    x >= paddle - 1 &&
    x <= paddle + world.paddleWidth + 1;
  if (isCaught) {
    const off = ((x - paddle) / world.paddleWidth - 0.5) * 2;
    dx = Math.max(-0.85, Math.min(0.85, off * 0.8));
    dy = -Math.sqrt(1 - dx * dx);
  }
  const hit = world.bricks.find((number) => {
    const brick = brickAt(number);
    return (
      x > brick.x - 1.2 &&
      x < brick.x + brick.width + 1.2 &&
      y > brick.y - 1.2 &&
      y < brick.y + brick.height + 1.2
    );
  });
  if (hit !== undefined) dy = y < brickAt(hit).y + 1.6 ? -Math.abs(dy) : Math.abs(dy);
  const bricks = hit === undefined ? world.bricks : world.bricks.filter((number) => number !== hit);
  const score = world.score + (hit === undefined ? 0 : 10 * world.stage);
  const fell = world.gift && { ...world.gift, y: world.gift.y + 20 * seconds };
  const got = fell && fell.y >= paddleY && fell.x >= paddle && fell.x <= paddle + world.paddleWidth;
  const fresh =
    hit !== undefined && hit % 7 === 3 ? { x: brickAt(hit).x + 4.6, y: brickAt(hit).y } : undefined;
  const next: BricksWorld = {
    ...world,
    bricks,
    score,
    paddle,
    paddleWidth: got ? 24 : world.paddleWidth,
    gift: fresh ?? (fell && fell.y < high && !got ? fell : undefined),
    ball: { x, y, dx, dy },
  };
  if (y > high + 2) {
    const lives = world.lives - 1;
    return {
      ...next,
      lives,
      paddleWidth: 16,
      ball: { ...served, x: paddle + 8 },
      ...(lives === 0 && { end: 'lost' }),
    };
  }
  if (bricks.length > 0) return next;
  if (world.stage === stages) return { ...next, end: 'won' };
  return { ...beginBricks(world.stage + 1), score, lives: world.lives };
}
