import type { Bilingual } from '../entry.ts';

/** Something that is made at the press of a button, or a text that is worked on. */
export interface GeneratorEntry extends Bilingual {
  /** Id of the block's tool. */
  id: string;
  icon: string;
  asks: RegExp;
  /** Said of something else as often: it counts only where tools or generators are asked for. */
  beside?: boolean;
  /** Works on a text that somebody has; articles and documents are such texts. */
  works?: boolean;
}

const maker = '(?:generat\\w+|creator|maker|builder)';
const makes = '(?:generat(?:e|es|ing)|creat(?:e|ing)|mak(?:e|ing))';

/** `password generator`, `generate random passwords`. */
function made(what: string, chinese: string): RegExp {
  return new RegExp(
    `\\b${what}s?[- ](?:\\w+ )?${maker}\\b|\\b${makes} (?:and \\w+ )?(?:an? |the |their |own |new |random |strong |secure |custom |customi[sz]able |unique |beautiful |creative |simple |modern |professional )*(?:\\w+ )?${what}s?\\b|(?:${chinese}) ?(?:生成|制作|创建|设计(?:工具|器))|(?:生成|制作)(?:随机|安全|强)?(?:${chinese})`,
    'i',
  );
}

export const generatorEntries: readonly GeneratorEntry[] = [
  {
    id: 'qr',
    en: 'QR code generator',
    zh: '二维码生成',
    icon: 'qr-code',
    asks: made('qr[- ]?code', '二维码'),
  },
  {
    id: 'password',
    en: 'Password generator',
    zh: '密码生成',
    icon: 'key-round',
    asks: new RegExp(
      '\\bpassword (?:generat\\w+|creator|maker)\\b|\\bgenerat(?:e|es|ing) (?:\\w+ ){0,3}passwords?\\b|密码生成|生成(?:随机|安全|强)?密码',
      'i',
    ),
  },
  {
    id: 'name',
    en: 'Name generator',
    zh: '名字生成',
    icon: 'id-card',
    asks: /\b(?:nick|user|sur)?names? (?:generat\w+|maker|ideas tool)\b|\bgenerat(?:e|es|ing) (?:\w+ ){0,2}(?:nick|user)?names?\b|\brandom names?\b|(?:起名|取名|名字生成|昵称生成)/i,
  },
  {
    id: 'number',
    en: 'Random numbers',
    zh: '随机数',
    icon: 'dices',
    asks: /\brandom numbers?\b|\bnumber generat\w+|\bdice (?:roll\w*|simulator)|\blottery numbers?\b|随机数|掷骰子/i,
  },
  {
    id: 'picker',
    en: 'Random draw',
    zh: '随机抽取',
    icon: 'shuffle',
    asks: /\brandom (?:picker|choice|draw|name picker|selection|team)\b|\blucky draw\b|\b(?:spin(?:ning)?|prize|decision|random) wheel\b|\bname picker\b|抽奖|随机(?:抽取|点名|选择)/i,
  },
  {
    id: 'placeholder',
    en: 'Placeholder text',
    zh: '占位文本',
    icon: 'pilcrow',
    asks: /\blorem ipsum\b|\b(?:placeholder|dummy) text\b|占位文本/i,
  },
  {
    id: 'writer',
    en: 'Text generator',
    zh: '文案生成',
    icon: 'pen-line',
    asks: /\b(?:text|content|copy|story|stories|poem|poetry|slogan|idea|prompt|caption|headline|title|description|essay|article|tagline|script|lyrics) (?:writing )?generat\w+\b|\bgenerat(?:e|es|ing) (?:\w+ ){0,3}(?:stories|story|poems?|slogans?|captions?|headlines?|taglines?|essays?|copy|blog posts?|product descriptions?|scripts?|lyrics|ideas)\b|\bai[- ](?:writ\w+|content|copy\w*)\b|(?:文案|故事|诗歌|标语|标题|文章)生成|生成(?:文案|故事|诗|标语|文章)/i,
  },
  {
    id: 'palette',
    en: 'Colour palette',
    zh: '配色方案',
    icon: 'palette',
    asks: /\b(?:colou?r |harmonious )?(?:palettes?|colou?r schemes?) (?:generat\w+|maker|creator|tool)\b|\bgenerat(?:e|es|ing) (?:\w+ ){0,3}(?:palettes?|colou?r schemes?)\b|配色(?:生成|方案|工具)|调色板/i,
  },
  {
    id: 'logo',
    en: 'Logo maker',
    zh: '标志制作',
    icon: 'badge',
    asks: made('(?:svg |brand |company )?(?:logo|emblem|monogram|crest)', '标志|徽标|logo|商标'),
  },
  {
    id: 'avatar',
    en: 'Avatar maker',
    zh: '头像制作',
    icon: 'circle-user',
    asks: made('(?:profile picture|avatar)', '头像'),
  },
  {
    id: 'banner',
    en: 'Banner maker',
    zh: '横幅制作',
    icon: 'panel-top',
    asks: made('(?:web |social media )?(?:banner|cover image|header image)', '横幅|封面|banner'),
  },
  {
    id: 'pattern',
    en: 'Pattern maker',
    zh: '图案制作',
    icon: 'grid-3x3',
    asks: made('(?:seamless |svg |background |geometric |tile )?pattern', '图案|花纹|底纹'),
  },
  {
    id: 'picture',
    en: 'Image generator',
    zh: '图片生成',
    icon: 'image',
    asks: /\b(?:image|(?<!profile )picture|art|artwork|wallpaper|illustration|photo|meme|poster|cover|thumbnail)s?[- ]?(?:generat\w+|maker)\b|\bgenerat(?:e|es|ing) (?:\w+ ){0,3}(?:images?|(?<!profile )pictures?|artworks?|wallpapers?|illustrations?|posters?)\b|\btext[- ]to[- ]image\b|\bai (?:art|image|drawing|painting)\b|(?:图片|图像|壁纸|海报)生成|生成(?:图片|图像|壁纸|海报)|AI ?绘画/i,
  },
  {
    id: 'text',
    en: 'Text tools',
    zh: '文本工具',
    icon: 'type',
    asks: /\btext (?:tools?|utilit\w+|transform\w*|format(?:ter|ting tool)|clean\w*|manipulat\w+)\b|\b(?:word|character|letter)s?(?: and (?:word|character|letter)s?)? count\w*\b|\bcount(?:ing)? (?:the )?(?:words|characters|letters)\b|\bcase convert\w*\b|\bconvert\w* (?:the )?case\b|(?:文本|文字)工具|字数统计|大小写转换/i,
  },
  {
    id: 'summary',
    en: 'Summariser',
    zh: '文本摘要',
    icon: 'list-collapse',
    works: true,
    asks: /\b(?:text |article |document |content |ai )?summari[sz]ers?\b|\bsummari[sz](?:e|es|ing) (?:\w+ ){0,3}(?:texts?|articles?|documents?|essays?|passages?|paragraphs?|papers?|content|transcripts?)\b|\b(?:text|automatic|ai|auto) summar(?:y|ies)\b|\b(?:text|article|document|content|automatic) summari[sz]ation\b|(?:文本|文章|自动|智能|AI)(?:摘要|总结)|摘要(?:生成|工具)/i,
  },
  {
    id: 'keywords',
    en: 'Keyword extractor',
    zh: '关键词提取',
    icon: 'tags',
    works: true,
    asks: /\bkey ?(?:words?|phrases?) (?:extract\w*|finder|analy\w+|tool)\b|\bextract\w* (?:\w+ ){0,3}key ?(?:words|phrases)\b|关键词提取|提取关键词/i,
  },
  {
    id: 'proofread',
    en: 'Grammar and readability',
    zh: '语法与易读性',
    icon: 'spell-check',
    works: true,
    asks: /\b(?:grammar|spell(?:ing)?|readability)(?:,? (?:and|or|&)? ?\w+)? (?:check\w*|correct\w*|scores?|tools?|analy\w+|suggestions?)\b|\bproofread\w*\b|\b(?:check|correct|fix|improve)(?:s|ing)? (?:\w+ ){0,2}(?:grammar|spelling)\b|语法检查|校对|拼写检查/i,
  },
  {
    id: 'rewrite',
    en: 'Rewrite in another tone',
    zh: '换语气改写',
    icon: 'pen-line',
    works: true,
    asks: /\bparaphras\w+\b|\bre-?(?:writ(?:e|es|ing)|phras(?:e|es|ing)) (?:\w+ ){0,3}(?:texts?|sentences?|paragraphs?|articles?|content|tone)\b|\btext re-?writer\b|\b(?:change|adjust|choose)\w* the tone\b|\btone (?:changer|converter|adjust\w*)\b|(?:文本|句子|文章)改写|改写(?:文本|句子|文章)|润色/i,
  },
  {
    id: 'sentiment',
    en: 'Sentiment analysis',
    zh: '情感分析',
    icon: 'smile',
    works: true,
    asks: /\b(?:sentiment|emotion|mood|opinion) (?:analy\w+|detect\w*|classif\w+|recogni\w+|checker|scores?)\b|\banaly[sz](?:e|es|ing) (?:the )?(?:\w+ ){0,3}(?:sentiments?|emotions?)\b|情感分析|情绪(?:分析|识别)|舆情分析/i,
  },
  {
    id: 'credibility',
    en: 'Credibility check',
    zh: '可信度检查',
    icon: 'shield-check',
    works: true,
    asks: /\bfake[- ](?:news|reviews?) (?:detect\w*|check\w*|identif\w+|recogni\w+)\b|\b(?:detect|identify|spot)(?:s|ing)? (?:\w+ ){0,2}(?:fake news|misinformation|disinformation|rumou?rs)\b|\bfact[- ]check(?:er|ing)? (?:tool|website|app|platform)\b|\bcredibility (?:check\w*|scores?|analy\w+|tool)\b|假新闻(?:检测|识别)|谣言(?:检测|识别)|可信度/i,
  },
  {
    id: 'spam',
    en: 'Spam check',
    zh: '垃圾信息检查',
    icon: 'mail-warning',
    works: true,
    asks: /\b(?:spam|phishing|scam) (?:e-?mails? |messages? |text )?(?:detect\w*|check\w*|classif\w+|filter tool|analy\w+|recogni\w+)\b|\b(?:detect|identify|classify|recogni[sz]e)(?:s|ing)? (?:\w+ ){0,2}(?:spam|phishing|scams?)\b|垃圾(?:邮件|短信|信息)(?:检测|识别)|诈骗识别/i,
  },
  {
    id: 'writing',
    en: 'Writing feedback',
    zh: '写作反馈',
    icon: 'pen-line',
    works: true,
    asks: /\b(?:essay|writing|composition)s? (?:feedback|correct\w+|evaluat\w+|grad(?:er|ing)|scor(?:er|ing)|assess\w+|review(?:er)?|analy\w+|coach|assistant|checker)\b|\bfeedback on (?:the )?(?:grammar|writing|essays?)\b|\b(?:grad|evaluat|assess|correct)(?:e|es|ing|s)? (?:\w+ ){0,2}(?:essays|compositions)\b|作文(?:批改|评分|反馈)|写作(?:反馈|评分)/i,
  },
  {
    id: 'match',
    en: 'Match analysis',
    zh: '匹配分析',
    icon: 'file-check',
    works: true,
    asks: /\b(?:resum[eé]|résumé|cv|keyword|ats|job) (?:analy\w+|match\w*|scor\w+|scann\w+|checker|optimi\w+)\b|\bmatch scores?\b|\b(?:analy[sz]e|score|scan)(?:s|ing)? (?:\w+ ){0,3}(?:resum[eé]s?|résumés?|cvs?)\b|(?:plagiarism|text similarity|similarity) (?:check\w*|detect\w*|tool|scores?)|简历(?:分析|匹配|优化)|查重|相似度/i,
  },
  {
    id: 'units',
    en: 'Converter',
    zh: '换算',
    icon: 'arrow-left-right',
    asks: /\bunit (?:and \w+ )?(?:convert\w+|conversion)s?\b|\bunits? convert\w+|\bconvert(?:ing)? (?:between )?(?:different )?(?:units|length|weight|temperature|volume|area|currenc)|\b(?:currency|money|temperature|length|weight) (?:and \w+ )?(?:convert\w*|conversion)s?\b|单位换算|货币换算|汇率换算|货币转换|单位转换/i,
  },
  {
    id: 'convert',
    en: 'Image converter',
    zh: '图片转换',
    icon: 'refresh-cw',
    asks: /\b(?:images?|photos?|pictures?|files?)(?: format)?[- ](?:convert\w*|conversions?|compress\w*|resiz\w+|optimi[sz]\w+)\b|\b(?:convert|compress|resize|shrink|optimi[sz]e)\w* (?:and \w+ |or \w+ )?(?:(?:their|the|different|between|large|multiple|various|up) )*(?:images?|photos?|pictures?|files)\b|\b(?:png|jpe?g|webp)s? (?:to|into) (?:png|jpe?g|webp)\b|(?:图片|图像|照片)(?:格式)?(?:转换|压缩)|(?:压缩|转换)(?:图片|图像|照片)|文件格式转换/i,
  },
  {
    id: 'compare',
    en: 'Compare texts',
    zh: '文本比较',
    icon: 'git-compare',
    asks: /\btext (?:compar\w+|diff\w*)\b|\bcompar(?:e|ing) (?:two )?(?:texts|documents|files|versions of (?:a )?text)\b|\bdiff (?:tool|checker|viewer)\b|文本(?:比较|对比)/i,
  },
];
