import { thingById } from '../words/data/things.ts';
import { peopleApart } from './find-roles.ts';
import { readMessage } from './message.ts';
import type { Phrase, ThingWish, Wishes } from './wishes.ts';

/** What people report, hand in or complain about, and somebody deals with. */
export interface CaseworkWish {
  /** Found again by its number, with what happened to it. */
  tracks: boolean;
  /** Each change of its state is kept. */
  history: boolean;
  /** Given to a part of the organisation. */
  departments: boolean;
  /** Answered where all who see it read the answer. */
  answers: boolean;
  /** Where it is: `district`, `neighbourhood`. */
  area?: string;
  photo: boolean;
  /** Kinds of what is reported: `potholes, broken street lights`. */
  kinds: readonly string[];
  phrase: Phrase;
}

/** Things that go from hand to hand. */
export const caseThings =
  /^(?:problemReport|complaint|issue|homeRepair|insuranceClaim|serviceApplication|workOrder|permit\w*|request|suggestion|lostItem)$/;

/** What is on its way is looked up by its number, whatever complaints there are about it. */
const underway = /^(?:shipment|parcel|delivery|tracedProduct)$/;

const numbered =
  /\b(?:track|follow|look(?:ing)? up|check|find|search|trace|see)\w*\b[^.;]{0,60}\b(?:by|with|under|using|through) (?:its|their|the|a|an|his|her)? ?(?:\w+ ){0,2}?(?:numbers?|ids?|codes?|reference)\b|\b(?:reference|tracking|ticket|case|report|request|complaint|application) (?:number|id|code)s?\b|\breference numbers?\b|按编号(?:查询|跟踪)|编号查询/i;
const changing =
  /\b(?:track|follow|monitor|check)\w*\b[^.;]{0,40}\b(?:status|progress|state)\b|\bhistory of (?:\w+ )?(?:changes|status)|\bstatus (?:history|updates?|changes?|tracking)\b|\b(?:chang|updat|set)\w* (?:its|the|their) (?:status|state)\b|\bfollow\w* (?:what|how)\b|\bprogress\b|状态(?:跟踪|变更|历史)|处理进度/i;
const departments =
  /\b(?:assign|forward|rout|pass|hand|refer|delegat|dispatch)\w*\b[^.;]{0,50}\bto (?:an? |the |its |their )?(?:\w+ ){0,2}?(?:departments?|teams?|units?|offices?|crews?|divisions?|agenc(?:y|ies)|municipalit(?:y|ies)|authorit(?:y|ies)|contractors?)\b|分派(?:给|到)?部门|转(?:交|办)部门/i;
const answers =
  /\b(?:post|writ|publish|giv|add|send|leav|provid)\w* (?:an? |the |its |their )?(?:public |official |written |short )*(?:answers?|repl(?:y|ies)|responses?|statements?)\b|\b(?:answer|respond to|reply to)\w* (?:the |each |every |an? |these |submitted |new )*(?:reports?|complaints?|requests?|suggestions?|proposals?)\b|公开(?:回复|答复)/i;
const area =
  /(?:\b(?:by|with|and|or|its|their|per)|,) (?:an? |the )?(district|neighbou?rhood|ward|zone|borough|municipality|building|campus|floor)(?:s\b|ies\b|\b)(?! (?:website|app|staff|residents|management))/i;
const town = /\bcit(?:y|ies|izens?)\b|\btowns?\b|\bmunicip\w+|\bcouncils?\b|\bpublic space|市民|市政|城市/i;
const photo = /\b(?:photos?|pictures?|images?|photographs?|snapshots?)\b|照片|图片/i;
const kinds =
  /\b(?:problems?|issues?|defects?|damages?|incidents?|hazards?|faults?|concerns?|complaints?|nuisances?|observations?|sightings?|violations?|dangers?|(?:kinds?|types?|categor(?:y|ies)) of \w+)\b[^.;,]{0,40}?,? (?:such as|like|including|for example|e\.g\.,?) ([^.;]+?)(?= (?:to|with|by|so|and (?:track|follow|see|get))\b|[.;]|$)/i;

const counted = /\b(?:charts?|graphs?|statistics|dashboards?|overviews?|figures|analy\w+)\b|统计|图表/i;

/** Reports, complaints and requests that are dealt with step by step. */
export function withCasework(wishes: Wishes): Wishes {
  const isCase = ({ entry }: ThingWish) => caseThings.test(entry?.id ?? '');
  const followed = underway.test(wishes.things[0]?.entry?.id ?? '');
  if (wishes.insights?.lookup && (followed || !wishes.things.some(isCase))) return wishes;
  const target = wishes.things.find(isCase);
  if (!target || wishes.things.indexOf(target) > 2) return wishes;
  const said = wishes.text.slice(0, 20_000);
  const isReport = target.entry?.id === 'problemReport';
  const where = area.exec(said)?.[1]?.toLowerCase() ?? (isReport && town.test(said) ? 'district' : undefined);
  const found: Omit<CaseworkWish, 'phrase'> = {
    tracks: numbered.test(said),
    history: changing.test(said),
    departments: departments.test(said),
    answers: answers.test(said),
    ...(where === undefined ? {} : { area: where }),
    photo: photo.test(said),
    kinds: isReport ? kindsIn(said) : [],
  };
  if (!isReport && !found.tracks && !found.departments) return wishes;
  const match = numbered.exec(said) ?? departments.exec(said) ?? changing.exec(said);
  const phrase: Phrase = match ? [match.index, match.index + match[0].length] : [0, 0];
  const { lookup: _, reports: made, ...insights } = wishes.insights ?? {};
  const listed = kinds.exec(said)?.[1]?.toLowerCase() ?? '';
  const people =
    wishes.people ?? (wishes.accountsRefused ? undefined : peopleApart(readMessage(wishes.text)));
  const { site: _site, contact, ...rest } = wishes;
  return {
    ...(isReport ? { ...rest, kind: 'community' as const, ...nameOf(wishes) } : wishes),
    ...(contact?.form && !/\bcontact (?:form|page)|联系/i.test(said) ? {} : { contact }),
    ...(people ? { people, shared: true } : {}),
    things: isReport
      ? [
          ...wishes.things.map((thing) => (thing === target ? plainly(thing, listed) : thing)),
          ...newsOf(wishes, said),
        ]
      : wishes.things,
    insights: { ...insights, ...(made && !isReport ? { reports: made } : {}) },
    casework: { ...found, phrase },
    // Work that goes to a department is in nobody's hands yet.
    deeds: wishes.deeds.filter(
      ({ kind, object }) =>
        !(found.departments && kind === 'assign' && (object === undefined || caseThings.test(object))),
    ),
    unknown: wishes.unknown.filter(
      ({ words }) =>
        !(listed !== '' && listed.includes(words.trim().toLowerCase())) &&
        !/status|number|track|photo|location|history|answer|support/i.test(words),
    ),
  };
}

/** `news from the cycling office`: those who deal with reports tell what is new. */
function newsOf({ things }: Wishes, said: string): ThingWish[] {
  const match = /\b(?:news|announcements|notices) (?:from|of|by) the\b/i.exec(said);
  const entry = thingById.get('announcement');
  const has = things.some(
    (thing) => /^(?:announcement|newsItem)$/.test(thing.entry?.id ?? '') && thing.weight >= 1.2,
  );
  if (!match || !entry || has) return [];
  const phrases: Phrase[] = [[match.index, match.index + match[0].length]];
  return [{ entry, noun: 'announcement', called: 'news', fields: [], phrases, weight: 2 }];
}

/** Without what only names kinds of it, or its picture again. */
function plainly(thing: ThingWish, listed: string): ThingWish {
  return {
    ...thing,
    fields: thing.fields.filter(
      ({ label }) =>
        !/^(?:photos?|pictures?|images?|numbers?|report numbers?|departments?|answers?|public answers?|status)$/i.test(
          label,
        ) && !(listed !== '' && listed.includes(label.toLowerCase())),
    ),
  };
}

/** Where the app is called after something said much later, it is called after what it is for. */
function nameOf({ name, text, language }: Wishes): { name?: string } {
  if (name === undefined || language === 'zh') return {};
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at >= 0 && at < 120) return {};
  const place = /\b(city|town|village|campus|school|university|park|neighbou?rhood|building)\b/i.exec(
    text,
  )?.[1];
  return {
    name:
      place === undefined
        ? 'Reports'
        : `${place.charAt(0).toUpperCase()}${place.slice(1).toLowerCase()} reports`,
  };
}

/** `potholes, broken street lights, and illegal dumping`; what people then do is no kind of it. */
function kindsIn(said: string): string[] {
  const parts = (kinds.exec(said)?.[1] ?? '')
    .split(/,| and | or |、/)
    .map((part) => part.replace(/^(?:and|or|the|an?) /i, '').trim())
    .filter((part) => part !== '' && !/^(?:others?|etc|more)$/i.test(part));
  const end = parts.findIndex((part) => part.split(' ').length > 4 || deeds.test(part));
  return (end < 0 ? parts : parts.slice(0, end))
    .slice(0, 7)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1));
}

const deeds =
  /^(?:look|see|view|send|browse|follow|track|confirm|submit|add|upload|get|choose|check|support|write|read|find|search|filter|comment|vote|describe|mark|attach|take)\b/i;

/** Who looks through reports by kind filters them; charts of them are for those who ask for charts. */
export function withoutCounting(wishes: Wishes): Wishes {
  const isReport = wishes.things[0]?.entry?.id === 'problemReport';
  if (!wishes.casework || !isReport || counted.test(wishes.text.slice(0, 20_000))) return wishes;
  const features = [...wishes.features].filter(([id]) => !/^(?:chart|dashboard|total)$/.test(id));
  return { ...wishes, charts: [], features: new Map(features) };
}
