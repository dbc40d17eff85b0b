/**
 * Runs inside the browser's sandbox, before the browser: takes connections on a port of a network that has nothing
 * else, passes them to a socket from outside, and starts the browser with Playwright's pipes.
 * Arguments: port, socket, program, the program's arguments. Imports nothing of ours, since only this file is there.
 */
import { spawn } from 'node:child_process';
import net from 'node:net';

const [port, socketPath, program, ...programArguments] = process.argv.slice(2);
if (port === undefined || socketPath === undefined || program === undefined) process.exit(64);

const server = net.createServer((connection) => {
  const app = net.connect(socketPath);
  connection.on('error', () => app.destroy());
  app.on('error', () => connection.destroy());
  connection.pipe(app).pipe(connection);
});
server.listen(Number(port), '127.0.0.1');

const browser = spawn(program, programArguments, { stdio: ['inherit', 'inherit', 'inherit', 3, 4] });
browser.on('error', () => process.exit(69));
browser.on('exit', (code) => process.exit(code ?? 1));
