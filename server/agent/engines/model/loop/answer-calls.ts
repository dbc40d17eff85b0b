import { z } from 'zod';
import { AppError } from '../../../../errors.ts';
import { maskSecrets } from '../calls/mask-secrets.ts';
import type { ChatMessage, ChatReply, ContentPart, ToolCall } from '../chat/chat.ts';
import { parseJson } from '../chat/parse-json.ts';
import type { ToolContext } from '../../../tools/tool.ts';
import type { Loop } from './agent-loop.ts';
import type { RepetitionGuard } from './repetition-guard.ts';

const longest = 16_000;

/** Carries out the calls of one answer in their order, and says what came of each. */
export async function answerCalls(
  loop: Loop,
  turn: { reply: ChatReply; guard: RepetitionGuard; pictures: ContentPart[] },
): Promise<ChatMessage[]> {
  const { reply, guard, pictures } = turn;
  const { mask } = loop.conversation;
  const results: ChatMessage[] = [];
  for (const call of reply.toolCalls) {
    loop.toolContext.signal.throwIfAborted();
    const shown: ContentPart[] = [];
    const toolContext: ToolContext = {
      ...loop.toolContext,
      ...(loop.images && { show: (picture) => void shown.push(...partsOf(picture)) }),
    };
    // Half a file must not be written.
    const cut = reply.finish === 'length' && call === reply.toolCalls.at(-1);
    const result = cut
      ? {
          failed: true,
          text: 'Error: this call was cut off because the answer was too long. Write smaller pieces.',
        }
      : await carryOut({ ...loop, toolContext }, call);
    const notice = guard.look(call, result);
    const said = [result.text, ...(notice === undefined ? [] : [notice])];
    // In a picture nothing can be masked.
    if (shown.length > 0 && mask(result.text) !== result.text)
      said.push('The picture is left out: the page shows what looks like a key or a password.');
    else pictures.push(...shown);
    results.push({ role: 'tool', tool_call_id: call.id, content: mask(shorten(said.join('\n'))) });
  }
  return results;
}

async function carryOut(
  { tools, toolContext, emit }: Loop,
  call: ToolCall,
): Promise<{ failed: boolean; text: string }> {
  const tool = tools.find(({ name }) => name === call.name);
  if (!tool) {
    const names = tools.map(({ name }) => name).join(', ');
    return { failed: true, text: `Error: there is no tool “${call.name}”. There are: ${names}.` };
  }
  const input = parseJson(call.arguments);
  if (input === undefined)
    return { failed: true, text: 'Error: the arguments are not JSON. Send them again.' };
  const sentence = tool.say(input);
  if (sentence !== undefined) emit({ kind: 'activity', sentence: maskSecrets(sentence, []).slice(0, 200) });
  try {
    return { failed: false, text: await tool.run(input, toolContext) };
  } catch (error) {
    toolContext.signal.throwIfAborted();
    if (error instanceof AppError && error.data['fault'] === 'question') throw error;
    if (error instanceof AppError && error.expected) return { failed: true, text: `Error: ${error.message}` };
    if (error instanceof z.ZodError) {
      const problems = error.issues.map(
        ({ path, message }) => `${path.map(String).join('.') || 'arguments'}: ${message}`,
      );
      return { failed: true, text: `Error: these arguments do not fit ${call.name}. ${problems.join('; ')}` };
    }
    throw error;
  }
}

function partsOf({ png, caption }: { png: Buffer; caption: string }): ContentPart[] {
  const url = `data:image/png;base64,${png.toString('base64')}`;
  return [
    { type: 'text', text: `How it looks: ${caption}` },
    { type: 'image_url', image_url: { url } },
  ];
}

function shorten(text: string): string {
  if (text.length <= longest) return text;
  const half = longest / 2;
  return `${text.slice(0, half)}\n… ${text.length - longest} characters left out …\n${text.slice(-half)}`;
}
