import type { Language, Wishes } from '../understand/wishes.ts';
import type { EntityDraft } from '../design/app-draft.ts';
import type { Content } from './content-of-idea.ts';

/** What a business does, in a sentence or two, by the word for it. */
const texts: readonly (readonly [RegExp, Readonly<Record<Language, string>>])[] = [
  [
    /staffing|recruit|hiring|talent|personnel|招聘|人才|派遣/i,
    {
      en: 'Specialists for a week, a project or for good. We meet every candidate, present three who fit within ten working days, and stay in touch through the first hundred days.',
      zh: '按周、按项目或长期提供专业人才。每位候选人我们都亲自面谈，十个工作日内推荐三位合适人选，并在入职百日内持续跟进。',
    },
  ],
  [
    /consult|advis|咨询|顾问/i,
    {
      en: 'Two days on site, a report of ten pages and a list of what to change first. Afterwards somebody is there for the questions that come up.',
      zh: '两天现场调研，一份十页报告，列出首先要改的事项；之后的问题也有人解答。',
    },
  ],
  [
    /training|education|workshop|培训|教育/i,
    {
      en: 'Courses for beginners and for those who know their trade, in small groups, with exercises from your own work.',
      zh: '面向新手和熟手的小班课程，练习来自您自己的工作。',
    },
  ],
  [
    /hosting|cloud|托管|云/i,
    {
      en: 'Servers that are watched day and night, copied every hour and restored in a drill every month.',
      zh: '服务器昼夜监控，每小时备份，每月演练恢复。',
    },
  ],
  [
    /support|maintenance|repair|支持|维护|维修/i,
    {
      en: 'A named person who knows your case, an answer within the hour on working days, and a number for nights and weekends.',
      zh: '专人负责，工作日一小时内答复，夜间和周末也有电话。',
    },
  ],
  [
    /design|branding|设计/i,
    {
      en: 'From the first sketch to the finished piece, with two rounds of changes in the price.',
      zh: '从第一张草图到成品，价格包含两轮修改。',
    },
  ],
  [
    /market|advertis|营销|广告/i,
    {
      en: 'A plan for three months, figures every Friday, and no campaign without an aim that can be measured.',
      zh: '三个月计划，每周五报告数据，每次推广都有可衡量的目标。',
    },
  ],
];

const other: Readonly<Record<Language, (topic: string) => string>> = {
  en: (topic) =>
    `We begin with a talk about what you need of ${topic}, name a price and a date, and one person stays responsible until it is done.`,
  zh: (topic) => `先谈清您对${topic}的需求，再给出价格和日期，由一人负责到底。`,
};

/** What surrounds a subject in what is offered. */
const around =
  /\b(?:content|that|which|introduces?|information|about|on|the|an?|our|its|various|different|range of|high[- ]quality|professional|business(?:es)?|services?|solutions?|products?|related|to|for|customers?|prospective|users?|online)\b/gi;

/** A site of a business shows each of the subjects it was said to be about; those of no row get one of their own. */
export function addOfferedTopics(entities: readonly EntityDraft[], { site, text, language }: Wishes): void {
  const services = entities.find(({ head }) => head.id === 'service' && !head.source);
  if (!site || site.profession !== undefined || site.life || !services || services.samples.length === 0)
    return;
  const description = services.fields.find(({ type }) => type === 'longText');
  if (!description) return;
  const said = subjectsOf(text, language);
  const written = JSON.stringify(entities.map(({ head, samples }) => [head, samples])).toLowerCase();
  const missing = said.filter((topic) => !written.includes(topic.toLowerCase().split(' ').at(-1) ?? topic));
  missing.slice(0, 3).forEach((topic, index) => {
    const [first] = services.samples;
    const known = texts.find(([pattern]) => pattern.test(topic))?.[1][language];
    services.samples.splice(index + 1, 0, {
      id: `sample-topic-${index + 1}`,
      values: {
        ...first?.values,
        [services.head.titleField]: topic.charAt(0).toUpperCase() + topic.slice(1),
        [description.id]: known ?? other[language](topic),
      },
    });
  });
}

/** What a site offers, the services it was said to have first. */
export function withServicesNamed(content: Content, { text, language }: Wishes): Content {
  if (!servicesNamed.test(text)) return content;
  const known = content.services.map(({ title }) => title.toLowerCase());
  const named = subjectsOf(text, language)
    .filter((topic) => !known.some((title) => title.includes(topic.toLowerCase())))
    .map((topic) => ({
      title: topic.charAt(0).toUpperCase() + topic.slice(1),
      text: texts.find(([pattern]) => pattern.test(topic))?.[1][language] ?? other[language](topic),
    }));
  return { ...content, services: [...named, ...content.services].slice(0, 6) };
}

const businessOf =
  /\b(?:introduc(?:es?|ing)|provid(?:es?|ing)|offer(?:s|ing)?|about|present(?:s|ing)?|promot(?:es?|ing))\s+([a-z][a-z ,&-]{3,80})\s+(?:business(?:es)?|services|solutions|company|firm)\b/i;
/** `its services such as installation and repair`, `the services (installation and repair)`. */
export const servicesNamed =
  /\bservices (?:such as |like |including |\()((?:[^,.;()]+,\s*)*?(?:[^,.;()]+\s)?(?:and|or) [^,.;()]+)(?=[,.;)]|$)/i;
const businessInChinese = /(?:介绍|提供|展示)([\p{Script=Han}、和与及]{2,24}?)(?:业务|服务|解决方案)/u;

/** `introduces software solutions and staffing business`: software, staffing. */
function subjectsOf(text: string, language: Language): string[] {
  const said = text.slice(0, 3000);
  const match =
    language === 'zh' ? businessInChinese.exec(said) : (servicesNamed.exec(said) ?? businessOf.exec(said));
  const parts = (match?.[1] ?? '').split(language === 'zh' ? /[、和与及]/u : /,|&|\band\b/i);
  return parts
    .map((part) => part.replace(around, ' ').replace(/\s+/g, ' ').trim())
    .filter((part) => part.length > (language === 'zh' ? 1 : 3) && part.split(' ').length <= 3);
}
