import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';

const pairs: readonly (readonly [start: string, end: string])[] = [
  ['startDate', 'endDate'],
  ['from', 'until'],
  ['startTime', 'endTime'],
];
/** Somebody says so; else what begins late in the evening may end after midnight. */
const said =
  /\bends? (?:time |date )?(?:of (?:a|an|the|each|every) \w+ )?(?:must|has to|may|can|should|needs to|cannot)(?: not)? (?:be )?(?:later|after|before|earlier)|\b(?:must|has to|should) end (?:later|after)|\bstart(?:s|ing)? (?:time |date )?(?:must|has to|may|cannot|should)(?: not)? (?:be )?(?:before|earlier|after|later)|(?:结束|终止)[^。]{0,6}(?:晚于|早于|之后)/i;

/** What ends cannot end before it began. */
export function prepareOrder(entities: readonly EntityDraft[], { text }: Wishes): void {
  const times = said.test(text.slice(0, 20_000));
  for (const { head, fields, samples } of entities) {
    if (head.source || head.origin !== 'kept') continue;
    for (const [start, end] of pairs) {
      const first = fields.find(({ id }) => id === start);
      const last = fields.find(({ id }) => id === end);
      if (!first || !last || first.type !== last.type || last.derived || last.byActions) continue;
      if (first.type !== 'date' && !(first.type === 'time' && times)) continue;
      // Examples that run over midnight say that such things do.
      if (samples.some(({ values }) => overMidnight(values[start], values[end]))) continue;
      last.after = start;
    }
  }
}

function overMidnight(start: unknown, end: unknown): boolean {
  if (typeof start === 'string' && typeof end === 'string') return end <= start;
  const days = [start, end].map((each) =>
    typeof each === 'object' && each !== null && 'days' in each ? Number(each.days) : undefined,
  );
  const [from, until] = days;
  return from !== undefined && until !== undefined && until < from;
}
