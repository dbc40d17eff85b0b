import { z } from 'zod';
import type { ToolCall } from './chat.ts';
import { parseJson } from './parse-json.ts';

const callSchema = z.object({
  name: z.string().min(1),
  arguments: z.union([z.string(), z.record(z.string(), z.unknown())]).default({}),
});

/** Answers of models on servers that leave their thoughts and tool calls in the text: both are taken out. */
export function readWrittenCalls(written: string): { text: string; calls: ToolCall[] } {
  const text = written.replace(/<think>[\s\S]*?(<\/think>|$)/g, '').trim();
  const calls: ToolCall[] = [];
  const rest = text.replace(/<tool_call>([\s\S]*?)(<\/tool_call>|$)/g, (whole, inside: string) => {
    const call = callSchema.safeParse(parseJson(inside));
    if (!call.success) return whole;
    const { name, arguments: input } = call.data;
    calls.push({
      id: `written_${calls.length}`,
      name,
      arguments: typeof input === 'string' ? input : JSON.stringify(input),
    });
    return '';
  });
  return { text: rest.trim(), calls };
}
