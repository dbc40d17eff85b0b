import type { Bilingual } from '../entry.ts';

/** A line that may stand on a sheet. */
export interface SheetLine extends Bilingual {
  as: 'kicker' | 'headline' | 'name' | 'text' | 'facts' | 'over' | 'under';
  type: 'text' | 'longText' | 'date' | 'time' | 'email' | 'phone' | 'url';
  /** Words that ask for it. */
  asks: RegExp;
  /** Examples, one for each sample. */
  samples: Readonly<Record<'en' | 'zh', readonly string[]>>;
}

const line = (
  [en, zh]: readonly [string, string],
  { as, type = 'text', asks }: { as: SheetLine['as']; type?: SheetLine['type']; asks: RegExp },
  samples: readonly [en: string, zh: string],
): SheetLine => ({
  en,
  zh,
  as,
  type,
  asks,
  samples: { en: samples[0].split('|'), zh: samples[1].split('|') },
});

export const sheetLines: Readonly<Record<string, SheetLine>> = {
  occasion: line(['Occasion', '场合'], { as: 'kicker', asks: /\boccasions?\b|场合/i }, [
    'Happy birthday|Thank you|You are invited',
    '生日快乐|感谢|诚邀',
  ]),
  organisation: line(
    ['Organisation', '机构'],
    {
      as: 'kicker',
      asks: /\borgani[sz]ation\b|\bissuer|\binstitution|\bschool(?:'s)? name|\bissuing|机构|颁发/i,
    },
    ['Northmere Academy|Harbour Music School|Linden Sports Club', '北湖学院|港口音乐学校|菩提体育俱乐部'],
  ),
  company: line(
    ['Company', '公司'],
    { as: 'kicker', asks: /\bcompany\b|\bbusiness name|\bfirm\b|\bbrand\b|公司/i },
    ['Northmere Studio|Harbour & Sons|Linden Garden Works', '北湖工作室|港口父子公司|菩提园艺'],
  ),
  headline: line(['Headline', '标题'], { as: 'headline', asks: /\bheadline|\btitles?\b|\bheading|标题/i }, [
    'Summer fair|Open-air concert|Flea market',
    '夏日集市|露天音乐会|跳蚤市场',
  ]),
  subtitle: line(
    ['Subtitle', '副标题'],
    { as: 'text', asks: /\bsub-?(?:title|heading|headline)|\btagline|\bslogan|副标题|口号/i },
    [
      'For the whole neighbourhood|Music until midnight|Everything must go',
      '邀请全体邻居|音乐直到午夜|全部清仓',
    ],
  ),
  name: line(['Name', '姓名'], { as: 'name', asks: /\bnames?\b|姓名|名字/i }, [
    'Lena Fischer|Tom Okafor|Mina Patel',
    '李娜|王涛|陈敏',
  ]),
  recipient: line(
    ['Recipient', '获得者'],
    { as: 'name', asks: /\brecipients?\b|\bstudent(?:'s)? name|\bawardee|\bparticipant|获得者|收件人/i },
    ['Lena Fischer|Tom Okafor|Mina Patel', '李娜|王涛|陈敏'],
  ),
  jobTitle: line(['Job title', '职位'], { as: 'text', asks: /\bjob titles?\b|\bposition\b|\brole\b|职位/i }, [
    'Architect|Piano teacher|Gardener',
    '建筑师|钢琴教师|园艺师',
  ]),
  course: line(
    ['Course or reason', '课程或事由'],
    { as: 'text', asks: /\bcourses?\b|\breason\b|\bachievement|\baward\b|课程|事由/i },
    [
      'for completing the course “First aid”|for the first prize in the piano contest|for ten years of voluntary work',
      '完成“急救”课程|获得钢琴比赛一等奖|十年志愿服务',
    ],
  ),
  message: line(
    ['Message', '祝福语'],
    {
      as: 'text',
      type: 'longText',
      asks: /\bmessages?\b|\bgreetings?\b|\bwish(?:es)?\b|\btexts?\b|祝福|留言|文字/i,
    },
    [
      'Have a wonderful day and a year full of good surprises.|You helped us more than you know.|Come and celebrate with us; there is cake.',
      '祝你今天愉快，新的一年充满惊喜。|你的帮助我们铭记在心。|来和我们一起庆祝，有蛋糕。',
    ],
  ),
  description: line(
    ['Description', '说明'],
    { as: 'text', type: 'longText', asks: /\bdescription|\bdetails?\b|\bcontents?\b|\btexts?\b|说明|内容/i },
    [
      'Stalls, music and games for all ages. Free admission.|Four bands on two stages. Bring a blanket.|Books, lamps and things nobody remembers buying.',
      '摊位、音乐和游戏，老少皆宜，免费入场。|四支乐队，两个舞台，请自带毯子。|书、灯和各种旧物。',
    ],
  ),
  date: line(['Date', '日期'], { as: 'facts', type: 'date', asks: /\bdates?\b|日期/i }, [
    '7|14|30',
    '7|14|30',
  ]),
  time: line(['Time', '时间'], { as: 'facts', type: 'time', asks: /\btimes?\b|时间/i }, [
    '14:00|19:30|09:00',
    '14:00|19:30|09:00',
  ]),
  place: line(['Place', '地点'], { as: 'facts', asks: /\bplaces?\b|\bvenue|\blocation|地点/i }, [
    'Market square|Harbour stage|School yard',
    '集市广场|港口舞台|学校操场',
  ]),
  phone: line(
    ['Phone', '电话'],
    {
      as: 'facts',
      type: 'phone',
      asks: /\bphone|\btelephone|\bmobile|\bcontact (?:details|information)|电话/i,
    },
    ['+1 555 0134|+1 555 0178|+1 555 0112', '138 0000 0001|138 0000 0002|138 0000 0003'],
  ),
  email: line(
    ['E-mail', '邮箱'],
    { as: 'facts', type: 'email', asks: /\be-?mail|\bcontact (?:details|information)|邮箱/i },
    [
      'lena@example.com|tom@example.com|mina@example.com',
      'lina@example.com|wangtao@example.com|chenmin@example.com',
    ],
  ),
  website: line(
    ['Website', '网站'],
    { as: 'facts', asks: /\b(?:a|the|their|your)? ?web ?sites?(?= address|,|\.| and)|\burls?\b|网址/i },
    ['www.example.com|www.example.org|www.example.net', 'www.example.com|www.example.org|www.example.net'],
  ),
  address: line(['Address', '地址'], { as: 'facts', asks: /\baddress(?:es)?\b|地址/i }, [
    '12 Mill Lane|3 Harbour Street|40 Linden Road',
    '磨坊路12号|港口街3号|菩提路40号',
  ]),
  price: line(
    ['Price or value', '价格或金额'],
    { as: 'headline', asks: /\bprices?\b|\bamounts?\b|\bvalue\b|价格|金额/i },
    ['$25|$50|$12', '25 元|50 元|12 元'],
  ),
  product: line(['Product', '产品'], { as: 'name', asks: /\bproducts?\b|\bitems?\b|产品/i }, [
    'Elderflower jelly|Honey from the hill|Beeswax candle',
    '接骨木花果冻|山地蜂蜜|蜂蜡蜡烛',
  ]),
  number: line(
    ['Number', '编号'],
    {
      as: 'facts',
      asks: /\b(?:serial |id |certificate |ticket |code )?numbers?\b|\bids?\b|\bcodes?\b|编号/i,
    },
    ['No. 1001|No. 1002|No. 1003', '第 1001 号|第 1002 号|第 1003 号'],
  ),
  signature: line(
    ['Signed by', '签名'],
    { as: 'facts', asks: /\bsign(?:ature|ed|atory)\w*|\binstructor|签名|签署/i },
    ['Signed: A. Novak|Signed: R. Berg|Signed: I. Moreau', '签名：周老师|签名：吴老师|签名：郑老师'],
  ),
  sender: line(['From', '落款'], { as: 'facts', asks: /\bsender|\bfrom whom|\bsigned\b|署名|落款|寄件人/i }, [
    'Yours, Tom|All of us at Northmere|Mina and Jonas',
    '你的朋友王涛|北湖全体同事|陈敏和周杰',
  ]),
  author: line(['Author', '作者'], { as: 'facts', asks: /\bauthors?\b|作者/i }, [
    'Old saying|Mina Patel|Jonas Weber',
    '谚语|陈敏|周杰',
  ]),
  quote: line(['Quote', '语录'], { as: 'headline', type: 'longText', asks: /\bquotes?\b|语录/i }, [
    'The best time to plant a tree was twenty years ago.|Somebody has to be the first to leave.|Slow is smooth.',
    '种树最好的时间是二十年前。|总要有人先出发。|慢就是稳。',
  ]),
  top: line(['Top text', '上方文字'], { as: 'over', asks: /\btop\b|\btexts?\b|\bcaptions?\b|上方/i }, [
    'One does not simply|Me at six in the morning|When the code works',
    '没有人能轻易|早上六点的我|代码一次跑通时',
  ]),
  bottom: line(
    ['Bottom text', '下方文字'],
    { as: 'under', asks: /\bbottom\b|\btexts?\b|\bcaptions?\b|下方/i },
    [
      'stop after one biscuit|Me at six past eleven|and nobody knows why',
      '只吃一块饼干|中午十一点的我|没人知道为什么',
    ],
  ),
};
