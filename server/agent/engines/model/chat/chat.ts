/** A message of a conversation with a model, as the protocol has it. */
export type ChatMessage =
  | { role: 'system'; content: string }
  | { role: 'user'; content: string | readonly ContentPart[] }
  | { role: 'assistant'; content: string; tool_calls?: readonly WireCall[] }
  | { role: 'tool'; tool_call_id: string; content: string };

/** Text or a picture inside a message. */
export type ContentPart = { type: 'text'; text: string } | { type: 'image_url'; image_url: { url: string } };

/** A tool call as it stands in a conversation. */
export interface WireCall {
  id: string;
  type: 'function';
  function: { name: string; arguments: string };
}

/** A function the model may call; `parameters` is a JSON schema. */
export interface OfferedTool {
  name: string;
  description: string;
  parameters: Record<string, unknown>;
}

export interface ChatRequest {
  messages: readonly ChatMessage[];
  tools?: readonly OfferedTool[];
  /** The one tool it must call. */
  mustCall?: string;
  /** What the answer must be like, for endpoints that can be told. */
  format?: { name: string; schema: Record<string, unknown> };
}

export interface ToolCall {
  id: string;
  name: string;
  /** JSON as the model wrote it; not parsed. */
  arguments: string;
}

export interface ChatReply {
  text: string;
  toolCalls: readonly ToolCall[];
  /** `length`: the answer was cut by a limit on its size. */
  finish: 'stop' | 'length' | 'tool_calls' | 'content_filter';
  /** Why it does not answer, in its own words. */
  refusal: string | undefined;
  usage: { input: number; output: number };
}

/** One conversation partner: an endpoint and a model of it. */
export interface Chat {
  /** Rejects with an `AppError`, or with the signal's reason. */
  complete(request: ChatRequest, options: CompleteOptions): Promise<ChatReply>;
}

export interface CompleteOptions {
  signal: AbortSignal;
  /** Called with each piece of text as it comes. */
  onText?(text: string): void;
  /** Called when it is tried again, with a sentence for the person. */
  onRetry?(sentence: string): void;
}
