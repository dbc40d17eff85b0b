import type { Setting } from './setting.ts';

/** What schools of a skill own. */
export const lessonSettings: readonly Setting[] = [
  {
    id: 'sailing-school',
    when: /\bsailing (?:\w+ )?(?:schools?|academ(?:y|ies)|clubs?|cent(?:re|er)s?|courses?|lessons?)\b/i,
    things: {
      boat: {
        both: { capacity: '2|1|4|6|8|3', dailyRate: '60|35|140|190|260|80' },
        choices: { type: { en: 'Dinghies|Keelboats|Yachts', zh: '小帆船|龙骨艇|帆船' } },
        en: {
          name: 'Kestrel|Tern|Northern Star|Linden|Aurora|Marlin',
          type: '1|1|2|2|3|1',
          description:
            'Two-handed dinghy with a spinnaker, for those who have done the basics.|Single-handed and forgiving; everybody capsizes in it once.|Open keelboat with benches for three pupils and a skipper.|Fast for her age, sails every Wednesday race.|Sleeps six, with a chart table that is used.|Wide and steady, the first boat of most.',
        },
        zh: {
          name: '红隼号|燕鸥号|北极星号|菩提号|极光号|马林号',
          type: '1|1|2|2|3|1',
          description:
            '双人小帆船，带球帆，适合有基础者。|单人艇，宽容，人人都在上面翻过一次。|敞舱龙骨艇，可坐三名学员和一名船长。|船老而快，每周三参赛。|六个铺位，海图桌常用。|宽而稳，多数人的第一条船。',
        },
      },
    },
  },
];
