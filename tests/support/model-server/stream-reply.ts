import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { ScriptedReply } from './script.ts';

type Answer = Extract<ScriptedReply, { kind: 'answer' }>;
type Delta = Record<string, unknown>;

/** Sends an answer as a stream, with text and arguments split in the middle of words, escapes and characters' pairs. */
export async function streamReply(response: ServerResponse, answer: Answer): Promise<void> {
  startStream(response);
  const between = answer.pauseMilliseconds ?? 0;
  for (const delta of deltasOf(answer)) {
    if (response.destroyed) return;
    sendPiece(response, { delta });
    if (between > 0) await pause(between);
  }
  const finish = answer.finish ?? (answer.calls?.length ? 'tool_calls' : 'stop');
  sendPiece(response, { delta: {}, finish });
  if (answer.usage !== null) {
    const { input, output } = answer.usage ?? { input: 1000, output: 100 };
    sendChunk(response, {
      choices: [],
      usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
    });
  }
  response.end('data: [DONE]\n\n');
}

export function startStream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
}

/** Sends one piece of a choice. */
export function sendPiece(response: ServerResponse, piece: { delta: Delta; finish?: string }): void {
  sendChunk(response, { choices: [{ index: 0, delta: piece.delta, finish_reason: piece.finish ?? null }] });
}

function sendChunk(response: ServerResponse, chunk: Record<string, unknown>): void {
  const full = { id: 'reply', object: 'chat.completion.chunk', created: 1, model: 'scripted', ...chunk };
  const text = `data: ${JSON.stringify(full)}\n\n`;
  // In two writes, so that one event comes in two packets.
  response.write(text.slice(0, 9));
  response.write(text.slice(9));
}

function* deltasOf({ text, calls, reasoning, refusal }: Answer): Generator<Delta> {
  yield { role: 'assistant', content: '' };
  if (reasoning !== undefined) for (const part of split(reasoning, 9)) yield { reasoning_content: part };
  if (refusal !== undefined) yield { refusal };
  if (text !== undefined) for (const part of split(text, 7)) yield { content: part };
  if (!calls?.length) return;
  for (const [index, call] of calls.entries())
    yield {
      tool_calls: [
        { index, id: `call_${index}`, type: 'function', function: { name: call.name, arguments: '' } },
      ],
    };
  // Arguments of parallel calls come in turns.
  const parts = calls.map((call) => split(argumentsOf(call.arguments), 11));
  const longest = Math.max(...parts.map(({ length }) => length));
  for (let at = 0; at < longest; at += 1)
    for (const [index, part] of parts.entries())
      if (part[at] !== undefined) yield { tool_calls: [{ index, function: { arguments: part[at] } }] };
}

/** Arguments as models send them: JSON as text. */
export function argumentsOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function split(text: string, size: number): string[] {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += size) parts.push(text.slice(at, at + size));
  return parts;
}
