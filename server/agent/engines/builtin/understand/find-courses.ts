import type { CoursesWish } from './wishes.ts';

const learning =
  /\b(?:e-?learning|(?:online |digital |mobile )?(?:learning|course|education(?:al)?|training|teaching|tutoring|study) (?:platform|site|website|portal|app|application|hub|management system)|(?:online|video) (?:courses?|lessons?|classes)|mooc|lms|course (?:catalog(?:ue)?|materials?|player|enrol\w*)|(?:enrol\w*|sign up|register) (?:in|for) (?:a |the |an )?(?:\w+ ){0,2}courses?|learn(?:ing)? courses?|course learning|courses? (?:with|and) (?:lessons?|quizzes|assignments?)|lessons? and (?:progress|quizzes|assignments?)|(?:employee|staff|new[- ]hire) (?:onboarding|training)|onboarding (?:portal|platform|app|site|program(?:me)?))\b|(?:在线|线上|网络)(?:学习|课程|教育|培训|课堂)|网课|慕课|(?:学习|课程|教育|培训)(?:平台|网站|系统)|(?:员工|入职)培训/i;
const training =
  /\b(?:onboarding|(?:employee|staff|new[- ]hire|compliance|safety|corporate|company) training)\b|入职|员工培训|企业培训/i;
const other =
  /\b(?:gym|fitness|workouts?|golf|race ?course|school management|student management|admissions?|grade management|golf course|main course|courses? of a meal)\b|健身|成绩管理|教务/i;

/** Lessons that stand by themselves belong to no course. */
const lessonsAlone =
  /\b(?:brows(?:e|es|ing)|choos(?:e|es|ing)|filter(?:s|ing)?|search(?:es|ing)?) (?:the )?lessons?\b|\blessons by \w+/i;
const ofCourses =
  /\b(?:courses?|modules?|curricul(?:um|a)|enrol\w*|classes|assignments?|homework|onboarding|training|mooc|lms|tutoring)\b/i;

/** Courses that are worked through, with progress, assignments and grades. */
export function findCourses(text: string): CoursesWish | undefined {
  const said = text.slice(0, 20_000);
  const match = learning.exec(said);
  if (!match || other.test(said)) return undefined;
  if (lessonsAlone.test(said) && !ofCourses.test(said)) return undefined;
  return {
    training: training.test(said),
    phrase: [match.index, match.index + match[0].length],
  };
}
