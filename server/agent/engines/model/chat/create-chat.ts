import type OpenAI from 'openai';
import { setTimeout as pause } from 'node:timers/promises';
import { AppError, errorMessage } from '../../../../errors.ts';
import type { Chat, ChatReply, ChatRequest, CompleteOptions } from './chat.ts';
import { countRequest, countTokens } from './count-tokens.ts';
import { hostOf } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import { faultOf, modelError } from './model-error.ts';
import { readStream } from './read-stream.ts';

export interface ChatOptions extends Endpoint {
  /** How long nothing may come. */
  silenceMilliseconds?: number;
  /** Waits before each further try. */
  retryMilliseconds?: readonly number[];
}

const silence = 120_000;
const waits = [500, 2_000, 6_000] as const;
const longestWait = 60_000;

/** A conversation partner at an endpoint. Nothing is loaded or asked before the first call. */
export function createChat(options: ChatOptions): Chat {
  let client: Promise<OpenAI> | undefined;
  // Some endpoints refuse to be asked for it.
  let countsTokens = true;
  const retries = options.retryMilliseconds ?? waits;

  async function load(): Promise<OpenAI> {
    const { default: Client } = await import('openai');
    const { baseUrl: baseURL, apiKey } = options;
    // Without a key there is none to send; the package insists on one. What else the environment holds is not for others.
    const headers = apiKey === undefined ? { authorization: null } : {};
    return new Client({
      baseURL,
      apiKey: apiKey ?? 'none',
      organization: null,
      project: null,
      defaultHeaders: headers,
      maxRetries: 0,
      logLevel: 'off',
    });
  }

  async function attempt(request: ChatRequest, { signal, onText }: CompleteOptions): Promise<ChatReply> {
    const openai = await (client ??= load());
    const silent = new AbortController();
    const limit = options.silenceMilliseconds ?? silence;
    const watch = setTimeout(() => silent.abort(), limit);
    try {
      const stream = await openai.chat.completions.create(
        wire(request, { model: options.model, countsTokens }),
        {
          signal: AbortSignal.any([signal, silent.signal]),
          timeout: limit,
        },
      );
      const reply = await readStream(stream, { onChunk: () => watch.refresh(), onText });
      // A stream that is broken off by us just ends.
      signal.throwIfAborted();
      return {
        ...reply,
        usage: reply.usage ?? {
          input: countRequest(request),
          output: countTokens(reply.text + reply.toolCalls.map((call) => call.arguments).join('')),
        },
      };
    } catch (error) {
      signal.throwIfAborted();
      if (silent.signal.aborted)
        throw modelError(
          'timeout',
          `The model at ${hostOf(options.baseUrl)} stopped answering. Try again, or use a faster model.`,
        );
      const { translateError } = await import('./translate-error.ts');
      throw translateError(error, options);
    } finally {
      clearTimeout(watch);
    }
  }

  return {
    complete: async (request, complete) => {
      for (let tries = 0; ; tries += 1) {
        complete.signal.throwIfAborted();
        try {
          return await attempt(request, complete);
        } catch (error) {
          if (
            countsTokens &&
            faultOf(error) === 'unsupported' &&
            /stream_options/.test(errorMessage(error))
          ) {
            countsTokens = false;
            continue;
          }
          const wait = waitBefore(error, retries[tries]);
          if (wait === undefined || !(error instanceof AppError)) throw error;
          complete.onRetry?.(
            `${error.message.split('. ')[0]}. Trying again in ${Math.max(1, Math.round(wait / 1000))} s.`,
          );
          await pause(wait, undefined, { signal: complete.signal }).catch(() =>
            complete.signal.throwIfAborted(),
          );
        }
      }
    },
  };
}

const passing = new Set(['rate-limited', 'server-error', 'cut', 'timeout', 'unreachable', 'unreadable']);

/** How long to wait before another try; `undefined` when there is to be none. */
function waitBefore(error: unknown, planned: number | undefined): number | undefined {
  if (planned === undefined || !passing.has(faultOf(error) ?? '')) return undefined;
  const wished = error instanceof AppError ? error.data['retryAfterMilliseconds'] : undefined;
  if (typeof wished !== 'number') return planned;
  return wished > longestWait ? undefined : Math.max(wished, planned);
}

function wire(
  request: ChatRequest,
  { model, countsTokens }: { model: string; countsTokens: boolean },
): OpenAI.ChatCompletionCreateParamsStreaming {
  const { messages, tools, mustCall, format } = request;
  return {
    model,
    stream: true,
    ...(countsTokens && { stream_options: { include_usage: true } }),
    messages: messages.map((message) =>
      message.role === 'assistant' && message.tool_calls
        ? {
            ...message,
            content: message.content === '' ? null : message.content,
            tool_calls: [...message.tool_calls],
          }
        : message,
    ) as OpenAI.ChatCompletionMessageParam[],
    ...(tools && { tools: tools.map((tool) => ({ type: 'function' as const, function: tool })) }),
    ...(mustCall !== undefined && {
      tool_choice: { type: 'function' as const, function: { name: mustCall } },
    }),
    ...(format && {
      response_format: {
        type: 'json_schema' as const,
        json_schema: { name: format.name, schema: format.schema, strict: false },
      },
    }),
  };
}
