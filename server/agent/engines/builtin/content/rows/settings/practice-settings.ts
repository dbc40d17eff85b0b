import type { Setting } from './setting.ts';

/** Practices where people come for help. */
export const practiceSettings: readonly Setting[] = [
  {
    id: 'veterinary',
    when: /\bveterinar|\bvets?\b|\banimal (?:clinic|hospital)|兽医|宠物医院/i,
    things: {
      pet: {
        both: {
          weight: '24|4|1.8|31|5|0.4|12|3',
          birthday: '-1480|-820|-410|-2900|-1950|-600|-300|-3650',
        },
        choices: { species: { en: 'Dog|Cat|Rabbit|Bird|Other', zh: '狗|猫|兔|鸟|其他' } },
        en: {
          name: 'Milo|Luna|Hazel|Bruno|Minka|Coco|Nala|Oscar',
          species: '1|2|3|1|2|4|1|2',
          breed:
            'Labrador|European shorthair|Dwarf lop|Bernese mountain dog|Maine Coon|Cockatiel|Beagle|Siamese',
          note: 'Afraid of the scales, loves cheese.|Goes outside; chip checked in spring.|Lives with a second rabbit.|Hips are looked at once a year.|Indoor cat, eats dry food.|Talks when it is quiet.|Allergic to chicken.|Needs her tablets twice a day.',
        },
        zh: {
          name: '小白|团子|榛子|阿福|咪咪|可可|豆豆|老铁',
          species: '1|2|3|1|2|4|1|2',
          breed: '拉布拉多|中华田园猫|垂耳兔|伯恩山犬|缅因猫|玄凤鹦鹉|比格犬|暹罗猫',
          note: '怕体重秤，爱奶酪。|会出门，春天查过芯片。|和另一只兔子同住。|每年检查一次髋关节。|室内猫，吃干粮。|安静时会说话。|对鸡肉过敏。|每天两次服药。',
        },
      },
      specialist: {
        en: {
          name: 'Dr Priya Nair|Dr Karl Lindqvist|Dr Hana Sato|Dr Tomás Vega',
          specialties: 'Small animals, vaccinations|Surgery and bones|Cats and teeth|Rabbits and birds',
          experience: '14 years|19 years|8 years|6 years',
          phone: '555 0141|555 0142|555 0143|555 0144',
          description:
            'Small animals and vaccinations. Lets every patient sniff the stethoscope first.|Surgery and bones. Has treated everything from hamsters to llamas.|Cats, teeth and long talks about diets.|Rabbits, birds and other small patients; speaks Spanish.',
        },
        zh: {
          name: '何雨桐医生|郑涛医生|许慧医生|林远医生',
          specialties: '小动物与疫苗|外科与骨科|猫与牙齿|兔与鸟类',
          experience: '14 年|19 年|8 年|6 年',
          phone: '555 0141|555 0142|555 0143|555 0144',
          description:
            '小动物与疫苗，先让每位患者闻闻听诊器。|外科与骨科，从仓鼠到羊驼都治过。|猫、牙齿，也愿意多聊聊饮食。|兔、鸟等小型患者。',
        },
      },
      clinicAppointment: {
        en: {
          title: 'Yearly check|Vaccination|Lame on the left|Teeth|Weight control|Nails and ears|Stitches out',
          patientName: 'Milo|Nala|Biscuit|Minka|Otto|Hazel|Luna',
          doctor:
            'Dr Priya Nair|Dr Karl Lindqvist|Dr Priya Nair|Dr Hana Sato|Dr Karl Lindqvist|Dr Hana Sato|Dr Priya Nair',
        },
        zh: {
          title: '年度体检|接种疫苗|左腿跛行|洁牙|体重管理|剪甲洗耳|拆线',
          patientName: '小白|团子|豆豆|咪咪|阿福|榛子|露娜',
          doctor: '何雨桐医生|郑涛医生|何雨桐医生|许慧医生|郑涛医生|许慧医生|何雨桐医生',
        },
      },
      invoice: {
        both: { amount: '64|45|186|95|38|240|52|120' },
        en: {
          client:
            'Mina Patel|Jonas Weber|Aisha Khan|Tom Becker|Lucía Romero|Noah Lind|Rosa Lindgren|Daniel Moss',
        },
        zh: { client: '李敏|王强|张伟|刘洋|陈静|赵磊|周婷|吴昊' },
      },
      vaccination: {
        en: {
          title: 'Rabies|Distemper and parvo|Kennel cough|Cat flu|Leptospirosis|Rabbit disease, RHD',
          patientName: 'Milo|Nala|Biscuit|Minka|Otto|Hazel',
          doctor: 'Dr Priya Nair|Dr Karl Lindqvist|Dr Priya Nair|Dr Hana Sato|Dr Karl Lindqvist|Dr Hana Sato',
        },
        zh: {
          title: '狂犬疫苗|犬瘟与细小|犬窝咳|猫三联|钩端螺旋体|兔瘟',
          patientName: '小白|团子|豆豆|咪咪|阿福|榛子',
          doctor: '何雨桐医生|郑涛医生|何雨桐医生|许慧医生|郑涛医生|许慧医生',
        },
      },
      service: {
        both: { price: '45|60|95|180|30', duration: '20|20|30|60|30' },
        choices: { category: { en: 'Check-ups|Prevention|Surgery|Care', zh: '检查|预防|手术|护理' } },
        en: {
          name: 'Check-up|Vaccination with check|Dental cleaning|Neutering|Nails and ears',
          category: '1|2|4|3|4',
          description:
            'Eyes, ears, teeth, heart and weight, and time for questions.|The vaccine of the year and a look at the whole animal.|Under a short anaesthetic, with X-ray of the roots.|In the morning; home by evening, with a telephone number for the night.|For animals who do not like it, and people who do not dare.',
        },
        zh: {
          name: '常规检查|疫苗与检查|洁牙|绝育|剪甲洗耳',
          category: '1|2|4|3|4',
          description:
            '眼、耳、牙、心脏和体重，有时间答疑。|年度疫苗并检查全身。|短时麻醉，含牙根 X 光。|上午手术，晚上回家，附夜间电话。|给不爱配合的动物和不敢下手的主人。',
        },
      },
      appointment: {
        en: {
          title:
            'Milo, check-up|Nala, vaccination|Biscuit, lame on the left|Minka, teeth|Otto, weight control|Hazel, nails',
        },
        zh: { title: '小白常规检查|团子疫苗|豆豆左腿跛行|咪咪洁牙|阿福体重管理|榛子剪甲' },
      },
    },
  },
  {
    id: 'hospital',
    when: /\bhospitals?\b|\bclinics?\b|医院|诊所|挂号/i,
    things: {
      insuranceClaim: {
        both: { amount: '6800|950|420|2400|780|3600' },
        en: {
          title:
            'Knee operation|Emergency admission|Physiotherapy, ten sessions|Cataract surgery|MRI scan|Hospital stay, four nights',
          note: 'Report of the surgeon enclosed.||Prescription missing.|Outside of the contract.||',
        },
        zh: {
          title: '膝关节手术|急诊入院|物理治疗十次|白内障手术|核磁共振|住院四晚',
          note: '附手术报告。||缺处方。|不在保障范围。||',
        },
      },
      volunteerShift: {
        en: {
          title:
            'Early shift, ward A|Late shift, emergency room|Early shift, surgery|Night shift, ward A|Outpatients, morning|Intensive care, day',
          person:
            'Dr Elena Marchetti|Dr Samuel Osei|Dr Karl Lindqvist|Dr Hana Sato|Dr Priya Nair|Dr Samuel Osei',
          location: 'Ward A|Emergency room|Operating wing|Ward A|Outpatients|Intensive care',
        },
        zh: {
          title: 'A 病区早班|急诊晚班|外科早班|A 病区夜班|门诊上午|重症监护白班',
          person: '林晓医生|周建国医生|郑涛医生|许慧医生|何雨桐医生|周建国医生',
          location: 'A 病区|急诊|手术区|A 病区|门诊|重症监护',
        },
      },
      announcement: {
        choices: { category: { en: 'Opening hours|Prevention|Building', zh: '开放时间|预防|建设' } },
        en: {
          title:
            'Laboratory opens at seven|Flu vaccination without appointment|New entrance, north side|Visiting hours at weekends',
          category: '1|2|3|1',
          author: 'Front desk|Dr Elena Marchetti|Administration|Ward A',
          content:
            'Blood is taken from seven to ten. Please come sober and bring your card.|Every Wednesday from two to six, in room 104, until the end of the month.|The main entrance is being rebuilt; ambulances still use the south ramp.|From two to six, two visitors at a time, children welcome.',
        },
        zh: {
          title: '检验科七点开放|流感疫苗免预约|北侧新入口|周末探视时间',
          category: '1|2|3|1',
          author: '前台|林晓医生|行政|A 病区',
          content:
            '七点到十点抽血，请空腹并带医保卡。|每周三十四点到十八点，104 室，到月底为止。|正门改造中，救护车仍走南坡道。|十四点到十八点，每次两位，儿童可入内。',
        },
      },
      service: {
        both: { price: '60|45|85|120|40', duration: '20|15|30|45|20' },
        en: {
          name: 'Consultation|Vaccination|Laboratory tests|Ultrasound|Physiotherapy',
          description:
            'Twenty minutes with a doctor who has read your file.|All usual vaccines, with a reminder for the next one.|Blood and urine, results on the next working day.|Abdomen, thyroid or heart, explained at once.|Exercises after operations and for backs that sit too much.',
        },
        zh: {
          name: '门诊咨询|疫苗接种|检验|超声|康复治疗',
          description:
            '二十分钟，医生已读过病历。|常用疫苗，附下次提醒。|血尿检验，次日出结果。|腹部、甲状腺或心脏，当场讲解。|术后与久坐人群的康复训练。',
        },
      },
    },
  },
  {
    id: 'legal-advice',
    when: /\blegal (?:advice|help|questions?|services?)|\blawyers?\b|\blaw firm|法律咨询|律师/i,
    things: {
      question: {
        choices: { category: { en: 'Labour|Tenancy|Family|Traffic', zh: '劳动|租赁|家事|交通' } },
        en: {
          title:
            'Can my employer end the contract during illness?|Who pays for a broken boiler?|How long may a landlord keep the deposit?|Do I have to pay a parking fine from abroad?|What does a separation cost?',
          category: '1|2|2|4|3',
          answer:
            'Illness alone does not protect, but it is no reason either. Ask for the reason in writing and note the date; three weeks are left to answer.|The owner, unless you broke it. Report it in writing and set a date.|Usually up to six months, and only the part that is in dispute.|Within the European Union yes, from 70 euros. Check whether the number plate is yours.|With agreement between 900 and 2,000, without it several times as much.',
        },
        zh: {
          title:
            '病假期间可以解除合同吗？|锅炉坏了谁付钱？|押金最多能扣多久？|异地停车罚单要交吗？|离婚大概要多少费用？',
          category: '1|2|2|4|3',
          answer:
            '医疗期内一般不得解除。请要求书面理由并记下日期。|一般由房东承担，除非您损坏。请书面通知并约定期限。|通常不超过合同约定，只能扣除有争议的部分。|需要，核对车牌和地点，十五日内可申请复核。|协议离婚费用很低，诉讼按财产比例计算。',
        },
      },
      service: {
        both: { price: '90|60|240|180|320', duration: '45|20|90|60|120' },
        en: {
          name: 'First consultation|Question by telephone|Check of a contract|Letter to the other side|Mediation, first meeting',
          description:
            'What the law says, what a case would cost, and whether it is worth it.|One question, one answer, twenty minutes.|We read every line and mark the three that matter.|Often one letter is enough; you read it before it goes out.|Both sides at one table, without a judge.',
        },
        zh: {
          name: '首次咨询|电话提问|合同审查|律师函|首次调解',
          description:
            '法律怎么说、大概费用、值不值得。|一个问题一个回答，二十分钟。|逐行阅读，标出三处要紧的。|往往一封信就够，发出前您先看。|双方坐一桌，不上法庭。',
        },
      },
      appointment: {
        en: {
          title:
            'First consultation, labour law|Follow-up, lease|Contract, half an hour online|Will, yearly review|Separation, second talk|Fine, short call',
        },
        zh: { title: '劳动法首次咨询|租约复谈|合同线上半小时|遗嘱年度回顾|离婚第二次面谈|罚单简短通话' },
      },
      caseStudy: {
        both: { publishedOn: '-6|-24|-50|-80' },
        en: {
          title:
            'Back to work after nine weeks|The deposit came back with interest|A will that three siblings signed|Forty contracts, one page each',
          company: 'Employee of a clinic|Tenant, Linden Court|Family M.|Harbour & Co',
          description:
            'Dismissed while ill, with a reason that had been found afterwards. Two letters and one hearing later she was back at her desk, with the wages of nine weeks.|The landlord named eleven defects; photographs of the day of moving in showed nine of them. We wrote once.|The house could not be divided and nobody wanted to sell. Four meetings with a mediator ended with a plan that is still in force.|A trading company used forty contracts nobody had read. We replaced them by one page each, in sentences of fifteen words.',
        },
        zh: {
          title: '九周后重返岗位|押金连本带息退回|三兄妹都签字的遗嘱|四十份合同各一页',
          company: '某诊所员工|菩提苑租客|M 家|海港公司',
          description:
            '病假中被解雇，理由是事后找的。两封信一次庭审，她带着九周工资回到岗位。|房东列出十一处损坏，入住当天的照片证明其中九处早已存在，我们只写了一封信。|房子不能分，谁也不想卖。四次调解后的方案至今有效。|一家贸易公司有四十份没人读过的合同，我们换成每份一页，每句不超过三十字。',
        },
      },
    },
  },
  {
    id: 'school',
    when: /\bschools?\b|\bpupils?\b|学校|校园|班级/i,
    things: {
      billDue: {
        both: { amount: '1850|240|86|120|64|35', dueDate: '12|3|9|20|15|6' },
        en: {
          title: 'Tuition, first term|School meals, October|Books|Trip to the coast|Music lessons|Insurance',
        },
        zh: { title: '第一学期学费|十月餐费|教材费|海边研学|乐器课|学生保险' },
      },
      announcement: {
        choices: { category: { en: 'Lessons|Events|Parents', zh: '课程|活动|家长' } },
        en: {
          title: 'No lessons on Friday afternoon|Autumn concert|Parents’ evening|New times of the library',
          category: '1|2|3|1',
          author: 'School office|Grace Obi|School office|Library',
          content:
            'The teachers meet for a training from one o’clock. Supervision is open until four; please register.|Choir and orchestra play on the 14th at six in the hall. Entry is free, cake is not.|On Tuesday from five to eight. Choose a time with each teacher; ten minutes are enough for most.|Open until five from Monday to Thursday, and quiet in the back room.',
        },
        zh: {
          title: '周五下午停课|秋季音乐会|家长会|图书馆新时间',
          category: '1|2|3|1',
          author: '教务处|邓老师|教务处|图书馆',
          content:
            '十三点起教师培训，托管到十六点，请登记。|14 日十八点礼堂，合唱团与乐团演出，免费入场，蛋糕另付。|周二十七点到二十点，请与各科老师约时间，每位十分钟。|周一至周四开放到十七点，里间保持安静。',
        },
      },
    },
  },
];
