import { locale } from '../../text/index.ts';
import { formatDate } from '../../ui/index.ts';
import type { Knowledge, Reply } from './knowledge.ts';
import { asksForNotes, noteIn } from './notes.ts';
import type { AssistantWords } from './text.ts';

/** What is said to somebody who wants something noted, or asks what is. */
export function noteAnswer(
  said: string,
  { notes, today }: Pick<Knowledge, 'notes' | 'today'>,
  words: AssistantWords,
): Reply | undefined {
  if (!notes) return undefined;
  const note = noteIn(said, today);
  if (note)
    return {
      text: words.noted(
        note.title,
        [note.date ? formatDate(note.date, locale) : '', note.time ?? ''].filter(Boolean).join(' '),
      ),
      suggestions: [words.askNotes, words.noteExample],
      note,
    };
  if (!asksForNotes(said)) return undefined;
  const shown = notes.slice(0, 10).map(({ title, due }) => `• ${title}${due === '' ? '' : ` – ${due}`}`);
  return {
    text: shown.length === 0 ? words.noNotes : [words.noteList, ...shown].join('\n'),
    suggestions: [words.noteExample, words.askFaq],
  };
}

/** What the app has in a list that somebody names, or about a row of one. */
export function listAnswer(
  said: string,
  { lists }: Pick<Knowledge, 'lists'>,
  words: AssistantWords,
): Reply | undefined {
  const text = said.toLowerCase();
  const holds = (name: string) => name.length > 2 && text.includes(name.toLowerCase());
  for (const { rows, names } of lists) {
    const isNamed = names.some(holds);
    const row = rows.find(({ title }) => holds(title));
    if (row && (isNamed || row.title.length > 4))
      return {
        text: row.facts === '' ? row.title : `${row.title}: ${row.facts}`,
        suggestions: rows.slice(0, 4).map(({ title }) => title),
      };
  }
  const list = lists.find(({ names }) => names.some(holds));
  if (!list) return undefined;
  const shown = list.rows
    .slice(0, 8)
    .map(({ title, facts }) => `• ${title}${facts === '' ? '' : ` – ${facts}`}`);
  return {
    text: [words.listOf(list.plural), ...shown].join('\n'),
    suggestions: [words.askFaq],
  };
}
