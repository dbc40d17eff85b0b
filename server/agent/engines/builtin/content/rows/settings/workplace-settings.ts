import type { Setting } from './setting.ts';

/** What lies on the shelves and hangs on the notice boards of small firms. */
export const workplaceSettings: readonly Setting[] = [
  {
    id: 'bicycle-stock',
    when: /\b(?:inventory|stock)\b[^.]{0,30}\b(?:bikes?|bicycles?|cycle) (?:shop|store)|\b(?:bikes?|bicycles?) (?:shop|store)[^.]{0,20}\b(?:inventory|stock)\b|自行车店[^。]{0,8}库存/i,
    things: {
      product: {
        both: { price: '649|2390|48|9.5|34|79|27|12', stock: '6|3|14|60|18|5|22|40' },
        choices: {
          category: {
            en: 'Bicycles|Tyres and tubes|Brakes and drive|Accessories',
            zh: '整车|轮胎|刹车传动|配件',
          },
        },
        en: {
          name: 'City bike, seven gears|E-bike Linden, 53 cm|Tyre 28 × 1.75, reflective|Inner tube 28 inch|Brake pads, disc, pair|Chain and cassette, 9 gears|Front light, 60 lux|Bell, brass',
          category: '1|1|2|2|3|3|4|4',
          supplier: 'Kestrel Bikes|Kestrel Bikes|Northmere|Northmere|Volta|Volta|Oak & Wheel|Oak & Wheel',
          description:
            'Upright frame, hub gears, mudguards and a stand.|Battery of 500 Wh, about eighty kilometres.|Puncture protection, fits most city bikes.|Long valve; the size that is asked for most.|Organic, for two-piston brakes.|Sold together, worn chains eat cassettes.|USB charging, clamp without tools.|Loud enough for the promenade.',
        },
        zh: {
          name: '七速城市车|菩提电动车 53 厘米|28 寸反光外胎|28 寸内胎|碟刹片一对|九速链条飞轮|60 流明前灯|黄铜车铃',
          category: '1|1|2|2|3|3|4|4',
          supplier: '红隼自行车|红隼自行车|北川|北川|伏特|伏特|橡轮|橡轮',
          description:
            '直立车架，内变速，带挡泥板和脚撑。|500 瓦时电池，续航约八十公里。|防刺，适合多数城市车。|长嘴，最常用的尺寸。|树脂片，适合双活塞。|成套销售，旧链伤飞轮。|USB 充电，免工具安装。|响亮清脆。',
        },
      },
    },
  },
  {
    id: 'phone-repair',
    when: /\b(?:phone|mobile|smartphone|tablet)s? (?:shop|store|repairs?)\b|手机(?:店|维修)/i,
    things: {
      repair: {
        both: {
          status: 'progress|ready|parts|received|ready|progress',
          cost: '129|59|89|0|149|45',
          dueDate: '1|0|4|2|-1|3',
        },
        en: {
          title:
            'Aster 5: cracked screen|Fern 12: new battery|Aster 4: charging port|Lumo Tab: does not start|Fern 11: back glass|Aster 5: camera blurred',
          description:
            'Touch works in the lower half. Data are to stay.|Lasts half a day; health at 71 per cent.|Only charges at an angle. Part is ordered.|Fell into the sink on Sunday, dried since.|Glass replaced, frame straightened.|Lens scratched; check the focus afterwards.',
        },
        zh: {
          title:
            '晨星 5：屏幕碎裂|蕨 12：换电池|晨星 4：充电口|流明平板：无法开机|蕨 11：后盖玻璃|晨星 5：相机模糊',
          description:
            '下半屏可触控，数据需保留。|只撑半天，健康度 71%。|角度不对就不充电，配件已订。|周日掉进水槽，已晾干。|换玻璃，校正边框。|镜头划伤，修后检查对焦。',
        },
      },
    },
  },
  {
    id: 'cafe-staff',
    when: /\b(?:shifts?|roster|rota|staff)\b[^.]{0,30}\b(?:caf[eé]|coffee (?:shop|bar)|bistro)\b|\b(?:caf[eé]|coffee (?:shop|bar)|bistro)\b[^.]{0,30}\b(?:shifts?|roster|rota|staff)\b|咖啡[馆店][^。]{0,8}排班/i,
    things: {
      volunteerShift: {
        both: {
          startTime: '06:30|11:00|15:00|07:30|12:00|16:00',
          endTime: '12:30|16:00|20:00|13:00|17:00|21:00',
        },
        en: {
          title:
            'Opening, bar|Lunch, kitchen|Closing, bar|Breakfast, kitchen|Service, terrace|Closing, kitchen',
          location: 'Bar|Kitchen|Bar|Kitchen|Terrace|Kitchen',
        },
        zh: {
          title: '早班吧台|午市厨房|晚班吧台|早餐厨房|露台外场|晚班厨房',
          location: '吧台|厨房|吧台|厨房|露台|厨房',
        },
      },
      employee: {
        choices: { department: { en: 'Bar|Kitchen|Service', zh: '吧台|厨房|外场' } },
        en: {
          role: 'Shift lead|Barista|Cook|Barista|Waiter|Cook, part-time|Baker',
          department: '1|1|2|1|3|2|2',
        },
        zh: { role: '领班|咖啡师|厨师|咖啡师|服务员|兼职厨师|烘焙师', department: '1|1|2|1|3|2|2' },
      },
    },
  },
  {
    id: 'office-cleaning',
    when: /\bcleaning\b[^.]{0,40}\b(?:office|company|practice|shop)\b|\boffice cleaning\b|办公室[^。]{0,6}(?:清洁|打扫)/i,
    things: {
      chore: {
        both: { frequency: 'daily|daily|weekly|weekly|monthly|weekly|monthly', dueDate: '0|0|2|3|9|1|14' },
        en: {
          title:
            'Wipe the kitchen|Empty the bins|Vacuum the floors|Clean the meeting rooms|Windows, ground floor|Toilets, thoroughly|Descale the coffee machine',
        },
        zh: { title: '擦拭茶水间|倒垃圾|吸尘|打扫会议室|一楼窗户|彻底清洁卫生间|咖啡机除垢' },
      },
    },
  },
  {
    id: 'company-cars',
    when: /\b(?:company|pool) (?:cars?|vehicles?)\b|公司用车/i,
    things: {
      fleetVehicle: {
        both: { type: 'car|car|van|car|car|van', mileage: '42180|18930|88400|6200|71250|53700' },
        en: {
          name: 'VW Golf Estate|Renault Zoe|VW Caddy|Škoda Enyaq|Toyota Corolla|Ford Transit Connect',
          plate: 'N-OR 4102|N-OR 2287E|N-OR 9014|N-OR 3350E|N-OR 7719|N-OR 5508',
        },
        zh: {
          name: '大众高尔夫|雷诺电动|大众开迪|斯柯达电动|丰田卡罗拉|福特厢式',
          plate: '沪A 4102|沪A D2287|沪A 9014|沪A D3350|沪A 7719|沪A 5508',
        },
      },
      fleetTrip: {
        both: { distance: '184|32|410|18|96|260|44' },
        en: {
          title:
            'Customer visit, Northwind|Bank and post|Trade fair, two days|Airport, Ms Holm|Site visit, Mill Lane|Training in Eastvale|Samples to Harbour & Co',
          from: 'Office|Office|Office|Office|Office|Office|Office',
          to: 'Northfield|Town centre|Harbour city|Airport|Mill Lane|Eastvale|Harbour',
        },
        zh: {
          title: '拜访北风科技|银行与邮局|展会两天|机场接人|工地查看|外出培训|送样品',
          from: '公司|公司|公司|公司|公司|公司|公司',
          to: '北野|市中心|海港市|机场|磨坊巷|东谷|海港',
        },
      },
    },
  },
  {
    id: 'dog-groomer',
    when: /\b(?:dog|cat|pet) ?(?:groom\w*|salon|spa)\b|宠物美容/i,
    things: {
      service: {
        both: { price: '38|55|48|12|28|42' },
        choices: { category: { en: 'Wash|Cut|Care', zh: '洗护|修剪|护理' } },
        en: {
          category: '1|1|2|3|3|1',
          title:
            'Wash and dry, small dog|Wash and dry, large dog|Cut and trim|Claws|Undercoat, thoroughly|First visit for puppies',
          name: 'Wash and dry, small dog|Wash and dry, large dog|Cut and trim|Claws|Undercoat, thoroughly|First visit for puppies',
          description:
            'Up to ten kilograms: mild shampoo, warm air and a brush at the end. One hour.|From twenty-five kilograms, with two pairs of hands. An hour and a half.|With scissors or clippers, as the breed asks or as you like it.|Without an appointment, ten minutes, also for anxious dogs.|For thick coats in spring and autumn. You take home less hair.|Half an hour to get to know table, water and dryer. Nothing has to be finished.',
        },
        zh: {
          category: '1|1|2|3|3|1',
          title: '小型犬洗护|大型犬洗护|修剪造型|剪指甲|彻底除底绒|幼犬初访',
          name: '小型犬洗护|大型犬洗护|修剪造型|剪指甲|彻底除底绒|幼犬初访',
          description:
            '十公斤以内：温和香波、暖风和梳理，一小时。|二十五公斤起，双人操作，一个半小时。|剪刀或电推，按品种或喜好。|无需预约，十分钟，胆小的狗也可以。|换季厚毛，回家少掉毛。|半小时认识台面、水和吹风，不必做完。',
        },
      },
    },
  },
];
