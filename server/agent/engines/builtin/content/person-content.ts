import type { Language } from '../understand/wishes.ts';
import type { Content } from './content-of-idea.ts';
import { musicalPerson } from './musical-person.ts';
import { performingPerson } from './performing-person.ts';
import { technicalPerson } from './technical-person.ts';

/** Somebody whose work a site presents. */
export interface Person {
  name: string;
  role: string;
  summary: string;
  about: readonly string[];
  facts: readonly { title: string; text: string }[];
  /** What those say who worked with them. */
  testimonials: Content['testimonials'];
  /** Work and studies, the latest first. */
  stations: readonly { title: string; text: string; study?: boolean }[];
}

/** Who works with figures and materials has other stations than who draws. */
const technical =
  /\b(?:engineer|developer|programmer|scientist|researcher|analyst|consultant|technician|administrator)\b/i;

/** Who plays for listeners, in English. */
const musical =
  /\b(?:musicians?|singers?|songwriters?|pianists?|guitarists?|violinists?|cellists?|drummers?|composers?|rappers?|djs?|saxophonists?|bands?)\b/i;

/** Who stands on a stage has no clients. */
const performs = /\b(?:actor|actress|dancer|comedian|magician|performer|entertainer|storyteller)\b/i;

/** An example of a person of a profession, to be replaced by the real one. */
export function personOf(profession: string, language: Language): Person {
  if (language === 'zh') return chinese(profession);
  if (musical.test(profession)) return musicalPerson(profession);
  if (performs.test(profession)) return performingPerson(profession);
  return technical.test(profession) ? technicalPerson(profession) : english(profession);
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
    testimonials: [
      {
        name: 'Ines Carvalho',
        role: 'Museum of the Harbour',
        text: 'Mara asked more questions in the first hour than others in a whole project. What we opened in spring is exactly what we needed, and nothing more.',
        rating: 5,
      },
      {
        name: 'Peter Orrin',
        role: 'Orrin Publishers',
        text: 'On time, within budget, and better than we had imagined. It is our fifth project together, and the sixth is agreed.',
        rating: 5,
      },
      {
        name: 'Aino Virtanen',
        role: 'City of Turku',
        text: `The first ${profession} who explained every decision so that the whole council understood it.`,
        rating: 5,
      },
    ],
    stations: [
      {
        title: '2018 to today',
        text: `Own studio in Lisbon. Work as ${a} ${profession} for publishers, museums and small companies; six projects a year from the first talk to the last detail.`,
      },
      {
        title: '2014 to 2018',
        text: `Studio Holm, Copenhagen. Assistant, then lead ${profession} of a team of five; responsible for budgets, schedules and talks with clients.`,
      },
      { title: '2013 to 2014', text: 'Internships in Rotterdam and Porto, half a year each.' },
      {
        title: '2011 to 2013',
        text: 'Master of Arts, Aalto University, Helsinki. Thesis with distinction; one term in Kyoto.',
        study: true,
      },
      {
        title: '2008 to 2011',
        text: 'Bachelor of Arts, University of Turku. Final project shown at the city library.',
        study: true,
      },
      {
        title: '2020 and 2023',
        text: 'Further training in accessibility and in leading projects.',
        study: true,
      },
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
    testimonials: [
      {
        name: '陈馆长',
        role: '港口博物馆',
        text: '第一个小时提的问题比别人整个项目还多，最终成果恰到好处。',
        rating: 5,
      },
      {
        name: '周明',
        role: '远山出版社',
        text: '准时、不超预算，比我们想象的更好，已经约定第六次合作。',
        rating: 5,
      },
      { name: '赵倩', role: '北光公司', text: `第一位能把每个决定讲得人人都懂的${profession}。`, rating: 5 },
    ],
    stations: [
      {
        title: '2018 年至今',
        text: `杭州个人工作室，担任${profession}，每年六个项目，从第一次谈话到最后一个细节。`,
      },
      {
        title: '2014—2018',
        text: `上海某工作室，从助理到五人团队的${profession}组长，负责预算、进度和客户沟通。`,
      },
      { title: '2013—2014', text: '在深圳和东京各实习半年。' },
      { title: '2010—2013', text: '中国美术学院硕士，优秀毕业论文，曾赴京都交流一学期。', study: true },
      { title: '2006—2010', text: '苏州大学学士，毕业设计在市图书馆展出。', study: true },
      { title: '2020、2023', text: '无障碍设计和项目管理进修。', study: true },
    ],
  };
}
