import { createChat } from '../../../server/agent/engines/model/chat/create-chat.ts';
import type { ModelServer } from '../../support/model-server/serve-model.ts';
import { median } from '../figure.ts';

const rounds = 11;

/** What Sprout adds to the time until the first words are seen, over calling the endpoint directly, by turns. */
export async function measureFirstWords(server: ModelServer): Promise<number> {
  server.use([{ kind: 'answer', text: 'Hello there.', delayMilliseconds: 20 }]);
  const { signal } = new AbortController();
  const request = { messages: [{ role: 'user', content: 'hello' }] } as const;
  const chat = createChat({ baseUrl: server.url, model: 'scripted' });
  const seen: number[] = [];
  const direct: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const started = performance.now();
    let first = Number.NaN;
    await chat.complete(request, {
      signal,
      onText: () => {
        if (Number.isNaN(first)) first = performance.now() - started;
      },
    });
    const plain = await timeFirstPiece(server.url, { ...request, model: 'scripted', stream: true });
    // The first round loads the client.
    if (round === 0) continue;
    seen.push(first);
    direct.push(plain);
  }
  return Math.max(0, median(seen) - median(direct));
}

async function timeFirstPiece(url: string, request: object): Promise<number> {
  const started = performance.now();
  const body = JSON.stringify(request);
  const response = await fetch(`${url}/chat/completions`, { method: 'POST', body });
  const reader = response.body?.getReader();
  await reader?.read();
  const took = performance.now() - started;
  while (!(await reader?.read())?.done);
  return took;
}
