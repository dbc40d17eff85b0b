import type { AppSpec } from '../../../../../templates/spec/app-spec.ts';
import { findEntity } from './find-target.ts';
import { mentionedIn } from './mentioned-in.ts';
import type { Memory } from './memory.ts';

const pointers: readonly (readonly [RegExp, readonly Memory['subjects'][number]['kind'][]])[] = [
  [
    /\b(?:that|this|the same|the last|the new|these|those)\s+pages?\b|(?:这个|那个|该|这一|刚才的)页面?/i,
    ['page'],
  ],
  [
    /\b(?:that|this|the same|the last|the new|these|those)\s+(?:fields?|columns?)\b|(?:这个|那个|该|刚才的)(?:字段|列)/i,
    ['field'],
  ],
  [
    /\b(?:that|this|the same|these|those)\s+(?:lists?|tables?|things?)\b|(?:这个|那个|该)(?:列表|表格)/i,
    ['entity'],
  ],
  [
    /\b(?:it|them|this one|that one|these|those)\b|\b(?:that|this)\b(?=\s+(?:to|as|by|from|in|first|last|required|mandatory|optional)\b|\s*$)|它们|它|这个|那个/i,
    ['field', 'entity', 'page'],
  ],
];
/** What is called `it` and names the app. */
const app =
  /^(?:call|name|rename|keep|store|save|translate)\s+it\b|\bit\s+(?:more|less|look|feel|dark|light)/i;

/** A clause with what its pointing words mean put in their place: the likeliest first; none where it points to nothing. */
export function withMeaning(text: string, memory: Memory): string[] {
  if (app.test(text)) return [];
  for (const [pattern, kinds] of pointers) {
    if (!pattern.test(text)) continue;
    const known = memory.subjects.filter(({ kind }) => kinds.includes(kind));
    const names = [...new Set(known.map((subject) => nameOf(subject, text)))];
    return names.slice(0, 5).map((name) => text.replace(pattern, name));
  }
  return [];
}

function nameOf({ kind, name }: Memory['subjects'][number], text: string): string {
  const han = /\p{Script=Han}/u.test(text);
  const plain = name.toLowerCase();
  if (han || kind === 'entity') return han ? name : plain;
  return kind === 'page' ? `the ${plain} page` : `the ${plain} field`;
}

const again: readonly RegExp[] = [
  /^(?:(?:do\s+)?the\s+same|same(?:\s+thing)?|do\s+(?:that|this|it)|likewise)\s+(?:for|with|to|on|in)\s+(?:the\s+|all\s+(?:the\s+)?)?(?<thing>.{2,40}?)(?:\s+(?:page|list|too|as well))*$/i,
  /^(?:and\s+|also\s+)?(?:for|to)\s+(?:the\s+)?(?<thing>.{2,40}?)\s+(?:too|as well|also)$/i,
  /^(?:对|给|为)?(?<thing>.{1,12}?)(?:也|同样)(?:一样|这样(?:做|改)?|是|如此|照做|这么做)(?:处理)?$/,
];

/** For `the same for orders`: what was asked for last, said of this thing, the likeliest first, and the thing. */
export function sameAgain(
  text: string,
  memory: Memory,
  spec: AppSpec,
): { thing: string; sentences: string[] } | undefined {
  const words = again.flatMap((pattern) => pattern.exec(text.trim())?.groups?.['thing'] ?? [])[0];
  const entity = words && findEntity(words, spec);
  const { sentence } = memory;
  if (!entity || sentence === undefined) return undefined;
  const han = /\p{Script=Han}/u.test(sentence);
  const plain = han ? entity.plural : entity.plural.toLowerCase();
  const bare = sentence.trim().replace(/[.!。！]+$/, '');
  const named = mentionedIn(bare, spec).find(({ kind }) => kind === 'entity' || kind === 'page');
  const replaced = named ? [`${bare.slice(0, named.start)}${plain}${bare.slice(named.end)}`] : [];
  const added = han
    ? [`给${plain}${bare}`, `${plain}${bare}`, bare.replace(/^(把|将)/, `$1${plain}的`)]
    : [`${bare} for ${plain}`, `${bare} of ${plain}`, `${bare} to ${plain}`, `${bare} in ${plain}`];
  return { thing: entity.id, sentences: [...replaced, ...added, bare] };
}

/** An app in which only one thing is there to be spoken of. */
export function narrowed(spec: AppSpec, entity: string): AppSpec {
  const only = spec.entities[entity];
  if (!only) return spec;
  const pages = Object.entries(spec.pages).map(([id, page]) => [
    id,
    {
      ...page,
      blocks: Object.fromEntries(Object.entries(page.blocks).filter(([, block]) => block.entity === entity)),
    },
  ]);
  return { ...spec, entities: { [entity]: only }, pages: Object.fromEntries(pages) };
}

const place =
  /^(?:(?:on|in|for|to)\s+(?:the\s+)?(?<thing>.{2,30}?)(?:\s+(?:page|list|table|section))?|(?:在|对于?|关于)(?<zh>.{1,10}?)(?:页面?|列表)?(?:里|中|上)?)\s*[,，:：]\s*(?<rest>\S.*)$/i;

/** `In the orders list: sort by date` is about orders. */
export function placedIn(text: string, spec: AppSpec): { thing: string; rest: string } | undefined {
  const { thing, zh, rest } = place.exec(text.trim())?.groups ?? {};
  const entity = findEntity(thing ?? zh ?? '', spec);
  return entity && rest ? { thing: entity.id, rest } : undefined;
}
