import type { RowsOfThings } from './rows-of-thing.ts';

const places = {
  en: 'Residential|Hospital|School|Office|Hotel|Public building',
  zh: '住宅|医院|学校|办公|酒店|公共建筑',
};

/** What firms have done for whom, and what they are certified in. */
export const firmRows: RowsOfThings = {
  doneProject: {
    both: {
      year: '2026|2025|2025|2024|2024|2023|2022|2021',
      category: '1|2|3|4|5|6|1|6',
      type: '1|2|3|4|5|6|1|6',
      buildingType: 'residential|hospital|school|office|hotel|public-building|residential|public-building',
      projectType: 'residential|hospital|school|office|hotel|public-building|residential|public-building',
      industry: '1|2|3|4|5|6|1|6',
    },
    choices: { category: places, type: places, industry: places },
    en: {
      location:
        'Harbour district|Northgate|Linden Street|Northgate|Old Town|Riverside|Mill Lane|Station Square',
      forWhom:
        'Harbour View Homes|St. Anne’s Foundation|City schools|Kestrel Property|Bellevue Hotels|Town of Springfield|Linden cooperative|City of Springfield',
      description:
        'Sixty-two flats, all of them lived in while we worked. Everything was done in sections of one week, and finished twelve days before the date.|Three wings that never close. The loud work was done between six and eight in the morning, everything else behind walls against dust.|Done in the six weeks of the summer holidays, with two teams and one very long list. On the first day of school nothing was missing.|Four buildings with the same needs and four different years of construction. One plan, four variants, one person to call.|A house from 1894 with guests on every floor. What is new can hardly be seen, and that was the task.|Quiet, robust and easy to look after: the library wanted to think about it as little as possible.|A mill became thirty flats. We found out what the old walls can carry before we drew the first line.|Ninety stalls that had to open every morning at six. They did.',
    },
    zh: {
      location: '海港区|北门|菩提街|北门|老城|河畔|磨坊路|站前广场',
      forWhom: '海景置业|圣安基金会|市教育局|红隼物业|美景酒店|春田镇|菩提合作社|春田市',
      description:
        '六十二户住户在施工期间照常居住，分段一周一段，提前十二天完成。|三个从不停业的病区，噪音工序安排在早上六点到八点。|六周暑假内完成，开学第一天一切就绪。|四栋年代不同的楼，一个方案，四种做法，一位联系人。|1894 年的老楼，每层都有客人，新增的部分几乎看不出来。|安静、耐用、好维护，馆方希望尽量不用操心。|磨坊改成三十套公寓，先弄清老墙能承受什么再画图。|九十个摊位每天六点开门，一天也没有耽误。',
    },
  },
  firmCertificate: {
    both: { expiryDate: '420|510|640|900|300|200' },
    en: {
      issuer:
        'Certification body North|Certification body North|Certification body North|Chamber of Crafts|Chamber of Commerce|Linden Insurance',
      description:
        'Every step from the first visit to the handover is written down and checked once a year.|What we use, what we save and where our waste goes, in figures.|Training, protective equipment and a report of every near miss.|Entered in the register of firms that may do this work on their own responsibility.|We train apprentices and are visited twice a year.|Covers damage to people, buildings and things on every job.',
    },
    zh: {
      issuer: '北方认证|北方认证|北方认证|行业协会|商会|菩提保险',
      description:
        '从上门到交付每一步都有记录，每年审核一次。|用了什么、节约了什么、废料去向，均有数据。|培训、防护用品和每一次险情报告。|列入可独立承担该类工程的名录。|培养学徒，每年接受两次检查。|每个项目均含人身、建筑和财物损失。',
    },
  },
};
