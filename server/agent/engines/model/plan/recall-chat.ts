import { findChatSummary, putChatSummary } from '../../../../db/chat-summaries.ts';
import type { Database } from '../../../../db/pool.ts';
import { AppError } from '../../../../errors.ts';
import { readPrompts } from '../../../prompts/read-prompt.ts';
import type { EngineContext, WorkPlace } from '../../engine.ts';
import { openConversation } from '../calls/recorded-chat.ts';
import { countTokens } from '../chat/count-tokens.ts';
import type { ModelSettings } from '../connection/settings.ts';

type Said = NonNullable<WorkPlace['history']>[number];

interface RecallDependencies {
  database: Database;
  settings: ModelSettings;
  retryMilliseconds?: readonly number[];
}

/** Tokens the conversation may take before its older part is shortened. */
const budget = 3_000;
const longestMessage = 4_000;

/** The conversation so far, its older part as a summary that keeps the decisions. `undefined` when this is its beginning. */
export async function recallChat(
  deps: RecallDependencies,
  context: EngineContext,
): Promise<string | undefined> {
  const { project, history = [] } = context.about ?? {};
  if (project === undefined || history.length === 0) return undefined;
  const known = await findChatSummary(deps.database, project);
  const covered = history.findIndex(({ id }) => id === known?.lastMessage);
  const before = covered < 0 ? undefined : known?.text;
  const open = history.slice(covered + 1).filter(({ text }) => text.trim() !== '');
  const whole = write(before, open);
  if (countTokens(whole) <= budget) return whole === '' ? undefined : whole;
  const recent = newest(open, budget / 2);
  const older = open.slice(0, open.length - recent.length);
  const last = older.at(-1);
  if (!last) return write(before, recent);
  const text = await shorten(deps, context, write(before, older));
  if (text === undefined) return write(before, recent);
  await putChatSummary(deps.database, project, { lastMessage: last.id, text });
  return write(text, recent);
}

async function shorten(
  deps: RecallDependencies,
  context: EngineContext,
  conversation: string,
): Promise<string | undefined> {
  const { signal } = context;
  try {
    const { text } = await openConversation({ ...deps, context, purpose: 'summary' }).complete(
      {
        messages: [
          { role: 'system', content: readPrompts('summary') },
          { role: 'user', content: `<conversation>\n${conversation}\n</conversation>` },
        ],
      },
      { signal },
    );
    return text.trim() === '' ? undefined : text.trim();
  } catch (error) {
    signal.throwIfAborted();
    // Without a summary the newest messages have to do.
    if (error instanceof AppError && error.expected) return undefined;
    throw error;
  }
}

function newest(messages: readonly Said[], tokens: number): Said[] {
  const kept: Said[] = [];
  let used = 0;
  for (const message of messages.toReversed()) {
    used += countTokens(line(message));
    if (used > tokens) break;
    kept.unshift(message);
  }
  return kept;
}

function write(summary: string | undefined, messages: readonly Said[]): string {
  const earlier = summary === undefined ? [] : [`Earlier, in short:\n${summary}`];
  return [...earlier, ...messages.map(line)].join('\n');
}

function line({ author, text }: Said): string {
  return `${author === 'person' ? 'Person' : 'Sprout'}: ${text.slice(0, longestMessage)}`;
}
