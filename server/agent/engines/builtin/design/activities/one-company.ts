import type { Wishes } from '../../understand/wishes.ts';
import { departments } from '../../words/data/departments.ts';
import type { EntityDraft, FieldInput } from '../app-draft.ts';
import { fieldOfReference, optionsOfLabels } from '../make-field.ts';

/** Where jobs are given within one house. */
const inside =
  /\b(?:internal|in-house|other departments|department heads?|careers?(?: |-)?(?:page|site|website|section|portal)?|(?:our|my) (?:own )?(?:company|firm|business|organi[sz]ation|agency|start-?up|studio|practice|school|hotel|restaurant|clinic|hospital|team))\b|(?:本公司|我们公司|内部)/i;
/** Where many give work. */
const many =
  /\b(?:companies|employers?|businesses|firms|recruit\w* agenc(?:y|ies)|staffing)\b|(?:各|多家)?(?:企业|雇主)/i;
/** Where work is offered to everybody, by many unless one house is spoken of. */
const market =
  /\bjob[- ]?(?:boards?|portals?|markets?|sites?|websites?|platforms?|fairs?|search)\b|招聘(?:平台|网站)|求职/i;

/** Whether the jobs that are spoken of are those of one house. */
export function isWithinOneHouse(text: string): boolean {
  return inside.test(text);
}

/** In one company a job belongs to a department. */
export function ofOneCompany(offer: EntityDraft, { text, language }: Wishes): void {
  const company = offer.fields.find(({ id }) => id === 'company');
  if (!company || offer.head.id !== 'job' || many.test(text)) return;
  if (offer.told?.includes('company')) return;
  if (market.test(text) && !inside.test(text)) return;
  const field = fieldOfReference({ id: 'department', required: false }, language);
  const known = offer.fields.find(
    ({ id, label }) => id === 'department' || /^(?:department|部门)$/i.test(label),
  );
  if (!field) return;
  const own = departments.filter(({ house }) => house?.test(text) ?? true);
  const fits = ({ values }: EntityDraft['samples'][number]) =>
    own.find(({ work }) => work.test(String(values['category'] ?? '')));
  // Work of a kind that such a house has none of is not offered there.
  if (offer.samples.some(fits)) offer.samples = offer.samples.filter(fits);
  const options = optionsOfLabels(
    own.filter((each) => offer.samples.some((row) => fits(row) === each)).map((each) => each[language]),
  );
  // Departments that were named stay as they were named.
  const listed = known && labelsOf(known.options) !== labelsOf(field.options);
  const chosen = options.length > 1 && !listed ? options : (known?.options ?? field.options ?? []);
  offer.samples.forEach((row, index) => {
    const { values } = row;
    const department = fits(row)?.[language];
    const option = chosen.find(({ label }) => label === department) ?? chosen[index % (chosen.length || 1)];
    delete values['company'];
    delete values['category'];
    values[known?.id ?? field.id] = option?.id ?? '';
  });
  const given = { ...(known ?? field), options: chosen, order: known?.order ?? company.order };
  offer.fields = offer.fields.flatMap((each) =>
    each.id === 'category' || (each === company && known)
      ? []
      : each === company || each === known
        ? [given]
        : [each],
  );
}

function labelsOf(options: FieldInput['options'] = []): string {
  return options.map(({ label }) => label).join();
}
