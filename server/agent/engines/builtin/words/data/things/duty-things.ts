import type { ThingEntry } from '../../entry.ts';
import { samplesOf } from './samples-of.ts';

/** What is kept where people are on duty, work for order or practise a craft. */
export const dutyThings: readonly ThingEntry[] = [
  {
    id: 'emergencyIncident',
    en: 'Incident',
    plural: 'incidents',
    zh: '出警记录',
    icon: 'siren',
    fields: 'title! type:emergencyType date! startTime address attendees description status:simpleStatus',
    view: 'table',
    kind: 'tool',
    samples: samplesOf(
      'Barn on fire; Water in a cellar; Car against a tree; Smoke alarm, no fire; Tree across the road; Person in a lift; Chimney fire',
      '谷仓起火; 地下室进水; 车辆撞树; 烟雾报警误报; 树木倒在路上; 电梯困人; 烟囱起火',
    ),
    sampleValues: {
      type: ['fire', 'water', 'accident', 'alarm', 'storm', 'rescue', 'fire'],
      attendees: ['Mina, Jonas, Aisha', 'Jonas, Tom', 'Mina, Aisha, Tom, Jonas'],
      description: [
        'Two crews, under control after forty minutes.',
        'Pumped out; the owner was told whom to call.',
        'Secured, road closed for an hour.',
        'Looked through the building; nothing found.',
      ],
    },
  },
  {
    id: 'drill',
    en: 'Drill',
    plural: 'drills',
    zh: '演练',
    icon: 'shield-check',
    fields: 'title! date startTime instructor location description',
    view: 'table',
    kind: 'tool',
    samples: samplesOf(
      'Breathing apparatus in the smoke house; Ladders and knots; First aid, refresher; Pump and hoses at the pond; Rescue from a car; Radio and signals',
      '烟室空气呼吸器训练; 梯子与绳结; 急救复训; 水塘水泵与水带; 车辆救援; 电台与信号',
    ),
    sampleValues: {
      location: ['Station', 'Training yard', 'Station', 'Mill pond', 'Training yard', 'Station'],
      description: [
        'Bring your own gear; we begin on time.',
        'In pairs, each role once.',
        'For everybody, also without a task in the crew.',
      ],
    },
  },
  {
    id: 'translationJob',
    en: 'Job',
    plural: 'jobs',
    zh: '翻译任务',
    icon: 'languages',
    fields: 'title! reference from:spokenLanguage to:spokenLanguage dueDate price note attachment',
    view: 'table',
    kind: 'tool',
    samples: samplesOf(
      'Rental contract; Manual for a coffee machine; Birth certificate; Web shop, 40 products; Annual report; Medical letter; Subtitles, one film',
      '租赁合同; 咖啡机说明书; 出生证明; 网店40件商品; 年度报告; 医疗信函; 一部影片字幕',
    ),
    sampleValues: {
      from: ['german', 'english', 'spanish', 'english', 'french', 'german', 'english'],
      to: ['english', 'german', 'english', 'french', 'english', 'spanish', 'chinese'],
      price: [448, 1176, 45, 854, 2030, 126, 1022],
      note: ['Keep the layout.', 'Use the glossary of the last order.', 'To be certified.'],
    },
  },
  {
    id: 'tastingNote',
    en: 'Tasting',
    plural: 'tastings',
    zh: '品鉴记录',
    icon: 'wine',
    fields: 'title! wine>wine date score note',
    view: 'table',
    kind: 'personal',
    samples: samplesOf(
      'Sunday with friends; Beside the roast; First bottle of the case; Blind, three of five; At the winery; Leftover, second day',
      '周日与朋友; 配烤肉; 本箱第一瓶; 盲品五选三; 在酒庄; 第二天剩酒',
    ),
    sampleValues: {
      score: [91, 87, 93, 84, 90, 86],
      note: [
        'Dark cherry, cedar, a long finish.',
        'Closed at first; an hour in the decanter helped.',
        'Fresh, lime and wet stone. Drink soon.',
        'Soft, a little tired. Not the next one.',
      ],
    },
  },
  {
    id: 'patientTreatment',
    en: 'Treatment',
    plural: 'treatments',
    zh: '治疗记录',
    icon: 'stethoscope',
    fields: 'title! patient>patient date doctor price note',
    view: 'table',
    kind: 'tool',
    samples: samplesOf(
      'Check-up; Filling, two surfaces; Scale and polish; Crown fitted; X-ray; Root canal, first visit',
      '常规检查; 两面补牙; 洁治抛光; 牙冠安装; X光检查; 根管治疗首次',
    ),
    sampleValues: {
      price: [45, 110, 65, 480, 35, 220],
      note: ['No findings.', 'To be looked at again in two weeks.', 'Well tolerated.'],
    },
  },
  {
    id: 'kilnFiring',
    en: 'Firing',
    plural: 'firings',
    zh: '烧制',
    icon: 'flame',
    fields: 'title! date startTime temperature capacity price description',
    view: 'cards',
    kind: 'community',
    samples: samplesOf(
      'Bisque, large kiln; Stoneware glaze, large kiln; Earthenware glaze, small kiln; Bisque, small kiln; Raku, outdoors; Test tiles',
      '大窑素烧; 大窑炻器釉烧; 小窑陶器釉烧; 小窑素烧; 户外乐烧; 试片烧制',
    ),
    sampleValues: {
      temperature: [960, 1240, 1060, 960, 980, 1220],
      capacity: [12, 10, 6, 6, 8, 20],
      price: [8, 12, 9, 8, 15, 3],
      description: [
        'Pieces must be bone dry. Loading on the evening before.',
        'Leave three millimetres of the foot without glaze.',
        'Only for pieces that were fired once.',
      ],
    },
  },
  {
    id: 'glaze',
    en: 'Glaze',
    plural: 'glazes',
    zh: '釉料',
    icon: 'paint-bucket',
    fields: 'name! temperature type:glazeFinish description',
    view: 'cards',
    kind: 'community',
    samples: samplesOf(
      'Celadon; Tenmoku; Shino; Tin white; Copper red; Cobalt blue; Ash glaze; Honey',
      '青瓷釉; 天目釉; 志野釉; 锡白釉; 铜红釉; 钴蓝釉; 灰釉; 蜜色釉',
    ),
    sampleValues: {
      colour: ['green', 'black', 'white', 'white', 'red', 'blue', 'green', 'red'],
      temperature: [1260, 1260, 1240, 1060, 1280, 1240, 1280, 1060],
      type: ['glossy', 'glossy', 'satin', 'glossy', 'glossy', 'satin', 'matt', 'glossy'],
      description: [
        'Two coats; runs a little at the edge.',
        'Food safe when fired to the full temperature.',
        'Breaks to another tone over texture.',
      ],
    },
  },
];
