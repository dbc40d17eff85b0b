import type { QuizBank } from './quiz-bank.ts';

/** Rules of the road that hold in nearly every place. */
export const drivingQuiz: QuizBank = {
  subject:
    /\b(?:dmv|driv(?:er|ers|ing)(?:[’']s)?|traffic|road sign|learner.?s? permit)\b|驾考|驾照|驾驶|交通规则|科目一/i,
  pass: 80,
  en: [
    {
      topic: 'Signs',
      question: 'What does a red octagon mean?',
      options: ['Stop completely', 'Give way', 'No entry', 'Slow down'],
      explanation: 'The eight-sided red sign always means a full stop, also when nobody is coming.',
    },
    {
      topic: 'Signs',
      question: 'What does a triangle with the point down ask of you?',
      options: ['Give way to others', 'Stop completely', 'Turn around', 'Keep right'],
      explanation: 'The triangle on its point means yield: slow down and let others pass first.',
    },
    {
      topic: 'Signs',
      question: 'What does a round sign with a red border and a number tell you?',
      options: [
        'The highest speed allowed',
        'The lowest speed allowed',
        'The distance to a town',
        'A road number',
      ],
      explanation: 'In most countries a number in a red ring is the speed limit.',
    },
    {
      topic: 'Lights',
      question: 'What do you do at a steady yellow light?',
      options: [
        'Stop if you can do so safely',
        'Speed up to get through',
        'Sound the horn',
        'Drive on as with green',
      ],
      explanation: 'Yellow says that red follows. Stop unless you are too close to stop safely.',
    },
    {
      topic: 'Lights',
      question: 'What does a flashing red light at a crossing mean?',
      options: [
        'Treat it like a stop sign',
        'Treat it like a green light',
        'The light is out of order: drive on',
        'Only buses may pass',
      ],
      explanation: 'Stop, look, and go on when the way is free.',
    },
    {
      topic: 'Right of way',
      question: 'An ambulance comes up with siren and lights. What do you do?',
      options: [
        'Make room and stop at the side if needed',
        'Keep your speed',
        'Brake at once where you are',
        'Follow it closely',
      ],
      explanation: 'Emergency vehicles have the right of way; clear the road without endangering others.',
    },
    {
      topic: 'Right of way',
      question: 'Somebody steps onto a pedestrian crossing. What do you do?',
      options: ['Stop and let them cross', 'Sound the horn', 'Drive round them', 'Speed up'],
      explanation: 'People on foot go first at a crossing.',
    },
    {
      topic: 'Speed and distance',
      question: 'Which following distance is recommended in good conditions?',
      options: ['About two to three seconds', 'Half a second', 'One car length at any speed', 'Ten seconds'],
      explanation: 'Two to three seconds leave time to see, decide and brake; more in rain.',
    },
    {
      topic: 'Speed and distance',
      question: 'What happens to the braking distance when the speed doubles?',
      options: ['It becomes about four times as long', 'It doubles', 'It stays the same', 'It halves'],
      explanation: 'Energy grows with the square of the speed, and so does the braking distance.',
    },
    {
      topic: 'Speed and distance',
      question: 'What is aquaplaning?',
      options: [
        'Tyres float on water and lose their grip',
        'The engine overheats',
        'The windscreen fogs up',
        'The brakes freeze',
      ],
      explanation:
        'At speed the tyre cannot push the water away. Ease off the accelerator and steer straight.',
    },
    {
      topic: 'Safety',
      question: 'Who has to wear a seat belt?',
      options: ['Everybody in the car', 'Only the driver', 'Only those in front', 'Only on motorways'],
      explanation: 'A belt protects on every seat, and unbelted passengers endanger the others.',
    },
    {
      topic: 'Safety',
      question: 'You feel tired on a long drive. What helps?',
      options: ['Stop and rest', 'Open the window', 'Turn up the radio', 'Drive faster to arrive sooner'],
      explanation: 'Only rest removes tiredness; everything else hides it for minutes.',
    },
    {
      topic: 'Safety',
      question: 'What do you do before changing lanes?',
      options: [
        'Mirror, signal, look over your shoulder',
        'Brake hard',
        'Signal while you are already changing',
        'Only look in the inner mirror',
      ],
      explanation: 'The blind spot can be seen only with a look over the shoulder.',
    },
  ],
  zh: [
    {
      topic: '标志',
      question: '红色八角形标志表示什么？',
      options: ['停车让行', '减速让行', '禁止驶入', '注意行人'],
      explanation: '八角形红色标志表示必须完全停车，确认安全后再通行。',
    },
    {
      topic: '标志',
      question: '倒三角形标志要求你做什么？',
      options: ['减速让行', '立即停车', '掉头', '靠右行驶'],
      explanation: '倒三角表示减速让行，让其他车辆先通过。',
    },
    {
      topic: '标志',
      question: '红圈内有数字的圆形标志表示什么？',
      options: ['最高限速', '最低限速', '到城镇的距离', '道路编号'],
      explanation: '红圈加数字表示最高限速。',
    },
    {
      topic: '信号灯',
      question: '黄灯亮起时应该怎么做？',
      options: ['能安全停下就停车', '加速通过', '鸣喇叭', '照常通行'],
      explanation: '黄灯之后是红灯，来得及安全停车就应停车。',
    },
    {
      topic: '让行',
      question: '听到救护车鸣笛驶近时怎么办？',
      options: ['让出道路，必要时靠边停车', '保持车速', '原地急刹', '紧跟其后'],
      explanation: '执行任务的救护车享有优先通行权。',
    },
    {
      topic: '让行',
      question: '行人走上人行横道时怎么办？',
      options: ['停车让行', '鸣喇叭催促', '绕行', '加速通过'],
      explanation: '人行横道上行人优先。',
    },
    {
      topic: '车速与车距',
      question: '车速提高一倍，制动距离大约怎样变化？',
      options: ['变为四倍', '变为两倍', '不变', '减半'],
      explanation: '制动距离与车速的平方成正比。',
    },
    {
      topic: '车速与车距',
      question: '路况良好时建议的跟车时间是多少？',
      options: ['两到三秒', '半秒', '任何车速下一个车身', '十秒'],
      explanation: '两到三秒留出了观察、判断和制动的时间。',
    },
    {
      topic: '安全',
      question: '谁需要系安全带？',
      options: ['车内所有人', '只有驾驶员', '只有前排', '只在高速公路上'],
      explanation: '每个座位都应系安全带。',
    },
    {
      topic: '安全',
      question: '长途驾驶感到疲劳时应该怎么做？',
      options: ['停车休息', '打开车窗', '调大音量', '加速赶路'],
      explanation: '只有休息才能消除疲劳。',
    },
  ],
};
