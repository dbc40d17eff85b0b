import type { RowsOfThings } from './rows-of-thing.ts';

/** Who works somewhere, and what is agreed with them. */
export const staffRows: RowsOfThings = {
  employee: {
    both: {
      department: 'engineering|sales|marketing|finance|people|engineering|sales',
      startDate: '-1460|-820|-410|-2190|-640|-95|-300',
      salary: '58000|52000|47000|55000|49000|44000|46000',
    },
    en: {
      role: 'Engineering lead|Sales manager|Designer|Accountant|Recruiter|Engineer|Account manager',
      phone:
        '+1 202 555 0111|+1 202 555 0122|+1 202 555 0133|+1 202 555 0144|+1 202 555 0155|+1 202 555 0166|+1 202 555 0177',
    },
    zh: {
      salary: '320000|260000|210000|180000|190000|170000',
      role: '研发主管|销售经理|设计师|会计|招聘专员|工程师|客户经理',
      phone: '13800000011|13800000022|13800000033|13800000044|13800000055|13800000066',
    },
  },
  candidate: {
    both: {
      stage: 'interview|applied|offer|rejected|hired|applied',
      rating: '4|3|5|2|5|3',
    },
    en: {
      role: 'Front-end developer|Data analyst|Content editor|Warehouse lead|Front-end developer|Pastry chef',
      note: 'Second talk with the team on Friday.||Wants to begin next month.|More experience needed.||',
    },
    zh: {
      role: '前端开发|数据分析师|内容编辑|仓库主管|前端开发|糕点师',
      note: '周五与团队第二次面谈。||希望下个月入职。|经验还不够。||',
    },
  },
  job: {
    both: { salary: '62000|41000|48000|45000|56000|38000', publishedOn: '-2|-5|-9|-12|-16|-20' },
    choices: {
      type: { en: 'Full-time|Part-time|Shift work|Remote', zh: '全职|兼职|轮班|远程' },
      category: {
        en: 'Technology|Logistics|Health|Media|Food',
        zh: '技术|物流|医疗|媒体|餐饮',
      },
    },
    en: {
      type: '1|2|3|4|4|1',
      category: '1|2|3|4|1|5',
      company: 'Pine Labs|Metro Supply|St Mary’s Clinic|Harbour Press|Northwind|Old Mill bakery',
      city: 'Lisbon|Oslo|Montréal|Lisbon|Kyoto|Oslo',
      description:
        'You build the pages our customers use every day, together with one designer and three developers.|You lead twelve people in two shifts and see to it that 900 parcels a day leave on time.|You care for eighteen patients in a team of three, with fixed rotas and every second weekend off.|You edit six texts a week, talk to authors, and keep our style guide alive.|You turn orders and visits into answers for the shop, and say when the numbers are too thin.|You are responsible for cakes and tarts, begin at five and are free from one.',
      requirements:
        'Two years with TypeScript, care for accessibility, and good English.|Experience in a warehouse, a forklift licence, and calm in December.|State registration as a nurse and experience on a ward.|A sure hand with language and examples of texts you have edited.|SQL, statistics, and charts that somebody else understands.|An apprenticeship as pastry chef, or three years in a bakery.',
    },
    zh: {
      salary: '260000|150000|160000|180000|220000|120000',
      type: '1|2|3|4|4|1',
      category: '1|2|3|4|1|5',
      company: '松木实验室|都市供应|仁和诊所|海港出版社|北风科技|老磨坊面包',
      city: '上海|成都|杭州|上海|西安|厦门',
      description:
        '与一位设计师和三位开发者一起，制作客户每天使用的页面。|带领十二人两班倒，保证每天 900 个包裹准时发出。|三人一组照护十八位患者，排班固定，隔周双休。|每周编辑六篇稿件，与作者沟通，维护写作规范。|从订单和访问数据中找出答案，数据不足时直说。|负责蛋糕和挞类，早五点上班，下午一点下班。',
      requirements:
        '两年 TypeScript 经验，重视无障碍。|仓储经验、叉车证，旺季不慌。|护士执业证书和病房经验。|文字功底扎实，附编辑过的作品。|熟悉 SQL 和统计，图表让人看得懂。|糕点师学徒毕业或三年以上经验。',
    },
  },
  leaveRequest: {
    both: {
      type: 'holiday|unpaid|sick|parental|unpaid|sick|holiday|holiday',
      status: 'approved|approved|submitted|review|rejected|submitted|approved|review',
      startDate: '-20|-6|12|30|9|21|-2|45',
      endDate: '-10|-4|19|120|11|28|1|52',
    },
  },
  resume: {
    en: {
      role: 'Designer|Nurse|Developer|Project lead|Teacher|Baker',
      city: 'Lisbon|Montréal|Oslo|Lisbon|Kyoto|Oslo',
      description:
        'Five years of packaging and signs, two of them leading a team of three. Works in Figma and with scissors.|Intensive care and night shifts since 2017; trains new colleagues on the monitors.|Two internships, one shop that sells tea, and a habit of writing tests first.|Moved three offices and one warehouse without losing a day. Certified in project management.|French and Spanish for adults and teenagers, small groups, exam preparation.|Sourdough, croissants and early hours; master craftsman since 2019.',
    },
    zh: {
      role: '设计师|护士|开发者|项目负责人|语言教师|面包师',
      city: '上海|成都|杭州|北京|厦门|西安',
      description:
        '五年包装与导视经验，其中两年带三人团队。|2017 年起在重症监护上夜班，带教新同事。|两次实习，一个卖茶的网店，习惯先写测试。|搬过三处办公室和一座仓库，没耽误一天，持项目管理证书。|成人与青少年法语、西语，小班与备考。|酸面包、可颂和早起，2019 年起为技师。',
    },
  },
  payslip: {
    both: { amount: '3420|2980|3150|3420|2980|3150', status: 'paid|paid|paid|pending|pending|failed' },
  },
  performanceReview: {
    both: { rating: '4|3|5|4|4|4', date: '-210|-208|-205|-90|-30|-28' },
    en: {
      content:
        'Led the move of the shop without a lost day. Next: hand over the small decisions.|Reliable with customers, sometimes too late with records. Next: one hour for records each Friday.|Explained the figures so that everybody could use them. Next: a course of her own for new people.|Settled in quickly and asks good questions. The trial period ends well.|Two colleagues now decide on their own. Next: the budget of the team.|Records are complete, three new customers. Next: lead the fair in spring.',
    },
    zh: {
      content:
        '带领店铺搬迁，一天未停。下一步：把小决定交出去。|客户满意，记录有时偏晚。下一步：每周五留一小时整理。|把数字讲得人人会用。下一步：给新人开一门课。|很快上手，善于提问，试用期顺利通过。|两位同事已能独立决定。下一步：负责团队预算。|记录完整，新增三位客户。下一步：主持春季展会。',
    },
  },
  departmentUnit: {
    both: { quantity: '8|14|22|6|9|4' },
    en: {
      location: 'Studio, attic|First floor|North depot|Ground floor|Annex|Entrance',
      description:
        'Looks after everything that can be seen.|Answers customers from seven to ten.|Receives, stores and sends.|Invoices, wages and the yearly accounts.|Tries out what we may sell in two years.|The first face and the last word.',
    },
    zh: {
      location: '阁楼工作室|一楼|北区仓|底层|附楼|入口',
      description:
        '负责一切看得见的东西。|每天七点到十点答复客户。|收货、存放、发货。|发票、工资和年度账目。|试验两年后可能销售的东西。|第一张面孔，最后一句话。',
    },
  },
  reimbursement: {
    both: {
      amount: '128.5|342|86.4|47|215',
      status: 'approved|submitted|review|rejected|approved',
      date: '-12|-3|-6|-15|-28',
    },
    en: {
      note: 'Second class, both ways.|Three nights with breakfast.|Four people, after the signing.|No receipt enclosed.|',
    },
    zh: { note: '二等座往返。|三晚含早。|四人，签约之后。|未附发票。' },
  },
  speaker: {
    en: {
      role: 'Head of research|Founder|Product designer|Data engineer|Professor|City architect|Editor|Film-maker',
      company:
        'Lumen Studio|Harbour & Co|Pine Labs|Northwind|University of Delft|City of Oslo|Wide Margin|Second Light',
      subject:
        'What we stopped doing|Starting with nine people|Forms that people finish|Numbers without fear|Letters to next year|Streets that cool themselves|Writing that gets read|One story, three lengths',
      description:
        'Twelve years of field work, four of them on boats. Explains methods with things from the kitchen.|Sold the first product from a bicycle. Talks about money in plain figures.|Designs for people in a hurry and writes about what failed.|Keeps forty million rows tidy and shows how small teams can do it.|Teaches statistics to people who are afraid of it.|Planned nine squares where cars used to stand.|Cuts every text by a third and says why.|Films with one camera and no script.',
    },
    zh: {
      role: '研究负责人|创始人|产品设计师|数据工程师|教授|城市建筑师',
      company: '流明工作室|海港公司|松木实验室|北风科技|江南大学|青山设计院',
      subject: '我们停下的事|从九个人开始|填得完的表单|不怕数字|写给明年的信|会降温的街道',
      description:
        '十二年田野调查，其中四年在船上，擅长用厨房里的东西讲方法。|第一件产品是骑车卖出去的，讲钱从不绕弯。|为赶时间的人做设计，也写失败的案例。|管着四千万行数据，演示小团队怎么做到。|教怕统计的人学统计。|把九个停车场改成了广场。',
    },
  },
};
