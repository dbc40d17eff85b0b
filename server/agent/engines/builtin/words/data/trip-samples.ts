import type { SampleValue } from '../../../../../../templates/spec/entity.ts';

type Values = Record<string, SampleValue>;

const on = (days: number) => ({ days });

/** Trips that are yet to come, and what is planned on them; `of` is the number of the trip. */
export const tripSamples: Readonly<
  Record<'en' | 'zh', { trips: readonly Values[]; activities: readonly ({ of: number } & Values)[] }>
> = {
  en: {
    trips: [
      {
        title: 'Long weekend in Porto',
        city: 'Porto',
        startDate: on(12),
        endDate: on(15),
        note: 'Small hotel near the river.',
      },
      {
        title: 'Kyoto in spring',
        city: 'Kyoto',
        startDate: on(64),
        endDate: on(73),
        note: 'Rail pass is ordered.',
      },
      {
        title: 'Fjords by train',
        city: 'Bergen',
        startDate: on(120),
        endDate: on(127),
        note: 'Bring rain clothes.',
      },
    ],
    activities: [
      {
        of: 1,
        title: 'Arrive and walk to the river',
        date: on(12),
        startTime: '15:30',
        address: 'Cais da Ribeira',
      },
      {
        of: 1,
        title: 'Bookshop and tower',
        date: on(13),
        startTime: '10:00',
        address: 'Rua das Carmelitas 144',
      },
      {
        of: 1,
        title: 'Boat under the six bridges',
        date: on(13),
        startTime: '16:00',
        address: 'Cais de Gaia',
      },
      { of: 1, title: 'Market breakfast', date: on(14), startTime: '09:00', address: 'Mercado do Bolhão' },
      {
        of: 2,
        title: 'Early visit to the red gates',
        date: on(65),
        startTime: '07:00',
        address: 'Fushimi Inari',
      },
      { of: 2, title: 'Tea house', date: on(65), startTime: '14:00', address: 'Higashiyama' },
      { of: 3, title: 'Train over the mountains', date: on(121), startTime: '08:25', address: 'Oslo S' },
    ],
  },
  zh: {
    trips: [
      { title: '厦门周末', city: '厦门', startDate: on(12), endDate: on(15), note: '酒店靠近海边。' },
      { title: '春天的京都', city: '京都', startDate: on(64), endDate: on(73), note: '已订铁路通票。' },
      { title: '川西环线', city: '成都', startDate: on(120), endDate: on(127), note: '带好雨具。' },
    ],
    activities: [
      { of: 1, title: '抵达并步行去海边', date: on(12), startTime: '15:30', address: '环岛路' },
      { of: 1, title: '植物园', date: on(13), startTime: '10:00', address: '万石植物园' },
      { of: 1, title: '坐船去鼓浪屿', date: on(13), startTime: '16:00', address: '轮渡码头' },
      { of: 2, title: '清晨参观神社', date: on(65), startTime: '07:00', address: '伏见稻荷' },
      { of: 3, title: '出发去雪山', date: on(121), startTime: '08:25', address: '成都东站' },
    ],
  },
};
