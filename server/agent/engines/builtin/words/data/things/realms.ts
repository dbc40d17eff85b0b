import { broughtRealms } from './brought-realms.ts';
import { buildingRealms } from './building-realms.ts';
import { careRealms } from './care-realms.ts';
import { diaryRealms } from './diary-realms.ts';
import { dutyRealms } from './duty-realms.ts';
import { gatheringRealms } from './gathering-realms.ts';
import { lessonRealms } from './lesson-realms.ts';
import { natureRealms } from './nature-realms.ts';
import { officeRealms } from './office-realms.ts';
import { presentationRealms } from './presentation-realms.ts';
import { showingRealms } from './showing-realms.ts';
import { siteRealms } from './site-realms.ts';
import { tradeRealms } from './trade-realms.ts';

/** A kind of app in which everyday words mean other things than elsewhere. */
export interface Realm {
  when: RegExp;
  /** Words by the id of what they mean there. */
  words: Readonly<Record<string, readonly string[]>>;
  /** Words that are no things there: the sales history of who sells their own. */
  nothing?: readonly string[];
}

const stock = ['product', 'item', 'inventory', 'stock item', 'goods', 'store', '商品', '产品', '库存'];

/** The first that fits says what a word means. */
export const realms: readonly Realm[] = [
  ...natureRealms,
  ...lessonRealms,
  ...diaryRealms,
  ...buildingRealms,
  ...careRealms,
  ...dutyRealms,
  ...broughtRealms,
  ...showingRealms,
  ...siteRealms,
  ...presentationRealms,
  ...gatheringRealms,
  ...officeRealms,
  {
    when: /\bmuseum|\bart galler|\bcastle\b|\bpalace\b|\bheritage|\bzoo\b|\baquarium|\bbrewery|博物馆|美术馆|城堡|动物园/i,
    words: { guidedTour: ['tour', 'guided tour', 'museum tour', '导览', '讲解'] },
  },
  {
    when: /\b(?:bands?|musicians?|singers?|orchestra)\b|乐队|歌手/i,
    words: {
      tourDate: ['tour', 'tour date', 'tour schedule', 'show', 'gig', '巡演', '演出'],
      album: ['album', 'discography', '专辑'],
      employee: ['member', 'band member', '成员'],
    },
  },
  {
    when: /\bendangered|\bwildlife|\bbiodiversity|\bwild animals|濒危|野生动物/i,
    words: { species: ['species', 'animal', 'wildlife', '物种', '动物', '野生动物'] },
  },
  {
    when: /\bdestinations?\b|目的地/i,
    words: {
      attraction: ['attraction', 'tourist attraction', 'sight', 'landmark', 'point of interest', '景点'],
    },
  },
  ...tradeRealms,
  {
    when: /\b(?:power|nuclear|hydro\w*|treatment|chemical|manufacturing|industrial|assembly|desalination|recycling) plants?\b|电厂|发电站|化工厂/i,
    words: { machine: ['plant', 'power plant', 'unit', 'turbine', 'reactor'] },
  },
  {
    when: /^(?![\s\S]*\bstock (?:market|exchange|prices?|quotes?)\b)[\s\S]*\b(?:warehouses?|stock (?:management|control|keeping|taking|movements?|levels?))\b/i,
    words: { product: ['stock', 'stock item', 'stock management', 'stock control'] },
  },
  {
    when: /\bsecond[- ]?hand|\bused (?:goods|items|products|things|clothes|books|furniture)\b/i,
    words: {},
    nothing: ['trading', 'trading platform', 'trading website'],
  },
  {
    when: /\bcrowdfund|\bfundrais\w+ (?:platform|site|website|app)|众筹/i,
    words: { fundraiserCampaign: ['campaign', 'project', 'cause', '项目'] },
  },
  {
    when: /\b(?:self[- ]driv\w+|guided|sightseeing|city|group|package|day|tourist) tours?\b|\btour (?:website|app|booking|operator|agency|routes?)\b|跟团游|自驾游/i,
    words: {
      tour: ['tour', 'route', 'tour route', 'travel route', 'trip', 'itinerary', '线路', '路线', '行程'],
    },
  },
  {
    when: /\badopt\w*\b[^.]{0,60}\b(?:pets?|animals?|dogs?|cats?)\b|\b(?:pets?|animals?|dogs?|cats?)\b[^.]{0,60}\badopt|宠物领养|领养/i,
    words: {
      petAdoption: ['pet', 'animal', 'dog', 'cat', 'breed', '宠物'],
      adoptionStory: ['story', 'adoption story', 'success story', 'happy ending', '领养故事', '故事'],
    },
  },
  {
    when: /\blibrar(?:y|ies)\b[^.]*\bbooks?\b|\bbooks?\b[^.]*\blibrar(?:y|ies)\b|图书馆/i,
    words: { book: ['book', 'borrowing', 'borrowed book', 'lending', '图书', '书'] },
  },
  {
    when: /\bbaker(?:y|ies)\b|\bsourdough|面包店|面包房|烘焙/i,
    words: {
      bakedGood: [
        ...stock,
        'bakery',
        'bread',
        'loaf',
        'bake',
        "today's bake",
        'dish',
        'cake',
        'pastry',
        '面包',
        '蛋糕',
        '面包店',
      ],
    },
  },
  {
    when: /^(?![\s\S]*\b(?:inventory|warehouses?|products?|shop|store|goods|items?|suppl(?:y|ies|iers?)|stock (?:management|control|keeping|taking|movements?|levels?))\b)[\s\S]*(?:\bstock (?:reports?|information|analysis|data|quotes?|codes?|symbols?|prices?|dashboard|charts?|tickers?)\b|股票(?:报告|信息|分析|行情))/i,
    words: { listedStock: ['stock', 'share', 'stock information', 'stock report', 'report', '股票'] },
  },
  {
    when: /\bstock (?:market|prices?|portfolio|trading)|\binvest(?:ment|or|ing)|\bcrypto|股票|证券/i,
    words: { holding: ['watchlist', 'stock', 'portfolio', 'asset', '自选股'] },
  },
  {
    when: /\b(?:event|concert|cinema|movie|theat(?:re|er)|museum|festival|match)\b[^.]{0,60}\bticket|\bticket[^.]{0,40}\b(?:event|concert|cinema|movie|festival)|门票|票务|演唱会|电影票/i,
    words: { eventTicket: ['ticket', 'seat', '票', '门票'] },
  },
  {
    when: /\bsurveys?\b|\bquestionnaire|问卷/i,
    words: { surveyQuestion: ['question', '题目', '问题'], surveyResponse: ['response', 'answer', '答卷'] },
  },
  {
    when: /\bdating\b|\bmatchmaking|\blanguage exchange|交友|相亲/i,
    words: { profile: ['profile', 'match', 'partner', '资料'] },
  },
  {
    when: /\bpersonal finance|\bhousehold|\bexpenses?\b[^.]{0,60}\bincome|记账|个人理财/i,
    words: { billDue: ['bill', '账单'] },
  },
  {
    when: /\b(?:software|consult\w*|agency|business(?:es)?|compan(?:y|ies))\b|公司|企业|软件/i,
    words: { caseStudy: ['success story', 'story of success', '成功故事'] },
  },
  {
    when: /\bgym\b|\bfitness (?:club|studio|cent)|\byoga studio|健身房|健身会所|瑜伽馆/i,
    words: {
      gymClass: ['class', 'session', 'course', 'lesson', '课程', '团课'],
      attendance: ['check-in', 'attendance check-in', 'member check-in', '签到'],
    },
  },
  { when: /\bwedding|婚礼|婚庆/i, words: { weddingCost: ['budget', '预算'] } },
  {
    when: /\bfundrais|\bchurch|\bcrowdfund|\bdonors?\b|捐款|众筹/i,
    words: { moneyDonation: ['donation', 'donor', '捐款', '捐赠'] },
  },
  {
    when: /\b(?:strategy|role-playing|rpg|multiplayer|adventure|fantasy|war|text-based|kingdom|survival)\b[^.]{0,40}\bgame|策略[^。]{0,8}游戏|角色扮演|网页游戏|文字游戏|战争游戏/i,
    words: {
      gameResource: ['resource', '资源'],
      gameUnit: ['worker', 'soldier', 'troop', 'unit', 'army', 'employee', '工人', '士兵', '部队'],
      gameItem: ['store', 'shop', 'weapon', 'item', 'equipment', 'inventory', '商店', '道具', '装备'],
      gameUpgrade: ['upgrade', '升级'],
      gameTraining: ['train', 'training', '训练'],
      gameBank: ['bank', '银行', '金库'],
      gameMessage: ['message', '消息', '留言'],
      battleReport: ['report', 'battle report', 'battle', '战报', '报告', '战斗'],
      gameSkill: ['skill', 'ability', 'spell', '技能'],
      group: ['guild', 'alliance', 'clan', '公会'],
      quest: ['quest', 'mission', 'task', '任务'],
    },
  },
  {
    when: /\b(?:hospital|clinic|medical|dental|dentist|doctors?|patients?|health ?care)\b|医院|诊所|医疗|挂号|患者/i,
    words: {
      medicalSupply: stock,
      operation: ['theater', 'theatre', 'operation'],
      labTest: ['test'],
      insuranceClaim: ['claim'],
      clinicAppointment: [
        'appointment',
        'appointment booking',
        'appointment scheduling',
        'consultation',
        '预约',
        '挂号',
      ],
    },
  },
  {
    when: /\b(?:salon|barber|beauty|spa|hairdresser|nail studio)\b|美容|美发|理发|美甲/i,
    words: { salonAppointment: ['appointment', 'appointment booking', '预约'] },
  },
  {
    when: /\bpharmac(?:y|ies)\b|药房|药店/i,
    words: { medication: [...stock, 'stock', 'medicine stock', 'drug stock'] },
  },
  {
    when: /\bsoftware (?:solution|compan|business|product)|\bsaas\b|软件(?:公司|解决方案|产品)/i,
    words: { softwareProduct: ['product', 'product description', 'software', '产品', '软件'] },
  },
  {
    when: /\b(?:sms|short messages?|text messages?|emails?)\b|短信|邮件/i,
    words: { sendingPolicy: ['policy', 'rule', '策略', '政策'] },
  },
  {
    when: /traceab|authenticity|\borigin and circulation\b|溯源|防伪/i,
    words: { tracedProduct: stock, checkpoint: ['circulation', 'tracking', '流转', '追踪'] },
  },
  {
    when: /\btrading (?:website|platform|app|site|system|opportunit|account)|\bstock market\b|交易(?:网站|平台|系统|机会)/i,
    words: {
      tradeOffer: ['opportunity', 'deal', 'trading opportunity', '机会'],
      tradingAccount: ['account', 'trading account', '账户'],
      trade: ['trade', 'transaction', 'trading history', '交易记录'],
    },
  },
  {
    when: /\b(?:restaurant|bistro|caf[eé]|eatery|canteen|food delivery)\b|餐厅|餐馆|外卖|食堂/i,
    words: {
      dish: [...stock, 'menu', 'food', '菜'],
      restaurantTable: ['table', 'assignment', 'seat', '座位'],
    },
  },
  { when: /\bfarm(?:er)?s?\b|\bfarmers?['’]|农产品|农场|农户/i, words: { produce: stock } },
  { when: /\bgrocer(?:y|ies)\b|\bsupermarket\b|超市|生鲜|杂货/i, words: { groceryProduct: stock } },
  { when: /\bpet (?:shop|store|suppl|food)|宠物(?:店|用品|商店)/i, words: { petProduct: stock } },
  { when: /\bbook ?(?:store|shop)\b|书店/i, words: { book: stock } },
  {
    when: /\bcar dealer|\bdealership|\bused cars?\b|二手车|汽车销售/i,
    words: { car: [...stock, 'vehicle', 'listing'] },
  },
  {
    when: /\b(?:law firm|lawyers?|legal|attorney)\b|律师|律所|法律/i,
    words: { legalCase: ['case', '案例', '案件'] },
  },
  {
    when: /\binsurance\b|保险/i,
    words: { insurancePolicy: ['policy', 'plan', '保单'], insuranceClaim: ['claim', '理赔'] },
  },
  {
    when: /\b(?:league|football|soccer|basketball|volleyball|cricket|sports? (?:club|team|event))\b|联赛|球队|足球|篮球/i,
    words: {
      sportsTeam: ['team', 'club', '球队', '队伍'],
      match: ['match', 'game', 'fixture', '比赛', '赛程'],
      athlete: ['player', 'athlete', '球员'],
    },
  },
  {
    when: /\b(?:board|video|mobile|online) games\b|\bgames? (?:library|collection|store|shop|review|download|news|portal)|游戏(?:库|商店|评测|下载|资讯|平台)/i,
    words: { game: ['game', '游戏'] },
  },
  {
    when: /\btest(?:ing)? (?:tool|automation|suite|management)|automation testing|\btest cases?\b|测试(?:工具|平台|管理)/i,
    words: { testRun: ['test', 'testing', '测试'] },
  },
  { when: /\bmonitor/i, words: { alertRecord: ['alert', 'alarm', '警报'] } },
  {
    when: /\b(?:server|network|infrastructure|uptime)\b.{0,40}\bmonitor|\bmonitor\w* .{0,40}(?:server|network|infrastructure)|服务器监控|运维/i,
    words: { server: ['server', '服务器'], alertRecord: ['alert', 'alarm', '告警'] },
  },
  {
    when: /\b(?:voting|election|ballot|polls?)\b|投票|选举/i,
    words: { contestant: ['candidate', 'option', '候选人'], poll: ['vote', 'voting', 'election', '投票'] },
  },
  {
    when: /\b(?:language|vocabulary|grammar|pronunciation|english|spanish|french|german|japanese)\b[^.]{0,30}\b(?:learn|app|course|practice|platform)|语言学习|英语|单词|口语/i,
    words: { exercise: ['exercise', 'practice', '练习'], word: ['word', '单词', '词汇'] },
  },
  {
    when: /\b(?:schools?|university|college|kindergarten)\b|学校|大学|校园|幼儿园/i,
    words: { schoolClass: ['class', '班级'] },
  },
  {
    when: /\blibrar(?:y|ies)\b|\blending\b|图书馆|借阅/i,
    words: { loanItem: ['loan', 'borrowing', '借阅'] },
  },
  { when: /\bmuseum|\bheritage|博物馆|文物/i, words: { museumObject: ['collection', 'object', '藏品'] } },
  {
    when: /\b(?:charity|fundrais\w*|crowdfund\w*|non-?profit|ngo)\b|慈善|公益|众筹/i,
    words: { fundraiserCampaign: ['campaign', 'cause', 'project', '项目'] },
  },
  {
    when: /\bconstruction|\bcontractor|\brenovation|施工|装修|建筑/i,
    words: { constructionJob: ['project', 'site', 'building site', '项目', '工程'] },
  },
  {
    when: /\b(?:travel|tour(?:ism|ist)?|holiday)\b|旅游|旅行/i,
    words: { tour: ['package', 'tour', '套餐', '线路'] },
  },
  {
    when: /\bsocial (?:network|media (?:app|platform|site)|app|platform)|\bforum\b|社交(?:网络|平台|应用)|论坛/i,
    words: { socialPost: ['post', 'status', '帖子', '动态'] },
  },
  {
    // Stock that nobody trades with is what lies in store.
    when: /^(?![\s\S]*\b(?:stock (?:market|exchange|prices?|quotes?|reports?|information|analysis|trading|portfolio|symbols?|tickers?)|stocks|shares?|invest\w*|trad(?:e|es|ing)|portfolios?|securities)\b)[\s\S]*\bstock\b/i,
    words: { product: ['stock'] },
  },
  { when: /\bcommunity\b|社区/i, words: { socialPost: ['post', 'content creation', '帖子'] } },
];
