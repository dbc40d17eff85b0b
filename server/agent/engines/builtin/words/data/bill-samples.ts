import type { SampleValue } from '../../../../../../templates/spec/entity.ts';
import type { Language } from '../../understand/wishes.ts';

type Values = Record<string, SampleValue>;

interface BillSamples {
  clients: readonly Values[];
  sender: Values;
  notes: string;
  /** Items, with the number of the bill they stand on. */
  lines: readonly (readonly [of: number, description: string, quantity: number, price: number])[];
}

export const billSamples: Readonly<Record<Language, BillSamples>> = {
  en: {
    clients: [
      { name: 'Northmere Bakery', email: 'office@northmere.example', address: '12 Mill Lane\nLeeds' },
      { name: 'Harbour Hotel', email: 'accounts@harbour.example', address: '3 Quay Street\nBristol' },
      { name: 'Linden Primary School', email: 'hello@linden.example', address: '40 Linden Road\nYork' },
    ],
    sender: {
      sender: 'Your Company',
      senderDetails: '5 Example Street, Sheffield\n+1 555 0134\nme@example.com',
    },
    notes: 'Please pay within 30 days. Thank you for your trust.',
    lines: [
      [1, 'First visit and plan', 2, 60],
      [1, 'Work on site, hours', 8, 45],
      [1, 'Material', 1, 128.5],
      [2, 'Design of the menu cards', 1, 380],
      [2, 'Changes after the first draft, hours', 3, 55],
      [3, 'Half-day workshop', 1, 420],
      [3, 'Handouts', 24, 2.5],
    ],
  },
  zh: {
    clients: [
      { name: '北湖面包房', email: 'office@northmere.example', address: '杭州市磨坊路12号' },
      { name: '港口酒店', email: 'accounts@harbour.example', address: '上海市码头街3号' },
      { name: '菩提小学', email: 'hello@linden.example', address: '苏州市菩提路40号' },
    ],
    sender: { sender: '本公司', senderDetails: '成都市示例路5号\n138 0000 0001\nme@example.com' },
    notes: '请于30天内付款，感谢信任。',
    lines: [
      [1, '首次上门与方案', 2, 60],
      [1, '现场工时', 8, 45],
      [1, '材料', 1, 128.5],
      [2, '菜单设计', 1, 380],
      [2, '修改工时', 3, 55],
      [3, '半日培训', 1, 420],
      [3, '讲义', 24, 2.5],
    ],
  },
};
