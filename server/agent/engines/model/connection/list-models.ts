import { z } from 'zod';
import type { ModelSettings } from './settings.ts';

const modelsSchema = z.object({ data: z.array(z.object({ id: z.string().min(1).max(200) })) });
const patience = 4_000;
const most = 100;

/** The models of the endpoint, that of the settings first. An endpoint that does not list them has only that one. */
export async function listModels(settings: ModelSettings): Promise<string[]> {
  const { baseUrl, apiKey, model } = settings;
  try {
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/models`, {
      headers: apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` },
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    });
    const { data } = modelsSchema.parse(await response.json());
    const others = data.map(({ id }) => id).filter((id) => id !== model);
    return [model, ...[...new Set(others)].toSorted().slice(0, most)];
  } catch {
    return [model];
  }
}
