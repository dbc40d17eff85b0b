import type { SampleValue } from '../../../../../../templates/spec/entity.ts';

interface Samples {
  resumes: readonly Record<string, SampleValue>[];
  /** By entity; `of` is the number of the résumé. */
  parts: Readonly<Record<string, readonly ({ of: number } & Record<string, SampleValue>)[]>>;
}

const years = (count: number) => ({ days: -Math.round(count * 365) });

/** Two résumés with their parts. */
export const paperSamples: Readonly<Record<'en' | 'zh', Samples>> = {
  en: {
    resumes: [
      {
        title: 'Project manager',
        fullName: 'Lena Fischer',
        jobTitle: 'Project Manager',
        email: 'lena.fischer@example.com',
        phone: '+1 555 0134',
        city: 'Leeds',
        summary:
          'Eight years of leading small teams from the first idea to the day of opening, on time and within budget.',
        template: 'classic',
      },
      {
        title: 'Front-end developer',
        fullName: 'Tom Okafor',
        jobTitle: 'Front-end Developer',
        email: 'tom.okafor@example.com',
        phone: '+1 555 0178',
        city: 'Dublin',
        summary: 'Builds interfaces that load fast and can be used by everybody.',
        template: 'modern',
      },
    ],
    parts: {
      workExperience: [
        {
          of: 1,
          position: 'Project Manager',
          employer: 'Harbour Works',
          from: years(4),
          description: 'Led nine projects with teams of up to twelve people. Brought delays down by a third.',
        },
        {
          of: 1,
          position: 'Project Assistant',
          employer: 'North Bridge Ltd',
          from: years(8),
          until: years(4.2),
          description: 'Planned schedules and kept the books of three building projects.',
        },
        {
          of: 2,
          position: 'Developer',
          employer: 'Bright Pixel',
          from: years(2.5),
          description: 'Rewrote the checkout; it is used by 40,000 people a month.',
        },
        {
          of: 2,
          position: 'Junior Developer',
          employer: 'Studio Nine',
          from: years(4),
          until: years(2.6),
          description: 'Websites for museums and theatres.',
        },
      ],
      education: [
        {
          of: 1,
          degree: 'BA Business Administration',
          school: 'University of Leeds',
          from: years(12),
          until: years(9),
        },
        {
          of: 2,
          degree: 'BSc Computer Science',
          school: 'Trinity College Dublin',
          from: years(8),
          until: years(4.5),
        },
      ],
      resumeSkill: [
        { of: 1, skill: 'Planning', level: 'expert' },
        { of: 1, skill: 'Negotiation', level: 'advanced' },
        { of: 1, skill: 'Budgeting', level: 'advanced' },
        { of: 2, skill: 'TypeScript', level: 'expert' },
        { of: 2, skill: 'Accessibility', level: 'advanced' },
      ],
      resumeLanguage: [
        { of: 1, language: 'English', level: 'native' },
        { of: 1, language: 'German', level: 'fluent' },
        { of: 2, language: 'English', level: 'native' },
      ],
    },
  },
  zh: {
    resumes: [
      {
        title: '项目经理',
        fullName: '李雯',
        jobTitle: '项目经理',
        email: 'li.wen@example.com',
        phone: '010 5550 0134',
        city: '上海',
        summary: '八年带领小团队的经验，按时按预算完成项目。',
        template: 'classic',
      },
      {
        title: '前端开发',
        fullName: '周凯',
        jobTitle: '前端工程师',
        email: 'zhou.kai@example.com',
        phone: '010 5550 0178',
        city: '杭州',
        summary: '专注于加载快、人人可用的界面。',
        template: 'modern',
      },
    ],
    parts: {
      workExperience: [
        {
          of: 1,
          position: '项目经理',
          employer: '海港工程',
          from: years(4),
          description: '带领十二人团队完成九个项目，延期减少三分之一。',
        },
        {
          of: 1,
          position: '项目助理',
          employer: '北桥公司',
          from: years(8),
          until: years(4.2),
          description: '负责三个建设项目的进度与账目。',
        },
        {
          of: 2,
          position: '前端工程师',
          employer: '明像科技',
          from: years(2.5),
          description: '重写结算流程，每月四万人使用。',
        },
      ],
      education: [
        { of: 1, degree: '工商管理学士', school: '复旦大学', from: years(12), until: years(8) },
        { of: 2, degree: '计算机科学学士', school: '浙江大学', from: years(8), until: years(4) },
      ],
      resumeSkill: [
        { of: 1, skill: '项目规划', level: '精通' },
        { of: 1, skill: '谈判', level: '熟练' },
        { of: 2, skill: 'TypeScript', level: '精通' },
      ],
      resumeLanguage: [
        { of: 1, language: '英语', level: '流利' },
        { of: 2, language: '英语', level: '熟练' },
      ],
    },
  },
};
