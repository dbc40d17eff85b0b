import type { Entity } from '../../../../../templates/spec/entity.ts';
import type { DesignedRole } from './design-roles.ts';

/** What is written about one person by others, and is between them. */
const aboutOne =
  /^(?:grade|payslip|performanceReview|healthRecord|prescription|careAdvice|vaccination|labResult|reportCard|serviceBill)$/;

/** The field of such a row that names the person. */
export function aboutField(entity: Entity, roles: readonly DesignedRole[], said = ''): string | undefined {
  const { id, fields } = entity;
  const written = aboutOne.test(id);
  if (!roles.some(({ entry }) => entry.side === 'uses') || !(written || isSaidOwn(entity, said)))
    return undefined;
  const things = roles.flatMap(({ entry }) => (entry.side === 'uses' ? (entry.thing ?? []) : []));
  const all = Object.values(fields);
  const named = all.find(({ type, target = '' }) => type === 'relation' && things.includes(target));
  if (!written)
    return named?.id ?? all.find(({ id: field, type }) => type === 'text' && clients.test(field))?.id;
  // Where none names anybody, one does so from now on.
  return (named ?? all.find(({ id: field, type }) => type === 'text' && persons.test(field)))?.id ?? 'person';
}

/** `Clients follow the progress of their own case`: cases that others lead. */
function isSaidOwn({ id, singular, plural }: Entity, said: string): boolean {
  if (!ledByOthers.test(id)) return false;
  const last = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .split(' ')
      .at(-1) ?? '';
  const nouns = [...new Set([last(singular), last(plural)])].filter((noun) => noun !== '').join('|');
  if (nouns === '') return false;
  const looks = '(?:see|view|check|follow|track|access|look(?:ing)? (?:at|up)|browse)';
  const theirs = '(?:their|his|her|its)(?: own)?';
  return new RegExp(`\\b${looks}\\b[^.;]{0,40}\\b${theirs} (?:\\w+ )?(?:${nouns})\\b`, 'i').test(said);
}

const ledByOthers = /^(?:legalCase|insurancePolicy|contract|project|constructionJob|repair|shipment)$/;
const clients = /^(?:client|customerName|customer|person|tenant)$/;

const persons = /^(?:person|patientName|studentName|employeeName|student|employee|patient)$/;
