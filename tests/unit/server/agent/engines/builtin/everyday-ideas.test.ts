import { beforeAll, describe, expect, it } from 'vitest';
import { followUp } from '../../../../../../server/agent/engines/builtin/follow-up/follow-up.ts';
import type { AppSpec } from '../../../../../../templates/spec/app-spec.ts';
import { planOf } from './activities/plan-of.ts';

const labelsOf = (spec: AppSpec, plural: string) =>
  Object.values(Object.values(spec.entities).find((entity) => entity.plural === plural)?.fields ?? {})
    .toSorted((a, b) => a.order - b.order)
    .map(({ label }) => label);

describe('short everyday ideas keep what they name', () => {
  it.each([
    [
      'wine cellar with vintage, region, drink by date and rating',
      'Wines',
      ['Vintage', 'Region', 'Drink by date', 'Rating'],
    ],
    ['Guest list for our wedding with table, meal choice and RSVP', 'Guests', ['Meal choice', 'RSVP']],
    [
      'Track my running: distance, time, route and how I felt',
      'Running entries',
      ['Distance', 'Time', 'Route'],
    ],
    [
      'list of medicines with dose, times a day and refill date',
      'Medicines',
      ['Dose', 'Times a day', 'Refill date'],
    ],
    [
      'warranty list with product, shop, bought on, warranty until and receipt photo',
      'Warranties',
      ['Product', 'Shop', 'Bought on', 'Warranty until', 'Receipt photo'],
    ],
    [
      "job applications I've sent: company, position, sent on, status",
      'Applications',
      ['Company', 'Position', 'Sent on', 'Status'],
    ],
    ['pets of our clinic with owner, species and weight', 'Pets', ['Owner', 'Species', 'Weight']],
    ['Complaints from tenants with flat, urgency and photo', 'Complaints', ['Flat', 'Urgency', 'Photo']],
    [
      'stamp collection with country, year, condition and estimated value',
      'Stamps',
      ['Country', 'Year', 'Condition', 'Estimated value'],
    ],
    [
      'Reading log for my son: book, pages, minutes per day',
      'Reading entries',
      ['Book', 'Pages', 'Minutes per day'],
    ],
    ['Recipes my grandmother left me, with photo, ingredients and story', 'Recipes', ['Photo', 'Story']],
    [
      'Apartment hunting: address, rent, size, pros and cons',
      'Apartments',
      ['Address', 'Rent', 'Size', 'Pros', 'Cons'],
    ],
    ['婚礼宾客名单，包括桌号、餐食选择和是否出席', '宾客', ['桌号', '餐食选择', '是否出席']],
    ['记录跑步：距离、用时、路线和感受', '跑步', ['距离', '用时', '路线', '感受']],
    [
      'Orders of a bakery with customer, cake, pick-up date and deposit',
      'Orders',
      ['Customer', 'Cake', 'Pick-up date', 'Deposit'],
    ],
    [
      'my students with level, hourly rate and lessons per week',
      'Students',
      ['Hourly rate', 'Lessons per week'],
    ],
    ['Track leads: name, company, source, next call', 'Leads', ['Company', 'Source', 'Next call']],
    ['供应商：评级、交货期、联系人', '供应商', ['评级', '交货期', '联系人']],
    ['药品清单，带有剂量、每日次数和到期日期', '药品', ['剂量', '每日次数', '到期日期']],
    ['孩子的阅读记录：书名、页数、每天阅读分钟数', '阅读记录', ['页数', '每天阅读分钟数']],
  ] as [string, string, string[]][])('%s', (idea, plural, named) => {
    const spec = planOf(idea);
    expect(
      labelsOf(spec, plural)
        .filter((label) => named.includes(label))
        .toSorted(),
    ).toEqual(named.toSorted());
    expect(Object.values(spec.entities).map((entity) => entity.plural)).toContain(plural);
    expect(Object.keys(spec.notIncluded)).toEqual([]);
    expect(
      Object.keys(spec.entities).filter((id) => /^(?:booking|product|interval|route)$/.test(id)),
    ).toEqual([]);
  });

  it.each([
    ['A jar for good ideas with votes', ['Ideas']],
    ['meter readings for electricity, gas and water', ['Meter readings', 'Meters']],
    ['meeting minutes with decisions and action items', ['Action items', 'Decisions', 'Meetings']],
    ['邮票收藏，包括国家、年份、品相和估价', ['藏品']],
  ])('and nothing else: %s', (idea, plurals) => {
    const { entities } = planOf(idea);
    expect(
      Object.values(entities)
        .map((entity) => entity.plural)
        .toSorted(),
    ).toEqual(plurals);
  });

  it.each([
    ['Track my expenses', 'Expenses'],
    ['Track leads: name, company and source', 'Leads'],
    ['员工提交报销，经理审批', '报销'],
    ['members borrow tools for two weeks', 'Tools'],
    ['Recipes have a title, servings and cuisine', 'Recipes'],
    ['a tracker for my guitars with tuning and price', 'Guitars'],
    ['会员可以借工具，借期一个月', '工具'],
    ['Books（书名、作者）', 'Books'],
  ])('are named after what they keep: %s', (idea, name) => expect(planOf(idea).name).toBe(name));

  it('keep no pages of a site as fields', () => {
    const spec = planOf('A website for our small bakery with home, about and contact');
    for (const entity of Object.values(spec.entities)) {
      expect(labelsOf(spec, entity.plural)).not.toContain('About');
      expect(labelsOf(spec, entity.plural)).not.toContain('Home');
    }
  });
});

describe('what people ask for next', () => {
  const specs = new Map<string, AppSpec>();
  const ideas = {
    library: 'Our library: books with author and shelf, people borrow them for two weeks',
    orders: 'Orders with customer, product and quantity. Customers with name and email.',
    shop: 'An online shop for handmade candles with cart and checkout',
    site: 'A website for our small bakery with home, about and contact',
    money: 'Track my expenses with date, amount and category',
  };
  beforeAll(() => {
    for (const [name, idea] of Object.entries(ideas)) specs.set(name, planOf(idea));
  });
  const said = (app: string, text: string) => {
    const spec = specs.get(app);
    const answer = spec && followUp({ text }, spec);
    return answer?.kind === 'plan'
      ? answer.plan.steps.map(({ title, sentence }) => `${title} — ${sentence}`).join(' ')
      : (answer?.text ?? '');
  };

  it.each([
    [
      'library',
      'loans should be for three weeks instead of two',
      /^Loans for three weeks — .* due back after three weeks/,
    ],
    ['library', 'loans should be for two weeks', /for two weeks already/],
    ['library', '借期改为一个月', /^借期 1 个月/],
    ['library', 'add an ISBN to books', /^Add isbn to books/],
    [
      'orders',
      'each customer has a phone number and an address',
      /^Add phone number and address to customers/,
    ],
    ['orders', 'mark orders as paid', /^Mark as paid: order/],
    ['orders', 'show revenue per month', /^Chart: amount over time/],
    ['orders', 'show quantity by product', /^Chart: quantity by product/],
    ['shop', 'add a category for gifts', /can be “gifts”/],
  ] as const)('%s: %s', (app, text, expected) => expect(said(app, text)).toMatch(expected));

  it.each([
    ['library', 'add a page with new books', /my bookings/],
    ['shop', 'show sold out products in grey', /uses grey/],
    ['shop', 'hide prices from visitors who are not logged in', /log in as/],
    ['site', 'change the phone number to 0123 456', /is called “0123 456”/],
  ] as const)('is not mistaken: %s: %s', (app, text, wrong) => expect(said(app, text)).not.toMatch(wrong));
});
