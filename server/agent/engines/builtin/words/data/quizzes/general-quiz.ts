import type { QuizBank } from './quiz-bank.ts';

/** What is worth knowing, for ideas that name no subject. */
export const generalQuiz: QuizBank = {
  en: [
    {
      topic: 'Geography',
      question: 'Which is the largest ocean?',
      options: ['The Pacific', 'The Atlantic', 'The Indian Ocean', 'The Arctic Ocean'],
      explanation: 'The Pacific covers about a third of the surface of the earth.',
    },
    {
      topic: 'Geography',
      question: 'Which continent has the most countries?',
      options: ['Africa', 'Europe', 'Asia', 'South America'],
      explanation: 'Africa has 54 countries that are members of the United Nations.',
    },
    {
      topic: 'Geography',
      question: 'Which city is the capital of Australia?',
      options: ['Canberra', 'Sydney', 'Melbourne', 'Perth'],
      explanation: 'Canberra was founded as the capital, between Sydney and Melbourne.',
    },
    {
      topic: 'Science',
      question: 'Which planet is closest to the sun?',
      options: ['Mercury', 'Venus', 'Mars', 'Earth'],
      explanation: 'Mercury goes round the sun in 88 days.',
    },
    {
      topic: 'Science',
      question: 'What do plants take in for photosynthesis?',
      options: ['Carbon dioxide', 'Oxygen', 'Nitrogen', 'Helium'],
      explanation: 'From carbon dioxide, water and light they make sugar and give off oxygen.',
    },
    {
      topic: 'Science',
      question: 'How many bones does an adult human have?',
      options: ['206', '106', '306', '406'],
      explanation: 'Babies have more; some of them grow together.',
    },
    {
      topic: 'History',
      question: 'In which year did people first walk on the moon?',
      options: ['1969', '1959', '1975', '1981'],
      explanation: 'Apollo 11 landed on 20 July 1969.',
    },
    {
      topic: 'History',
      question: 'In which year did the Berlin Wall fall?',
      options: ['1989', '1979', '1991', '1969'],
      explanation: 'The border was opened on 9 November 1989.',
    },
    {
      topic: 'Culture',
      question: 'Who painted the Mona Lisa?',
      options: ['Leonardo da Vinci', 'Michelangelo', 'Raphael', 'Rembrandt'],
      explanation: 'Leonardo worked on it from about 1503; it hangs in the Louvre.',
    },
    {
      topic: 'Culture',
      question: 'How many strings does a violin have?',
      options: ['Four', 'Five', 'Six', 'Eight'],
      explanation: 'They are tuned to G, D, A and E.',
    },
    {
      topic: 'Culture',
      question: 'Who wrote “Romeo and Juliet”?',
      options: ['William Shakespeare', 'Charles Dickens', 'Jane Austen', 'Oscar Wilde'],
      explanation: 'Shakespeare wrote the play in the 1590s.',
    },
  ],
  zh: [
    {
      topic: '地理',
      question: '世界上最大的海洋是哪一个？',
      options: ['太平洋', '大西洋', '印度洋', '北冰洋'],
      explanation: '太平洋约占地球表面的三分之一。',
    },
    {
      topic: '地理',
      question: '澳大利亚的首都是哪里？',
      options: ['堪培拉', '悉尼', '墨尔本', '珀斯'],
      explanation: '堪培拉位于悉尼和墨尔本之间，专为首都而建。',
    },
    {
      topic: '科学',
      question: '离太阳最近的行星是哪一颗？',
      options: ['水星', '金星', '火星', '地球'],
      explanation: '水星绕太阳一周约 88 天。',
    },
    {
      topic: '科学',
      question: '成年人有多少块骨头？',
      options: ['206', '106', '306', '406'],
      explanation: '婴儿的骨头更多，成长中有些会合在一起。',
    },
    {
      topic: '历史',
      question: '人类第一次登上月球是哪一年？',
      options: ['1969', '1959', '1975', '1981'],
      explanation: '阿波罗 11 号于 1969 年 7 月登月。',
    },
    {
      topic: '历史',
      question: '柏林墙在哪一年倒塌？',
      options: ['1989', '1979', '1991', '1969'],
      explanation: '边境于 1989 年 11 月 9 日开放。',
    },
    {
      topic: '文化',
      question: '《蒙娜丽莎》的作者是谁？',
      options: ['达·芬奇', '米开朗琪罗', '拉斐尔', '伦勃朗'],
      explanation: '这幅画现藏于卢浮宫。',
    },
    {
      topic: '文化',
      question: '《红楼梦》的作者是谁？',
      options: ['曹雪芹', '施耐庵', '罗贯中', '吴承恩'],
      explanation: '一般认为前八十回由曹雪芹所作。',
    },
  ],
};
