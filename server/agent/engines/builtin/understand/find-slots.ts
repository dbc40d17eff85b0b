import { findSessions } from './find-sessions.ts';
import { thingsIn } from '../words/things-in-text.ts';
import { tokenise } from '../words/tokenise.ts';
import type { SlotsWish } from './wishes.ts';

const asked =
  /\b(?:(?:book|make|schedule|scheduling|request|arrange)(?:ing)? (?:an? |their |your )?(?:[a-z-]+ )?appointments?|(?:choos|select|pick|book|reserv)(?:e|ing)? [^.;]{0,80}?\b(?:available|free|suitable|open) (?:time|hour|appointment|date and time)s?\b(?! of)|appointment (?:booking|scheduling|scheduler|system|app|website)|(?:book|reserve|pick|choose|select)(?:ing)? (?:a |an |their |free |available )*(?:time ?slots?|slots?|table|court|lane|consultation|haircut)|(?:book|reserve|hire)(?:ing)? (?:an? |their |free |available )*(?:[a-z]+ ){0,2}(?:courts?|pitch(?:es)?|lanes?|haircuts?|consultations?)\b|table (?:reservation|booking)s?|(?:available|free) (?:time ?)?slots?|time ?slots?|meeting room booking|court booking|appointments? (?:online|with (?:a |the |our )?\w+))\b|预约(?:挂号|时间|时段|看诊|服务)|挂号|订位|订座|时段预约|在线预约|(?:预订|预约)(?:网球|羽毛球|篮球|足球)?(?:场地|球场|场馆)|(?:场地|球场|场馆)(?:预订|预约)/i;
/** Where people come by the hour, whatever else is booked there. */
const byTheHour =
  /\b(?:booking|reservation|appointment|scheduling)s? (?:system|app|application|website|site|platform|page|tool|portal) for (?:an? |my |our |the )?(?:[a-z]+ ){0,2}(?:salon|barber\w*|dentist|doctor|clinic|practice|spa|massage|therapist|physio\w*|nail studio|tutor|coach|photographer|restaurant|bistro|vet)\b|\b(?:salon|barber(?:shop)?|restaurant|dental|doctor|massage) (?:bookings?|reservations?|appointments?) (?:system|app|application|website|site|platform|page|tool|portal)\b/i;
const clockTime = '(\\d{1,2})(?::?(\\d\\d))?\\s*(am|pm)?';
const hours = new RegExp(
  `\\b(?:from|open|between|hours:?)\\s+${clockTime}\\s*(?:to|until|till|and|-|–)\\s*${clockTime}\\b`,
  'i',
);
const length = /\b(\d{2,3}|half)[- ]?(?:minutes?|min|an hour|hour)\b|(\d{2,3})\s*分钟/i;
const hour = /\b(?:one|an|1)[- ]hour\b|(?:一小时|1小时)/i;
const weekdays = /\b(?:weekdays|monday (?:to|through|–|-) friday|mon-fri)\b|工作日|周一至周五/i;

/** Rooms of one's own house, which people have by the hour and nobody pays for. */
const ownRooms =
  /\b(?:meeting|conference|study|seminar|rehearsal|practice|board|group)[- ]?rooms?\b[^.]{0,60}\b(?:book|reserv|schedul)\w*|\b(?:book|reserv|schedul)\w*[^.]{0,60}\b(?:meeting|conference|study|seminar|rehearsal|practice|board|group)[- ]?rooms?\b|会议室(?:预[订约定]|管理)|(?:预[订约定])会议室/i;
const paidFor = /\bpay|\bpric|\brent|\bcowork|\bhotel|付款|价格|租/i;

/** Times of a day that are booked: appointments, tables, courts. */
export function findSlots(text: string): SlotsWish | undefined {
  const said = text.slice(0, 20_000);
  const rooms = paidFor.test(said) ? null : ownRooms.exec(said);
  const match = asked.exec(said) ?? byTheHour.exec(said) ?? rooms;
  // Lessons that are presented are chosen from, and no word for time alone.
  const offered = thingsIn(text).findAll(tokenise('lesson'))[0]?.value.id === 'lessonOffer';
  const { phrase: given, ...sessions } = (offered ? undefined : findSessions(said)) ?? { phrase: undefined };
  if (!match && !given) return undefined;
  const open = hours.exec(said);
  const long = length.exec(said);
  const opens = open && clockOf(open[1], open[2], open[3] ?? (Number(open[1]) < 7 ? 'pm' : 'am'));
  const closes = open && clockOf(open[4], open[5], open[6] ?? (Number(open[4]) < 9 ? 'pm' : ''));
  const minutes = long
    ? long[1] === 'half'
      ? 30
      : Number(long[1] ?? long[2])
    : given || hour.test(said)
      ? 60
      : undefined;
  const spans = rooms !== null && !given;
  return {
    ...(opens && closes && opens < closes ? { opens, closes } : {}),
    ...(minutes && minutes >= 5 && minutes <= 480 ? { minutes } : {}),
    weekdays: weekdays.test(said),
    ...(spans ? { spans } : {}),
    ...(/\bappointments?\b/i.test(said) ? { appointments: true } : {}),
    ...('noun' in sessions ? { sessions } : {}),
    phrase: given ?? [match?.index ?? 0, (match?.index ?? 0) + (match?.[0].length ?? 0)],
  };
}

function clockOf(hour = '', minute = '00', half = ''): string {
  const number = (Number(hour) % (half ? 12 : 24)) + (/pm/i.test(half) ? 12 : 0);
  return `${String(number).padStart(2, '0')}:${minute}`;
}
