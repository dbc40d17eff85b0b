import { z } from 'zod';
import type { Capabilities, ModelTest } from '../../../../contract/model.ts';
import { toAppError } from '../../../../errors.ts';
import type { Chat } from '../chat/chat.ts';
import { createChat } from '../chat/create-chat.ts';
import type { Endpoint } from '../chat/endpoint.ts';
import { hostOf } from '../chat/endpoint.ts';
import { faultOf } from '../chat/model-error.ts';
import { parseJson } from '../chat/parse-json.ts';

const colourSchema = z.object({ colour: z.string() });
const colour = {
  type: 'object',
  properties: { colour: { type: 'string' } },
  required: ['colour'],
  additionalProperties: false,
};
// A red square of 64 by 64 pixels.
const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAAT0lEQVR42u3PQQkAAAgEsAtx/ZMZxgi+hcEKLNO+FgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQGBywKqxUDxqh7TUQAAAABJRU5ErkJggg==';

/** Tries what an endpoint can do. Never rejects but when aborted: what is wrong is in the sentence. */
export async function probeModel(endpoint: Endpoint, signal: AbortSignal): Promise<ModelTest> {
  const started = performance.now();
  const took = (): number => Math.round(performance.now() - started);
  const chat = createChat({ ...endpoint, retryMilliseconds: [1_000], silenceMilliseconds: 60_000 });
  const host = hostOf(endpoint.baseUrl);
  try {
    let pieces = 0;
    const messages = [{ role: 'user', content: 'Count from one to ten in words.' }] as const;
    await chat.complete({ messages }, { signal, onText: () => (pieces += 1) });
    const [tools, jsonSchema, images, context] = await Promise.all([
      canCall(chat, signal),
      canFollow(chat, signal),
      canSee(chat, signal),
      readContext(endpoint, signal),
    ]);
    const capabilities = { streaming: pieces > 1, tools, jsonSchema, images, context };
    return {
      ok: true,
      capabilities,
      sentence: say(endpoint.model, host, capabilities),
      milliseconds: took(),
    };
  } catch (error) {
    signal.throwIfAborted();
    return { ok: false, capabilities: null, sentence: toAppError(error).message, milliseconds: took() };
  }
}

async function canCall(chat: Chat, signal: AbortSignal): Promise<boolean> {
  const tool = { name: 'paint', description: 'Paints the wall.', parameters: colour };
  return tries(async () => {
    const { toolCalls } = await chat.complete(
      {
        messages: [{ role: 'user', content: 'Paint the wall blue with the tool.' }],
        tools: [tool],
      },
      { signal },
    );
    return toolCalls.some((call) => colourSchema.safeParse(parseJson(call.arguments)).success);
  });
}

async function canFollow(chat: Chat, signal: AbortSignal): Promise<boolean> {
  return tries(async () => {
    const { text } = await chat.complete(
      {
        messages: [{ role: 'user', content: 'Name a colour.' }],
        format: { name: 'colour', schema: colour },
      },
      { signal },
    );
    // Taken literally: an endpoint that ignores the schema answers in words.
    return colourSchema.safeParse(parseJson(text, { repair: false })).success;
  });
}

async function canSee(chat: Chat, signal: AbortSignal): Promise<boolean> {
  return tries(async () => {
    const content = [
      { type: 'text' as const, text: 'Which colour is this square? One word.' },
      { type: 'image_url' as const, image_url: { url: picture } },
    ];
    const { text } = await chat.complete({ messages: [{ role: 'user', content }] }, { signal });
    return /\bred\b/i.test(text);
  });
}

// Other faults say nothing about what it can do.
const meansNo = new Set<string>(['unsupported', 'unreadable', 'refused', 'server-error']);

async function tries(attempt: () => Promise<boolean>): Promise<boolean> {
  try {
    return await attempt();
  } catch (error) {
    if (!meansNo.has(faultOf(error) ?? '')) throw error;
    return false;
  }
}

const modelsSchema = z.object({
  data: z.array(
    z.looseObject({
      id: z.string(),
      max_model_len: z.number().optional(),
      context_length: z.number().optional(),
      context_window: z.number().optional(),
    }),
  ),
});

/** Some endpoints say in their list of models how much a model takes. */
async function readContext(
  { baseUrl, model, apiKey }: Endpoint,
  signal: AbortSignal,
): Promise<number | null> {
  try {
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/models`, {
      headers: apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` },
      signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]),
    });
    const { data } = modelsSchema.parse(await response.json());
    const found = data.find(({ id }) => id === model);
    const context = found?.max_model_len ?? found?.context_length ?? found?.context_window;
    return context === undefined || context < 1 ? null : Math.floor(context);
  } catch {
    return null;
  }
}

function say(model: string, host: string, can: Capabilities): string {
  const abilities = [
    can.streaming && 'streams',
    can.tools && 'calls tools',
    can.jsonSchema && 'follows a JSON schema',
    can.images && 'sees pictures',
  ].filter((each) => each !== false);
  const limits = can.tools
    ? ''
    : ' It does not call tools, so it will only correct plans; what needs code of its own stays out.';
  const context = can.context === null ? '' : ` It takes ${can.context.toLocaleString('en')} tokens at once.`;
  return `${model} at ${host} answers${abilities.length > 0 ? ` and ${abilities.join(', ')}` : ''}.${context}${limits}`;
}
