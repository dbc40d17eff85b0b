import type { Realm } from './realms.ts';

/** What words mean in diaries and registers, and in the lists of clubs and schools. */
export const diaryRealms: readonly Realm[] = [
  {
    when: /^\W*(?:(?:track|log|manage|organi[sz]e) )?(?:my )?job (?:applications?|search|hunt)(?: tracker| log)?(?:[.]|$)/i,
    words: { jobHunt: ['job application', 'application', 'job search', 'job hunt', 'job'] },
    nothing: ['search'],
  },
  {
    when: /\b(?:vendor|supplier) contracts?\b|供应商合同/i,
    words: { vendorContract: ['vendor contract', 'supplier contract', 'contract', '合同'] },
    nothing: ['vendor'],
  },
  {
    when: /\bcommissions? (?:tracker|tracking|log|statements?)\b|\bsales commissions?\b|\bsales reps?\b[^.]*\bcommission|销售提成/i,
    words: { commissionRecord: ['commission', 'sales commission', 'commission tracker', '提成'] },
    nothing: ['sale', 'sales'],
  },
  {
    when: /\bapprentices?\b|学徒/i,
    words: { trainingUnit: ['training', 'training unit', 'training record', 'training course', '培训'] },
  },
  {
    when: /\b(?:construction|building|site) (?:site )?(?:diary|diaries|daybook|logs?|daily logs?)\b|施工日[志记]/i,
    words: {
      siteDiaryEntry: [
        'site diary',
        'site log',
        'daily site log',
        'daily log',
        'construction log',
        'construction diary',
        'construction site diary',
        'site diary entry',
        'building diary',
        'diary',
        'diary entry',
        '施工日志',
        '施工日记',
      ],
    },
  },
  {
    when: /\b(?:company|pool) (?:cars?|vehicles?)\b|公司用车/i,
    words: {
      fleetVehicle: [
        'car',
        'company car',
        'pool car',
        'vehicle',
        'company vehicle',
        'pool vehicle',
        '公司用车',
      ],
      fleetTrip: ['trip', 'car trip', 'journey'],
    },
  },
  {
    when: /\b(?:car|motorbike|motorcycle|van) (?:maintenance|service|servicing|repair) (?:log|book|history|record|tracker|diary)\b/i,
    words: {
      carService: [
        'maintenance',
        'maintenance log',
        'car maintenance',
        'car maintenance log',
        'car service',
        'service',
        'service book',
        'service history',
        'repair',
      ],
      ownVehicle: ['car', 'vehicle', 'van', 'motorbike', 'motorcycle'],
    },
  },
  {
    when: /\bblood pressure (?:diary|log|tracker|readings?|measurements?)\b|血压记录/i,
    words: {
      bloodPressure: [
        'blood pressure',
        'blood pressure diary',
        'blood pressure log',
        'blood pressure reading',
        'blood pressure measurement',
        'reading',
        'diary',
        'log',
        '血压记录',
        '血压',
      ],
    },
  },
  {
    when: /\bbird ?(?:watching|sightings?|list|log|observations?)\b|\bbirding\b|观鸟/i,
    words: {
      wildlifeSighting: [
        'bird sighting',
        'bird watching',
        'birdwatching',
        'bird list',
        'birding',
        'bird observation',
        'sighting',
        'bird log',
        '观鸟记录',
        '观鸟',
      ],
    },
  },
  {
    when: /\bbab(?:y|ies)(?:['’]s)? (?:sleep|naps?)\b|婴儿睡眠|宝宝睡眠/i,
    words: {
      babySleep: [
        'baby sleep',
        'baby sleep log',
        'baby nap',
        'nap',
        'sleep',
        'sleep log',
        'baby',
        '宝宝睡眠',
        '婴儿睡眠',
      ],
    },
  },
  {
    when: /\bvinyls?\b|\brecord collection\b|黑胶/i,
    words: {
      vinylRecord: [
        'vinyl',
        'vinyl record',
        'vinyl collection',
        'record collection',
        'record',
        'lp',
        '黑胶',
        '黑胶唱片',
      ],
    },
  },
  {
    when: /\b(?:home|household|house) (?:inventory|contents)\b|家庭财产/i,
    words: {
      homeItem: [
        'home inventory',
        'household inventory',
        'inventory',
        'household item',
        'home contents',
        '家庭财产',
      ],
    },
    nothing: ['insurance'],
  },
  {
    // Who renovates for others keeps no household's costs.
    when: /^(?![^.]{0,120}\b(?:company|contractors?|firm|business)\b)[\s\S]*\b(?:home|house|flat|kitchen|bathroom) renovation\b/i,
    words: {
      renovationCost: [
        'renovation cost',
        'renovation budget',
        'home renovation',
        'house renovation',
        'home renovation budget',
        'renovation',
        'budget',
      ],
    },
  },
  {
    when: /\bwedding guests?\b/i,
    words: { weddingGuest: ['guest', 'wedding guest', 'guest list'] },
  },
  {
    when: /\b(?:choirs?|chorus)\b|合唱/i,
    words: { choirMember: ['member', 'choir member', 'singer', '团员'] },
    nothing: ['choir'],
  },
  {
    when: /\b(?:club|association|society) members?\b|会员名册/i,
    words: { clubMember: ['club member', 'association member', 'society member'] },
  },
  {
    when: /^\W*(?:an? |our |my )?book clubs?(?:[.]|$)|\bbook club meetings?\b/i,
    words: {
      clubMeeting: ['book club meeting', 'club meeting', 'meeting'],
      clubMember: ['club member', 'member', 'book club member'],
    },
    nothing: ['book club', 'club'],
  },
  {
    when: /\ballotments?\b|\b(?:community |urban )garden plots?\b|菜园地块/i,
    words: {
      gardenPlot: ['plot', 'garden plot', 'allotment', 'allotment plot', 'community garden plot', '菜园地块'],
    },
    nothing: ['community garden'],
  },
  {
    when: /\b(?:run|race|runner) (?:registrations?|sign[- ]?ups?)\b|跑步报名/i,
    words: {
      runRegistration: [
        'registration',
        'run registration',
        'charity run',
        'charity run registration',
        'fun run registration',
        'race registration',
        'runner registration',
        '跑步报名',
      ],
    },
  },
  {
    when: /\b(?:physio(?:therapy)?|rehab(?:ilitation)?) exercises?\b|理疗练习|康复练习/i,
    words: {
      therapyExercise: [
        'exercise',
        'physiotherapy exercise',
        'physio exercise',
        'rehab exercise',
        'rehabilitation exercise',
        '康复练习',
      ],
    },
  },
  {
    when: /\b(?:school|class) trips?\b|\bschool (?:excursions?|outings?)\b|春游|秋游/i,
    words: {
      schoolTrip: [
        'trip',
        'school trip',
        'class trip',
        'school excursion',
        'school outing',
        'excursion',
        'outing',
        '春游',
        '秋游',
      ],
      tripSignup: ['sign-up', 'signup', 'trip sign-up', 'trip signup'],
    },
  },
  {
    when: /\bhomework\b[^.]{0,30}\b(?:my|our) (?:kids?|children|son|daughter)\b|\b(?:kids?|children|son|daughter)['’]s? homework\b|^\W*(?:my )?homework (?:tracker|planner|diary)/i,
    words: { homework: ['homework', 'homework tracker', 'homework planner', 'assignment'] },
    nothing: ['kid', 'child', 'children'],
  },
  {
    when: /\b(?:dog|cat|pet) ?(?:groom\w*|salon|spa)\b|宠物美容/i,
    words: {
      service: [
        'dog groomer',
        'pet groomer',
        'dog grooming',
        'pet grooming',
        'groomer',
        'grooming',
        '宠物美容',
      ],
    },
    nothing: ['dog', 'cat', 'pet'],
  },
];
