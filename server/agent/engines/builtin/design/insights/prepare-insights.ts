import type { Insights } from '../../understand/find-insights.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';
import { insightWord } from '../../say/insight-words.ts';
import { policyTexts } from '../../words/data/policy-texts.ts';
import { prepareComparison } from './comparison-entities.ts';
import { prepareLookup } from './lookup-entities.ts';
import { hasOwnValues, readingThings } from './live-step.ts';
import { prepareAir } from './prepare-air.ts';
import { preparePortfolio } from './prepare-portfolio.ts';
import { prepareSales } from './prepare-sales.ts';
import { prepareTraffic } from './prepare-traffic.ts';
import { growRecords } from './grow-records.ts';
import { addSeries } from './series.ts';

/** Gives the things of an app what is asked about them: a code, a past of their own, prices at several places. */
export function prepareInsights(entities: EntityDraft[], wishes: Wishes, insights: Insights): void {
  const { live, series, reports, lookup, comparison } = insights;
  if (live && hasOwnValues(live, entities)) dropReadings(entities, wishes);
  if (lookup) prepareLookup(entities, wishes);
  if (comparison) prepareComparison(entities, wishes);
  if (reports) fitReports(entities, wishes);
  explainPolicies(entities, wishes);
  prepareAir(entities, wishes.language);
  prepareTraffic(entities);
  preparePortfolio(entities, wishes);
  prepareSales(entities, wishes);
  growRecords(entities, wishes);
  if (series || reports) addSeries(entities, wishes);
}

/** What is measured has a page of its own, not a list to be typed; nor is what an app gets that names nothing. */
function dropReadings(entities: EntityDraft[], { things, insights }: Wishes): void {
  const inside = ([start, end]: readonly [number, number]) =>
    insights?.live?.phrases.some((phrase) => phrase[0] <= end && phrase[1] >= start) === true;
  const others = entities.filter(
    ({ head, entry, phrases, told = [] }) =>
      head.source ||
      (entry === undefined && told.length > 1) ||
      (things.length > 0 && entry !== undefined && !readingThings.test(head.id) && !phrases.every(inside)),
  );
  entities.splice(0, entities.length, ...others);
}

/** Reports that are made are no list to be typed; those that people write for others stay, as what they are. */
function fitReports(entities: EntityDraft[], { text, language }: Wishes): void {
  const report = entities.find(({ head }) => head.id === 'report');
  if (!report || report.head.source) return;
  if (/\bdaily reports?\b|日报/i.test(text)) {
    const [singular, plural] = language === 'zh' ? ['日报', '日报'] : ['Daily report', 'Daily reports'];
    report.head = { ...report.head, singular, plural, path: 'daily-reports' };
    return;
  }
  const written = /\b(?:submit|write|file)\w* (?:\w+ ){0,2}reports?\b|提交报告|撰写/i.test(text);
  const others = entities.some((entity) => entity !== report && !entity.head.id.endsWith('Figure'));
  if (!written && others) entities.splice(entities.indexOf(report), 1);
}

/** Policies say what they ask for, and how much they matter where that is to be sorted by. */
function explainPolicies(entities: readonly EntityDraft[], { language }: Wishes): void {
  const policy = entities.find(({ head }) => head.id === 'policy');
  if (!policy || policy.head.source) return;
  if (!policy.fields.some(({ id }) => id === 'relevance'))
    policy.fields.push({
      id: 'relevance',
      label: insightWord(language, 'relevance'),
      type: 'number',
      minimum: 1,
      maximum: 10,
      order: 900,
    });
  const texts = policyTexts[language];
  const has = policy.fields.some(({ id }) => id === 'description');
  policy.samples.forEach(({ values }, index) => {
    values['relevance'] = 10 - ((index * 3) % 8);
    if (values['status'] === 'inactive' && index % 4 !== 3) values['status'] = 'active';
    if (has) values['description'] = texts[index % texts.length] ?? '';
    if (typeof values['publishedOn'] === 'object') values['publishedOn'] = { days: -20 - index * 47 };
  });
}
