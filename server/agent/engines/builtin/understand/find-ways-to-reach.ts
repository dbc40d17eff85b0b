import type { Phrase } from './wishes.ts';

/** A way to reach those behind an app, as it was said. */
export interface WayToReach {
  kind: 'email' | 'phone' | 'address' | 'hours';
  /** At most 120 characters. */
  value: string;
  phrase: Phrase;
}

const day =
  'mon(?:days?)?|tues?(?:days?)?|wed(?:nesdays?)?|thu(?:rs?(?:days?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?|daily|every day|week(?:days?|ends?)|周|星期|每天|工作日';
/** What ends what is said of one way. */
const end = String.raw`(?=[.;。；\n]|,?\s+(?:and\s+)?(?:call|phone|tel|e-?mail|write to|address|located|find us|visit|in )|[，,]\s*(?:电话|邮箱|地址)|$)`;
const named = String.raw`(?:\s+(?:is|are|to)|\s*[:：])?\s+`;

const patterns: readonly (readonly [WayToReach['kind'], RegExp])[] = [
  ['email', /(?<value>[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4})/],
  [
    'phone',
    /\b(?:phone(?: number)?|telephone|tel|call(?: us)?|ring(?: us)?|whatsapp|hotline|mobile)\b(?:\s+(?:number|at|on|is|to|under)){0,2}[.:]?\s*(?<value>\+?\(?\d[\d ()./-]{4,22}\d)/i,
  ],
  ['phone', /(?:电话|手机|热线)(?:号码)?(?:是|为|改为|改成|：|:)?\s*(?<value>\+?\d[\d -]{5,20}\d)/],
  [
    'hours',
    new RegExp(
      String.raw`\b(?:(?:opening|business|office|shop) (?:hours|times)|hours)(?:\s+on the [\w ]{3,20} page)?${named}(?<value>(?=[^.;\n]{0,80}?(?:\d|${day}))[^.;\n]{3,90}?)${end}`,
      'i',
    ),
  ],
  [
    'hours',
    new RegExp(
      String.raw`\b(?:we(?:['’]re| are)?|it(?:['’]s| is)?|is|are)?\s*open(?:\s+from)?\s+(?<value>(?:from )?(?:${day})\b(?=[^.;\n]{0,80}?\d)[^.;\n]{3,80}?)${end}`,
      'i',
    ),
  ],
  ['hours', /营业时间(?:是|为|改为|改成|：|:)?\s*(?<value>[^。；;\n]{3,40}?\d[^。；;，,\n]{0,20})/],
  [
    'address',
    new RegExp(
      String.raw`\b(?:(?<!e-?mail |web )address(?:\s+(?:is|to))?|located at|find us at|visit us at)\s*:?\s+(?<value>(?=[^.;\n]{0,60}\d)[^@.;\n]{5,100}?)${end}`,
      'i',
    ),
  ],
  ['address', /地址(?:是|为|在|改为|改成|：|:)?\s*(?<value>[^。；;，,\n]{4,50})/],
];

/** E-mail, telephone, address and opening hours that a person says their app is to show; one of each. */
export function findWaysToReach(text: string): WayToReach[] {
  const said = text.slice(0, 20_000);
  const found = new Map<WayToReach['kind'], WayToReach>();
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(said);
    const value = match?.groups?.['value']?.replaceAll(/\s+/g, ' ').trim().slice(0, 120);
    if (!match || !value || found.has(kind)) continue;
    const shown = kind === 'email' ? value : value.charAt(0).toUpperCase() + value.slice(1);
    found.set(kind, { kind, value: shown, phrase: [match.index, match.index + match[0].length] });
  }
  return [...found.values()];
}
