import type { z } from 'zod';
import type { Capabilities } from '../../../../contract/model.ts';
import type { ChatMessage, ChatReply } from '../chat/chat.ts';
import type { Conversation } from '../calls/recorded-chat.ts';
import { faultOf, modelError } from '../chat/model-error.ts';
import { parseJson } from '../chat/parse-json.ts';

type Way = 'format' | 'tool' | 'text';

export interface JsonQuestion<Value> {
  conversation: Conversation;
  capabilities: Capabilities | null;
  name: string;
  schema: z.ZodType<Value>;
  /** The same as JSON schema. */
  wire: Record<string, unknown>;
  messages: readonly ChatMessage[];
  signal: AbortSignal;
  /** What is wrong with a value that the schema accepts, in sentences the model can act on. */
  findProblems(value: Value): readonly string[];
  /** What a value asks to be told before the answer proper, at most twice; that is no fault of it. */
  tellMore?(value: Value): string | undefined;
  onText?(text: string): void;
  onActivity(sentence: string): void;
}

const corrections = 2;
const tellings = 2;

/**
 * Asks for a value of a schema, in the strictest way the endpoint takes: a schema for the answer, a tool it must call,
 * or words that JSON is read out of. What is wrong with an answer is said to the model, at most twice; then it throws.
 */
export async function askForJson<Value>(question: JsonQuestion<Value>): Promise<Value> {
  const { schema, signal } = question;
  const messages: ChatMessage[] = [...question.messages];
  let ways = waysOf(question.capabilities);
  let told = 0;
  for (let tries = 0; ;) {
    const { reply, way } = await answer(question, messages, ways);
    ways = ways.slice(ways.indexOf(way));
    signal.throwIfAborted();
    if (reply.refusal !== undefined || reply.finish === 'content_filter')
      throw modelError(
        'refused',
        `The model declined: ${reply.refusal ?? 'its endpoint filtered the answer.'}`,
      );
    const written = reply.toolCalls[0]?.arguments ?? reply.text;
    const parsed = schema.safeParse(parseJson(written));
    const more = parsed.success && told < tellings ? question.tellMore?.(parsed.data) : undefined;
    if (more !== undefined) {
      told += 1;
      messages.push({ role: 'assistant', content: written }, { role: 'user', content: more });
      continue;
    }
    const problems = parsed.success ? question.findProblems(parsed.data) : issuesOf(parsed.error);
    if (parsed.success && problems.length === 0) return parsed.data;
    if (tries === corrections)
      throw modelError('unreadable', 'The model could not put the plan into the form Sprout needs.');
    tries += 1;
    question.onActivity('The model corrects its answer.');
    const cut = reply.finish === 'length' ? 'The answer was cut off: make it shorter.\n' : '';
    messages.push(
      { role: 'assistant', content: written === '' ? '(empty)' : written },
      {
        role: 'user',
        content: `${cut}This does not fit yet:\n- ${problems.join('\n- ')}\nAnswer again with the whole corrected JSON object.`,
      },
    );
  }
}

function waysOf(capabilities: Capabilities | null): Way[] {
  const { jsonSchema, tools } = capabilities ?? { jsonSchema: true, tools: true };
  const ways: (Way | false)[] = [jsonSchema && 'format', tools && 'tool', 'text'];
  return ways.filter((way) => way !== false);
}

async function answer<Value>(
  question: JsonQuestion<Value>,
  messages: readonly ChatMessage[],
  ways: readonly Way[],
): Promise<{ reply: ChatReply; way: Way }> {
  const { conversation, name, wire, signal, onText, onActivity } = question;
  for (const way of ways) {
    try {
      const reply = await conversation.complete(
        {
          messages,
          ...(way === 'format' && { format: { name, schema: wire } }),
          ...(way === 'tool' && {
            tools: [{ name, description: 'Gives the answer.', parameters: wire }],
            mustCall: name,
          }),
        },
        { signal, onText, onRetry: onActivity },
      );
      return { reply, way };
    } catch (error) {
      // The endpoint does not take this way of asking.
      if (faultOf(error) !== 'unsupported' || way === ways.at(-1)) throw error;
    }
  }
  throw modelError('unsupported', 'The model did not take the question.');
}

function issuesOf(error: z.ZodError): string[] {
  return error.issues
    .slice(0, 12)
    .map(({ path, message }) => `${path.map(String).join('.') || 'answer'}: ${message}`);
}
