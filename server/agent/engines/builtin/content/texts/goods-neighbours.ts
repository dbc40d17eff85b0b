import { written, type NeighbourText } from './neighbour-text.ts';

/** Shops of tea and bread beside those of coffee. */
export const goodsNeighbours: readonly NeighbourText[] = [
  {
    pack: 'coffee-shop',
    when: /\btea (?:shop|house|store|room)s?\b|\bteas?\b(?![\s\S]*\bcoffees?\b)|茶叶|茶馆|茶店/i,
    texts: {
      en: written(
        'en',
        [
          'Leaves with a place and a season',
          'We buy tea from gardens that we have visited, in small lots, and say when it was picked.',
          'Green, oolong, black and white teas, each with how hot the water should be and how long it takes.',
          'What we sell we drink ourselves, every afternoon at four.',
        ],
        {
          questions: [
            ['How long does tea keep?', 'Dark and dry, green tea a year, the others two and more.'],
            [
              'Which tea for a beginner?',
              'A light oolong: it forgives water that is too hot and minutes that are too long.',
            ],
            ['Do you send samples?', 'Ten grams of any tea, enough for three pots.'],
            ['Where does it come from?', 'The garden and the month stand with every tea.'],
          ],
          said: [
            ['Drinks green tea', 'I finally know why mine was bitter. Seventy degrees, two minutes.'],
            ['Gives tea away', 'The tins are plain and handsome, and the leaves smell of something.'],
            ['Changed from coffee', 'An oolong in the morning, and no headache at noon.'],
          ],
          services: [
            ['Loose leaves', 'In tins of fifty and a hundred grams.'],
            ['Pots and cups', 'A few that pour well.'],
            ['Tastings', 'Five teas around one table, on the first Saturday.'],
          ],
        },
      ),
      zh: written(
        'zh',
        [
          '有产地、有时节的叶子',
          '我们去过每一座茶园，小批采购，写明采摘月份。',
          '绿茶、乌龙、红茶、白茶，都标明水温和时间。',
          '卖的就是我们自己下午四点喝的。',
        ],
        {
          questions: [
            ['茶能放多久？', '避光干燥，绿茶一年，其他两年以上。'],
            ['新手喝什么？', '清香乌龙，水温和时间都宽容。'],
            ['有小样吗？', '任意茶十克，够泡三壶。'],
            ['产自哪里？', '每款茶都写明茶园和月份。'],
          ],
          said: [
            ['爱喝绿茶', '终于知道为什么苦：七十度，两分钟就好。'],
            ['常送人', '茶罐朴素好看，叶子有香气。'],
            ['从咖啡换来', '早上一杯乌龙，中午不头疼。'],
          ],
          services: [
            ['散茶', '五十克与一百克罐装。'],
            ['壶与杯', '几款出水顺的。'],
            ['品茶会', '每月第一个周六，五款茶一张桌。'],
          ],
        },
      ),
    },
  },
  {
    pack: 'coffee-shop',
    when: /\bbaker(?:y|ies)\b|\bsourdough|\bbread(?:s)?\b|\bcakes?\b|\bpatisserie|面包|蛋糕|烘焙/i,
    texts: {
      en: written(
        'en',
        [
          'Bread that takes its time',
          'Flour from two mills nearby, water, salt, and a night of patience. Everything else is decoration.',
          'The oven is lit at three; what is on the list has been baked this morning.',
          'What is left in the evening goes to the kitchen of the parish, every day.',
        ],
        {
          questions: [
            ['Can I order for a certain day?', 'Yes. What is ordered by four is ready the next morning.'],
            [
              'How long does the bread keep?',
              'The dark ones five days, wrapped in a cloth; rolls until the evening.',
            ],
            ['What about allergies?', 'Ask us. Nuts, milk and eggs are used in the same room.'],
            ['Do you bake cakes to order?', 'Yes, from eight pieces on, with two days’ notice.'],
          ],
          said: [
            ['Comes at seven', 'The crust sings when you press it.'],
            ['Ordered a birthday cake', 'It tasted the way it looked, which is rare.'],
            ['Lives across the street', 'I have stopped buying bread anywhere else.'],
          ],
          services: [
            ['Bread', 'Sourdough, rye and country loaves, every day.'],
            ['Sweet things', 'Buns and tarts, and a cake on Saturdays.'],
            ['To order', 'For breakfast tables and celebrations.'],
          ],
        },
      ),
      zh: written(
        'zh',
        [
          '慢慢来的面包',
          '附近两家磨坊的面粉、水、盐，加一夜耐心，其余都是点缀。',
          '凌晨三点开炉，清单上的都是今早烤的。',
          '傍晚剩下的，每天送去社区食堂。',
        ],
        {
          questions: [
            ['可以预订吗？', '可以，下午四点前下单，次日早晨取。'],
            ['能放几天？', '黑面包用布包好放五天，小面包当天吃。'],
            ['会过敏吗？', '请先询问，同一间厨房使用坚果、牛奶和鸡蛋。'],
            ['可以订蛋糕吗？', '可以，八块起，提前两天。'],
          ],
          said: [
            ['早上七点来', '轻轻一压，外皮会唱歌。'],
            ['订过生日蛋糕', '看着好，吃着也好，难得。'],
            ['住在对面', '别处的面包再也没买过。'],
          ],
          services: [
            ['面包', '酸面包、黑麦和乡村面包，每天都有。'],
            ['甜点', '小面包和挞，周六有蛋糕。'],
            ['预订', '早餐和庆典都可以。'],
          ],
        },
      ),
    },
  },
];
