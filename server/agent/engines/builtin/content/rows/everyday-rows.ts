import type { RowsOfThings } from './rows-of-thing.ts';

/** What people and neighbours keep for themselves. */
export const everydayRows: RowsOfThings = {
  goal: { both: { progress: '60|45|20|75', dueDate: '40|90|120|30' } },
  habit: {
    both: {
      frequency: 'daily|daily|daily|weekly|daily|daily',
      goal: '8|20|30|3|1|1',
      progress: '75|60|85|40|50|90',
      lastDone: '0|-1|0|-2|-1|0',
    },
  },
  workout: {
    both: {
      type: 'running|strength|yoga|cycling|swimming|running',
      distance: '6|||24|2|8',
      duration: '38|55|45|80|40|42',
      calories: '420|390|180|610|360|470',
    },
    en: { note: 'Easy pace, cool air.|Squats 5 × 5.||Headwind on the way back.||Six times 800 m.' },
    zh: { note: '轻松配速，天凉。|深蹲 5×5。||回程逆风。||六个 800 米。' },
  },
  meal: { both: { type: 'breakfast|lunch|lunch|breakfast|dinner', calories: '340|420|560|480|310' } },
  mealPlan: {
    both: {
      weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
      type: 'lunch|dinner|dinner|dinner|dinner|breakfast|lunch',
    },
  },
  shoppingItem: { both: { quantity: '2|1|6|1|1|3', category: 'food|food|food|food|food|home' } },
  chore: { both: { frequency: 'weekly|weekly|weekly|monthly|monthly|daily', dueDate: '1|2|0|5|8|0' } },
  member: {
    en: {
      role: 'Chair|Treasurer|Secretary|Member|Member',
      phone: '+1 202 555 0111|+1 202 555 0122|+1 202 555 0133|+1 202 555 0144|+1 202 555 0155',
    },
    zh: {
      role: '会长|财务|秘书|会员|会员',
      phone: '13800000011|13800000022|13800000033|13800000044|13800000055',
    },
  },
  group: {
    choices: { category: { en: 'Books|Evenings|Outdoors|Games', zh: '读书|夜间|户外|游戏' } },
    en: {
      category: '1|2|3|4',
      description:
        'One book a month, tea, and nobody has to have finished it.|For those who are awake after eleven: films, talk and soup.|Every second Saturday, twelve to twenty kilometres, in any weather.|Long games, short rules, first Thursday of the month.',
    },
    zh: {
      category: '1|2|3|4',
      description:
        '每月一本书，有茶，没读完也可以来。|十一点后还醒着的人：电影、聊天和汤。|隔周周六，十二到二十公里，风雨无阻。|长游戏、短规则，每月第一个周四。',
    },
  },
  profile: {
    both: { age: '34|41|29|52|38|46' },
    en: {
      city: 'Lisbon|Oslo|Montréal|Lisbon|Kyoto|Oslo',
      tags: 'maps|cooking|walking|jazz|cats|bicycles',
      description:
        'Draws maps of places that no longer exist, and likes to get lost in others.|Cooks for eight every Sunday and never knows who is coming.|Walks until the shoes say stop. Looks for company that can be quiet.|Double bass, late bars and early markets.|Works at night, reads by day, translates between both.|Repairs bicycles older than himself.',
    },
    zh: {
      city: '上海|成都|杭州|北京|厦门|西安',
      tags: '地图|做饭|徒步|爵士|猫|自行车',
      description:
        '画已经消失的地方的地图，喜欢在别处迷路。|每周日做八人份的饭，从不知道谁会来。|走到鞋说停为止，寻找能安静的同伴。|低音提琴、深夜酒吧和清晨集市。|夜里工作，白天读书。|修比自己年纪还大的自行车。',
    },
  },
  friend: {
    en: {
      city: 'Lisbon|Oslo|Old Town|Bergen|Montréal|Kyoto',
      phone:
        '+1 202 555 0121|+1 202 555 0122|+1 202 555 0123|+1 202 555 0124|+1 202 555 0125|+1 202 555 0126',
    },
    zh: {
      city: '上海|成都|老家|大连|杭州|厦门',
      phone: '13800000121|13800000122|13800000123|13800000124|13800000125|13800000126',
    },
  },
  complaint: {
    both: { status: 'resolved|progress|open|closed|progress|open', date: '-9|-4|-1|-15|-2|0' },
    en: {
      description:
        'Promised for Tuesday, delivered on Thursday; the cake was for Wednesday.|Ordered 38, received 42; the label on the box says 38.|Music until half past eleven on three evenings.|The same amount was taken twice on the same day.|Third day without a lift; two neighbours cannot leave their flat.|Soup and main course arrived together and lukewarm.',
    },
    zh: {
      description:
        '约好周二，周四才到，蛋糕是周三用的。|订 38 码，收到 42 码，盒上标的是 38。|连续三晚音乐到十一点半。|同一天扣了两次同样的金额。|电梯停了三天，两位邻居无法出门。|汤和主菜一起上，都是温的。',
    },
  },
  poll: {
    both: {
      endDate: '6|12|-3|20|9|-10',
      votes: '48|31|112|26|40|87',
      status: 'open|open|done|open|open|done',
    },
  },
  survey: {
    both: {
      endDate: '14|20|-6|9|30|-12',
      quantity: '8|12|10|6|5|9',
      status: 'published|published|published|draft|scheduled|published',
    },
  },
  contestant: {
    both: { votes: '86|64|51|43|38|22' },
    en: {
      description:
        'Oak, three metres, with a view of the rowers.|Until nine on Tuesdays and Thursdays.|Twelve limes along the west side.|Every hour between one and five.|Drinking water at the playground and the market.|Concrete, 200 square metres, behind the sports hall.',
    },
    zh: {
      description:
        '橡木，三米长，面向划艇。|周二、周四开放到九点。|西侧种十二棵椴树。|一点到五点每小时一班。|游乐场和市场的直饮水。|体育馆后 200 平方米水泥场地。',
    },
  },
  weatherDay: {
    both: {
      date: '0|1|2|3|4',
      temperature: '12|14|11|9|13',
      humidity: '62|55|78|84|60',
      type: 'cloudy|sunny|rain|rain|sunny',
    },
  },
};
