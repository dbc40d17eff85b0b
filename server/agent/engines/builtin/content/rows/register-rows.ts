import type { RowsOfThings } from './rows-of-thing.ts';

const phones =
  '+1 202 555 0111|+1 202 555 0122|+1 202 555 0133|+1 202 555 0144|+1 202 555 0155|+1 202 555 0166';
const chinesePhones = '13800000011|13800000022|13800000033|13800000044|13800000055|13800000066';

/** What offices write into their registers and logs. */
export const registerRows: RowsOfThings = {
  softwareLicence: {
    both: {
      category: 'office|design|security|business|development|office|security|business',
      seats: '40|6|40|3|8|40|45|2',
      cost: '4800|2160|1440|900|1120|1800|1350|640',
      renewalDate: '24|61|118|9|203|-6|152|38',
      status: 'active|active|active|renew|active|ended|active|renew',
    },
    en: {
      vendor:
        'Lumen Studio|Kestrel Design|Northmere Security|Pine Labs|Aster Tools|Harbour Video|Northmere Security|Delta Storage',
    },
    zh: { vendor: '流明工作室|红隼设计|北川安全|松木实验室|晨星工具|海港视频|北川安全|三角洲存储' },
  },
  sparePart: {
    both: {
      partNumber: 'DR-1250|BE-6204|HY-0512|SE-2210|EL-3318|SE-0035|EL-0024|DR-0805',
      category: 'drive|bearing|hydraulic|seal|electrical|seal|electrical|drive',
      stock: '6|24|3|11|8|0|4|2',
      reorderLevel: '4|10|4|6|3|5|3|2',
      price: '18.4|6.9|42|12.5|58|9.8|36|74',
    },
    en: {
      location: 'Shelf A1|Shelf A2|Shelf B1|Shelf B3|Drawer C4|Shelf B3|Drawer C2|Shelf A1',
      supplier:
        'Delta Goods|Metro Supply|Northmere|Metro Supply|Kestrel Electric|Metro Supply|Kestrel Electric|Delta Goods',
    },
    zh: {
      location: 'A1 架|A2 架|B1 架|B3 架|C4 抽屉|B3 架|C2 抽屉|A1 架',
      supplier: '三角洲|都市供应|北川|都市供应|红隼电气|都市供应|红隼电气|三角洲',
    },
  },
  commissionRecord: {
    both: {
      dealValue: '24000|8600|4200|15500|6400|9800|12000|3600',
      rate: '5|5|8|5|8|5|3|8',
      commission: '1200|430|336|775|512|490|360|288',
      date: '-3|-9|-14|-21|-27|-34|-40|-52',
      status: 'open|open|approved|approved|paid|paid|paid|paid',
    },
    en: {
      salesRep: 'Mina Patel|Jonas Weber|Mina Patel|Aisha Khan|Tom Becker|Jonas Weber|Aisha Khan|Tom Becker',
      customerName:
        'Northwind|Harbour & Co|Pine Labs|Lumen Studio|Kestrel Bikes|Old Mill bakery|Metro Supply|Delta Goods',
    },
    zh: {
      salesRep: '李敏|王强|李敏|张伟|刘洋|王强|张伟|刘洋',
      customerName: '北风科技|海港公司|松木实验室|流明工作室|红隼自行车|老磨坊面包|都市供应|三角洲',
    },
  },
  tenderRecord: {
    both: {
      reference: 'T-2026-118|T-2026-121|T-2026-126|T-2026-130|T-2026-133|T-2026-104',
      value: '184000|96000|52000|240000|78000|135000',
      dueDate: '12|26|5|40|-8|-30',
      stage: 'preparing|found|preparing|found|submitted|won',
    },
    en: {
      issuer:
        'City of Northfield|Town of Eastvale|County library|Road authority|Transport company|St Anne hospital',
      note: 'Site visit on the second Tuesday.|Two references of the last three years are asked for.|Price counts for 40 per cent.||Handed in through the portal.|Starts on the first of next month.',
    },
    zh: {
      issuer: '北野市|东谷镇|县图书馆|公路局|公交公司|圣安医院',
      note: '第二个周二现场踏勘。|需近三年两个业绩。|价格占四成。||已通过平台递交。|下月一日开始。',
    },
  },
  pressContact: {
    both: { category: 'business|technology|culture|local|food|local', lastDone: '-6|-31|-12|-3|-54|-20' },
    en: {
      phone: phones,
      outlet: 'The Morning Ledger|Byte Weekly|Radio North|Northfield Gazette|Table & Road|Harbour News',
      city: 'London|Lisbon|Oslo|Northfield|Montréal|Northfield',
      note: 'Prefers mail, before ten.|Wants figures and a demonstration.|Interviews on Thursdays.|Comes to every opening.|Needs pictures in print quality.|Deadline is at four.',
    },
    zh: {
      phone: chinesePhones,
      outlet: '晨报|数码周刊|北方电台|北野日报|食与路|海港新闻',
      city: '上海|杭州|北京|成都|厦门|成都',
      note: '喜欢十点前收邮件。|想要数据和演示。|周四采访。|每次开业都来。|需要印刷级图片。|四点截稿。',
    },
  },
  mailItem: {
    both: {
      type: 'invoice|contract|authority|letter|parcel|authority|letter|letter',
      status: 'passed|filed|received|answered|passed|received|filed|filed',
      receivedOn: '0|-1|-1|-2|-3|-5|-7|-8',
    },
    en: {
      sender:
        'Metro Supply|Harbour Estates|City of Northfield|Liam Hart|Lumen Studio|Fire department|Old Mill bakery|Savings bank',
      addressee: 'Accounts|Management|Management|Personnel|Purchasing|Facility|Front desk|Accounts',
      note: '|Original in folder 3.|Objection until the end of the month.||Signed for by Jonas.|||',
    },
    zh: {
      sender: '都市供应|海港地产|市政府|李晓|流明工作室|消防队|老磨坊面包|银行',
      addressee: '财务|管理层|管理层|人事|采购|后勤|前台|财务',
      note: '|原件在 3 号文件夹。|月底前可申诉。||小周签收。|||',
    },
  },
  apprentice: {
    both: {
      category: 'joinery|electrics|joinery|office|metal',
      startDate: '-460|-95|-820|-95|-460',
      endDate: '635|1000|275|1000|635',
    },
    en: { instructor: 'Marcus Bell|Grace Obi|Marcus Bell|Hannah Weiss|Petr Dvorak', phone: phones },
    zh: { instructor: '马跃|陈冰|马跃|何雨|林飞', phone: chinesePhones },
  },
  trainingUnit: {
    both: {
      date: '-20|-14|-9|-5|3|8|21|-2',
      hours: '4|8|16|8|4|8|6|2',
      status: 'passed|passed|running|repeat|planned|planned|planned|running',
    },
    en: {
      instructor:
        'Grace Obi|Marcus Bell|Marcus Bell|Petr Dvorak|Hannah Weiss|Marcus Bell|Chamber of crafts|Hannah Weiss',
      note: 'Every autumn, for everybody.||Three of five joints are done.|Calipers again next week.||||Two weeks are missing.',
    },
    zh: {
      instructor: '陈冰|马跃|马跃|林飞|何雨|马跃|行业协会|何雨',
      note: '每年秋季全员参加。||五种榫已完成三种。|下周再练卡尺。||||缺两周。',
    },
  },
  firstAidKit: {
    both: { expiryDate: '210|48|12|330|96|-4' },
    en: {
      location:
        'Behind the counter|Beside the door|Above the sink|Copy room|Under the passenger seat|Shelf 2',
      note: 'Contents by DIN 13157.|Burn gel included.||||Plasters are out of date.',
    },
    zh: {
      location: '柜台后|门旁|水槽上方|复印室|副驾座下|2 号架',
      note: '按标准配置。|含烧伤凝胶。||||创可贴过期。',
    },
  },
  kitCheck: {
    both: { date: '-3|-3|-4|-11|-18|-26', status: 'complete|refilled|missing|refilled|complete|complete' },
    en: { note: '|Two bandages added.|Eye rinse is missing, ordered.|Plasters and gloves replaced.||' },
    zh: { note: '|补两卷绷带。|缺洗眼液，已订购。|更换创可贴和手套。||' },
  },
  siteDiaryEntry: {
    both: {
      date: '0|-1|-2|-3|-6|-7|-8|-9',
      siteWeather: 'cloud|sun|sun|wind|rain|cloud|sun|cloud',
      workersOnSite: '8|6|9|11|4|7|6|5',
    },
    en: {
      workDone:
        'Twelve metres of strip foundation poured, reinforcement checked before.|Walls of the cellar are free; no honeycombing.|Fourteen beams unloaded and stored dry under the tarpaulin.|Last rafters set and sheeting nailed before dark.|Work inside only: cable channels in the stairwell.|Six of nine windows set, foamed and taped.|Ground floor, 68 m², closed for three days.|Railings measured, two fixings to be renewed.',
      delays: '||Lorry came two hours late.||Half a day because of rain.|Three windows are missing.||',
    },
    zh: {
      workDone:
        '浇筑条形基础十二米，钢筋已先行检查。|地下室墙面拆模，无蜂窝。|卸下十四根梁，防雨布下干燥存放。|最后的椽子就位，天黑前钉好屋面板。|仅室内施工：楼梯间线槽。|九扇窗已装六扇，打胶密封。|一楼 68 平方米，封闭三天。|栏杆已测量，两处固定件需更换。',
      delays: '||货车晚到两小时。||因雨停工半天。|缺三扇窗。||',
    },
  },
  jobHunt: {
    both: {
      status: 'interview|applied|offer|applied|closed|saved|interview|applied',
      appliedOn: '-12|-5|-30|-8|-41||-17|-2',
      dueDate: '3|9|5|12||6|2|14',
    },
    en: {
      company:
        'Northwind|Lumen Studio|Pine Labs|Harbour Press|Old Mill Foods|Kestrel Bikes|Aster Tools|Fern & Co',
      location: 'Lisbon|Remote|Oslo|London|Hamburg|Remote|Lisbon|Porto',
      nextStep:
        'Second talk with the team|Ask whether it arrived|Answer to the offer|Send two samples of work||Write the letter|Prepare the case|Wait',
      note: 'Liked the portfolio, asked about accessibility.|Sent through the form.|Four days a week are possible.|Two of the editors were at the fair.|Friendly letter, keep in touch.|Advert closes soon.|Bring a laptop.|',
    },
    zh: {
      company: '北风科技|流明工作室|松木实验室|海港出版社|老磨坊食品|红隼自行车|晨星工具|蕨叶公司',
      location: '上海|远程|成都|北京|杭州|远程|上海|厦门',
      nextStep: '与团队二面|询问是否收到|答复录用|寄两份作品||写求职信|准备案例|等待',
      note: '喜欢作品集，问到无障碍。|通过表单投递。|可每周四天。|展会上见过两位编辑。|礼貌回绝，保持联系。|招聘即将截止。|带电脑。|',
    },
  },
  vendorContract: {
    both: {
      category: 'service|service|software|supply|rent|insurance|service|service',
      cost: '14400|8600|5200|31000|2280|3900|4200|1680',
      startDate: '-300|-700|-345|-120|-520|-190|-980|-250',
      endDate: '65|395|20|245|210|175|115|480',
      renewalDate: '35|305|-10|155|120|85|25|390',
      noticeDays: '30|90|30|90|90|90|90|90',
      status: 'signed|signed|ending|signed|signed|signed|signed|signed',
    },
    en: {
      vendor:
        'Clearwater Cleaning|Northmere Lifts|Lumen Hosting|Old Mill Catering|Copy & Co|Harbour Mutual|Greenfield Waste|Metro Net',
    },
    zh: { vendor: '清源保洁|北川电梯|流明云|老磨坊餐饮|复印公司|海港保险|绿野环卫|都市网络' },
  },
  keyRecord: {
    both: { status: 'out|in|out|out|late|in', date: '-4|-40|-12|-1|-26|-90' },
    en: {
      location: 'Key box, hook 1|Key box, hook 2|Key box, hook 4|Reception|Key box, hook 6|Safe',
      person: 'Mina Patel|Reception|Tom Becker|Jonas Weber|Noah Lind|Reception',
    },
    zh: {
      location: '钥匙箱 1 号|钥匙箱 2 号|钥匙箱 4 号|前台|钥匙箱 6 号|保险柜',
      person: '李敏|前台|刘洋|王强|赵磊|前台',
    },
  },
  productionOrder: {
    en: {
      description:
        'Oak chair, natural|Shelf with five boards|Table 180 × 90, black|Bench for two|Bed frame 160 cm|Stool, oiled',
    },
    zh: { description: '橡木椅，原色|五层架|黑色桌 180 × 90|双人长凳|160 厘米床架|上油凳子' },
  },
  risk: {
    both: {
      category: 'supply|safety|people|legal|technology|money',
      likelihood: 'medium|high|medium|low|medium|low',
      impact: 'high|medium|high|medium|high|high',
      priority: 'high|medium|urgent|medium|low|high',
      status: 'open|progress|progress|resolved|open|closed',
    },
    en: {
      title:
        'Only one supplier of motors|Roof of hall 2 leaks|Key person leaves|Permit comes late|Server fails for a day|Largest customer does not pay',
      measures:
        'Test a second supplier until March and keep four weeks in store.|Repair before winter; nothing electric under the spot.|Two people know each task; handbook is being written.|Ask the authority every week, begin with hall 1.|Restore the backup once a quarter and note how long it took.|Credit insured; invoices every two weeks.',
    },
    zh: {
      title: '电机只有一家供应商|2 号车间屋顶漏水|关键人员离职|许可延迟|服务器停机一天|最大客户不付款',
      measures:
        '三月前测试第二家，备四周库存。|入冬前修好，漏点下不放电器。|每项工作两人会做，正在写手册。|每周询问主管部门，先开 1 号车间。|每季恢复一次备份并记录用时。|已投信用险，两周开一次票。',
    },
  },
};
