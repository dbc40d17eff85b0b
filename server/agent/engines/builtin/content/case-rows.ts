import type { ContentPack } from '../../../../../templates/content/content-pack.ts';
import type { ContentRow } from './content-rows.ts';

/** What those who were helped say, as cases: the customer, the company, what was done and the quote are one story. */
export function caseRows({ testimonials, services }: ContentPack): readonly ContentRow[] {
  return testimonials.map(({ name, role, text, rating }, index) => {
    const [position = role, company = name] = placeOf(role);
    const done = services.find((service) => speakOfTheSame(text, `${service.title} ${service.text}`));
    const chinese = /\p{Script=Han}/u.test(text);
    const quote = chinese ? `“${text}”——${name}，${role}` : `“${text}” — ${name}, ${role}`;
    const what = done && (chinese ? `${done.title}：${done.text}` : `${done.title}: ${done.text}`);
    return {
      name: chinese ? `${company}：${beginning(text)}` : `${company}: ${beginning(text)}`,
      person: name,
      role: position,
      company,
      rating,
      daysAgo: 12 + index * 24,
      description: [quote, what].filter(Boolean).join('\n\n'),
      summary: text.slice(0, 200),
    };
  });
}

/** `Operations manager, Brightwell Linen Hire`: what somebody is, and where. */
function placeOf(role: string): readonly string[] {
  const at = /^([^,，]+)[,，]\s*(.+)$/u.exec(role);
  return at?.[1] && at[2] ? [at[1], at[2]] : [];
}

/** The first sentence of what was said. */
function beginning(text: string): string {
  const sentence = (/^.*?[.!?。！？]/u.exec(text)?.[0] ?? text).replace(/[.。]$/u, '');
  return sentence.length <= 90 ? sentence : `${sentence.slice(0, 80).replace(/\s+\S*$/, '')}…`;
}

/** Words that say nothing about what a text is about. */
const usual =
  /^(?:about|after|again|before|between|could|every|first|their|there|these|thing|those|through|under|where|which|while|without|would|other|people|every|never|still|until|years?|hours?|weeks?|months?|small|large|right|first|second|customers?|company|companies|never|nothing|everything|everyone|knows?|later|longer|called|comes|takes|makes|month|answers?|answered)$/;

function speakOfTheSame(one: string, other: string): boolean {
  const words = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .match(/[a-z]{5,}|\p{Script=Han}{2}/gu)
        ?.filter((word) => !usual.test(word)),
    );
  const known = words(other);
  return [...words(one)].some((word) => known.has(word));
}
