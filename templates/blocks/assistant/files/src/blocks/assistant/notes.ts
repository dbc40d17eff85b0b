/** What somebody wants to be reminded of, taken out of what they wrote. */
export interface Note {
  title: string;
  /** `YYYY-MM-DD`. */
  date?: string;
  /** `HH:MM`. */
  time?: string;
}

const asks =
  /^(?:(?:please|could you|can you|would you)[, ]+)*(?:remind me (?:to|about|of)|remember to|don['’]t let me forget to|(?:set|create|add|make|schedule|put)(?: me)? (?:a |an |another |new )*(?:reminders?|tasks?|to-?dos?|to do items?|notes?|appointments?|events?|meetings?)(?: items?)?(?: (?:to|for|about|called|named|on|that)|:)?|note(?: down)?:?|add)\s+(.+)$/i;
const list = /\s+(?:to|on) (?:my|the) (?:to-?do |task |shopping )?(?:list|tasks|calendar|reminders)$/i;
const chinese =
  /^(?:请)?(?:提醒我|记得提醒我|帮我记(?:一下|住)?|记一下|(?:添加|新建|创建)(?:一个)?(?:提醒|任务|待办|日程)[:：]?)\s*(.+)$/;
const shown =
  /\b(?:what|which|show|list|see|tell|any|do i have)\b.{0,40}\b(?:tasks?|reminders?|to-?dos?|to-?do list|agenda|calendar|schedule|appointments?)\b|\bwhat (?:do i have|is|['’]s) (?:on|planned|up)?\s*(?:for )?(?:today|tomorrow)\b|\bon my list\b|(?:我的|有哪些|有什么|查看)(?:任务|提醒|待办|日程|安排)|(?:今天|明天)(?:有什么)?(?:安排|任务)/i;
const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const chineseDays = '日一二三四五六';

/** Whether somebody asks what is noted. */
export function asksForNotes(text: string): boolean {
  return shown.test(text);
}

/** What is to be noted; undefined where nothing is. Days are counted from `today`. */
export function noteIn(text: string, today: string): Note | undefined {
  const said = text.trim().replace(/[.!。！]+$/, '');
  const wanted = asks.exec(said)?.[1] ?? chinese.exec(said)?.[1];
  // “Add” alone is noted only when it goes on a list.
  if (
    wanted === undefined ||
    (/^add\s/i.test(said) &&
      !/^add (?:a |an |another )?(?:new )?(?:reminder|task|to-?do|note|appointment|event|meeting)/i.test(
        said,
      ) &&
      !list.test(said))
  )
    return undefined;
  let rest = ` ${wanted.replace(list, '')} `;
  const take = (pattern: RegExp) => {
    const found = pattern.exec(rest);
    if (found) rest = rest.replace(found[0], ' ');
    return found;
  };
  const time = timeOf(take);
  const date = dateOf(take, today);
  const title = rest
    .replaceAll(/\s+/g, ' ')
    .replace(/^\s*(?:to|that|要|去)\s+/i, '')
    .replace(/[\s,，]+(?:on|at|by)?\s*$/i, '')
    .trim();
  if (title === '') return undefined;
  const first = `${title.charAt(0).toUpperCase()}${title.slice(1)}`.slice(0, 120);
  return { title: first, ...(date ? { date } : {}), ...(time ? { time } : {}) };
}

type Take = (pattern: RegExp) => RegExpExecArray | null;

function timeOf(take: Take): string | undefined {
  const found =
    take(/\s(?:at|by|@) (\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|o['’]clock)?(?=\s)/i) ??
    take(/\s(\d{1,2})[:.](\d{2})\s*(am|pm)?(?=\s)/i) ??
    take(/\s(\d{1,2})()\s*(am|pm)(?=\s)/i);
  if (found) return clock(Number(found[1]) % 24, Number(found[2] || 0), found[3]);
  const spoken = take(/(上午|下午|晚上)?(\d{1,2})[点:：](\d{2})?分?/);
  if (spoken)
    return clock(
      Number(spoken[2]) % 24,
      Number(spoken[3] ?? 0),
      spoken[1] && spoken[1] !== '上午' ? 'pm' : undefined,
    );
  return undefined;
}

function clock(hour: number, minute: number, half: string | undefined): string {
  const late = half?.toLowerCase() === 'pm' && hour < 12 ? hour + 12 : hour;
  const whole = half?.toLowerCase() === 'am' && hour === 12 ? 0 : late;
  return `${String(whole).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function dateOf(take: Take, today: string): string | undefined {
  const exact = take(/\s(?:on )?(\d{4}-\d{2}-\d{2})(?=\s)/);
  if (exact) return exact[1];
  if (take(/\s(?:today|tonight|this (?:morning|afternoon|evening))(?=\s)/i) ?? take(/今天|今晚/))
    return today;
  if (take(/\s(?:the )?day after tomorrow(?=\s)/i) ?? take(/后天/)) return shift(today, 2);
  if (take(/\stomorrow(?: (?:morning|afternoon|evening))?(?=\s)/i) ?? take(/明天/)) return shift(today, 1);
  const later = take(/\sin (\d{1,3}) (day|week)s?(?=\s)/i) ?? take(/(\d{1,3})(天|周)后/);
  if (later) return shift(today, Number(later[1]) * (/week|周/i.test(later[2] ?? '') ? 7 : 1));
  if (take(/\snext week(?=\s)/i) ?? take(/下周(?![一二三四五六日天])/)) return shift(today, 7);
  const named = take(new RegExp(`\\s(?:on |next |this )*(${days.join('|')})(?=\\s)`, 'i'));
  const spoken = named ? null : take(/(?:下?周|星期)([一二三四五六日天])/);
  const wanted = named
    ? days.indexOf((named[1] ?? '').toLowerCase())
    : spoken
      ? chineseDays.indexOf((spoken[1] ?? '').replace('天', '日'))
      : -1;
  if (wanted < 0) return undefined;
  const now = new Date(`${today}T12:00:00Z`).getUTCDay();
  return shift(today, (wanted - now + 7) % 7 || 7);
}

function shift(day: string, by: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
