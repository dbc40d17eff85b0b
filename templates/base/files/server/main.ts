import { createServer } from 'node:http';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { answerErrors, createApp } from './app.ts';
import { readSettings } from './settings.ts';
import { createStaticFiles } from './static-files.ts';

const settings = readSettings(process.env);
const { app, close } = await createApp();
const server = createServer(app);

if (settings.development) {
  const { createServer: createVite } = await import('vite');
  const vite = await createVite({ server: { middlewareMode: { server } }, appType: 'spa' });
  app.use(vite.middlewares);
} else {
  app.use(await createStaticFiles(join(import.meta.dirname, '../dist')));
}
app.use(answerErrors);

if ('socketPath' in settings.address) {
  const { socketPath } = settings.address;
  // Left behind by a server that was killed.
  await rm(socketPath, { force: true });
  server.listen(socketPath, () => console.log(`Listening on ${socketPath}`));
} else {
  const { port, host } = settings.address;
  server.listen(port, host, () => console.log(`Listening on http://localhost:${port}`));
}

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  // Requests under way are answered; then the process ends by itself.
  server.close(() => void close().then(() => process.exit(0)));
  server.closeIdleConnections();
  setTimeout(() => process.exit(1), 10_000).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
