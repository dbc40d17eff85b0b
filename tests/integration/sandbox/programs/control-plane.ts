// Starts a service and a command with the driver, says so, and waits to be killed.
import { createProcessDriver } from '../../../../sandbox/drivers/process.ts';

const [store = '', runFolder = '', folder = '', isolation = 'auto', marker = ''] = process.argv.slice(2);
const driver = createProcessDriver({
  node: process.execPath,
  store,
  runFolder,
  isolation: isolation === 'none' ? 'none' : 'bubblewrap',
});
const common = { label: 'crash', folder, access: 'read' } as const;
void driver.run({
  ...common,
  command: ['node', 'command.mjs', 'sleep', marker, 'daemon'],
  timeoutMilliseconds: 60_000,
  onOutput: (_stream, text) => process.stdout.write(text),
});
await driver.start({
  ...common,
  id: 'crashed',
  command: ['node', 'server.mjs', 'stubborn', 'daemon', marker],
  onOutput: (_stream, text) => process.stdout.write(text),
});
