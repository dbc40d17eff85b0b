import { defineConfig } from 'vitest/config';

// Real browsers, containers and databases on a busy machine: a failure counts once it has been seen again.
const again = process.env['CI'] === 'true' ? 2 : 0;
const longer = { testTimeout: 120_000, hookTimeout: 120_000, retry: again };
const crash = 'tests/e2e/crash.test.ts';
// A whole Sprout, with its apps and browsers.
const whole = {
  globalSetup: ['tests/support/postgres-setup.ts'],
  expect: { poll: { timeout: 15_000 } },
  testTimeout: 300_000,
  hookTimeout: 180_000,
  retry: again,
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          sequence: { groupOrder: 1 },
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/postgres-setup.ts'],
          ...longer,
        },
      },
      {
        test: {
          ...whole,
          name: 'e2e',
          sequence: { groupOrder: 2 },
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [crash],
        },
      },
      {
        test: {
          ...whole,
          name: 'crash',
          // Alone and last: it looks at the clock.
          sequence: { groupOrder: 3 },
          include: [crash],
        },
      },
    ],
  },
});
