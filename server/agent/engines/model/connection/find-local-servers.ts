import { z } from 'zod';
import type { LocalServers } from '../../../../contract/model.ts';

const usual = [
  { name: 'Ollama', port: 11_434 },
  { name: 'LM Studio', port: 1234 },
  { name: 'llama.cpp', port: 8080 },
  { name: 'vLLM', port: 8000 },
] as const;

const modelsSchema = z.object({ data: z.array(z.object({ id: z.string() })) });
const patience = 800;

/** Servers on this machine that speak the protocol at their usual ports, with their models. Asks them for nothing else. */
export async function findLocalServers(
  places: readonly { name: string; port: number }[] = usual,
): Promise<LocalServers> {
  const found = await Promise.all(
    places.map(async ({ name, port }) => {
      const baseUrl = `http://127.0.0.1:${port}/v1`;
      const models = await readModels(baseUrl);
      return models === undefined ? [] : [{ name, baseUrl, models }];
    }),
  );
  return found.flat();
}

async function readModels(baseUrl: string): Promise<string[] | undefined> {
  try {
    const response = await fetch(`${baseUrl}/models`, {
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    });
    if (!response.ok) return undefined;
    return modelsSchema.parse(await response.json()).data.map(({ id }) => id);
  } catch {
    return undefined;
  }
}
