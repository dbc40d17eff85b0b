import { afterAll } from 'vitest';
import type { Script } from './script.ts';
import { serveModel } from './serve-model.ts';
import type { ModelServer } from './serve-model.ts';

/** A scripted model, gone after the test file. */
export async function startModelServer(first: Script = []): Promise<ModelServer> {
  const server = await serveModel(first);
  afterAll(server.close);
  return server;
}
