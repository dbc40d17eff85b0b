import { AppError } from '../../../../errors.ts';
import type { Tool, ToolContext } from '../../../tools/tool.ts';
import type { EngineContext } from '../../engine.ts';
import type { Conversation } from '../calls/recorded-chat.ts';
import type { ChatMessage, ChatReply, ContentPart } from '../chat/chat.ts';
import { countRequest } from '../chat/count-tokens.ts';
import { faultOf, modelError } from '../chat/model-error.ts';
import { answerCalls } from './answer-calls.ts';
import { makeRoom } from './make-room.ts';
import { createRepetitionGuard } from './repetition-guard.ts';

export interface Loop {
  conversation: Conversation;
  tools: readonly Tool[];
  toolContext: ToolContext;
  emit: EngineContext['emit'];
  /** Grows as the loop goes on. */
  messages: ChatMessage[];
  /** How many tokens the model takes at once. */
  contextTokens: number;
  /** Whether the model sees pictures. */
  images: boolean;
  maximumTurns?: number;
}

const usualTurns = 40;
// The rest is for the answer.
const share = 0.7;

/** Lets a model use tools until it answers in words. Resolves to these words. */
export async function runLoop(loop: Loop): Promise<string> {
  const { conversation, tools, toolContext, emit, messages, contextTokens } = loop;
  const { signal } = toolContext;
  const guard = createRepetitionGuard();
  const offered = tools.map((tool) => tool.offer());
  let silent = 0;
  let squeezed = false;

  async function ask(): Promise<ChatReply> {
    const limit = contextTokens * share;
    if (countRequest({ messages, tools: offered }) > limit) makeRoom(messages, 6);
    try {
      return await conversation.complete(
        { messages, tools: offered },
        { signal, onRetry: (sentence) => emit({ kind: 'activity', sentence }) },
      );
    } catch (error) {
      if (faultOf(error) !== 'too-long' || squeezed) throw error;
      squeezed = true;
      makeRoom(messages, 2);
      return ask();
    }
  }

  for (let turn = 0; turn < (loop.maximumTurns ?? usualTurns); turn += 1) {
    signal.throwIfAborted();
    const reply = await ask();
    signal.throwIfAborted();
    if (reply.refusal !== undefined || reply.finish === 'content_filter')
      throw modelError(
        'refused',
        `The model declined: ${reply.refusal ?? 'its endpoint filtered the answer.'}`,
      );
    if (reply.toolCalls.length > 0) {
      messages.push({
        role: 'assistant',
        content: reply.text,
        tool_calls: reply.toolCalls.map(({ id, name, arguments: input }) => ({
          id,
          type: 'function',
          function: { name, arguments: input === '' ? '{}' : input },
        })),
      });
      const pictures: ContentPart[] = [];
      messages.push(...(await answerCalls(loop, { reply, guard, pictures })));
      // The protocol has no pictures in what tools say.
      if (pictures.length > 0) messages.push({ role: 'user', content: pictures });
      continue;
    }
    messages.push({ role: 'assistant', content: reply.text });
    if (reply.text.trim() !== '' && reply.finish !== 'length') return reply.text.trim();
    silent += 1;
    if (silent > 2) throw modelError('unreadable', 'The model stopped without an answer.');
    const nudge =
      reply.finish === 'length'
        ? 'Your answer was cut off because it was too long. Go on in smaller pieces.'
        : 'Go on with a tool, or say in a sentence what is done.';
    messages.push({ role: 'user', content: nudge });
  }
  throw new AppError('engine-failed', 'The model did not come to an end, so it was stopped.', {
    data: { fault: 'endless' },
  });
}
