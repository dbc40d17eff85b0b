import type { Bilingual } from '../entry.ts';

/** What a person's own things go by, where otherwise each would go by that person's name. */
export interface SubjectEntry extends Bilingual {
  id: string;
  samples: Readonly<Record<'en' | 'zh', readonly string[]>>;
}

const subjects: Readonly<Record<string, SubjectEntry>> = {
  leaveRequest: {
    id: 'reason',
    en: 'Reason',
    zh: '事由',
    samples: {
      en: [
        'Summer holiday',
        'Moving house',
        'Visit to the dentist',
        'Birth of our second child',
        'Wedding in the family',
        'Flu',
        'School holidays',
        'Long weekend',
      ],
      zh: ['年度休假', '搬家', '看牙医', '二胎出生', '家人婚礼', '感冒', '学校假期', '周末连休'],
    },
  },
  attendance: {
    id: 'shift',
    en: 'Shift',
    zh: '班次',
    samples: {
      en: ['Morning shift', 'Day shift', 'Late shift', 'Weekend shift'],
      zh: ['早班', '白班', '晚班', '周末班'],
    },
  },
};

const usual: SubjectEntry = {
  id: 'subject',
  en: 'Subject',
  zh: '主题',
  samples: {
    en: ['First visit', 'Family trip', 'Team day', 'Birthday', 'Follow-up', 'Weekend away'],
    zh: ['首次预约', '家庭出行', '团队活动', '生日', '复诊', '周末出游'],
  },
};

export function subjectOf(thing: string): SubjectEntry {
  return subjects[thing] ?? usual;
}
