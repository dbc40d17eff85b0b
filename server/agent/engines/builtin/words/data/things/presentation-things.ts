import type { ThingEntry } from '../../entry.ts';
import { samplesOf } from './samples-of.ts';

/** What firms, museums and bands show on their sites, and the air of cities; other apps mean other things by it. */
export const presentationThings: readonly ThingEntry[] = [
  {
    id: 'practiceArea',
    en: 'Practice area',
    plural: 'practice areas',
    zh: '业务领域',
    icon: 'scale',
    fields: 'title! tagline description',
    view: 'cards',
    kind: 'brochure',
    samples: samplesOf(
      'Employment law; Family law; Tenancy and property; Contracts and companies; Inheritance; Traffic and fines',
      '劳动法; 婚姻家事; 房产租赁; 合同与公司; 继承; 交通与罚单',
    ),
  },
  {
    id: 'caseResult',
    en: 'Case result',
    plural: 'case results',
    zh: '成功案例',
    icon: 'gavel',
    fields: 'title! category:legalField outcome recovered year description',
    view: 'cards',
    kind: 'brochure',
    samples: samplesOf(
      'Back to work after nine weeks; Deposit returned with interest; Overtime of eleven months; A will three siblings signed; Contract undone in time; Licence kept',
      '九周后复职; 押金连本带息退还; 十一个月加班费; 三兄妹签下的遗嘱; 及时解除的合同; 保住驾照',
    ),
  },
  {
    id: 'artPiece',
    en: 'Artwork',
    plural: 'artworks',
    zh: '艺术作品',
    icon: 'palette',
    fields: 'title! artist year artPeriod artStyle medium location description',
    view: 'cards',
    kind: 'publication',
    samples: samplesOf(
      'Harbour before rain; Portrait of a clockmaker; Still life with quinces; Woman at the loom; The blue staircase; Field, evening; Composition in three parts; Weather report',
      '雨前的港口; 钟表匠肖像; 榅桲静物; 织机前的女子; 蓝色楼梯; 傍晚的田野; 三部分构图; 天气预报',
    ),
  },
  {
    id: 'bandAlbum',
    en: 'Album',
    plural: 'albums',
    zh: '专辑',
    icon: 'disc-3',
    fields: 'title! year genre:musicGenre tracks description',
    view: 'cards',
    kind: 'publication',
    samples: samplesOf(
      'Long way home; Blue hour; Paper boats; Small hours',
      '漫长的归途; 蓝色时刻; 纸船; 深夜',
    ),
  },
  {
    id: 'itinerary',
    en: 'Itinerary',
    plural: 'itineraries',
    zh: '推荐行程',
    icon: 'route',
    fields: 'title! tripDays destination>destination stops description',
    view: 'cards',
    kind: 'publication',
    samples: samplesOf(
      'Long weekend in the capital; Five days by train; A week along the coast; Three days in the hills',
      '首都长周末; 火车五日; 海岸一周; 山间三日',
    ),
  },
  {
    id: 'guideSight',
    en: 'Sight',
    plural: 'sights',
    zh: '景点',
    icon: 'landmark',
    fields: 'name! destination>destination category:attractionType openHours entrance description',
    view: 'cards',
    kind: 'publication',
    samples: samplesOf(
      'Old tower by the river; City museum; Cathedral cloister; Old cellars; Castle on the hill; Cliff path; Botanical garden; Market hall',
      '河边古塔; 城市博物馆; 大教堂回廊; 老酒窖; 山上城堡; 悬崖步道; 植物园; 集市大厅',
    ),
  },
  {
    id: 'cityAir',
    en: 'City',
    plural: 'cities',
    zh: '城市',
    icon: 'wind',
    fields: 'name! aqi pm25 pm10 ozone country',
    view: 'cards',
    kind: 'dashboard',
    samples: samplesOf(
      'Lisbon; Vienna; Delhi; Beijing; Los Angeles; Nairobi; São Paulo; Oslo',
      '北京; 上海; 成都; 西安; 广州; 昆明; 沈阳; 厦门',
    ),
  },
];
