import { z } from 'zod';
import type { ChatReply } from './chat.ts';
import { modelError } from './model-error.ts';
import { readWrittenCalls } from './read-written-calls.ts';

// Endpoints differ in what they leave out, so nothing is taken for granted.
const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        delta: z
          .object({
            content: z.string().nullish(),
            refusal: z.string().nullish(),
            tool_calls: z
              .array(
                z.object({
                  index: z.number().int().nonnegative().optional(),
                  id: z.string().nullish(),
                  function: z
                    .object({ name: z.string().nullish(), arguments: z.string().nullish() })
                    .nullish(),
                }),
              )
              .nullish(),
          })
          .nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish(),
});

const finishes = ['stop', 'length', 'tool_calls', 'content_filter'] as const;

/** Puts a streamed answer together. Throws `cut` when it ends before the model has finished. */
export async function readStream(
  chunks: AsyncIterable<unknown>,
  options: { onChunk(): void; onText?(text: string): void },
): Promise<Omit<ChatReply, 'usage'> & { usage: ChatReply['usage'] | undefined }> {
  let text = '';
  let refusal = '';
  let finish: string | undefined;
  let usage: ChatReply['usage'] | undefined;
  const calls: { id: string; name: string; arguments: string }[] = [];

  for await (const raw of chunks) {
    options.onChunk();
    const chunk = chunkSchema.safeParse(raw);
    if (!chunk.success) continue;
    if (chunk.data.usage) {
      const { prompt_tokens: input, completion_tokens: output } = chunk.data.usage;
      usage = { input, output };
    }
    const choice = chunk.data.choices?.[0];
    if (!choice) continue;
    const { content, refusal: refused, tool_calls: parts } = choice.delta ?? {};
    if (content) {
      text += content;
      options.onText?.(content);
    }
    refusal += refused ?? '';
    for (const part of parts ?? []) {
      // Some endpoints leave the index out and begin each call with its id.
      const at = part.index ?? (part.id || calls.length === 0 ? calls.length : calls.length - 1);
      while (calls.length <= at) calls.push({ id: '', name: '', arguments: '' });
      const call = calls[at];
      if (!call) continue;
      if (part.id) call.id = part.id;
      if (part.function?.name && call.name !== part.function.name) call.name += part.function.name;
      call.arguments += part.function?.arguments ?? '';
    }
    finish = choice.finish_reason ?? finish;
  }

  if (finish === undefined)
    throw modelError('cut', 'The answer of the model broke off in the middle. Try again.');
  const toolCalls = calls
    .filter(({ name }) => name !== '')
    .map((call, index) => ({ ...call, id: call.id === '' ? `call_${index}` : call.id }));
  const plain = /<(think|tool_call)>/.test(text) ? readWrittenCalls(text) : undefined;
  if (plain && toolCalls.length === 0) toolCalls.push(...plain.calls);
  const known = finishes.find((each) => each === finish) ?? 'stop';
  return {
    text: plain?.text ?? text,
    toolCalls,
    refusal: refusal === '' ? undefined : refusal,
    finish: toolCalls.length > 0 && known === 'stop' ? 'tool_calls' : known,
    usage,
  };
}
