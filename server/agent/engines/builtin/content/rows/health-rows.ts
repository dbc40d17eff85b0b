import type { RowsOfThings } from './rows-of-thing.ts';

/** What clinics, hospitals and people who look after themselves write down. */
export const healthRows: RowsOfThings = {
  patient: {
    both: { date: '0|-3|-6|-12|-20', age: '34|52|27|61|45', gender: 'female|male|female|male|female' },
    en: {
      diagnosis: 'Migraine|High blood pressure|Seasonal allergy|Sprained ankle|Check-up, no findings',
      doctor: 'Dr Elena Marchetti|Dr Samuel Osei|Dr Priya Nair|Dr Karl Lindqvist|Dr Hana Sato',
      phone: '+1 202 555 0111|+1 202 555 0122|+1 202 555 0133|+1 202 555 0144|+1 202 555 0155',
      note: 'Keeps a diary of attacks.|Control in four weeks.||Crutches for ten days.|',
    },
    zh: {
      diagnosis: '偏头痛|高血压|季节性过敏|脚踝扭伤|体检无异常',
      doctor: '林晓医生|周建国医生|何雨桐医生|郑涛医生|许慧医生',
      phone: '13800000011|13800000022|13800000033|13800000044|13800000055',
      note: '记录发作日记。|四周后复查。||拄拐十天。|',
    },
  },
  doctor: {
    both: { type: 'general|surgery|children|dental|eyes|general' },
    en: {
      location: 'Room 101|Room 204, surgery|Room 112, children|Room 120|Room 131|Room 102',
      phone:
        '+1 202 555 0161|+1 202 555 0162|+1 202 555 0163|+1 202 555 0164|+1 202 555 0165|+1 202 555 0166',
      department: 'General practice|Surgery|Paediatrics|Dentistry|Eyes|General practice',
      description:
        'Internal medicine and prevention. Takes the time to explain laboratory results.|Twenty years of surgery, most of it on joints.|Looks after children from the first day to the eighteenth birthday.|Calm with anxious patients; explains each step beforehand.|Cataract, glasses and the eyes of people with diabetes.|Family doctor who also makes house calls on Thursdays.',
    },
    zh: {
      location: '101 诊室|204 外科诊室|112 儿科诊室|120 诊室|131 诊室|102 诊室',
      phone: '13800000161|13800000162|13800000163|13800000164|13800000165|13800000166',
      department: '全科|外科|儿科|口腔科|眼科|全科',
      description:
        '内科与预防，耐心解释检验结果。|二十年外科经验，擅长关节手术。|照看从新生儿到十八岁的孩子。|善于安抚紧张的患者，每一步先说明。|白内障、配镜和糖尿病眼病。|家庭医生，周四上门出诊。',
    },
  },
  appointment: {
    both: {
      date: '1|3|-6|8|5|-2',
      startTime: '09:00|10:30|14:00|16:00|11:15|15:30',
      status: 'confirmed|requested|cancelled|confirmed|requested|confirmed',
    },
  },
  clinicAppointment: {
    both: { startTime: '09:00|10:30|14:00|16:00|11:15|15:30' },
  },
  operation: {
    both: {
      date: '1|3|-4|5|8|2',
      startTime: '08:00|10:30|13:00|09:15|07:45|14:30',
      status: 'confirmed|requested|cancelled|confirmed|requested|confirmed',
    },
    en: {
      location:
        'Operating theatre 1|Operating theatre 2|Day surgery room|Operating theatre 1|Operating theatre 3|Day surgery room',
      doctor: 'Dr Samuel Osei|Dr Karl Lindqvist|Dr Hana Sato|Dr Samuel Osei|Dr Karl Lindqvist|Dr Priya Nair',
    },
    zh: {
      location: '一号手术室|二号手术室|日间手术室|一号手术室|三号手术室|日间手术室',
      doctor: '周建国医生|郑涛医生|许慧医生|周建国医生|郑涛医生|何雨桐医生',
    },
  },
  labTest: {
    both: { status: 'ready|running|ready|ordered|ready|ordered', date: '-3|-1|-5|0|-4|0' },
    en: {
      result: 'Within the normal range||E. coli, sensitive to nitrofurantoin||Birch and hazel positive|',
      doctor:
        'Dr Elena Marchetti|Dr Samuel Osei|Dr Priya Nair|Dr Elena Marchetti|Dr Hana Sato|Dr Samuel Osei',
    },
    zh: {
      result: '在正常范围内||大肠杆菌，对呋喃妥因敏感||桦树、榛树阳性|',
      doctor: '林晓医生|周建国医生|何雨桐医生|林晓医生|许慧医生|周建国医生',
    },
  },
  ward: {
    both: {
      department: 'general|surgery|general|children|surgery|general',
      capacity: '28|24|18|20|10|12',
      floor: '1|2|3|3|2|0',
    },
  },
  medicalSupply: {
    both: {
      category: 'protection|dressing|instruments|protection|consumables|dressing|consumables',
      stock: '86|140|320|210|64|38|500',
      expiryDate: '320|410|620|290|180|540|700',
    },
    en: {
      supplier:
        'MedLine Direct|Care Depot|MedLine Direct|Care Depot|Northmere Pharma|Care Depot|MedLine Direct',
    },
    zh: { supplier: '康联医疗|仁和器械|康联医疗|仁和器械|北川医药|仁和器械|康联医疗' },
  },
  medication: {
    both: { stock: '120|240|64|90|18', expiryDate: '210|330|75|400|26', price: '6.4|4.2|12.8|9.5|38' },
    choices: {
      category: { en: 'Pain|Antibiotics|Vitamins|Diabetes', zh: '止痛|抗生素|维生素|糖尿病' },
    },
    en: {
      category: '1|1|2|3|4',
      supplier: 'Northmere Pharma|Northmere Pharma|Linden Pharma|Care Depot|Linden Pharma',
      note: '||Prescription only.||Keep refrigerated.',
    },
    zh: {
      category: '1|1|2|3|4',
      supplier: '北川医药|北川医药|林登医药|仁和器械|林登医药',
      note: '||凭处方。||需冷藏。',
    },
  },
  prescription: {
    both: { date: '-1|-3|-8|-15|-22|-30', expiryDate: '29|27|82|75|68|60' },
    en: {
      doctor: 'Dr Elena Marchetti|Dr Priya Nair|Dr Samuel Osei|Dr Priya Nair|Dr Hana Sato|Dr Samuel Osei',
      dosage:
        'When needed, at most three a day|Every eight hours, seven days|Once a day, before sleep|Two puffs when needed|Five drops a day|Twice a day, with meals',
    },
    zh: {
      doctor: '林晓医生|何雨桐医生|周建国医生|何雨桐医生|许慧医生|周建国医生',
      dosage:
        '需要时，每日不超过三次|每八小时一次，共七天|每日一次，睡前|需要时吸两下|每日五滴|每日两次，随餐',
    },
  },
  vaccination: {
    both: { date: '-12|-20|-33|-45|-60|-75', dueDate: '3640|345|60|135|300|105' },
    en: {
      doctor: 'Dr Elena Marchetti|Dr Samuel Osei|Dr Priya Nair|Dr Priya Nair|Dr Samuel Osei|Dr Hana Sato',
    },
    zh: { doctor: '林晓医生|周建国医生|何雨桐医生|何雨桐医生|周建国医生|许慧医生' },
  },
  insuranceClaim: {
    both: {
      amount: '1850|420|690|310|2400|3600',
      status: 'review|approved|submitted|rejected|approved|submitted',
      date: '-4|-18|-2|-30|-24|-1',
    },
    en: { note: 'Photos of the cellar enclosed.||Police report handed in.|Too late for the time limit.||' },
    zh: { amount: '5600|2400|1800|1600|6200|12000', note: '附地下室照片。||已交报案回执。|超过期限。||' },
  },
  symptom: { both: { level: 'moderate|mild|mild|strong|mild|moderate' } },
  therapySession: { both: { date: '2|5|-7|9|-14|-21', startTime: '10:00|11:30|15:00|16:30|09:00|14:00' } },
  caregiver: {
    en: {
      role: 'Nurse|Care assistant|Physiotherapist|Night nurse|Care assistant|Volunteer',
      location: 'Ward A|House calls, north|Ward B|Ward A, nights|House calls, south|Day room',
      phone:
        '+1 202 555 0171|+1 202 555 0172|+1 202 555 0173|+1 202 555 0174|+1 202 555 0175|+1 202 555 0176',
    },
    zh: {
      role: '护士|护理员|康复师|夜班护士|护理员|志愿者',
      location: 'A 病区|北片上门|B 病区|A 病区夜班|南片上门|活动室',
      phone: '13800000171|13800000172|13800000173|13800000174|13800000175|13800000176',
    },
  },
  healthRecord: { both: { weight: '71.8|71.6|71.2|71.9|71.5|71.4', pulse: '62|58|88|70|64|66' } },
  sleepLog: { both: { hours: '8|6|5|9', rating: '5|3|2|5' } },
  meditation: {
    both: {
      duration: '4|6|15|20|8|12',
      category: 'breathing|breathing|body|focus|kindness|sleep',
    },
    en: {
      description:
        'Sit, close your eyes and count ten breaths. When you lose count, begin again at one.|In for four, hold for four, out for four, wait for four. Six rounds are enough.|From the toes to the forehead, one place after the other, without changing anything.|Ten steps there, ten steps back, as slowly as you can without falling.|Call three things of the day to mind, however small, and stay with each for a minute.|Let the shoulders sink, the jaw hang and the day go. It is all right to fall asleep.',
    },
    zh: {
      description:
        '坐好，闭眼，数十次呼吸，数乱了就从一开始。|吸四拍、停四拍、呼四拍、停四拍，六轮就够。|从脚趾到额头，一处一处感受，不去改变。|十步去、十步回，慢到不摔倒为止。|回想今天三件小事，每件停留一分钟。|放下肩膀和下巴，让一天过去，睡着也没关系。',
    },
  },
};
