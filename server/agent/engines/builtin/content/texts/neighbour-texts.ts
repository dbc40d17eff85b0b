import { commerceNeighbours } from './commerce-neighbours.ts';
import { goodsNeighbours } from './goods-neighbours.ts';
import { textsOf, type NeighbourText } from './neighbour-text.ts';

export const neighbourTexts: readonly NeighbourText[] = [
  ...commerceNeighbours,
  ...goodsNeighbours,
  {
    pack: 'travel',
    when: /\b(?:train|air|plane|flight|bus|coach|ferry|railway) tickets?\b|\bflights?\b|(?:火车|飞机|汽车|高铁|船)票|机票|航班/i,
    texts: {
      en: textsOf(
        [
          'Tickets and rooms for the whole way',
          'Compare times and prices, choose a seat or a room, and have everything about the journey in one place.',
          'Connections and rooms stand side by side with their times, their prices and what is still free.',
          'A booking is confirmed at once and stays with its number, so that it can be looked up or cancelled.',
        ],
        {
          questions: [
            [
              'How do I book?',
              'Choose a connection or a room, say for how many and when, and confirm. The booking number is shown at once.',
            ],
            [
              'Where do I see my bookings?',
              'All bookings are listed with their number, their day and their status.',
            ],
            [
              'Can I cancel?',
              'Yes, in the list of bookings, as long as the journey has not begun. What was taken is free again.',
            ],
            [
              'Is the price that is shown the full price?',
              'Yes. The price is added up for all persons or nights before you confirm.',
            ],
          ],
          said: [
            [
              'Clara Jensen',
              'Commutes by train',
              'I saw at a glance which connection still had seats, and booked it in a minute.',
            ],
            [
              'Ravi Menon',
              'Travels for work',
              'The ticket and the room are in one list, with one number each. That is all I need.',
            ],
            ['Ines Duarte', 'Travels with two children', 'Cancelling one night was as easy as booking it.'],
          ],
          services: [
            ['Search', 'Places, days and prices narrow down what fits.'],
            ['Book', 'A few answers, the sum before you confirm, a number after.'],
            ['Look after it', 'Every booking with its status, to look up or to cancel.'],
          ],
        },
      ),
      zh: textsOf(
        [
          '车票和住宿，一路安排好',
          '比较时间和价格，选好座位或房间，行程信息都在一处。',
          '班次和房间并列显示时间、价格和余量。',
          '预订立即确认并有编号，随时可查询或取消。',
        ],
        {
          questions: [
            ['怎样预订？', '选择班次或房间，填写人数和日期并确认，立即显示预订编号。'],
            ['在哪里看我的预订？', '所有预订连同编号、日期和状态都列在一处。'],
            ['可以取消吗？', '出行前可以在预订列表里取消，名额会重新开放。'],
            ['显示的价格是全价吗？', '是的，确认之前会按人数或晚数算出总价。'],
          ],
          said: [
            ['陈晓', '乘火车通勤', '一眼看到哪班还有座，一分钟就订好了。'],
            ['李文', '常出差', '车票和房间在同一个列表里，各有编号，够用了。'],
            ['王芳', '带孩子出行', '取消一晚和预订一样简单。'],
          ],
          services: [
            ['查找', '按地点、日期和价格筛选。'],
            ['预订', '填几项，先看总价，再得编号。'],
            ['管理', '每个预订都有状态，可查询、可取消。'],
          ],
        },
      ),
    },
  },
  {
    pack: 'cars',
    when: /\b(?:car|vehicle|van|auto) (?:rentals?|hire)\b|\b(?:rent|hire)(?:ing)? (?:an? )?(?:cars?|vehicles?|vans?)\b|租车|汽车租赁/i,
    texts: {
      en: textsOf(
        [
          'The right car for the days you need it',
          'Choose a car, pick the days, see the full price, and drive off with everything agreed.',
          'Every car stands with its price for a day, its seats and its gearbox, and with the days on which it is free.',
          'A booking is confirmed at once and can be looked up or cancelled under its number.',
        ],
        {
          questions: [
            [
              'What do I need to book?',
              'Your name, a way to reach you, and the days. You bring your driving licence when you collect the car.',
            ],
            [
              'How is the price made up?',
              'The price of a day times the days. The sum is shown before you confirm.',
            ],
            [
              'Can I change my mind?',
              'A booking can be cancelled in the list of bookings before the first day.',
            ],
            [
              'How do I know that the car is free?',
              'Days that are taken cannot be chosen, so what you book is yours.',
            ],
          ],
          said: [
            [
              'Clara Jensen',
              'Moved house in a weekend',
              'I compared three vans, booked one for two days and knew the sum beforehand.',
            ],
            [
              'Ravi Menon',
              'Rents for work',
              'The list of bookings tells me which car I have when. No calls needed.',
            ],
            [
              'Ines Duarte',
              'Went to the sea',
              'The car was the one in the list, and it was ready when we came.',
            ],
          ],
          services: [
            ['Choose', 'Cars by type, seats, gearbox and price.'],
            ['Book', 'Days that are free, the full price, a number.'],
            ['Drive', 'Collect the car, and find the booking again at any time.'],
          ],
        },
      ),
      zh: textsOf(
        [
          '需要几天，就租几天',
          '选车、选日期、看清总价，一切说定再上路。',
          '每辆车都标明日租金、座位数、变速箱和空闲日期。',
          '预订立即确认，凭编号可查询或取消。',
        ],
        {
          questions: [
            ['预订需要什么？', '姓名、联系方式和日期，取车时带驾照。'],
            ['价格怎么算？', '日租金乘以天数，确认前显示总价。'],
            ['可以取消吗？', '用车日之前可以在预订列表里取消。'],
            ['怎么知道车有空？', '已被预订的日期不能再选，订到就是您的。'],
          ],
          said: [
            ['陈晓', '周末搬家', '比了三辆货车，租了两天，总价事先就知道。'],
            ['李文', '工作用车', '预订列表里清楚写着哪天用哪辆车。'],
            ['王芳', '全家去海边', '车和列表里的一样，到了就能开走。'],
          ],
          services: [
            ['选车', '按车型、座位、变速箱和价格挑选。'],
            ['预订', '选空闲日期，看总价，得编号。'],
            ['用车', '取车上路，预订随时可查。'],
          ],
        },
      ),
    },
  },
];
