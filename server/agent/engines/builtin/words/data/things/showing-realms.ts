import type { Realm } from './realms.ts';

const site = '(?:web ?site|site|homepage|home page|web ?page|portfolio)';
const firm =
  '(?:firm|compan(?:y|ies)|corporate|manufacturer|producer|supplier|factory|agency|business|bank|hotel|restaurant|clinic|hospital|studio|contractor|provider|group|museum|school|university)';

/** What everyday words mean on sites of one person, of a firm, of a conference, of journeys and of signs. */
export const showingRealms: readonly Realm[] = [
  {
    // A firm tells on its own site whom it looks for; a job board tells of many firms.
    when: new RegExp(
      `^(?![^]*\\b(?:job (?:boards?|portals?|search|seekers?|platforms?|listings?|matching)|recruit(?:ers?|ing (?:platform|agency|system))|employers|freelanc\\w+|applicant tracking|candidates)\\b)(?=[^.]{0,160}\\b${site}\\b)[^.]{0,200}\\b${firm}\\b`,
      'i',
    ),
    words: {
      openPosition: [
        'job',
        'career',
        'vacancy',
        'job vacancy',
        'job opening',
        'job opportunity',
        'job posting',
        'career opportunity',
        'open position',
        'position',
        'open job',
        'recruitment',
        'recruitment information',
        '招聘',
        '职位',
        '岗位',
      ],
    },
  },
  {
    when: /\b(?:resum[eé]|curriculum vitae|cv) (?:web ?)?(?:site|page|app)|\b(?:online|personal|digital|interactive) (?:resum[eé]|cv)\b|\bpersonal (?:web ?site|homepage|page|portfolio)\b[^.]{0,120}\b(?:for|of) (?:an? |the )?(?!\w*photograph|\w*designer|\w*artist|\w*architect|\w*illustrat)\w+|\bportfolio\b[^.]{0,60}\b(?:for|of) (?:an? )?(?:[\w-]+ )?(?:developer|engineer|programmer|scientist|researcher|consultant|teacher|analyst|student|manager|freelancer)\b|个人简历|在线简历/i,
    words: {
      ownProject: [
        'project',
        'personal project',
        'portfolio project',
        'work sample',
        'project experience',
        '项目',
        '项目经历',
      ],
      ownSkill: [
        'skill',
        'professional skill',
        'technical skill',
        'competence',
        'skill level',
        '技能',
        '专业技能',
      ],
      ownCertificate: ['certificate', 'certification', 'qualification', '证书', '资格证'],
    },
    nothing: ['resume', 'cv', 'engineer', 'profile'],
  },
  {
    when: /\b(?:conference|congress|symposium|summit|convention)\b|学术会议|研讨会|峰会/i,
    words: {
      conferenceTalk: [
        'program',
        'programme',
        'conference program',
        'conference programme',
        'conference schedule',
        'schedule',
        'agenda',
        'conference agenda',
        'session',
        'talk',
        'lecture',
        'keynote',
        '日程',
        '议程',
      ],
      sponsorFirm: ['sponsor', 'conference sponsor', 'sponsorship', '赞助商', '赞助'],
    },
    nothing: [
      'conference',
      'paper',
      'call for papers',
      'venue',
      'venue information',
      'submission',
      'abstract',
      'ticket',
      'ticket type',
      'registration',
    ],
  },
  {
    when: /\b(?:travel|island|tourist|visitor|destination|city) guides?\b|\btourism (?:web ?site|site|portal)|旅游攻略|旅行指南/i,
    words: {
      island: ['island', 'isle', '岛屿'],
      ferryRoute: [
        'ferry',
        'ferry route',
        'ferry connection',
        'ferry information',
        'ferry timetable',
        '渡轮',
      ],
    },
  },
  {
    when: /\bzodiac|\bhoroscopes?\b|\bastrolog|\bstar signs?\b|星座|占星/i,
    words: {
      zodiacSign: [
        'zodiac sign',
        'sign',
        'star sign',
        'zodiac',
        'constellation',
        'astrological sign',
        '星座',
      ],
      horoscope: [
        'horoscope',
        'daily horoscope',
        'weekly horoscope',
        'monthly horoscope',
        'reading',
        'daily reading',
        'fortune',
        '运势',
      ],
    },
    nothing: ['match', 'compatibility', 'partner'],
  },
  {
    when: /\bdreams? (?:interpretation|dictionary|symbols?|meanings?)\b|解梦/i,
    words: {
      dreamSymbol: [
        'dream symbol',
        'symbol',
        'dream',
        'dream dictionary',
        'dictionary',
        'dream meaning',
        'dream interpretation',
        'entry',
        '梦境',
        '解梦',
      ],
    },
    nothing: ['animal', 'people', 'person', 'place'],
  },
  {
    when: /\b(?:church|parish|chapel|cathedral|congregation)\b|教堂|教会/i,
    words: { sermon: ['sermon', 'homily', 'message archive', '讲道', '布道'] },
  },
];
