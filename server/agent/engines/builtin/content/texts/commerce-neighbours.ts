import { written, type NeighbourText } from './neighbour-text.ts';

/** Trades that lie beside the packs of shops, kitchens, stages and studios. */
export const commerceNeighbours: readonly NeighbourText[] = [
  {
    pack: 'film',
    when: /\b(?:theat(?:re|er)s?|opera|ballet|plays?|stage)\b(?![\s\S]*\b(?:movies?|films?|cinemas?)\b)|剧院|剧场|话剧/i,
    texts: {
      en: written(
        'en',
        [
          'An evening that only happens once',
          'Plays, dance and songs, two metres from where you sit. Choose an evening, choose your seats, and come.',
          'Every performance stands with its day, its hall and the seats that are still free.',
          'Tickets have a number and stay in your list, where they can be looked up and given back.',
        ],
        {
          questions: [
            [
              'How do I get tickets?',
              'Choose a performance, choose seats on the plan of the hall and confirm. The ticket with its number is there at once.',
            ],
            [
              'Can I give tickets back?',
              'Yes, in the list of your tickets, as long as the performance is still to come. The seats are free again.',
            ],
            ['When do the doors open?', 'One hour before it begins; the hall itself half an hour before.'],
            ['Is there a cloakroom?', 'Yes, beside the bar, and it costs nothing.'],
          ],
          said: [
            ['Comes every month', 'I see the plan of the hall and know exactly where I am going to sit.'],
            [
              'Brought his mother',
              'Two seats at the aisle, in two minutes, and the number was all they asked for at the door.',
            ],
            [
              'First time at the theatre',
              'The descriptions told me what to expect without telling me the end.',
            ],
          ],
          services: [
            ['On stage', 'Drama, comedy, dance and music, and mornings for families.'],
            ['Your seats', 'Chosen on the plan of the hall, priced before you pay.'],
            ['Your tickets', 'All in one list, to show at the door or to give back.'],
          ],
        },
      ),
      zh: written(
        'zh',
        [
          '只发生一次的夜晚',
          '话剧、舞蹈和歌，就在您面前两米。选一晚，选座位，来看戏。',
          '每场演出都标明日期、厅名和余座。',
          '票有编号，留在您的列表里，可查看可退。',
        ],
        {
          questions: [
            ['怎样买票？', '选择演出，在座位图上选座并确认，立即得到带编号的票。'],
            ['可以退票吗？', '演出开始前可在“我的票”里退，座位重新开放。'],
            ['几点开门？', '开演前一小时开门，半小时前入场。'],
            ['可以存衣服吗？', '可以，在吧台旁，免费。'],
          ],
          said: [
            ['每月都来', '看着座位图选座，心里有数。'],
            ['带母亲来看戏', '两分钟订到过道旁的两个座位，入场只看编号。'],
            ['第一次看话剧', '介绍说明白了，又没有剧透。'],
          ],
          services: [
            ['演出', '话剧、喜剧、舞蹈、音乐和亲子场。'],
            ['选座', '在座位图上选，付款前看清价格。'],
            ['我的票', '都在一个列表里，可出示可退。'],
          ],
        },
      ),
    },
  },
  {
    pack: 'restaurant',
    when: /\b(?:food|meal|dish|takeaway|takeout) (?:order|deliver)\w*|\b(?:order|deliver)\w* (?:food|meals?|dishes|takeaways?)\b|\brestaurants\b[\s\S]*\b(?:order|deliver)|外卖|点餐|订餐/i,
    texts: {
      en: written(
        'en',
        [
          'Dinner from around the corner',
          'Good kitchens near you, their menus side by side, and one basket that comes to your door.',
          'Every dish stands with its price, and every order with where it is: received, on its way, delivered.',
          'What you order is cooked when you order it, so that it arrives the way it left the kitchen.',
        ],
        {
          questions: [
            [
              'How do I order?',
              'Put dishes into the cart, say where they go, and confirm. You get a number at once.',
            ],
            [
              'How long does it take?',
              'Most orders are at the door within forty minutes. The status tells where yours is.',
            ],
            ['Can I change my mind?', 'An order can be cancelled until it is on its way.'],
            ['Do you take codes?', 'Yes, in the cart, before you pay. The sum changes at once.'],
          ],
          said: [
            ['Orders on Thursdays', 'I know what it costs before I pay, and where it is while I wait.'],
            ['Works late', 'The naan was still warm, and the note for the kitchen was read.'],
            ['Feeds four', 'Everybody finds something, and it comes together.'],
          ],
          services: [
            ['Choose', 'Menus with prices, by cuisine and kitchen.'],
            ['Order', 'One cart, a code if you have one, a number after.'],
            ['Follow', 'Received, on its way, delivered: seen at a glance.'],
          ],
        },
      ),
      zh: written(
        'zh',
        [
          '街角的好味道，送到门口',
          '附近的好厨房，菜单放在一起，一个购物车送到家。',
          '每道菜都有价格，每个订单都看得到进度：已接单、配送中、已送达。',
          '下单才开火，到手和出锅一个样。',
        ],
        {
          questions: [
            ['怎样下单？', '把菜加入购物车，填写地址并确认，立即得到订单号。'],
            ['要等多久？', '多数订单四十分钟内送达，状态随时可查。'],
            ['可以取消吗？', '开始配送之前都可以取消。'],
            ['可以用优惠码吗？', '可以，付款前在购物车里填写，金额立即更新。'],
          ],
          said: [
            ['每周四点餐', '付款前知道价格，等的时候知道在哪儿。'],
            ['常加班', '馕还是热的，给厨房的备注也看了。'],
            ['一家四口', '每个人都能找到爱吃的，一起送来。'],
          ],
          services: [
            ['挑选', '按菜系和餐厅看菜单和价格。'],
            ['下单', '一个购物车，可用优惠码，确认后有编号。'],
            ['查看', '已接单、配送中、已送达，一目了然。'],
          ],
        },
      ),
    },
  },
  {
    pack: 'online-shop',
    when: /\bfreelanc|\bindependent professionals\b|自由职业/i,
    texts: {
      en: written(
        'en',
        [
          'Good work, agreed before it begins',
          'Say what you need, by when and for how much. People who can do it tell you how they would.',
          'Every project stands with its budget and its deadline, every proposal with a price.',
          'Whoever is chosen knows what was agreed, because it is written down.',
        ],
        {
          questions: [
            [
              'How do I post a project?',
              'Describe the work, name a budget and a deadline, and it is open for proposals at once.',
            ],
            ['How do I choose?', 'Read the proposals side by side, look at who wrote them, and accept one.'],
            ['What does a proposal need?', 'A price, and a few sentences on how and when you would do it.'],
            ['Can I take a proposal back?', 'As long as it has not been accepted.'],
          ],
          said: [
            ['Runs a bistro', 'Four proposals in two days, and the one I chose knew what a coaster is.'],
            ['Writes and translates', 'Budgets are named, so nobody wastes an afternoon.'],
            ['Small publisher', 'The illustrations came a week early.'],
          ],
          services: [
            ['Post', 'A project with a budget and a deadline.'],
            ['Propose', 'A price, and how it would be done.'],
            ['Agree', 'One proposal is accepted; everybody knows.'],
          ],
        },
      ),
      zh: written(
        'zh',
        [
          '先说定，再动手',
          '写下要做什么、何时要、预算多少，会做的人告诉您怎么做。',
          '每个项目有预算和期限，每份提案有报价。',
          '选定之后，约定写得清清楚楚。',
        ],
        {
          questions: [
            ['怎样发布项目？', '描述工作，填写预算和期限，立即接受提案。'],
            ['怎样选择？', '并排阅读提案，了解提案人，接受其中一份。'],
            ['提案要写什么？', '报价，以及怎么做、何时完成。'],
            ['可以撤回提案吗？', '未被接受之前可以。'],
          ],
          said: [
            ['开小餐馆', '两天四份提案，选中的那位真懂餐饮。'],
            ['写作与翻译', '预算写明，谁也不浪费时间。'],
            ['小出版社', '插画提前一周交付。'],
          ],
          services: [
            ['发布', '写明预算和期限的项目。'],
            ['提案', '报价和做法。'],
            ['约定', '接受一份提案，各方都知道。'],
          ],
        },
      ),
    },
  },
];
