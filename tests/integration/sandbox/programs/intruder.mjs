// Tries to reach what an app must not reach, and prints what succeeded as JSON.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';

const targets = JSON.parse(process.argv[2]);
const reached = [];

function attempt(name, action) {
  try {
    const outcome = action();
    if (outcome !== false) reached.push(name);
  } catch {}
}

function reachable(options) {
  return new Promise((resolve) => {
    const socket = connect({ timeout: 700, ...options });
    const end = (outcome) => {
      socket.destroy();
      resolve(outcome);
    };
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
    socket.on('timeout', () => end(false));
  });
}

attempt('other file', () => readFileSync(targets.otherFile));
attempt('other folder', () => readdirSync(targets.otherFolder).length > 0);
attempt('machine passwd', () => readFileSync('/etc/passwd', 'utf8').includes('root:x:0:0:root:/root'));
attempt('machine shadow', () => readFileSync('/etc/shadow'));
attempt('home', () => readdirSync(targets.home).length > 0);
if (targets.writes) {
  attempt('write tree', () => writeFileSync(`${targets.tree}/intruder.txt`, 'x') ?? true);
  attempt('write store', () => writeFileSync(`${targets.store}/intruder.txt`, 'x') ?? true);
  attempt('write usr', () => writeFileSync('/usr/intruder.txt', 'x') ?? true);
  attempt('write root', () => writeFileSync('/intruder.txt', 'x') ?? true);
}
attempt(
  'processes',
  () =>
    readdirSync('/proc').includes(String(targets.pid)) &&
    readFileSync(`/proc/${targets.pid}/environ`, 'utf8').includes(targets.secret),
);
attempt('signal', () => process.kill(targets.pid, 0));
attempt('init environment', () => readFileSync('/proc/1/environ', 'utf8').includes(targets.secret));
attempt('nested namespace', () =>
  execFileSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' }),
);
attempt('mount', () => execFileSync('mount', ['-t', 'tmpfs', 'none', '/mnt'], { stdio: 'ignore' }));
attempt('environment', () => JSON.stringify(process.env).includes(targets.secret));
if (await reachable({ host: '127.0.0.1', port: targets.port })) reached.push('loopback port');
if (await reachable({ host: targets.gateway, port: targets.port })) reached.push('gateway');
if (await reachable({ host: '169.254.169.254', port: 80 })) reached.push('metadata');
if (await reachable({ host: '1.1.1.1', port: 53 })) reached.push('internet');
if (await reachable({ path: targets.otherSocket })) reached.push('other socket');
console.log(JSON.stringify(reached));
