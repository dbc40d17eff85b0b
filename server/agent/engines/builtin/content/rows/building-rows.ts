import type { RowsOfThings } from './rows-of-thing.ts';

/** What the examples of a building site hold. */
export const buildingRows: RowsOfThings = {
  siteTask: {
    both: {
      status: 'done|done|doing|review|todo|todo|todo|todo',
      priority: 'high|high|high|medium|medium|medium|low|low',
      startDate: '-40|-28|-14|-6|2|6|12|20',
      dueDate: '-30|-20|3|5|10|14|18|22',
    },
    en: {
      description:
        'Two metres deep on the street side; the old drain is kept.|Twenty-two cubic metres, reinforcement checked before.|Brick by brick to the first ceiling.|Nine windows, foamed and taped.|Sheeting and tiles before the rain.|Follow the plan of the second of March.|Two coats, smooth.|Leave the paving as it was.',
    },
    zh: {
      description:
        '临街侧深两米，保留旧排水管。|二十二立方米，钢筋先行检查。|砌至一层顶板。|九扇窗，打胶密封。|雨前完成防水和瓦面。|按三月二日图纸施工。|两遍，压光。|铺装恢复原样。',
    },
  },
  siteWorker: {
    both: { status: 'active|active|active|active|inactive|active' },
    en: { siteTrade: 'Bricklayer|Carpenter|Electrician|Crane operator|Plasterer|Labourer' },
    zh: { siteTrade: '瓦工|木工|电工|吊车司机|抹灰工|普工' },
  },
  siteCost: {
    both: {
      amount: '18400|5200|9650|1280|3100|14200',
      category: 'material|machines|material|wages|machines|material',
      date: '-26|-19|-12|-8|-5|-2',
    },
    en: {
      note: 'Three lorries.||Delivered in two parts.|Saturday, four people.|Rented until the roof is closed.|',
    },
    zh: { note: '三车。||分两次送达。|周六，四人。|租至屋面封闭。|' },
  },
};
