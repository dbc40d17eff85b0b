import type { RowsOfThings } from './rows-of-thing.ts';

const times = (line: string, count: number) => Array.from({ length: count }, () => line).join('|');

const daily =
  'An answer you have waited for comes before noon. Say yes slowly.|Somebody asks for your opinion; give the honest one, in few words.|Two invitations for one evening. The smaller table is the better one.|Stay at home tonight if you can. What you tidy up today stays tidy.|You are seen today, so let others be seen as well.|A mistake turns up that only you would find. Mend it before lunch.|Somebody wants you to decide. Sleep on it; the morning is clearer.|A secret wants to be told. Choose one person, not two.|A detour is worth it: look to the left.|Work goes easily until three. Leave the difficult call for before that.|An idea from last spring fits now. Write it down before you tell it.|Music helps more than advice today.';
const weekly =
  'Energy until Wednesday, then a pause that does you good. Money that was lent returns.|A slow week with one bright day: Thursday. Eat with friends.|Many messages, few of them urgent. Answer the handwritten one first.|Family asks for time. Give it in the middle of the week, and keep Saturday.|A stage opens at work. Prepare three sentences, not thirty.|Order pays off: what you sort on Monday you find on Friday.|A quarrel between two friends is not yours to settle. Listen to both.|Something ends quietly, and there is room on the shelf.|Plans for a journey become dates. Check the passport.|A promise from last month is kept. Celebrate it, even if briefly.|New people, one of whom stays. You will know by their questions.|Water is good for you: a lake, a bath, a long walk in the rain.';
const monthly =
  'A month of beginnings. Choose one of the three, and leave two for spring.|What you own is enough; what you owe gets less. A calm month.|You learn something with your hands. The full moon brings a letter.|A room changes, and with it the mood of the house.|Recognition comes from an unexpected side. Share it.|Health first: sleep before midnight, and the rest follows.|A partnership is put on new feet. Write down who does what.|Depth instead of breadth: one book, one person, one task.|Far away comes near. A foreign language helps.|A step up, with more work and more room. Ask for what you need.|Friends of friends open a door. Go through it in the second half.|A dream of many years gets its first date in the calendar.';

/** Signs and what is said of them: of the zodiac, and of dreams. */
export const signRows: RowsOfThings = {
  zodiacSign: {
    both: { zodiacElement: times('fire|earth|air|water', 3) },
    en: {
      signDates:
        '21 March – 19 April|20 April – 20 May|21 May – 20 June|21 June – 22 July|23 July – 22 August|23 August – 22 September|23 September – 22 October|23 October – 21 November|22 November – 21 December|22 December – 19 January|20 January – 18 February|19 February – 20 March',
      planet: 'Mars|Venus|Mercury|Moon|Sun|Mercury|Venus|Pluto|Jupiter|Saturn|Uranus|Neptune',
      strengths:
        'Brave, direct, quick|Patient, reliable, warm|Curious, witty, adaptable|Caring, loyal, intuitive|Generous, proud, cheerful|Careful, helpful, exact|Fair, charming, diplomatic|Determined, deep, loyal|Open, honest, adventurous|Disciplined, dry-humoured, steady|Original, independent, humane|Imaginative, gentle, musical',
      weaknesses:
        'Impatient|Stubborn|Restless|Moody|Vain|Critical|Undecided|Jealous|Careless|Strict|Distant|Dreamy',
      description:
        'The first of the signs begins things. Aries goes ahead, says what it thinks, and has forgotten the quarrel before others have understood it.|Taurus builds slowly and for long. Good food, good cloth and a promise that is kept mean more than speed.|Gemini asks, connects and tells. Two conversations at once are no problem; an evening without any is.|Cancer remembers. Behind the shell is somebody who cooks when others are ill and never forgets a birthday.|Leo warms a room. It wants to be looked at, and gives back more light than it takes.|Virgo sees the thread that hangs loose. Its love is shown in lists, tea and things that work.|Libra weighs. Beauty and justice are the same question for it, and a decision takes its time.|Scorpio looks below the surface and stays. Trust is given once, and then entirely.|Sagittarius aims far. It learns on the way, laughs loudly, and comes home with stories.|Capricorn climbs. Step by step, with a plan and a smile that one notices late.|Aquarius thinks ahead. It belongs to everyone and to nobody, and invents what will be usual later.|Pisces feels what is not said. Between dream and day it finds pictures, music and comfort for others.',
    },
    zh: {
      signDates:
        '3月21日–4月19日|4月20日–5月20日|5月21日–6月20日|6月21日–7月22日|7月23日–8月22日|8月23日–9月22日|9月23日–10月22日|10月23日–11月21日|11月22日–12月21日|12月22日–1月19日|1月20日–2月18日|2月19日–3月20日',
      planet: '火星|金星|水星|月亮|太阳|水星|金星|冥王星|木星|土星|天王星|海王星',
      strengths:
        '勇敢直率|耐心可靠|好奇机智|体贴忠诚|慷慨开朗|细致周到|公正优雅|坚定深情|坦诚乐观|自律稳重|独立新颖|温柔浪漫',
      weaknesses: '急躁|固执|多变|情绪化|爱面子|挑剔|犹豫|多疑|粗心|严肃|疏离|爱幻想',
      description:
        '白羊座总是先行一步，想到就说。|金牛座慢慢建造，长久守护。|双子座爱提问，善联结。|巨蟹座记得每一个生日。|狮子座让房间变暖。|处女座看见松动的线头。|天秤座衡量美与公正。|天蝎座看到水面之下。|射手座志在远方。|摩羯座一步一步向上。|水瓶座走在时代前面。|双鱼座感受未说出口的话。',
    },
  },
  horoscope: {
    both: {
      horoscopePeriod: [times('daily', 12), times('weekly', 12), times('monthly', 12)].join('|'),
      love: times('4|3|5|4|5|3|4|5|3|2|4|5', 3),
      career: times('5|4|3|3|5|5|4|3|4|5|4|3', 3),
      luckyNumber: times('9|6|5|2|1|14|7|8|3|10|11|12', 3),
    },
    en: {
      luckyColour: times(
        'Red|Green|Yellow|Silver|Gold|Navy|Pink|Burgundy|Purple|Brown|Turquoise|Sea green',
        3,
      ),
      description: `${daily}|${weekly}|${monthly}`,
    },
    zh: {
      luckyColour: times('红|绿|黄|银|金|藏青|粉|酒红|紫|棕|青|海绿', 3),
      description: times(
        '等待的回音即将到来，慢慢答应。|说出真实的想法，少而清楚。|两份邀约，选人少的那桌。|待在家里，整理好的会一直整齐。|被看见的同时也看见别人。|只有你能发现的错误，尽早改好。|先睡一觉再决定。|秘密只告诉一个人。|绕路也值得。|重要的电话赶在三点前。|旧点子正合时宜。|音乐比建议更有用。',
        3,
      ),
    },
  },
  dreamSymbol: {
    both: { category: '1|4|4|2|5|3|2|4|3|1|5|5|1|3|2|1' },
    choices: {
      category: { en: 'Nature|Animals|Places|Events|People and body', zh: '自然|动物|地点|事件|人物与身体' },
    },
    en: {
      tags: 'feeling, change|fear, letting go|freedom|change, warning|age, words|possibility|friendship|time|judgement|depth|self|beginning|energy|crossing|independence|unknown',
      description:
        'Water stands for feelings. Clear and calm it tells of peace, muddy of something unsaid; a flood means that there is too much at once.|One falls where one has held on too tightly. The dream asks what would happen if you let go.|Flying is freedom, and distance from what weighs. Flying low between wires means that something still holds you.|A snake sheds its skin: renewal. Where it frightens, it may stand for somebody whom you do not quite trust.|Teeth are words and age. Who loses them worries about what was said, or about how others look at them.|Rooms one did not know in one’s own house are abilities that have not been used yet.|A dog is friendship and instinct. If it barks, listen to what you know already.|The train left without you: fear of missing a chance, or relief that you need not go.|Sitting in an examination long after school means that you judge yourself more strictly than others do.|The sea is everything that is larger than you. A ship on it is the way you travel through it.|A stranger is mostly a side of yourself that has not been introduced.|A baby is a beginning: an idea or a task that needs care every day.|Fire warms and destroys. It stands for anger and for love, depending on who holds it.|A bridge leads from one time of life to another. Look at what it is made of.|A cat goes its own way: independence that you wish for, or miss.|In the forest one does not see far. The dream says that you are on the way, although you cannot see where to.',
    },
    zh: {
      tags: '情感|放手|自由|变化|年龄|可能|友情|时间|评判|深度|自我|开始|能量|过渡|独立|未知',
      description:
        '水代表情感，清澈表示平静，浑浊表示未说出口的话。|抓得太紧的地方会坠落。|飞翔是自由。|蛇会蜕皮，象征更新。|牙齿象征言语和年龄。|未知的房间是尚未使用的能力。|狗代表友情与直觉。|害怕错过机会。|你对自己比别人更严格。|大海是比你更大的一切。|陌生人多半是自己的一面。|婴儿代表开始。|火温暖也毁坏。|桥通向人生的另一阶段。|猫走自己的路。|身在林中看不远，但已在路上。',
    },
  },
};
