/** A tool call of a scripted answer. Arguments that are text are sent as they are, right or wrong. */
export interface ScriptedCall {
  name: string;
  arguments: unknown;
}

/** What the server says to one request. */
export type ScriptedReply =
  | {
      kind: 'answer';
      text?: string;
      calls?: readonly ScriptedCall[];
      reasoning?: string;
      refusal?: string;
      finish?: 'stop' | 'length' | 'tool_calls' | 'content_filter';
      usage?: { input: number; output: number } | null;
      /** Before the first byte. */
      delayMilliseconds?: number;
      /** Between pieces of the stream. */
      pauseMilliseconds?: number;
    }
  | { kind: 'status'; status: number; message: string; code?: string; retryAfter?: string }
  /** The stream ends in the middle, without a finish reason. */
  | { kind: 'cut'; text: string }
  /** Nothing ever comes. */
  | { kind: 'hang' }
  /** A stream of something that is no JSON. */
  | { kind: 'garbage' };

/** What was asked, as much of it as tests look at. */
export interface ModelRequest {
  path: string;
  authorization: string | undefined;
  body: {
    model?: string;
    stream?: boolean;
    messages: { role: string; content?: unknown; tool_calls?: unknown; tool_call_id?: string }[];
    tools?: { function: { name: string } }[];
    response_format?: { type: string };
  };
  /** The whole body as text. */
  text: string;
  /** When it came, and when it was answered to its end. */
  at: number;
  answered: number;
}

/** Replies in order, the last one again and again; or a function of what was asked and how many times it was before. */
export type Script = readonly ScriptedReply[] | ((request: ModelRequest, index: number) => ScriptedReply);

/** An answer in words. */
export function says(text: string): ScriptedReply {
  return { kind: 'answer', text };
}

/** An answer that calls tools. */
export function calls(...calls: [name: string, input: unknown][]): ScriptedReply {
  return { kind: 'answer', calls: calls.map(([name, input]) => ({ name, arguments: input })) };
}

/** The text of all messages of a request. */
export function textOf(request: ModelRequest): string {
  return request.body.messages
    .map(({ content }) => (typeof content === 'string' ? content : JSON.stringify(content ?? '')))
    .join('\n');
}
