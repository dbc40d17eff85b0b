import { fieldsOfForm } from './fields-of-form.ts';
import { findWaysToReach } from './find-ways-to-reach.ts';
import type { ContactWish, PageWish, Wishes } from './wishes.ts';

const form =
  /\b(?:contact (?:us|form|page|section|information|details)|get in touch|(?:feedback|enquiry|inquiry) form|contact (?:the )?(?:website |site |shop )?(?:owner|designer|team|company|author|artist))\b|联系我们|联系表单|联系方式|留言表单|反馈表单/i;
const letter =
  /\b(?:newsletters?|mailing list|e-?mail list|subscribe (?:to|for) (?:updates|news))\b|订阅(?:邮件|资讯|更新)|邮件订阅/i;
const sends = /\b(?:send|compose|campaign|manage|template)[a-z]*\b[^.]{0,30}\bnewsletter/i;

/** A form by which visitors write, or leave their address for a newsletter. */
export function findContact(text: string, pages: readonly PageWish[]): ContactWish | undefined {
  const said = text.slice(0, 20_000);
  const page = pages.find(({ title }) =>
    /^contacts?\b(?! (?:records?|history|management|lists?|logs?))|联系(?!记录|人)/i.test(title),
  );
  const match = form.exec(said);
  const news = sends.test(said) ? null : letter.exec(said);
  if (!page && !match && !news) return undefined;
  const asked = fieldsOfForm(said, /\b(?:contact|feedback|enquiry|inquiry) forms?\b/i);
  const phrases: ContactWish['phrases'] = [
    ...[match, news].flatMap((found) =>
      found ? [[found.index, found.index + found[0].length] as [number, number]] : [],
    ),
    ...findWaysToReach(said).map(({ phrase }) => phrase),
  ];
  return {
    ...(page ? { title: page.title } : {}),
    form: page !== undefined || match !== null,
    newsletter: news !== null,
    ...(asked.length > 0 ? { asked } : {}),
    phrases: page ? [...phrases, page.phrase] : phrases,
  };
}

/** Where newsletters are written, those who get them are on the list of recipients. */
export function contactBeside(contact: Wishes['contact'], sending: Wishes['sending']): Wishes['contact'] {
  if (!contact || sending?.channel !== 'mail') return contact;
  return contact.form ? { ...contact, newsletter: false } : undefined;
}
