import type { ClockWish } from './wishes.ts';

const attendance =
  /\bclock(?:ing|s|ed)?[- ]?(?:in|on)\b|\bpunch(?:ing)?[- ]?in\b|\btime ?clocks?\b|\b(?:employee|staff|work(?:er)?|time)[- ]attendance\b|\battendance (?:of|for) (?:employees|staff|workers)\b|(?<!习惯|学习|运动|健身|早起|每日|每天|连续|阅读|背单词)打卡(?!习惯|日历|天数|挑战)|(?:员工|公司|企业)考勤|考勤(?:系统|管理|打卡)/i;
const work =
  /(?<!\b(?:real|lead|delivery|transit|run|cycle|down|up|response|arrival|in)[- ])(?<!\breal)\btime[- ]?track(?:ing|er)\b|\btimesheets?\b|\btrack (?:my |their |your |our )?(?:working |work |billable )?hours\b|\b(?:start(?:s|ing)?(?: and|\/) ?stop|start) (?:a |the )?(?:timer|clock)s? (?:on|for) (?:projects?|tasks?|clients?)|工时(?:记录|管理|统计|追踪)/i;
const school =
  /\b(?:students?|pupils?|class(?:es|room)?) attendance\b|\battendance of (?:students|pupils|classes)|学生考勤|课堂(?:考勤|签到)/i;
const several =
  /\b(?:employees?|staff|workers?|teams?|compan(?:y|ies)|colleagues|hr|human resources|personnel)\b|员工|公司|企业|职工/i;

const habits = /\bhabits?\b|\bstreaks?\b|习惯/i;

/** A clock that people start and stop their work with. */
export function findClock(text: string): ClockWish | undefined {
  const said = text.slice(0, 20_000);
  // Habits are kept up, not worked.
  const match = habits.test(said) && !several.test(said) ? null : attendance.exec(said);
  if (match && !school.test(said))
    return {
      kind: 'attendance',
      several: several.test(said),
      phrase: [match.index, match.index + match[0].length],
    };
  const timed = work.exec(said);
  return timed
    ? { kind: 'work', several: false, phrase: [timed.index, timed.index + timed[0].length] }
    : undefined;
}
