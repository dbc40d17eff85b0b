import { z } from 'zod';
import type { ChatMessage } from '../chat/chat.ts';
import { parseJson } from '../chat/parse-json.ts';

const worthCutting = 400;
const placeOnly = z.object({ path: z.string() });

/** Shortens what tools said and what was written earlier; the task and the newest messages stay as they are. */
export function makeRoom(messages: ChatMessage[], newest: number): void {
  const end = messages.length - newest;
  for (let at = 0; at < end; at += 1) {
    const message = messages[at];
    if (message?.role === 'tool' && message.content.length > worthCutting) {
      const start = message.content.slice(0, 160);
      messages[at] = {
        ...message,
        content: `${start}\n… left out to make room; look again if it is needed.`,
      };
    }
    if (message?.role === 'user' && typeof message.content !== 'string')
      messages[at] = { role: 'user', content: 'A picture was here; look again if it is needed.' };
    if (message?.role === 'assistant' && message.tool_calls) {
      const calls = message.tool_calls.map((call) => {
        if (call.function.arguments.length <= worthCutting) return call;
        const place = placeOnly.safeParse(parseJson(call.function.arguments));
        const shown = { ...(place.success && place.data), leftOut: 'to make room' };
        return { ...call, function: { ...call.function, arguments: JSON.stringify(shown) } };
      });
      messages[at] = { ...message, tool_calls: calls };
    }
  }
}
