import type { EntityDraft } from '../design/app-draft.ts';
import type { Content } from './content-of-idea.ts';
import { caseRows } from './case-rows.ts';
import type { ContentRow } from './content-rows.ts';

const cases = /^(?:caseStudy|reference)$/;
const told = /^(?:successStory|story)$/;
const staff = /^(?:employee|member|volunteer|staffMember)$/;
const offered = /^(?:product|offer|solution|package)$/;

/**
 * What the site of an organisation shows beside its subject, told from the content of its trade: what it sells, what it
 * did for whom, and who works there.
 */
export function siteRowsOf({ head }: EntityDraft, content: Content): readonly ContentRow[] | undefined {
  const { services, testimonials, team, mission } = content;
  // What is written for any subject knows no goods and no cases.
  if (content.id === 'written') return undefined;
  if (offered.test(head.id) && !content.neighbour)
    return services.map(({ title, text }) => ({
      name: title,
      description: text,
      summary: text.slice(0, 200),
    }));
  if (cases.test(head.id)) return caseRows(content);
  if (told.test(head.id))
    return testimonials.map(({ name, role, text }, index) => ({
      name: `${name}, ${role.charAt(0).toLowerCase()}${role.slice(1)}`,
      person: name,
      role,
      daysAgo: 6 + index * 17,
      description: [text, services[index % services.length]?.text, mission].filter(Boolean).join('\n\n'),
      summary: text.slice(0, 200),
    }));
  if (staff.test(head.id))
    return team.map(({ name, role, text }) => ({
      name,
      role,
      description: text,
      summary: text.slice(0, 200),
    }));
  return undefined;
}
