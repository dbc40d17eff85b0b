import type { Setting } from './setting.ts';

/** What people post and ask where they share a trade or an interest. */
export const talkSettings: readonly Setting[] = [
  {
    id: 'training-diary',
    when: /\b(?:fitness|training|workout|exercise|running|sports?|gym) (?:diar(?:y|ies)|journals?|logs?)\b|(?:健身|训练|运动|跑步)(?:日记|日志)/i,
    things: {
      journalEntry: {
        both: { mood: 'good|great|okay|low|great|good' },
        en: {
          title:
            'Five kilometres without a break|New best on the bench|Rest day, and needed|Heavy legs on the hill|First swim of the month|Stretching before work',
          content:
            'Slow start, steady middle, and for once I did not stop at the bridge.|Fifty kilos, three times five. The last one was slow, but it went up.|Slept nine hours. Knees are fine again, tomorrow easy.|Started too fast and paid for it on the second climb. Next time by heart rate.|Twenty lengths, pauses after ten. Shoulders are tired, the head is clear.|Fifteen minutes on the mat. The back has not complained all day.',
          tags: 'running|strength|recovery|hills|swimming|mobility',
        },
        zh: {
          title: '一口气跑完五公里|卧推新纪录|休息日，很需要|爬坡腿很沉|这个月第一次游泳|上班前拉伸',
          content:
            '开头慢，中段稳，这次没有在桥边停下。|五十公斤，五次三组，最后一次很慢，但推起来了。|睡了九个小时，膝盖好了，明天轻松练。|开头太快，第二个坡就吃力，下次看心率。|二十个来回，十个后休息。肩膀酸，头脑清醒。|垫子上十五分钟，腰一整天没抗议。',
          tags: '跑步|力量|恢复|爬坡|游泳|拉伸',
        },
      },
    },
  },
  {
    id: 'programmers',
    when: /\b(?:programm\w+|developers?|coding|coders?|software|engineers?|tech(?:nical|nology)?|computer)\b|编程|程序员|开发者|技术|软件/i,
    things: {
      forumQuestion: {
        choices: {
          category: {
            en: 'JavaScript|Python|Databases|DevOps|Design',
            zh: 'JavaScript|Python|数据库|运维|设计',
          },
        },
        both: { category: '1|2|3|4|1|3|2|5' },
        en: {
          title:
            'Why does my React effect run twice?|How do I read a large CSV without loading it all?|When is an index on two columns worth it?|How do you roll back a failed deployment?|What is the difference between null and undefined?|Why is my SQL join slower than two queries?|How do I test code that depends on the time?|How small should a function be?',
          content:
            'In development the request is sent twice. In production it is not. What do I miss?|The file has nine million lines and the process runs out of memory after two minutes.|We filter by customer and then by date. One index on both, or one on each?|The new version was live for four minutes. I would like to be back in one.|Both print as empty in our form, but only one of them is saved.|Each query alone takes 20 ms; joined it takes four seconds.|The test passes in the morning and fails after six in the evening.|Ours has 140 lines and does one thing. A colleague wants it in eight pieces.',
          tags: 'react|python|postgres|deployment|javascript|sql|testing|clean code',
        },
        zh: {
          title:
            '为什么 React effect 执行了两次？|怎样读取很大的 CSV 而不全部载入？|什么时候值得建两列联合索引？|部署失败后怎样回滚？|null 和 undefined 有什么区别？|为什么 SQL 连接比两次查询还慢？|依赖时间的代码怎么测试？|一个函数应该多小？',
          content:
            '开发环境请求发了两次，生产环境没有，我漏了什么？|文件有九百万行，两分钟后内存就用完了。|先按客户再按日期筛选，一个联合索引还是各建一个？|新版本上线了四分钟，希望一分钟内能退回。|表单里两者都显示为空，但只有一个会保存。|单独查询各 20 毫秒，连接后要四秒。|测试早上通过，晚上六点后就失败。|我们的函数 140 行只做一件事，同事想拆成八个。',
          tags: 'react|python|postgres|部署|javascript|sql|测试|代码规范',
        },
      },
    },
  },
  {
    id: 'gardeners',
    when: /\bgarden\w*|\bplants?\b|园艺|种植|花草/i,
    things: {
      socialPost: {
        en: {
          content:
            'First tomatoes of the year. Three, but they taste like thirty.|The slugs have found the lettuce. What works for you, apart from getting up at night?|Moved the dahlias indoors today, first frost is announced for Thursday.|Five bags of compost to give away, bring your own wheelbarrow.|The rose my grandmother planted is back after two years without a bloom.|Seed swap on Saturday at ten, behind the greenhouse. I bring beans.',
          tags: 'tomatoes|slugs|dahlias|compost|roses|seeds',
        },
        zh: {
          content:
            '今年第一批番茄，三个，味道顶三十个。|蛞蝓盯上了生菜，除了半夜起来捉，还有什么办法？|今天把大丽花搬进屋，预报周四初霜。|送五袋堆肥，自带手推车。|外婆种的月季两年没开，今年又开了。|周六十点温室后面换种子，我带豆子。',
          tags: '番茄|蛞蝓|大丽花|堆肥|月季|种子',
        },
      },
    },
  },
  {
    id: 'travellers',
    when: /\btravel\w*|\btrips?\b|\btourism\b|旅游|旅行|游记/i,
    things: {
      socialPost: {
        en: {
          content:
            'Four days on the night trains. The best breakfast was on a platform.|Rain in the old town, and suddenly every courtyard was empty.|Tip: take the ferry at six, the light is worth the alarm clock.|Walked the coast path in three stages; the second is the one to keep.|A grandmother taught us dumplings in exchange for a photo.|Lost the map, found the market.',
          tags: 'trains|rain|ferry|hiking|food|markets',
        },
        zh: {
          content:
            '四天夜火车，最好吃的早饭在站台上。|老城下雨，忽然每个院子都空了。|建议坐六点的轮渡，那束光值得早起。|三段走完海岸步道，第二段最值得。|一位奶奶教我们包饺子，只要一张合影。|丢了地图，找到了集市。',
          tags: '火车|雨天|轮渡|徒步|美食|集市',
        },
      },
    },
  },
  {
    id: 'sporty',
    when: /\bfitness\b|\bworkouts?\b|\brunn(?:ers?|ing)\b|\bgym\b|健身|跑步|运动/i,
    things: {
      socialPost: {
        en: {
          content:
            'Ten kilometres under an hour for the first time. The last one was mostly will.|Rest day. Harder than training.|Who joins on Sunday, easy pace, round the lake?|New personal best: 60 kg, three times five.|Knee is fine again after six weeks of patience.|Rain, wind, nobody else on the track. Perfect.',
          tags: 'running|rest|together|strength|recovery|running',
        },
        zh: {
          content:
            '第一次十公里跑进一小时，最后一公里全靠意志。|休息日，比训练还难。|周日谁一起，绕湖慢跑？|新纪录：60 公斤，五次三组。|耐心六周，膝盖好了。|风雨里跑道上没有别人，完美。',
          tags: '跑步|休息|约跑|力量|恢复|跑步',
        },
      },
    },
  },
];
