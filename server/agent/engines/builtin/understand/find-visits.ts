import type { PeopleWish } from './people-wishes.ts';
import type { Phrase } from './wishes.ts';
import { roleById } from '../words/data/roles.ts';

/** People who come, are let in, and leave again. */
export interface VisitsWish {
  /** Those who are visited are told. */
  tells: boolean;
  phrase: Phrase;
}

const comes =
  /\b(?:visitors?|guests?)\b[^.]{0,80}\b(?:check(?:ed|ing|s)?|sign(?:ed|ing|s)?)[- ]?in\b|\b(?:check|sign)(?:ing)?[- ]?in\b[^.]{0,40}\b(?:visitors?|guests?)\b|\bvisitor (?:logs?|management|registration|registers?)\b|访客(?:登记|管理|签到|系统)/i;
const stays =
  /\b(?:hotels?|rooms? (?:book|reserv)\w*|bookings?|flights?|airlines?|web ?site visitors)\b|酒店|民宿/i;

/** Visitors of a building who check in and out. */
export function findVisits(text: string): VisitsWish | undefined {
  const said = text.slice(0, 20_000);
  const match = comes.exec(said);
  if (!match || stays.test(said)) return undefined;
  return {
    tells: /\b(?:notif\w+|alert\w*|inform\w*|told)\b|通知/i.test(said),
    phrase: [match.index, match.index + match[0].length],
  };
}

/** Hosts of visitors work where they come; they let nothing. */
export function peopleOfVisits(people: PeopleWish): PeopleWish {
  const host = roleById.get('employee');
  if (!host || people.roles.some(({ entry }) => entry.id === 'employee')) return people;
  const isHost = ({ entry }: PeopleWish['roles'][number]) => entry.id === 'host';
  if (!people.roles.some(isHost)) return people;
  const roles = people.roles
    .filter(({ entry }) => entry.id !== 'tenant')
    .map((role) => (isHost(role) ? { ...role, entry: host, called: 'host' } : role));
  const rights = people.rights
    .filter(({ who }) => who !== 'tenant')
    .map((right) => (right.who === 'host' ? { ...right, who: 'employee' } : right));
  return { ...people, roles, rights };
}
