import type { Phrase, Wishes } from './wishes.ts';

/** Surveys that some people make and others fill in. */
export interface SurveyWish {
  noun: 'survey' | 'questionnaire';
  /** They are what the app is for. */
  main: boolean;
  phrase: Phrase;
}

const asked =
  /\b(?:(?:online|web|customer|employee|student|satisfaction|feedback) ){0,2}(?:surveys?|questionnaires?)\b|\bform builders?\b|(?:调查)?问卷(?:调查)?|调查表/i;
/** Where land or houses are surveyed. */
const measured =
  /\b(?:land|site|property|building|topographic\w*|geolog\w+|quantity|marine|aerial|drone) survey|\bsurveyors?\b/i;

/** Whether people are to make surveys and fill them in. */
export function findSurvey(text: string): SurveyWish | undefined {
  const said = text.slice(0, 20_000);
  const match = asked.exec(said);
  if (!match || measured.test(said)) return undefined;
  const first = said.search(/[.!?。！？](?:\s|$)/);
  return {
    noun: /questionnaire/i.test(said) && !/\bsurveys?\b/i.test(said) ? 'questionnaire' : 'survey',
    main:
      match.index < Math.min(160, first < 0 ? 160 : first + 1) &&
      !/\b(?:with|including)\b[^.]{0,60}$/i.test(said.slice(0, match.index)),
    phrase: [match.index, match.index + match[0].length],
  };
}

/** What surveys are made of is no list of its own. */
const ofSurveys =
  /^(?:survey\w*|questionnaire|questionBank|question|response|answer|result|choice|option|poll|feedback|form|exercise|link|contactMessage|service)$/i;
/** Beside other things only what surveys have of their own. */
const ofSurveysElsewhere =
  /^(?:survey\w*|questionnaire|questionBank|question|response|answer|choice|option|exercise)$/i;
const ofQuizzes = /\b(?:quiz\w*|exams?|tests?|trivia)\b|测验|考试|题库/i;

/** Surveys bring their questions and answers; what is of several choices in them is no quiz. */
export function withSurveys(wishes: Wishes): Wishes {
  const survey = findSurvey(wishes.text);
  if (!survey) return wishes;
  const { quiz, ...rest } = wishes;
  const tests = quiz && ofQuizzes.test(wishes.text);
  return {
    ...rest,
    ...(tests ? { quiz } : {}),
    ...(survey.main && /^(?:game|brochure)$/.test(rest.kind ?? '') && !tests
      ? { kind: 'tool' as const }
      : {}),
    survey,
    shared: rest.shared || rest.storage !== 'browser',
    things: wishes.things.filter(
      ({ entry, noun }) =>
        !(entry
          ? (survey.main ? ofSurveys : ofSurveysElsewhere).test(entry.id) &&
            !(tests && entry.id === 'question')
          : ofSurveys.test(noun)),
    ),
    records: wishes.records.filter(({ entry }) => !/^(?:survey|answer|response|feedback)/.test(entry.id)),
    limits: wishes.limits.filter(({ entry }) => !/survey|real-time/i.test(entry.id)),
    unknown: wishes.unknown.filter(
      ({ words }) =>
        !/survey|question|result|choice|answer|option|respon|statistic|fill|publish|rating|text|问卷|题|结果|选项|填写|发布|统计/i.test(
          words,
        ),
    ),
  };
}
