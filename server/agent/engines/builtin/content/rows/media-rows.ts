import type { RowsOfThings } from './rows-of-thing.ts';

/** What is read, heard, watched and played. */
export const mediaRows: RowsOfThings = {
  poem: {
    both: { type: 'free|sonnet|ode|haiku|ballad|free', publishedOn: '-2|-9|-15|-24|-33|-47' },
    choices: { type: { en: 'Free verse|Haiku|Ode|Ballad', zh: '自由诗|俳句|颂诗|民谣' } },
    en: {
      type: '1|1|3|2|4|1',
      tags: 'winter, morning|sea, night|garden, work|night, travel|love, neighbours|summer, memory',
      content:
        'All night the street was being written over.\nAt six a single line of footprints said\nwhat everybody else was still too warm to say:\nsomebody has to be the first to leave.|They do not light the water. They light\nthe wish to be on it.\nOne after another the boats put out their names,\nand what remains is green, and red, and patient.|To you who turn the cold earth, Saturdays,\nwith a bad knee and a radio:\nyou speak of beans as others speak of children,\nand half of what you plant is for the birds.|The late train passes —\nin one lit window somebody\nfolds a paper bird.|Two windows faced across the yard for years,\none had geraniums, the other rain.\nShe waved in March; he thought it was the curtain.\nIn May he waved. She waters them again.|It has been August for as long as I remember:\nthe chairs outside, the bread gone hard by noon,\nmy mother calling from a house\nthat only stands in August.',
    },
    zh: {
      author: '王强|张伟|刘洋|陈静|赵磊|李敏',
      tags: '冬天, 清晨|大海, 夜|花园, 劳作|夜, 旅途|爱, 邻居|夏天, 记忆',
      type: '1|1|3|2|4|1',
      content:
        '一整夜，街道被重新写过。\n清晨六点，只有一行脚印\n说出大家还舍不得说的话：\n总要有人先走。|它们照亮的不是水，\n是想要出海的心。\n船一只接一只熄了名字，\n剩下的绿，剩下的红，耐心地亮着。|你在星期六翻动冷土，\n带着旧伤的膝盖和一台收音机，\n说起豆子，像别人说起孩子，\n种下的一半，原是给鸟的。|末班车驶过——\n亮着的一扇窗里\n有人折纸鹤。|两扇窗隔着院子对望多年，\n一扇有花，一扇有雨。\n三月她挥手，他以为是窗帘；\n五月他挥手，她又去浇花。|记忆里一直是八月：\n椅子在屋外，面包到中午就硬，\n母亲在一座\n只立在八月里的房子里喊我。',
    },
  },
  biography: {
    en: { birthday: '1815-12-10|1867-11-07|1920-07-25|1882-03-23', city: 'London|Warsaw|London|Erlangen' },
    zh: {
      birthday: '1930-12-30|1867-11-07|1901-12-23|1911-12-11',
      city: '宁波|华沙|厦门|上海',
      description:
        '药学家，从中草药中发现青蒿素，挽救了数百万疟疾患者的生命，2015 年获诺贝尔生理学或医学奖。|物理学家、化学家，发现钋和镭，是唯一在两个不同科学领域获得诺贝尔奖的人。|妇产科专家，中国妇产科学的开拓者之一，一生亲手接生了五万多个孩子。|空气动力学家，中国航天事业的奠基人之一，在工程控制论方面有开创性贡献。',
    },
  },
  book: {
    both: { status: 'read|want|reading|read|want|read', rating: '5|4|4|5|3|5' },
    choices: { genre: { en: 'Science fiction|Classics|Adventure', zh: '古典文学|科幻|现代小说' } },
    en: {
      author: 'Ursula K. Le Guin|Jane Austen|Herman Melville|H. G. Wells|Mary Shelley|George Eliot',
      genre: '1|2|3|1|1|2',
      pages: '304|432|635|118|280|880',
      note: 'The journey over the ice.|||Read in one evening.||',
    },
    zh: {
      author: '曹雪芹|吴承恩|简·奥斯汀|欧内斯特·海明威|赫伯特·乔治·威尔斯|钱锺书',
      genre: '1|1|1|3|2|3',
      pages: '1606|1100|396|112|140|376',
      note: '||||一个晚上读完。|',
    },
  },
  movie: {
    both: { status: 'watched|want|watched|watching|want|watched', rating: '5|4|5|5|4|5' },
    choices: { genre: { en: 'Science fiction|Comedy|Horror', zh: '动画|剧情|喜剧|科幻' } },
    en: { genre: '1|2|3|2|2|2', year: '1927|1926|1922|1931|1923|1925' },
    zh: { genre: '1|2|3|4|2', year: '1961|1948|1931|1927|1934' },
  },
  song: {
    both: { genre: 'pop|rock|pop|jazz|electronic', duration: '4|5|3|6|4' },
    en: { author: 'Lena Fischer|The Night Trams|Samir & Co|Harbour Quartet|Paper Lanterns' },
    zh: { author: '林小溪|夜行电车|萨米尔与朋友|海港四重奏|纸灯笼' },
  },
  album: {
    both: {
      genre: 'jazz|rock|pop|electronic|classical|rock',
      year: '2021|2019|2023|2022|2018|2024',
      rating: '5|4|4|5|4|3',
    },
    en: { artist: 'Harbour Quartet|The Night Trams|Samir & Co|Paper Lanterns|Lena Fischer|The Night Trams' },
    zh: { artist: '海港四重奏|夜行电车|萨米尔与朋友|纸灯笼|林小溪|夜行电车' },
  },
  artist: {
    both: { genre: 'rock|classical|jazz|pop|electronic|jazz' },
    en: {
      city: 'Berlin|Vienna|Lisbon|Paris|Kyoto|Oslo',
      description:
        'Four voices, one tram depot as rehearsal room, and three albums in ten years.|Pianist and composer who records in churches in winter.|Trumpet, piano, bass and drums; nothing is rehearsed twice.|Songs in four languages, with an oud and a drum machine.|Two sisters with synthesizers, paper shows and a following of insomniacs.|Saxophonist who lives on an island and tours by ship.',
    },
    zh: {
      city: '北京|杭州|厦门|上海|成都|大连',
      description:
        '四个人声，以电车库为排练室，十年三张专辑。|钢琴家、作曲家，冬天在教堂录音。|小号、钢琴、贝斯和鼓，从不排练第二遍。|用四种语言唱歌，乌德琴配鼓机。|姐妹二人，合成器与纸影，失眠者最爱。|住在岛上的萨克斯手，乘船巡演。',
    },
  },
  podcast: { both: { duration: '38|42|29|51|34|46|27' } },
  video: {
    both: { duration: '14|10|22|7|12|31', views: '8400|12600|3100|21800|9500|1700' },
    en: {
      description:
        'From the first pile to the last bolt, filmed from the same window for two years.|Neck, back and hips, on a chair or on the floor.|Grain, stones, dust and a cat: one day without a word.|Three folds that children manage, and one for their parents.|Two stones, the right angle, and how to know when to stop.|Lights, rain and names of stations: half an hour to fall asleep.',
    },
    zh: {
      description:
        '从第一根桩到最后一颗螺栓，同一扇窗拍了两年。|颈、背、髋，坐着或躺着都能做。|谷物、石磨、尘埃和一只猫，没有一句话的一天。|孩子能学会的三种折法，还有一种给家长。|两块磨石、合适的角度，以及何时停手。|灯光、雨和站名，半小时助眠。',
    },
  },
  playlist: {
    both: { category: 'jazz|rock|electronic|classical|pop|pop', quantity: '24|48|36|18|22|30' },
    en: {
      description:
        'For long breakfasts.|Four hours without a slow song.|No words, steady beat.|Strings and a window.|For the balcony.|Only with socks.',
    },
    zh: {
      description:
        '给漫长的早餐。|四小时没有慢歌。|没有歌词，节拍稳定。|弦乐和一扇窗。|适合阳台。|必须穿袜子。',
    },
  },
  newsItem: {
    both: { category: 'local|culture|business|local|local|culture', publishedOn: '0|-1|-2|-3|-5|-6' },
    en: {
      author: 'Ingrid Holm|Marcus Bell|Grace Obi|Ingrid Holm|Yuki Tanabe|Marcus Bell',
      content:
        'From Friday the lines 2, 4 and 7 run every thirty minutes until four in the morning. The town pays for a trial of one year.\n\nDrivers asked for a break room at the terminus, which opens with the first night. Tickets cost the same as by day.|After a vote of its readers the library opens on Sundays from eleven to five. Six volunteers and one librarian share the work.\n\nThe children’s room is open from the first week, the archive follows in spring.|Shops with fewer than five employees no longer need to report their stock each month. A yearly report is enough.\n\nOwners spoke of half a day saved every month. The chamber offers a form of two pages.|Eight months later than planned the harbour bridge is open to bicycles and buses; cars follow on Monday.\n\nThe old bolts are sold for the youth club, five a piece.|Half of what is cooked in schools now comes from farms within forty kilometres. Carrots won the vote of the pupils, leeks did not.\n\nThe price of a meal stays the same until summer.|Sixty maps from four centuries show how often the river has moved. The oldest was drawn on calfskin by a surveyor who could not swim.\n\nGuided tours take place every Saturday at three.',
    },
    zh: {
      author: '孙宁|何静|郭子安|孙宁|梁雨|何静',
      content:
        '从周五起，2、4、7 路每三十分钟一班，运行到凌晨四点，试行一年。\n\n司机希望在终点站设休息室，首夜即启用，票价与白天相同。|读者投票后，图书馆周日十一点到五点开放，由六位志愿者和一位馆员轮值。\n\n儿童室首周开放，档案室春天跟进。|五人以下的小店不再需要每月上报库存，一年一次即可。\n\n店主说每月省下半天，商会提供两页表格。|比计划晚了八个月，海港大桥已对自行车和公交开放，汽车周一通行。\n\n旧螺栓义卖，每颗五元，捐给青年活动室。|学校一半食材来自四十公里内的农场。学生投票胡萝卜第一，韭葱垫底。\n\n餐费到夏天不变。|四个世纪的六十张地图，展示河流改道的次数，最早一张画在小牛皮上。\n\n每周六下午三点有讲解。',
    },
  },
  article: {
    both: { publishedOn: '-2|-8|-15|-27|-40' },
    en: {
      author: 'Ingrid Holm|Marcus Bell|Grace Obi|Yuki Tanabe|Peter Novak',
      content:
        'The second shop is harder than the first, because you cannot be in both. We wrote down everything that was only in our heads: how the bread is turned, whom to call when the oven fails, what to say when somebody is angry.\n\nThe list had sixty points. Half a year later forty of them were wrong and had been mended by those who do the work. That is when we knew that it would last.|Sell to ten people before you print a card. Keep the first prices for half a year. Answer every message yourself. Do the accounts on Fridays, while you still know what the receipt was for.\n\nAnd stop one thing each month, or you will soon be doing all of them badly.|We did not forbid meetings; we only asked for a page beforehand. Most were never held, because the page was enough.\n\nWhat remained were eleven meetings in a year, all of them about people.|She looked at everything, thanked us and left. At the door we asked why. Her answer, four sentences long, changed our shop window, our opening hours and the way we greet people.\n\nShe came back in spring.|You learn to see faces from three metres, to make up your mind at five in the morning, and to be cold with good grace.\n\nAbove all you learn what people do not buy, and that it is no insult.',
    },
    zh: {
      author: '孙宁|何静|郭子安|梁雨|谢文',
      content:
        '第二家店比第一家难，因为你不能同时在两处。我们把只存在脑子里的事都写下来：面包怎么翻、烤箱坏了找谁、客人生气时说什么。\n\n清单有六十条，半年后其中四十条被干活的人改对了，那时我们知道它能长久。|先卖给十个人，再去印名片。头半年不改价。每条消息亲自回。周五记账，趁还记得票据是什么。\n\n每个月停做一件事，否则很快样样都做不好。|我们没有禁止会议，只要求事先写一页纸。多数会没有开，因为那页纸就够了。\n\n一年剩下十一次会，都与人有关。|她看完一切，道谢离开。我们在门口问了原因，她的四句话改变了橱窗、营业时间和打招呼的方式。\n\n春天她又来了。|你学会三米外看脸色、凌晨五点做决定，并且体面地挨冻。\n\n最重要的是知道人们不买什么，而这并不是冒犯。',
    },
  },
  discussion: {
    both: { category: 'help|help|help|tips|news|offtopic', date: '0|-1|-2|-3|-5|-7' },
    en: {
      content:
        'I want to clean the gutter on Saturday and mine is two metres too short. I fetch it and bring it back, with cake.|We are away from the 3rd to the 13th. Ten pots, one tap, and you may eat what ripens.|The housing form asks for a number that is on none of my papers. Has anybody filled it in this year?|The one by the quarry is shorter, the one through the mill valley has shade. With a pushchair take the second.|The building site begins at seven on Sundays. The office says it has permission until March; I have asked for the letter.|I am Rosa, new in Mill Lane since May, and I repair radios. What do you do?',
    },
    zh: {
      content:
        '周六想清理檐沟，我的梯子短了两米。我来取来还，附赠蛋糕。|3 号到 13 号外出，十盆番茄、一个水龙头，熟了的可以吃。|住房表上要填一个号码，我的材料里都没有，今年有人填过吗？|采石场那条更近，磨坊谷那条有树荫，推婴儿车走后者。|工地周日七点开工，办公室说许可到三月，我已索要文件。|我是小罗，五月搬到和平路，会修收音机。你们呢？',
    },
  },
  story: {
    both: { publishedOn: '-4|-12|-21|-30|-44|-58' },
    choices: { genre: { en: 'Everyday|Family|Mystery', zh: '日常|家庭|悬疑' } },
    en: { genre: '3|2|2|1|3|1' },
    zh: { genre: '3|2|2|1|3|1' },
  },
  joke: {
    en: {
      answer:
        'It was two-tired.|Thunderwear.|It had too many problems.|A piano.|The turkey: it is always stuffed.|A towel.',
    },
    zh: {
      answer: '因为它太（胎）累了。|雷（内）衣。|因为问题太多。|钢琴。|火鸡，因为肚子总是塞满的。|毛巾。',
    },
    both: { rating: '4|3|5|4|3|5' },
    choices: { category: { en: 'Wordplay|Riddles', zh: '谐音|谜语' } },
  },
  quotation: {
    en: { author: 'Proverb|Proverb|John Heywood|Virgil|Proverb|Proverb' },
    zh: { author: '老子|谚语|谚语|欧阳修|《后汉书》|《论语》' },
  },
  announcement: {
    choices: {
      category: { en: 'Traffic|Opening hours|Lost and found|Building', zh: '交通|开放时间|失物|建设' },
    },
    both: { category: '1|2|3|4', date: '-1|-4|-8|-15' },
    en: {
      author: 'Town office|Library|Rosa Lindgren|Town office',
      content:
        'Mill Lane is closed for the market from six to four. The bus stops at the station instead.|From next month the library is open on Sundays from eleven to five; the return box works at any time.|Grey with one white paw, answers to Minka, last seen near the mill. Please look into sheds and cellars.|Swings, a climbing net and benches in the shade: the playground behind the school opens on Friday at three.',
    },
    zh: {
      author: '市政办公室|图书馆|罗女士|市政办公室',
      content:
        '因集市，和平路六点至十六点封闭，公交改停车站。|下月起周日十一点至十七点开放，还书箱全天可用。|灰色，一只白爪，名叫米卡，最后出现在磨坊附近，请留意车棚和地下室。|秋千、攀爬网和树荫长椅，学校后面的游乐场周五三点开放。',
    },
  },
  faq: {
    both: {},
    en: {
      answer:
        'Within thirty days, with the form that came with the parcel. We pay for the way back.|In the message about your parcel you find a link; it is updated every hour.|Cards, bank transfer and mobile wallets. Companies can pay by invoice.|On weekdays from nine to six, by phone and chat. E-mails are answered within a day.',
    },
    zh: {
      answer:
        '三十天内凭包裹里的表格退货，运费由我们承担。|包裹通知里有链接，每小时更新。|银行卡、转账和手机支付，企业可开票付款。|工作日九点到六点电话和在线，邮件一天内答复。',
    },
  },
  journalEntry: {
    both: { mood: 'okay|great|low|good|bad|great' },
    en: {
      content:
        'Coffee until noon, then the long way round the lake. Nothing finished, nothing missing.|We sat on the steps until the lamp came on. He thinks I should ask for the other job.|Soup and letters, and nobody came. The sound on the roof helped a little.|Four kilometres, two pauses, one dog that ran along. Tomorrow everything will ache.|Six of them, and I cannot say what was decided. On Monday I will ask for a page first.|The peonies opened overnight. I cut three and left the rest to the bees.',
      tags: 'weekend|friends|weather|running|work|garden',
    },
    zh: {
      content:
        '咖啡喝到中午，再绕湖走远路。什么也没做完，什么也不缺。|我们坐在台阶上聊到路灯亮起，他觉得我该争取另一份工作。|喝汤、写信，没有人来，雨声算是一点安慰。|四公里，停了两次，一只狗跟着跑。明天一定浑身酸。|开了六个会，说不清定了什么。周一起先要一页纸。|牡丹一夜开了，剪三朵，其余留给蜜蜂。',
      tags: '周末|朋友|天气|跑步|工作|花园',
    },
  },
  note: {
    en: {
      content:
        'Herbs in the long box, a chair that folds, light on a string. Measure the corner first.|Rain jacket, charger, book, two shirts, medicine. Leave the second pair of shoes.|Walk half an hour a day, drink more, come back in June. No tablets for now.|Ruth: gardening gloves. Tom: the map. Lena: time together on a Sunday.|“The map is not the walk.” Page 48. Ask Jonas for the second volume.',
      tags: 'home|travel|health|family|books',
    },
    zh: {
      content:
        '长箱种香草，折叠椅，串灯。先量一下角落。|雨衣、充电器、书、两件衬衫、药。第二双鞋不带。|每天走半小时，多喝水，六月复查，暂不用药。|外婆：园艺手套。小唐：地图。小林：周日一起出去。|“地图不是路。”第 48 页。问小周借第二册。',
      tags: '家|旅行|健康|家人|书',
    },
  },
  game: {
    both: {
      category: 'cooperative|strategy|strategy|family|strategy|puzzle',
      capacity: '4|5|4|6|5|2',
      duration: '60|45|120|30|90|40',
      rating: '5|4|4|4|5|4',
    },
    en: {
      description:
        'Carry the light through nine rooms without speaking.|Place hives, trade honey, and keep an eye on winter.|Dig, dam and tax: a canal through four kingdoms.|Quick bids for soup, silk and songs.|Caravans, wells and one storm too many.|One bridge each turn, none of them twice.',
    },
    zh: {
      description:
        '不说话，把光带过九个房间。|放蜂箱、换蜂蜜，小心冬天。|挖渠、筑坝、收税，一条运河穿过四国。|快速竞价：汤、丝绸和歌。|商队、水井，和多出的一场沙暴。|每回合一座桥，不能重复。',
    },
  },
  work: {
    both: { year: '2024|2023|2022|2021|2020' },
    choices: { category: { en: 'Signage|Packaging|Posters|Objects|Maps', zh: '导视|包装|海报|器物|地图' } },
    en: { category: '1|2|3|4|5' },
    zh: { category: '1|2|3|4|5' },
  },
};
