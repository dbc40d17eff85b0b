import type { Say } from '../say/say.ts';
import type { Wishes } from '../understand/wishes.ts';
import type { EntityDraft, OperationInput } from './app-draft.ts';

/** Ends of lists that name nothing. */
const saysNothing =
  /^(?:more|and more|etc\.?|others?|so on|so forth|things?|stuff|style|layout|functions?|features?|content|information|等等?|其他|更多)$/i;

/** Where entries are kept and who sees them. What is on a personal list is never the same for everyone. */
function sentenceOfStorage(
  { collections, language }: Wishes,
  { say, storage }: { say: Say; storage: 'browser' | 'postgres' },
): string {
  if (storage === 'browser') return say.words.keptBrowser;
  if (collections.length === 0) return say.words.keptPostgres;
  return say.fill('keptPostgresOwn', { list: say.list(collections.map(({ entry }) => entry[language])) });
}

/** What was taken for granted and what is not built, as operations. */
export function remarksOf(
  wishes: Wishes,
  entities: readonly EntityDraft[],
  { say, storage }: { say: Say; storage: 'browser' | 'postgres' },
): OperationInput[] {
  const operations: OperationInput[] = [];
  const assume = (id: string, sentence: string) =>
    operations.push({ kind: 'put-assumption', assumption: { id, sentence } });
  if (!wishes.storage && entities.some((entity) => entity.head.origin === 'kept')) {
    assume('storage', sentenceOfStorage(wishes, { say, storage }));
  }
  if (entities.some((entity) => entity.fields.some((field) => field.type === 'money')) && !wishes.currency) {
    assume('currency', say.fill('currency', { currency: 'USD' }));
  }
  if (wishes.usual) {
    const plurals = say.list(entities.map((entity) => entity.head.plural));
    assume('usual', say.fill('usual', { plurals }).slice(0, 200));
  }
  const guessed = entities.find(
    (entity) => !entity.head.source && (!entity.entry || wishes.things.length === 0),
  );
  if (guessed) assume('thing', say.fill('nounGuess', { noun: guessed.head.singular }));
  if (wishes.accountsRefused)
    operations.push({
      kind: 'put-not-included',
      notIncluded: { id: 'accounts', wanted: say.words.accountsWanted, instead: say.words.accountsInstead },
    });
  const { language } = wishes;
  for (const { entry } of wishes.limits) {
    operations.push({
      kind: 'put-not-included',
      notIncluded: { id: entry.id, wanted: entry.wanted[language], instead: entry.instead[language] },
    });
  }
  const meant = wishes.unknown.filter(
    ({ words }) =>
      !saysNothing.test(words.trim()) &&
      !(
        wishes.assistant &&
        /^(?:the )?(?:ai |chat )?(?:assistants?|bots?|chatbots?|助手|机器人)$/i.test(words.trim())
      ),
  );
  meant.slice(0, 6).forEach((part, index) => {
    const wanted = part.words.replace(/\s+/g, ' ').trim().slice(0, 200);
    operations.push({
      kind: 'put-not-included',
      notIncluded: { id: `words-${index + 1}`, wanted, instead: say.words.unknownInstead },
    });
  });
  return operations;
}
