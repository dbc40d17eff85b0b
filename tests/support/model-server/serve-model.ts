import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { ModelRequest, Script, ScriptedReply } from './script.ts';
import { argumentsOf, sendPiece, startStream, streamReply } from './stream-reply.ts';

export interface ModelServer {
  /** The base address, ending in `/v1`. */
  url: string;
  /** Chat requests so far. */
  requests: ModelRequest[];
  /** Requests that were broken off by the one who asked. */
  broken: () => number;
  /** Says something else from now on. */
  use(script: Script): void;
  close(): void;
}

/** A server on this machine that speaks the chat-completions protocol from a script. */
export async function serveModel(first: Script = []): Promise<ModelServer> {
  let script = first;
  let answered = 0;
  let broken = 0;
  const requests: ModelRequest[] = [];

  const server = createServer((request, response) => {
    response.on('close', () => {
      if (!response.writableFinished) broken += 1;
    });
    answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    if (path === '/v1/models')
      return sendJson(response, 200, { data: [{ id: 'scripted', max_model_len: 32_768 }] });
    const body = await text(request);
    const asked: ModelRequest = {
      path,
      authorization: request.headers.authorization,
      body: JSON.parse(body),
      text: body,
      at: performance.now(),
      answered: 0,
    };
    requests.push(asked);
    const index = answered;
    answered += 1;
    const reply = typeof script === 'function' ? script(asked, index) : (script[index] ?? script.at(-1));
    await send(
      response,
      reply ?? { kind: 'answer', text: 'Nothing was scripted.' },
      asked.body.stream === true,
    );
    asked.answered = performance.now();
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    broken: () => broken,
    use: (next) => {
      script = next;
      answered = 0;
      requests.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function send(response: ServerResponse, reply: ScriptedReply, stream: boolean): Promise<void> {
  switch (reply.kind) {
    case 'answer': {
      if (reply.delayMilliseconds !== undefined) await pause(reply.delayMilliseconds);
      return stream ? streamReply(response, reply) : sendWhole(response, reply);
    }
    case 'status': {
      if (reply.retryAfter !== undefined) response.setHeader('retry-after', reply.retryAfter);
      const { message, code } = reply;
      return sendJson(response, reply.status, { error: { message, type: 'error', code: code ?? null } });
    }
    case 'cut': {
      startStream(response);
      sendPiece(response, { delta: { role: 'assistant', content: reply.text } });
      response.end();
      return;
    }
    case 'garbage': {
      startStream(response);
      response.end('data: {"choices": [{"delta": \n\ndata: [DONE]\n\n');
      return;
    }
    case 'hang':
  }
}

function sendWhole(response: ServerResponse, reply: Extract<ScriptedReply, { kind: 'answer' }>): void {
  const { input, output } = reply.usage ?? { input: 1000, output: 100 };
  const calls = reply.calls?.map((call, index) => ({
    id: `call_${index}`,
    type: 'function',
    function: { name: call.name, arguments: argumentsOf(call.arguments) },
  }));
  sendJson(response, 200, {
    id: 'reply',
    object: 'chat.completion',
    model: 'scripted',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: reply.text ?? null, ...(calls && { tool_calls: calls }) },
        finish_reason: reply.finish ?? (calls ? 'tool_calls' : 'stop'),
      },
    ],
    usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
  });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
