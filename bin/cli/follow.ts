import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { socketFrameSchema } from '../../server/contract/event.ts';
import type { EventBody } from '../../server/contract/event.ts';
import { CliError } from './cli-error.ts';
import type { Connection } from './connection.ts';

const patience = 15_000;

/**
 * Hands out the events of a project after a number, until `take` answers something else than `undefined`. A connection
 * that breaks is made again from where it broke; given up when the server stays away.
 */
export async function follow<Result>(
  connection: Connection,
  from: { slug: string; after: number },
  take: (body: EventBody) => Result | undefined,
): Promise<Result> {
  let after = from.after;
  let brokenSince: number | undefined;
  for (;;) {
    const ended = await watch(connection, { slug: from.slug, after }, (number, body) => {
      after = number;
      brokenSince = undefined;
      return take(body);
    });
    if ('result' in ended) return ended.result;
    if (ended.gone) throw new CliError(`${from.slug} was deleted.`);
    brokenSince ??= Date.now();
    if (Date.now() - brokenSince > patience)
      throw new CliError('Sprout stopped answering. Start it again with npm start; nothing is lost.');
    await pause(300);
  }
}

type Ended<Result> = { result: Result } | { gone: boolean };

function watch<Result>(
  connection: Connection,
  { slug, after }: { slug: string; after: number },
  take: (number: number, body: EventBody) => Result | undefined,
): Promise<Ended<Result>> {
  const { url, options } = connection.socket(`/api/projects/${slug}/socket?after=${after}`);
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, options);
    socket.on('error', () => {});
    socket.on('close', (code) => resolve({ gone: code === 4404 }));
    socket.on('message', (data) => {
      try {
        const frame = socketFrameSchema.parse(JSON.parse(z.instanceof(Buffer).parse(data).toString()));
        if (frame.kind !== 'event') return;
        const result = take(frame.event.number, frame.event.body);
        if (result === undefined) return;
        resolve({ result });
        socket.close();
      } catch (error) {
        reject(error);
        socket.terminate();
      }
    });
  });
}
