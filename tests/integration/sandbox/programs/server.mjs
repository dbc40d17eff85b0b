import { createServer } from 'node:http';
import { spawn } from 'node:child_process';
import { existsSync, unlinkSync } from 'node:fs';

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://app');
  if (url.pathname === '/healthz') response.end('ok');
  else if (url.pathname === '/environment') response.end(JSON.stringify(process.env));
  else if (url.pathname === '/exit') process.exit(Number(url.searchParams.get('code')));
  else if (url.pathname === '/log') {
    console.log(url.searchParams.get('text'));
    console.error(`error ${url.searchParams.get('text')}`);
    response.end();
  } else if (url.pathname === '/allocate') {
    globalThis.kept = Array.from({ length: Number(url.searchParams.get('megabytes')) }, () =>
      Buffer.alloc(1 << 20, 1),
    );
    response.end();
  } else if (url.pathname === '/relisten') {
    response.end();
    server.close();
    server.closeAllConnections();
    unlinkStale();
    server.listen(process.env.PORT);
  } else {
    response.statusCode = 404;
    response.end();
  }
});

if (process.argv.includes('stubborn')) process.on('SIGTERM', () => console.log('not yet'));
else if (!process.argv.includes('careless')) {
  process.on('SIGTERM', () => {
    console.log('goodbye');
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
if (process.argv.includes('daemon')) {
  const daemon = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', process.argv.at(-1)], {
    detached: true,
    stdio: 'ignore',
  });
  daemon.unref();
}
unlinkStale();
server.listen(process.env.PORT, () => console.log(`listening ${process.argv.slice(2).join(' ')}`));

function unlinkStale() {
  if (existsSync(process.env.PORT)) unlinkSync(process.env.PORT);
}
