/** Time that somebody gives: lessons with tutors, sessions with mentors, calls with advisers. */
export interface SessionsWish {
  /** What the time is called. */
  noun: 'session' | 'lesson' | 'consultation' | 'call';
  /** Whoever gives the time says yes or no. */
  answered: boolean;
  /** What those who give it are told apart by. */
  area: SessionArea;
}

export type SessionArea = 'subject' | 'language' | 'instrument' | 'sport' | 'care' | 'career';

const people =
  /\b(?:tutors?|mentors?|coach(?:es)?|counsel+ors?|therapists?|psychologists?|trainers?|instructors?|teachers?|consultants?|advis[eo]rs?|experts?|nutritionists?|dietitians?|native speakers?)\b|导师|家教|教练|咨询师|顾问/i;
const act =
  /\b(?:book|schedul|reserv|request|arrang)(?:e|es|ed|ing|s)?\b[^.;]{0,48}?\b(sessions?|lessons?|consultations?|calls?|one[- ]hours?|hours?)\b|\b(lesson|session|consultation|call) (?:requests?|bookings?)\b|\b(?:tutoring|mentoring|coaching|counselling|counseling) (session)s?\b|预约(?:辅导|咨询|导师|教练|家教|陪练)|(?:辅导|咨询|指导)预约/i;
/** Where many sit in one room, or go through a course by themselves, nobody's time is booked. */
const many =
  /\b(?:conference|summit|webinars?|gym class(?:es)?|group class(?:es)?|classroom|enrol\w*|video (?:courses?|lessons?)|(?:fitness|yoga|dance) class(?:es)?)\b|大会|峰会|选课|健身房|团课/i;
const answers =
  /\b(?:accept|approv|confirm|declin|reject|respond)\w*\b[^.]{0,60}\b(?:requests?|sessions?|lessons?|bookings?|appointments?|calls?)\b|\b(?:requests?|sessions?|lessons?|bookings?)\b[^.]{0,30}\b(?:accepted|approved|confirmed|declined|rejected)\b|(?:接受|确认|拒绝|同意)[^。]{0,10}(?:预约|请求|申请)/i;
const areas: readonly (readonly [SessionArea, RegExp])[] = [
  ['language', /\b(?:languages?|native speakers?|spoken english|conversation practice)\b|外语|口语|语言/i],
  ['instrument', /\b(?:music|piano|guitar|violin|singing|instruments?)\b|音乐|钢琴|吉他|乐器/i],
  ['sport', /\b(?:fitness|sports?|yoga|personal trainers?|swimming|tennis|workouts?)\b|健身|运动|瑜伽/i],
  [
    'care',
    /\b(?:therap\w+|counsel\w+|psycholog\w+|mental|wellbeing|wellness|nutrition\w*)\b|心理|咨询师|营养/i,
  ],
  ['subject', /\b(?:tutor\w*|school|homework|pupils?|subjects?|maths?|exams?)\b|家教|辅导|科目|作业/i],
];

/** Whether people book the time of somebody who teaches, advises or cares. */
export function findSessions(said: string): (SessionsWish & { phrase: [number, number] }) | undefined {
  const match = act.exec(said);
  if (!match || !people.test(said) || many.test(said)) return undefined;
  const word = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase();
  const noun = /^(?:lesson|consultation|call)/.exec(word)?.[0];
  return {
    noun: noun === 'lesson' || noun === 'consultation' || noun === 'call' ? noun : 'session',
    answered: answers.test(said),
    area: areas.find(([, words]) => words.test(said))?.[0] ?? 'career',
    phrase: [match.index, match.index + match[0].length],
  };
}

/** What is another word for time that is booked with somebody. */
export const sameAsSessions =
  /^(?:session|booking|timetableEntry|lecture|gymClass|meeting|calendarEntry|appointment|salonAppointment|clinicAppointment|course|contactMessage|application|exercise|tutorial|schoolClass|interval|testimonial)$/;
