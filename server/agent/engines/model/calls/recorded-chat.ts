import { insertModelCall, sumModelCalls } from '../../../../db/model-calls.ts';
import type { Database } from '../../../../db/pool.ts';
import { AppError, errorMessage } from '../../../../errors.ts';
import { createId } from '../../../../identifier.ts';
import type { EngineContext } from '../../engine.ts';
import type { Chat, ChatMessage, ChatReply, ChatRequest } from '../chat/chat.ts';
import { countRequest } from '../chat/count-tokens.ts';
import { createChat } from '../chat/create-chat.ts';
import type { ModelSettings } from '../connection/settings.ts';
import { maskSecrets } from './mask-secrets.ts';

export interface Conversation extends Chat {
  /** Text without secrets, for what is shown to the model or kept. */
  mask(text: string): string;
}

export interface ConversationPlace {
  database: Database;
  settings: ModelSettings;
  context: EngineContext;
  /** What it is about: `plan`, `build`, `repair`. */
  purpose: string;
  step?: string;
  retryMilliseconds?: readonly number[];
}

/**
 * A conversation whose every call is kept with what it cost. Secrets are masked on the way out and in the record. A
 * call that would go over the cap of its run is not made.
 */
export function openConversation(place: ConversationPlace): Conversation {
  const { database, settings, context, retryMilliseconds } = place;
  const { about } = context;
  const { baseUrl, model, apiKey, patience } = settings;
  const silenceMilliseconds = patience * 1000;
  const chat = createChat({
    baseUrl,
    model,
    apiKey,
    silenceMilliseconds,
    ...(retryMilliseconds && { retryMilliseconds }),
  });
  const id = createId('c');
  const mask = (text: string): string => maskSecrets(text, [apiKey]);
  const maskedMessages = new WeakMap<ChatMessage, ChatMessage>();
  // A conversation is sent again with each call; its messages do not change.
  const maskOnce = (message: ChatMessage): ChatMessage => {
    const known = maskedMessages.get(message) ?? maskMessage(message, mask);
    maskedMessages.set(message, known);
    return known;
  };
  let recorded = 0;
  let own = { tokens: 0, dollars: 0 };

  async function record(
    request: ChatRequest,
    call: { started: number; reply?: ChatReply; error?: unknown },
  ): Promise<void> {
    const { reply, error } = call;
    const usage = reply?.usage ?? { input: 0, output: 0 };
    const dollars = priceOf(usage, settings.prices);
    own = { tokens: own.tokens + usage.input + usage.output, dollars: own.dollars + (dollars ?? 0) };
    if (!about) return;
    const sent = request.messages.slice(recorded);
    if (reply) recorded = request.messages.length;
    await insertModelCall(database, {
      id: createId('c'),
      project: about.project,
      run: about.run ?? null,
      message: about.message ?? null,
      step: place.step ?? null,
      purpose: place.purpose,
      conversation: id,
      model,
      sent: sent.map(maskWhole),
      answer: reply
        ? { text: mask(reply.text), toolCalls: reply.toolCalls.map(maskCall), finish: reply.finish }
        : null,
      inputTokens: usage.input,
      outputTokens: usage.output,
      dollars,
      milliseconds: Math.round(performance.now() - call.started),
      error: error === undefined ? null : mask(errorMessage(error)),
    });
  }

  const maskWhole = (message: ChatMessage): ChatMessage =>
    message.role === 'assistant'
      ? {
          ...message,
          content: mask(message.content),
          ...(message.tool_calls && {
            tool_calls: message.tool_calls.map((call) => ({
              ...call,
              function: { ...call.function, arguments: mask(call.function.arguments) },
            })),
          }),
        }
      : withoutPictures(maskMessage(message, mask));
  const maskCall = (call: ChatReply['toolCalls'][number]) => ({ ...call, arguments: mask(call.arguments) });

  async function refuseOverCap(request: ChatRequest): Promise<void> {
    const used = about?.run === undefined ? own : await sumModelCalls(database, about.run);
    const { cap } = settings;
    const next = countRequest(request);
    if (used.tokens + next > cap.tokens) throw overCap(`${cap.tokens.toLocaleString('en')} tokens`);
    const cost = priceOf({ input: next, output: 0 }, settings.prices);
    if (cap.dollars !== null && cost !== null && used.dollars + cost > cap.dollars)
      throw overCap(`$${cap.dollars.toFixed(2)}`);
  }

  return {
    mask,
    complete: async (request, options) => {
      const masked = { ...request, messages: request.messages.map(maskOnce) };
      await refuseOverCap(masked);
      const started = performance.now();
      try {
        const reply = await chat.complete(masked, options);
        await record(masked, { started, reply });
        return reply;
      } catch (error) {
        await record(masked, { started, error });
        throw error;
      }
    },
  };
}

function maskMessage(message: ChatMessage, mask: (text: string) => string): ChatMessage {
  if (message.role === 'assistant' || typeof message.content !== 'string') return message;
  return { ...message, content: mask(message.content) };
}

/** What is kept of a call has words only. */
function withoutPictures(message: ChatMessage): ChatMessage {
  if (message.role !== 'user' || typeof message.content === 'string') return message;
  const content = message.content.map((part) =>
    part.type === 'text' ? part : ({ type: 'text', text: '(a picture)' } as const),
  );
  return { role: 'user', content };
}

/** Dollars, or `null` where the prices are not known. */
export function priceOf(
  usage: { input: number; output: number },
  prices: ModelSettings['prices'],
): number | null {
  return prices && (usage.input * prices.input + usage.output * prices.output) / 1_000_000;
}

function overCap(limit: string): AppError {
  return new AppError(
    'engine-failed',
    `The model has used what this may cost at most (${limit}), so it was stopped. Raise the limit in the settings, or ask for less.`,
    { data: { fault: 'cap' } },
  );
}
