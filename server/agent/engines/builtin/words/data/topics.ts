/** What people write about something in English and Chinese: a title, what is said, and an answer to it. */
export interface Topic {
  words: RegExp;
  en: readonly [title: string, said: string, answer: string];
  zh: readonly [title: string, said: string, answer: string];
}

/** What is written where everything is about one thing. */
export const topics: readonly Topic[] = [
  {
    words: /\b(?:parking|cars?|garage)\b|停车|车位/i,
    en: [
      'Space 14 is free this week',
      'I am away until Friday, so whoever has visitors may use space 14.',
      'Thank you, my parents come on Wednesday and would take it.',
    ],
    zh: ['14号车位本周空着', '我周五前不在，有访客的可以用14号车位。', '谢谢，我父母周三来，正好用上。'],
  },
  {
    words: /\blaundry|washing\b|洗衣/i,
    en: [
      'The second machine works again',
      'The repair was done this morning; the left dryer still takes a little longer.',
      'Good to know, I have put my name down for six o’clock.',
    ],
    zh: ['二号洗衣机修好了', '今早修好的，左边的烘干机还是有点慢。', '知道了，我约了六点。'],
  },
  {
    words: /\bevents?|part(?:y|ies)|meet-?ups?\b|活动|聚会/i,
    en: [
      'Summer evening in the yard',
      'Saturday from five: tables are there, everybody brings something to share.',
      'I bring salad and a second extension lead.',
    ],
    zh: ['院子里的夏夜聚会', '周六五点开始，桌子有了，每家带一样吃的。', '我带沙拉和一个插线板。'],
  },
  {
    words: /\b(?:maintenance|repairs?|building|house|facilit\w+)\b|维修|物业/i,
    en: [
      'Water off on Thursday morning',
      'Between nine and eleven a valve in the cellar is changed.',
      'Then I fill two jugs the evening before.',
    ],
    zh: ['周四上午停水', '九点到十一点更换地下室阀门。', '那我前一晚先接两壶水。'],
  },
  {
    words: /\blost|found\b|失物/i,
    en: [
      'Found: a bunch of keys',
      'Three keys on a green ribbon lay beside the letter boxes.',
      'Those are mine, I come by this evening.',
    ],
    zh: ['捡到一串钥匙', '信箱旁，三把钥匙，绿色绳子。', '是我的，今晚来取。'],
  },
  {
    words: /\b(?:sale|sell\w*|swap\w*|give ?away|market\w*|free stuff|exchange)\b|转让|二手|交换/i,
    en: [
      'Desk and chair to give away',
      'Both are in good order, 120 by 60 centimetres; to be fetched by Sunday.',
      'I would take the desk, if it is still there.',
    ],
    zh: ['赠送书桌和椅子', '都还好用，120×60厘米，周日前自取。', '书桌还在的话我要。'],
  },
  {
    words: /\bgarden\w*|plants?|balcon\w+\b|花园|植物/i,
    en: [
      'Tomatoes to share',
      'I have raised eleven too many; they stand in pots by the gate.',
      'Two of them are on my balcony now, thank you.',
    ],
    zh: ['番茄苗送人', '多育了十一株，放在大门口的盆里。', '拿了两株放阳台，谢谢。'],
  },
  {
    words: /\b(?:general|main|everyone|all)\b|综合|大厅|公共/i,
    en: [
      'Good morning, everybody',
      'This is where everything goes that concerns all of us.',
      'Good. I write here when the plan for the week is ready.',
    ],
    zh: ['大家早上好', '和所有人有关的都发在这里。', '好的，本周计划好了我就发。'],
  },
  {
    words: /\b(?:random|off[- ]?topic|coffee|water ?cooler|fun|lounge|social)\b|闲聊|茶水间|灌水/i,
    en: [
      'The new bakery on the corner',
      'Has anybody tried it? It smells very good at seven.',
      'The rye bread is worth the queue.',
    ],
    zh: ['街角新面包店', '有人去过吗？早上七点特别香。', '黑麦面包值得排队。'],
  },
  {
    words: /\bdesign|ui|ux|creative|art\b|设计/i,
    en: [
      'Second draft of the start page',
      'The buttons are larger now and the picture has gone; what do you think?',
      'Much calmer. I would only make the heading darker.',
    ],
    zh: ['首页第二稿', '按钮变大，图片去掉了，大家觉得呢？', '清爽多了，标题再深一点就好。'],
  },
  {
    words: /\b(?:dev\w*|engineering|code|coding|tech\w*|frontend|backend|programming|it)\b|开发|技术|工程/i,
    en: [
      'The tests are green again',
      'It was the time zone; the change is up for a look.',
      'I read it after lunch.',
    ],
    zh: ['测试又通过了', '原来是时区问题，改动已提交，请看看。', '我午饭后看。'],
  },
  {
    words: /\bmarketing|campaigns?|press\b|市场|营销/i,
    en: [
      'Letter to readers goes out on Tuesday',
      'The text stands; a picture of the workshop is still missing.',
      'I take one tomorrow morning, the light is best then.',
    ],
    zh: ['周二发出读者来信', '文字定了，还缺一张工坊照片。', '我明早拍，光线最好。'],
  },
  {
    words: /\bsales|customers?|clients?\b|销售|客户/i,
    en: [
      'Harbour & Co want a second talk',
      'They liked the offer and ask about delivery in March.',
      'March is possible. I write the dates down for them.',
    ],
    zh: ['客户约第二次洽谈', '对报价满意，问三月能否交货。', '三月可以，我把日期写给他们。'],
  },
  {
    words: /\b(?:help|support|questions?|q ?& ?a|advice)\b|求助|帮助|问答/i,
    en: [
      'How do I change my address?',
      'I moved last week and do not find where to enter it.',
      'Open your profile; it is the third line.',
    ],
    zh: ['怎样修改地址？', '上周搬家了，没找到在哪里改。', '打开个人资料，第三行就是。'],
  },
  {
    words: /\b(?:announcements?|news|notices?|updates?)\b|公告|通知|消息/i,
    en: [
      'New opening hours from Monday',
      'From Monday we are here from eight to six, on Fridays until four.',
      'Thank you for telling us so early.',
    ],
    zh: ['周一起新的开放时间', '周一起八点到六点，周五到四点。', '谢谢提前告知。'],
  },
  {
    words: /\b(?:sports?|football|running|fitness|training|cycling|hik\w+)\b|运动|跑步|球/i,
    en: [
      'Sunday run round the lake',
      'Nine kilometres, an easy pace, coffee afterwards.',
      'I am in, and bring a friend.',
    ],
    zh: ['周日环湖跑', '九公里，慢跑，跑完喝咖啡。', '算我一个，再带个朋友。'],
  },
  {
    words: /\b(?:food|recipes?|cooking|kitchen|lunch|meals?)\b|美食|菜谱|做饭/i,
    en: [
      'Soup for twelve',
      'Lentils, carrots, a little cumin: ready in forty minutes and better the next day.',
      'Made it yesterday; with lemon it is even better.',
    ],
    zh: ['十二人份的汤', '扁豆、胡萝卜、少许孜然，四十分钟，隔天更好喝。', '昨天做了，加柠檬更好。'],
  },
  {
    words: /\b(?:homework|study|exams?|school|class(?:es)?|lectures?)\b|作业|学习|考试|课/i,
    en: [
      'Page 42, exercise three',
      'Do we have to do both parts by Thursday?',
      'Only the first; the second is for next week.',
    ],
    zh: ['第42页第三题', '周四前两部分都要做吗？', '只做第一部分，第二部分下周。'],
  },
  {
    words: /\b(?:music|films?|movies?|series|books?|reading|games?|gaming)\b|音乐|电影|读书|游戏/i,
    en: [
      'What are you at this week?',
      'I have begun a long one and need something short beside it.',
      'I lend you mine, two evenings at most.',
    ],
    zh: ['本周推荐', '我刚开始一部长的，想再找个短的。', '我的借你，最多两个晚上。'],
  },
  {
    words: /\b(?:ideas?|feedback|suggestions?|wishes)\b|建议|反馈|想法/i,
    en: [
      'A bench by the entrance',
      'Many wait there, and some cannot stand for long.',
      'I am for it, and would help to put it up.',
    ],
    zh: ['门口放张长椅', '很多人在那里等，有人站不久。', '支持，我可以帮忙安装。'],
  },
  {
    words: /\b(?:kids?|children|famil(?:y|ies)|parents?|babysitt\w*)\b|孩子|家长|亲子/i,
    en: [
      'Who plays outside on Friday?',
      'We are in the yard from three with chalk and a ball.',
      'We come as soon as the nap is over.',
    ],
    zh: ['周五谁在外面玩？', '三点起我们在院子里，有粉笔和球。', '午睡完就来。'],
  },
  {
    words: /\bpets?|dogs?|cats?\b|宠物|狗|猫/i,
    en: [
      'Who feeds two cats in August?',
      'Ten days, morning and evening; they are no trouble.',
      'I live above you and do it gladly.',
    ],
    zh: ['八月谁能喂两只猫？', '十天，早晚各一次，很乖。', '我住楼上，乐意帮忙。'],
  },
];

/** What is written about each of these, and never the same twice. */
export function topicsOf(names: readonly string[]): Omit<Topic, 'words'>[] {
  const used = new Set<Topic>();
  return names.map((name) => {
    const known = topics.find((topic) => !used.has(topic) && topic.words.test(name));
    if (known) used.add(known);
    return known ?? anything(name);
  });
}

function anything(name: string): Omit<Topic, 'words'> {
  const small = /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return {
    en: [
      `First questions about ${small}`,
      `Everything about ${small} goes here, so that nobody has to search for it.`,
      'Good. I add what I know this evening.',
    ],
    zh: [`关于${name}`, `和${name}有关的都发在这里，方便查找。`, '好的，我今晚补充。'],
  };
}
