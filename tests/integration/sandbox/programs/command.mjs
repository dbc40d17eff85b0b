import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [mode, ...rest] = process.argv.slice(2);
if (mode === 'print') {
  console.log(rest[0]);
  console.error(`error ${rest[0]}`);
} else if (mode === 'exit') process.exitCode = Number(rest[0]);
else if (mode === 'environment') console.log(JSON.stringify(process.env));
else if (mode === 'folder') console.log(process.cwd());
else if (mode === 'version') console.log(process.version);
else if (mode === 'read') console.log(existsSync(rest[0]) ? readFileSync(rest[0], 'utf8') : 'missing');
else if (mode === 'write') {
  try {
    writeFileSync(rest[0], rest[1]);
    console.log('written');
  } catch (error) {
    console.log(error.code);
  }
} else if (mode === 'sleep') {
  spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', rest[0]], {
    detached: rest.includes('daemon'),
    stdio: 'ignore',
  });
  console.log('sleeping');
  setInterval(() => {}, 1000);
} else if (mode === 'allocate') {
  globalThis.kept = [];
  setInterval(() => globalThis.kept.push(Buffer.alloc(32 << 20, 1)), 20);
} else if (mode === 'chatter') {
  process.stdout.write(`${'ä'.repeat(200_000)}end`);
} else if (mode === 'processes') {
  for (let count = 0; count < 40; count += 1) spawn('sleep', ['30'], { stdio: 'ignore' });
  setInterval(() => {}, 1000);
}
