import type { Say } from './say.ts';
import { englishWords } from './english-words.ts';
import { pluralOf } from '../words/singular.ts';
import { fillGaps } from './fill-gaps.ts';

const small = (words: string) =>
  /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

const several = (items: readonly string[], most = 7) =>
  list(items.length > most ? [...items.slice(0, most - 1), 'more'] : items).toLowerCase();

const severalOf = (role: string) => pluralOf(role.toLowerCase());

export const english: Say = {
  list,
  words: englishWords,
  fill: (word, values) => fillGaps(englishWords[word], values),
  keep: (plural, fields, samples) => [
    `Keep ${small(plural)}`,
    `${capital(plural)} have ${several(fields)}.${samples > 0 ? ` ${samples} examples show how it looks.` : ''}`,
  ],
  table: (plural, file, { rows, fields }) => [
    `Read ${small(plural)} from the table`,
    `The ${rows.toLocaleString('en')} rows of ${file} become ${small(plural)} with ${several(fields, 12)}.`,
  ],
  browse: (plural, { search, filters, sorts, entry, export: file, home }) => {
    const abilities = [
      search ? `search ${small(plural)}` : `browse ${small(plural)}`,
      ...(filters.length > 0 ? [`filter them by ${several(filters, 12)}`] : []),
      ...(sorts.length > 0 ? [`sort them by ${several(sorts, 6)}`] : []),
      ...(entry ? ['add, change and remove them'] : []),
      ...(file ? ['download them as a file'] : []),
    ];
    return [
      `List ${small(plural)}`,
      `${home ? 'On the first page' : `On the page “${plural}”`} people can ${list(abilities)}.`,
    ];
  },
  board: (plural, column) => [
    `Board of ${small(plural)}`,
    `${capital(plural)} stand in columns by ${small(column)} and are moved by dragging or by keyboard.`,
  ],
  detail: (singular) => [
    `Page for each ${small(singular)}`,
    `Every ${small(singular)} has a page of its own with everything known about it.`,
  ],
  collect: (plural, listName, { page, schedule }) => [
    capital(`own ${listName}`),
    schedule
      ? `People add ${small(plural)} to their own ${listName}; “${page}” shows it by day and time and warns when two overlap.`
      : `People add ${small(plural)} to their own ${listName}, shown on “${page}”.`,
  ],
  record: (label, singular, page) => [
    `${label}: ${small(page)}`,
    `On every ${small(singular)} there is “${label}”; what is entered is listed under “${page}”.`,
  ],
  deeds: (labels, singular) => [
    `${list(labels)}: ${small(singular)}`,
    `On every ${small(singular)} there ${labels.length > 1 ? 'are' : 'is'} ${list(labels.map((label) => `“${label}”`))}; what was done is said at once and, where that makes sense, can be taken back.`,
  ],
  ledger: ({ field, plural, singular }, buttons, refusal) => [
    `${list(buttons)}`,
    `“${field}” of every ${small(singular)} is the sum of its ${small(plural)}. ${list(buttons.map((label) => `“${label}”`))} ask how much and enter it; when there is too little, the app says “${refusal}” All entries are on the page “${plural}”.`,
  ],
  overview: (numbers, charts) => [
    charts.length > 0 ? 'Numbers and charts' : 'Numbers',
    [
      ...(numbers.length > 0 ? [`The overview shows ${list(numbers.map(small))}.`] : []),
      ...(charts.length > 0 ? [`Charts show ${list(charts.map(small))}.`] : []),
    ].join(' '),
  ],
  people: ({ roles, own, sees, posted, common, runs }) => [
    'People and log-in',
    [
      `People log in as ${list(roles.map((role) => role.toLowerCase()))}.`,
      ...(own.length > 0
        ? [`Everyone has their own ${list(own.map(small))}; ${list(sees.map(severalOf))} see those of all.`]
        : []),
      ...(posted.length > 0
        ? [`${capital(list(posted.map(small)))} are for all to read and changed by whoever wrote them.`]
        : []),
      ...(common.length > 0
        ? [`${capital(list(common.map(small)))} are looked after by ${list(runs.map(severalOf))}.`]
        : []),
      'Reading what is public needs no log-in.',
    ].join(' '),
  ],
  pages: (titles) => [`Pages: ${titles.join(', ')}`, `The menu has pages for ${list(titles)}.`],
  look: (name, parts) => [
    'Name and look',
    `The app is called “${name}”${parts.length > 0 ? ` and has ${list(parts)}` : ' and looks right on phones and large screens, light and dark'}.`,
  ],
  summary: (name, plurals) => (plurals.length > 0 ? `${name}: ${list(plurals.map(small))}` : name),
};
