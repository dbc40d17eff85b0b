import type { ThingEntry } from '../../entry.ts';
import { samplesOf } from './samples-of.ts';

/** What firms show of themselves on their sites. */
export const firmThings: readonly ThingEntry[] = [
  {
    id: 'doneProject',
    en: 'Project',
    plural: 'projects',
    zh: '项目',
    icon: 'building-2',
    fields: 'name! location year forWhom description',
    view: 'cards',
    kind: 'brochure',
    samples: samplesOf(
      'Harbour View Apartments; St. Anne’s Hospital; Linden Street School; Northgate Office Park; Hotel Bellevue; Riverside Library; Old Mill Lofts; Market Hall',
      '海景公寓; 圣安医院; 菩提街学校; 北门办公园; 美景酒店; 河畔图书馆; 老磨坊公寓; 市场大厅',
    ),
  },
  {
    id: 'firmCertificate',
    en: 'Certificate',
    plural: 'certificates',
    zh: '资质证书',
    icon: 'badge-check',
    fields: 'title! issuer expiryDate description',
    view: 'cards',
    kind: 'brochure',
    samples: samplesOf(
      'Quality management, ISO 9001; Environmental management, ISO 14001; Safety at work, ISO 45001; Registered specialist firm; Approved training company; Liability insurance, five million',
      '质量管理体系 ISO 9001; 环境管理体系 ISO 14001; 职业健康安全 ISO 45001; 专业承包资质; 认可培训单位; 责任保险五百万',
    ),
  },
];
