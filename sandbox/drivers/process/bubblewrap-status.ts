import type { Readable } from 'node:stream';
import { z } from 'zod';

const statusLine = z.object({ 'child-pid': z.number().optional(), 'exit-code': z.number().optional() });

export interface StatusReader {
  /** The first process inside, by its number outside. Stays pending when there was none. */
  readonly firstProcess: Promise<number>;
  /** Whether the program itself ran to an end, known once the stream has closed. */
  ran(): boolean;
}

/** Reads what bubblewrap reports on `--json-status-fd`: one JSON object a line. */
export function createStatusReader(stream: Readable | null): StatusReader {
  let ran = false;
  let unfinished = '';
  const firstProcess = new Promise<number>((resolve) => {
    stream?.on('data', (bytes: Buffer) => {
      const lines = (unfinished + bytes.toString('utf8')).split('\n');
      unfinished = lines.pop() ?? '';
      for (const line of lines) {
        const status = parseStatus(line);
        if (status['child-pid'] !== undefined) resolve(status['child-pid']);
        if (status['exit-code'] !== undefined) ran = true;
      }
    });
    stream?.on('error', () => {});
  });
  return { firstProcess, ran: () => ran };
}

function parseStatus(line: string): z.infer<typeof statusLine> {
  try {
    return statusLine.parse(JSON.parse(line));
  } catch {
    return {};
  }
}
