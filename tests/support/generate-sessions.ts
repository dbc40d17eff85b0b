import { createRandom } from './random.ts';
import Papa from 'papaparse';

const columns = [
  'id',
  'type',
  'level',
  'title',
  'description',
  'speakers',
  'venue',
  'dayTime',
  'services',
  'tags',
  'url',
] as const;

const types = ['Talk', 'Workshop', 'Panel', 'Lightning talk', 'Lab', 'Round table'] as const;
const levels = ['100', '200', '300', '400'] as const;
const venues = ['Harbour Hall', 'Mill', 'Old Brewery', 'Riverside', 'Observatory'] as const;
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const hours = [
  '08:30 - 09:30',
  '09:00 - 11:00',
  '10:00 - 11:00',
  '11:30 - 12:30',
  '13:00 - 14:00',
  '14:30 - 15:30',
  '16:00 - 17:00',
  '17:30 - 18:30',
] as const;
const subjects = [
  'release trains',
  'tidy databases',
  'quiet on-call weeks',
  'search that forgives typing errors',
  'maps without a map server',
  'event logs as the source of truth',
  'fair rate limits',
  'type systems at the border',
  'small containers',
  'backups you have tried',
  'a design language for forms',
  'measuring what people wait for',
] as const;
const openings = [
  'A field report on',
  'How we stopped fearing',
  'Ten questions about',
  'The second year of',
  'An honest look at',
  'Teaching',
  'What nobody told us about',
  'Building',
] as const;
const sentences = [
  'We begin with the smallest version that could possibly work and grow it in public.',
  'Bring a laptop; everything runs without a network connection.',
  'You will leave with a checklist, and with two things you may safely stop doing.',
  'The second half is an argument between the speakers, moderated by the audience.',
  'All figures come from a system with about forty thousand users a day.',
  'Nothing is hidden: we show the incident reports, "blameless" ones included.',
  'No earlier knowledge is needed, only patience with diagrams.',
  'Expect code on every slide and a quiz at the end.',
] as const;
const people = [
  'Ada Brandt',
  'Tomás Ferreira',
  'Ngozi Okafor',
  'Mei-Lin Chao',
  'Jürgen Falk',
  'Priya Raman',
  'Olu Adeyemi',
  'Sofie Lindqvist',
  'Karim Haddad',
  'Élodie Marchand',
] as const;
const services = ['Ledger', 'Beacon', 'Granary', 'Lantern', 'Millrace', 'Semaphore'] as const;
const tags = [
  'Databases',
  'Observability',
  'Developer / Engineer',
  'Interactive',
  'Design',
  'Leadership',
] as const;

/**
 * The programme of an invented conference as CSV: quoted newlines, lists in cells, weekday and times in one cell,
 * blanks, and sessions given twice. The same number of rows gives the same text.
 */
export function generateSessions(count: number): string {
  const random = createRandom(2025);
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(random() * items.length)] ?? items[0];
  const some = (items: readonly string[], most: number): string =>
    items
      .map((item) => ({ item, at: random() }))
      .sort((one, other) => one.at - other.at)
      .slice(0, Math.floor(random() * (most + 1)))
      .map(({ item }) => item)
      .join('; ');

  const rows: Record<(typeof columns)[number], string>[] = [];
  while (rows.length < count) {
    const number = 101 + rows.length;
    const before = rows.at(-1);
    const paragraphs = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
      Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(sentences)).join(' '),
    );
    const time = random() < 0.04 ? '' : `${pick(days)} ${pick(hours)}`;
    if (before && !before.id.includes('-R') && random() < 0.08) {
      rows.push({ ...before, id: `${before.id}-R`, title: `${before.title} [REPEAT]`, dayTime: time });
      continue;
    }
    rows.push({
      id: `SES${number}`,
      type: pick(types),
      level: pick(levels),
      title: `${pick(openings)} ${pick(subjects)} (${number})`,
      description: paragraphs.join('\n\n'),
      speakers: some(people, 3),
      venue: random() < 0.05 ? '' : pick(venues),
      dayTime: time,
      services: some(services, 3),
      tags: some(tags, 4),
      url: `https://conference.example/sessions/${number}`,
    });
  }
  return `${Papa.unparse(rows, { columns: [...columns], quotes: true, newline: '\n' })}\n`;
}
