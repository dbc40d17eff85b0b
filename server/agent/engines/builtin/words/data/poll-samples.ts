import type { Pair } from './games/game-resources.ts';

export interface PollSample {
  title: Pair;
  description: Pair;
  options: readonly Pair[];
  /** Votes by option. */
  votes: readonly number[];
  /** Days until it closes; below zero it is closed. */
  days: number;
}

/** Questions to vote on, for teams, clubs and towns. */
export const pollSamples: readonly PollSample[] = [
  {
    title: ['Where do we meet in June?', '六月在哪里聚会？'],
    description: ['One afternoon, about twenty people.', '一个下午，约二十人。'],
    options: [
      ['By the lake', '湖边'],
      ['In the old mill', '老磨坊'],
      ['At the office', '办公室'],
    ],
    votes: [7, 4, 2],
    days: 14,
  },
  {
    title: ['Which day suits you for the weekly meeting?', '每周例会定在哪天？'],
    description: ['It takes half an hour.', '时长半小时。'],
    options: [
      ['Monday', '星期一'],
      ['Tuesday', '星期二'],
      ['Thursday', '星期四'],
      ['Friday', '星期五'],
    ],
    votes: [3, 6, 5, 1],
    days: 7,
  },
  {
    title: ['What do we read next?', '下一本读什么？'],
    description: ['All three are in the library.', '三本图书馆都有。'],
    options: [
      ['A novel', '小说'],
      ['A biography', '传记'],
      ['Short stories', '短篇集'],
    ],
    votes: [5, 3, 6],
    days: 21,
  },
  {
    title: ['Lunch for the summer party', '夏日聚会的午餐'],
    description: ['Everybody gets a drink with it.', '每人另有一杯饮料。'],
    options: [
      ['Barbecue', '烧烤'],
      ['Pizza', '披萨'],
      ['Salad bar', '沙拉'],
      ['Curry', '咖喱'],
    ],
    votes: [8, 5, 2, 4],
    days: 10,
  },
  {
    title: ['New colour of the entrance door', '大门的新颜色'],
    description: ['The painter comes next month.', '油漆工下月来。'],
    options: [
      ['Green', '绿色'],
      ['Blue', '蓝色'],
      ['As it is', '保持现状'],
    ],
    votes: [6, 9, 3],
    days: -5,
  },
];

/** Elections: people to choose between. */
export const electionSamples: readonly PollSample[] = [
  {
    title: ['Spokesperson of the year', '年度发言人'],
    description: ['Speaks for all of us until next spring.', '代表大家发言至明年春天。'],
    options: [
      ['Mina Patel', '陈静'],
      ['Jonas Weber', '李伟'],
      ['Aisha Khan', '王芳'],
    ],
    votes: [12, 9, 14],
    days: 12,
  },
  {
    title: ['Treasurer', '财务负责人'],
    description: ['Keeps the accounts and reports twice a year.', '管理账目，每年报告两次。'],
    options: [
      ['Luca Moretti', '赵磊'],
      ['Ines Duarte', '孙丽'],
    ],
    votes: [16, 15],
    days: 12,
  },
  {
    title: ['Works council, last year', '去年的职工委员会'],
    description: ['The result of last year’s vote.', '去年的投票结果。'],
    options: [
      ['Freja Lund', '周敏'],
      ['Samuel Osei', '吴强'],
      ['Karin Holm', '郑洁'],
    ],
    votes: [21, 17, 11],
    days: -200,
  },
];
