import type { Language } from '../understand/wishes.ts';

/** Somebody whose work a site presents. */
export interface Person {
  name: string;
  role: string;
  summary: string;
  about: readonly string[];
  facts: readonly { title: string; text: string }[];
}

/** An example of a person of a profession, to be replaced by the real one. */
export function personOf(profession: string, language: Language): Person {
  return language === 'zh' ? chinese(profession) : english(profession);
}

function english(profession: string): Person {
  const a = /^[aeiou]/.test(profession) ? 'an' : 'a';
  const role = `${profession.charAt(0).toUpperCase()}${profession.slice(1)}`;
  return {
    name: 'Mara Lindholm',
    role: `${role} in Lisbon`,
    summary: `I am ${a} ${profession} with twelve years of experience, working for publishers, museums and small companies that care how things look and work.`,
    about: [
      `I grew up in Turku, between a printing shop and the sea, and have worked as ${a} ${profession} since 2014. After my degree at the Aalto University in Helsinki I spent four years in a studio in Copenhagen, first as an assistant and then as the lead of a team of five.`,
      'Since 2018 I have had my own studio in Lisbon. I work alone or with two trusted colleagues, take on no more than six projects a year, and stay until the last detail is right. My work has been shown in Helsinki, Porto and Rotterdam and was honoured with the Nordic Design Prize in 2021.',
      'What I care about: ideas that can be said in one sentence, materials that age well, and clients who ask questions. A project begins with a long talk and a walk, and only then with a sketch.',
    ],
    facts: [
      {
        title: 'Experience',
        text: `Own studio in Lisbon since 2018; before that lead ${profession} in Copenhagen, 2014 to 2018`,
      },
      { title: 'Education', text: 'Master of Arts, Aalto University, Helsinki, 2013' },
      { title: 'Skills', text: 'Concept, typography, colour, prototypes, art direction, workshops' },
      { title: 'Clients', text: 'Museum of the Harbour, Orrin Publishers, Northlight, City of Turku' },
      { title: 'Awards', text: 'Nordic Design Prize 2021; Book of the Year, shortlist 2023' },
      { title: 'Languages', text: 'English, Finnish, Swedish, Portuguese' },
    ],
  };
}

function chinese(profession: string): Person {
  return {
    name: '林知夏',
    role: `${profession}，现居杭州`,
    summary: `我是一名有十二年经验的${profession}，为出版社、博物馆和重视品质的小公司工作。`,
    about: [
      `我在苏州的一家印刷厂旁长大，2014 年起从事${profession}工作。从中国美术学院毕业后，我在上海的一家工作室工作了四年，从助理成长为五人团队的负责人。`,
      '2018 年我在杭州成立了自己的工作室，独自或与两位信任的同事合作，每年只接六个项目，直到最后一个细节满意为止。作品曾在上海、深圳和东京展出，并于 2021 年获得亚洲设计奖。',
      '我在意的是：一句话就能说清的想法、经得起时间的材料，以及愿意提问的客户。每个项目都从一次长谈开始，然后才是草图。',
    ],
    facts: [
      { title: '经历', text: `2018 年至今：杭州个人工作室；2014—2018：上海，${profession}组长` },
      { title: '教育', text: '中国美术学院，硕士，2013 年' },
      { title: '技能', text: '概念、字体、色彩、原型、艺术指导、工作坊' },
      { title: '客户', text: '港口博物馆、远山出版社、北光公司' },
      { title: '奖项', text: '2021 年亚洲设计奖；2023 年最美的书入围' },
      { title: '语言', text: '中文、英语、日语' },
    ],
  };
}
