import type { Setting } from './setting.ts';

/** What clubs meet for. */
export const clubSettings: readonly Setting[] = [
  {
    id: 'book-club',
    when: /\b(?:book|reading|literature) (?:clubs?|circles?|groups?)\b|读书会|阅读俱乐部/i,
    things: {
      meeting: {
        both: {
          startTime: '19:00|19:00|18:30|19:00|17:00|19:30',
          endTime: '21:00|21:00|20:30|21:00|19:00|21:30',
        },
        en: {
          title:
            'The Ferryman’s Ledger, first half|The Ferryman’s Ledger, to the end|An evening of short stories|Choosing for the winter|Reading in the garden|The author visits us',
          location:
            'Library, upper room|Library, upper room|At Clara’s|Café Lindenhof|Garden behind the library|Library, great hall',
          owner: 'Clara Jensen|Clara Jensen|Tom Becker|Mina Patel|Noah Lind|Clara Jensen',
          note: 'Read up to page 140, please.|Bring one sentence that stayed with you.|Everybody reads for ten minutes.|Come with a title and one reason.|Blankets are there, tea too.|Questions are collected beforehand.',
        },
        zh: {
          title: '《渡船账本》上半部|《渡船账本》读完|短篇之夜|冬季选书|花园阅读|作者来访',
          location: '图书馆楼上|图书馆楼上|小克家|菩提咖啡|图书馆后花园|图书馆大厅',
          owner: '何静|何静|唐伟|潘敏|林诺|何静',
          note: '请读到第 140 页。|带一句让你记住的话。|每人读十分钟。|带上书名和一个理由。|备有毯子和茶。|问题提前收集。',
        },
      },
    },
  },
  {
    id: 'film-club',
    when: /\b(?:film|movie|cinema) (?:clubs?|circles?|societ(?:y|ies))\b|电影俱乐部|观影会/i,
    things: {
      meeting: {
        both: {
          startTime: '20:00|20:00|19:30|20:00|18:00|20:00',
          endTime: '22:30|22:30|22:00|22:30|20:30|22:30',
        },
        en: {
          title:
            'Screening: the winner of the vote|Silent film with piano|Short films from the neighbourhood|Talk after the film: the ending|Film for children|Open screen',
          location: 'Old cinema|Old cinema|Community hall|Café Lindenhof|Community hall|Old cinema',
        },
        zh: {
          title: '放映：投票胜出影片|钢琴伴奏默片|街区短片|映后谈：结局|儿童电影|自由放映',
          location: '老电影院|老电影院|社区厅|菩提咖啡|社区厅|老电影院',
        },
      },
    },
  },
  {
    id: 'neighbours',
    when: /\b(?:neighbou?r\w*|residents?|villages?|community (?:garden|cent(?:re|er)|association)|allotments?)\b|邻里|居民|社区/i,
    things: {
      meeting: {
        en: {
          title:
            'Residents’ evening|Planning the summer party|Paths and lights|New members|Budget of the year|Spring clean',
          location: 'Community hall|Café Lindenhof|Community hall|Garden hut|Community hall|Main square',
        },
        zh: {
          title: '居民晚会|夏日聚会筹备|道路与照明|新成员见面|年度预算|春季清扫',
          location: '社区厅|菩提咖啡|社区厅|花园小屋|社区厅|中心广场',
        },
      },
    },
  },
];
