import type { EntityDraft, FieldInput } from '../../design/app-draft.ts';
import type { Language } from '../../understand/wishes.ts';

/** Things that happen or are noted, and have no name of their own. */
const noted =
  /(?:repair|donation|inspection|incident|complaint|claim|delivery|shipment|fault|defect|visit|accident|report|request|serviceRecord|issue|measurement|reading|sample|violation|treatment|sighting|observation|catch|dive|outage|call|audit|harvest|collision|breakdown|injury|infection|purchase|sale|transfer|movement|production|shift|round|trip|flight|record)s?$/i;
/** Names that nobody needs to invent. */
const ownNames = /^(?:flight|holding|shipment|sale|trip|shift|productionOrder|round|\w*Request|\w*Report)$/;

/**
 * What rows are called after where their usual names belong to another trade: the first two of their told fields that
 * say in words what they are about.
 */
export function namingFields(entity: EntityDraft): readonly string[] | undefined {
  const { head, entry, fields, samples, told = [] } = entity;
  const title = fields.find(({ id }) => id === head.titleField);
  if (head.source || title?.type !== 'text' || samples.length === 0) return undefined;
  if (!noted.test(head.id) || (entry && ownNames.test(head.id))) return undefined;
  const usual = new Set(entry?.fields.split(' ').map((field) => field.replace(/[!:>].*$/, '')));
  const words = fields.filter(
    ({ id, type }) => told.includes(id) && !usual.has(id) && (type === 'choice' || type === 'text'),
  );
  const filled = words.filter(({ id }) => samples.every(({ values }) => values[id] !== undefined));
  const sorted = filled.toSorted((a, b) => rankOf(a) - rankOf(b));
  // One field is enough for what nobody has a name for.
  return sorted.length < (entry ? 2 : 1) ? undefined : sorted.slice(0, 2).map(({ id }) => id);
}

/** What it is comes before where it is, and that before all else. */
function rankOf({ id }: FieldInput): number {
  if (/type|kind|species|category|cause|reason|crop|product|material|breed|fault|subject/i.test(id)) return 0;
  return /district|machine|city|region|site|building|location|place|room|line|route|field|origin|from|country|area|team|habitat/i.test(
    id,
  )
    ? 1
    : 2;
}

/** What is noted about anything; most rows need no word. */
const notes: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Looked at again in the afternoon.',
    '',
    'Nothing unusual.',
    'Done together with a colleague.',
    '',
    '',
  ],
  zh: ['下午再次查看。', '', '无异常。', '与同事一起完成。', '', ''],
};

/** Calls each row after the fields that tell what it is about: `Press 1, electrical`. */
export function callAfterFields(entity: EntityDraft, language: Language): void {
  const naming = entity.calledAfter;
  if (!naming) return;
  const chosen = naming.flatMap((id) => entity.fields.find((field) => field.id === id) ?? []);
  const seen = new Map<string, number>();
  const texts = entity.fields.filter(({ type, derived }) => type === 'longText' && derived === undefined);
  for (const [index, { values }] of entity.samples.entries()) {
    const note = notes[language][index % notes[language].length];
    for (const { id } of texts)
      if (note) values[id] = note;
      else delete values[id];
    const parts = chosen.map((field, index) =>
      said(field, values[field.id], index > 0 && rankOf(field) !== 1),
    );
    const name = parts.filter((part) => part !== '').join(language === 'zh' ? '，' : ', ');
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const count = language === 'zh' ? `，第 ${times} 条` : `, no. ${times}`;
    const numbered = chosen.length === 1 || times > 1;
    values[entity.head.titleField] = numbered ? `${name}${count}` : name;
  }
}

function said({ type, options = [] }: FieldInput, value: unknown, small: boolean): string {
  if (typeof value !== 'string') return '';
  const label = type === 'choice' ? (options.find(({ id }) => id === value)?.label ?? value) : value;
  return small && type === 'choice' && /^[A-Z][a-z]/.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}
