import type { SiteForm } from '../words/data/site-forms.ts';
import { pluralOf } from '../words/singular.ts';
import { codeNameOf } from '../words/slug.ts';
import type { FormWish } from './form-wish.ts';
import { listedNames } from './listed-names.ts';

const handsIn =
  /\b(?:send(?:ing)?|submit(?:ting)?|fill(?:ing)? (?:in|out)|complet(?:e|ing)|hand(?:ing)? in|mak(?:e|ing))\s+(?:an?|the|their|online)\s+((?:[a-z-]+\s){0,2}?(?:requests?|applications?|registrations?|nominations?|inquir(?:y|ies)|enquir(?:y|ies)|referrals?|proposals?|submissions?|declarations?))(?: forms?)?\s+(?:with|including|giving|stating|containing|by entering)\s+(?:the |an? |their )?([^.;:!?\n]{6,200})/gi;
/** What other parts of an app bring. */
const brought =
  /^(?:contact|message|friend|leave|quote|booking|reservation|order|purchase|feature|pull|search|log-?in|user|account)\b/i;

/** Forms under a name of their own whose fields are listed: `send a birthday party request with date and number of children`. */
export function ownForms(text: string, known: readonly FormWish[]): FormWish[] {
  const forms: FormWish[] = [];
  for (const match of text.slice(0, 20_000).matchAll(handsIn)) {
    const [whole, said = '', list = ''] = match;
    const noun = said.trim().toLowerCase();
    const asked = listedNames(list);
    const phrase: [number, number] = [match.index, match.index + whole.length];
    const met = [...known, ...forms].some((form) => form.phrase[0] < phrase[1] && phrase[0] < form.phrase[1]);
    if (met || asked.length < 2 || brought.test(noun) || !noun.includes(' ')) continue;
    const span: [number, number] = [phrase[1] - list.length, phrase[1]];
    forms.push({ entry: entryOf(noun), phrase, asked, span });
  }
  return forms.slice(0, 2);
}

function entryOf(noun: string): SiteForm {
  const title = noun.charAt(0).toUpperCase() + noun.slice(1);
  const plural = pluralOf(title);
  return {
    id: codeNameOf(noun),
    asks: new RegExp(noun.replace(/[^a-z ]/g, '.'), 'i'),
    title: { en: title, zh: title },
    singular: { en: title, zh: title },
    plural: { en: plural, zh: plural },
    icon: 'file-text',
    introduction: {
      en: 'Tell us what you have in mind; we get back to you.',
      zh: '告诉我们您的想法，我们会回复。',
    },
    button: { en: 'Send', zh: '提交' },
    sent: { en: 'Your request was sent.', zh: '已提交。' },
    next: {
      en: 'It is listed below with its number and status. You hear from us within two working days.',
      zh: '已列在下方，附编号和状态，两个工作日内答复。',
    },
    prefix: `${title.charAt(0)}-`,
    fields: [],
  };
}
