import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type {
  CommandRequest,
  Driver,
  DriverDescription,
  Service,
  ServiceRequest,
} from '../../../../sandbox/sandbox.ts';
import { waitUntilReady } from '../../../../sandbox/ready/wait-until-ready.ts';

const programs = join(import.meta.dirname, '../../../fixtures/sandbox/programs');
/** In the environment of whoever starts a driver; nothing that it runs may see it. */
export const secret = 'inherited-secret-0451';

export interface DriverUnderTest {
  driver: Driver;
  /** Where the driver keeps what runs; empty again when nothing does. Only for drivers of this machine. */
  runFolder?: string;
  close?(): Promise<void>;
}

/** A driver under test, with what tests ask of it. */
export interface DriverScene {
  readonly driver: Driver;
  readonly description: DriverDescription;
  readonly underTest: DriverUnderTest;
  /** The folder of the test, and the tree of programs in it. */
  readonly folder: string;
  readonly tree: string;
  /** Sprout's own packages. */
  readonly store: string;
  command(args: readonly string[], more?: Partial<CommandRequest>): ReturnType<Driver['run']>;
  service(args?: readonly string[], more?: Partial<ServiceRequest>): ReturnType<Driver['start']>;
  ready(running: Service): Promise<Service>;
  limitsMemory(): boolean;
}

/** Makes the driver before the tests of a suite, and puts it away after them. */
export function setScene(
  makeDriver: (options: { store: string; folder: string }) => Promise<DriverUnderTest>,
): DriverScene {
  let folder: string;
  let tree: string;
  let underTest: DriverUnderTest;
  let driver: Driver;
  let description: DriverDescription;
  let serviceNumber = 0;
  const store = join(import.meta.dirname, '../../../../node_modules');

  beforeAll(async () => {
    process.env['SANDBOX_TEST_SECRET'] = secret;
    folder = mkdtempSync(join(tmpdir(), 'sprout-driver-'));
    tree = join(folder, 'tree');
    cpSync(programs, tree, { recursive: true });
    mkdirSync(join(tree, 'node_modules'));
    underTest = await makeDriver({ store, folder });
    driver = underTest.driver;
    description = await driver.describe();
  });

  afterAll(async () => {
    delete process.env['SANDBOX_TEST_SECRET'];
    await underTest?.close?.();
    rmSync(folder, { recursive: true, force: true });
  });

  function command(args: readonly string[], more: Partial<CommandRequest> = {}) {
    return driver.run({
      label: 'test',
      folder: tree,
      access: 'read',
      command: ['node', 'command.mjs', ...args],
      timeoutMilliseconds: 20_000,
      ...more,
    });
  }

  function service(args: readonly string[] = [], more: Partial<ServiceRequest> = {}) {
    serviceNumber += 1;
    return driver.start({
      id: `test-${process.pid}-${serviceNumber}`,
      label: 'test',
      folder: tree,
      access: 'read',
      command: ['node', 'server.mjs', ...args],
      ...more,
    });
  }

  async function ready(running: Service) {
    await waitUntilReady(running, { path: '/healthz', timeoutMilliseconds: 15_000 });
    return running;
  }

  function limitsMemory(): boolean {
    return description.limits.includes('memoryBytes');
  }

  return {
    get driver() {
      return driver;
    },
    get description() {
      return description;
    },
    get underTest() {
      return underTest;
    },
    get folder() {
      return folder;
    },
    get tree() {
      return tree;
    },
    store,
    command,
    service,
    ready,
    limitsMemory,
  };
}
