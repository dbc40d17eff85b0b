import { describe, expect, it } from 'vitest';
import { propertiesOf } from '../../../../../../../server/agent/engines/builtin/design/activities/calculator-step.ts';
import { findCalculators } from '../../../../../../../server/agent/engines/builtin/understand/find-calculators.ts';
import { calculatorEntries } from '../../../../../../../server/agent/engines/builtin/words/data/calculators/calculators.ts';
import { parseFormula, type Formula } from '../../../../../../../templates/blocks/calculator/formula.ts';
import { calculatorProperties } from '../../../../../../../templates/blocks/calculator/properties.ts';
import { blocksOf, planOf } from './plan-of.ts';

type Values = Record<string, number>;

/** Works a formula out, independently of the code that is printed from it. */
function valueOf(formula: Formula, values: Values): number {
  const of = (part: Formula | undefined): number => (part ? valueOf(part, values) : 0);
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'name':
      return values[formula.name] ?? Number.NaN;
    case 'negative':
      return -of(formula.of);
    case 'binary': {
      const [left, right] = [of(formula.left), of(formula.right)];
      const { operator } = formula;
      if (operator === '+') return left + right;
      if (operator === '-') return left - right;
      if (operator === '*') return left * right;
      return operator === '/' ? left / right : left ** right;
    }
    case 'call': {
      const [one, two, three] = formula.of;
      if (formula.name === 'when') return of(one) > 0 ? of(two) : of(three);
      if (formula.name === 'equal') return Number(of(one) === of(two));
      const all = formula.of.map(of);
      if (formula.name === 'max' || formula.name === 'min') return Math[formula.name](...all);
      return Math[formula.name](of(one));
    }
  }
}

function workOut(id: string, given: Values = {}): Values {
  const entry = calculatorEntries.find((each) => each.id === id);
  const values: Values = Object.fromEntries(entry?.inputs.map((input) => [input.id, input.initial]) ?? []);
  Object.assign(values, given);
  for (const { id: result, formula } of entry?.results ?? [])
    values[result] = valueOf(parseFormula(formula), values);
  return values;
}

describe('calculators', () => {
  it('are at least twenty, each with answers for what it begins with, in both languages', () => {
    expect(calculatorEntries.length).toBeGreaterThanOrEqual(20);
    for (const entry of calculatorEntries) {
      for (const language of ['en', 'zh'] as const)
        calculatorProperties.parse(propertiesOf(entry, { language }));
      for (const { id } of entry.results)
        expect(workOut(entry.id)[id], `${entry.id}.${id}`).toBeTypeOf('number');
      for (const value of Object.values(workOut(entry.id)))
        expect(Number.isFinite(value), entry.id).toBe(true);
    }
  });

  it.each([
    ['loan', { borrowed: 200000, rate: 6, years: 30 }, 'monthly', 1199.1],
    ['loan', { borrowed: 1200, rate: 0, years: 1 }, 'monthly', 100],
    ['mortgage', { price: 300000, down: 60000, rate: 6, years: 30, extra: 0 }, 'interest', 278011.65],
    ['mortgage', { price: 1200, down: 0, rate: 0, years: 2, extra: 50 }, 'sooner', 12],
    ['mortgage', { price: 1200, down: 0, rate: 0, years: 2, extra: 50 }, 'lasts', 1],
    ['carLoan', { price: 20000, down: 2000, tradeIn: 3000, rate: 0, years: 5 }, 'monthly', 250],
    ['retirement', { age: 30, until: 40, start: 0, monthly: 100, rate: 0 }, 'end', 12000],
    ['fuel', { distance: 200, use: 5, price: 2, people: 4 }, 'each', 5],
    [
      'paint',
      { length: 5, width: 4, height: 2.5, doors: 1, windows: 2, coats: 2, coverage: 10 },
      'litres',
      8.02,
    ],
    [
      'wallpaper',
      { length: 5, width: 4, height: 2.5, doors: 1, windows: 2, rollWidth: 0.5, rollLength: 10, repeat: 0 },
      'rolls',
      // 40.1 m² are 33 strips of 2.5 m, four of them on a roll.
      9,
    ],
    ['walls', { covering: 0, length: 5, width: 4, height: 2.5, doors: 1, windows: 2, coats: 2 }, 'rolls', 0],
    ['incomeTax', { income: 30000, expenses: 0, deductions: 10000, status: 1 }, 'tax', 2450],
    ['debt', { owed: 1000, rate: 0, pays: 100 }, 'months', 10],
    ['unitPrice', { priceA: 2, amountA: 100, priceB: 6, amountB: 600, per: 100 }, 'b', 1],
    ['mortgage', { price: 300000, down: 60000, rate: 4, years: 30 }, 'monthly', 1145.8],
    ['affordability', { income: 4000, debts: 0, share: 25, down: 0, rate: 0, years: 10 }, 'price', 120000],
    ['bmi', { weight: 70, height: 175 }, 'bmi', 22.86],
    ['tip', { bill: 100, tip: 20, people: 4 }, 'each', 30],
    ['savings', { start: 1000, monthly: 0, rate: 12, years: 1 }, 'end', 1126.83],
    ['temperature', { degrees: 100, from: 1 }, 'fahrenheit', 212],
    ['temperature', { degrees: 32, from: 2 }, 'celsius', 0],
    ['length', { amount: 1, from: 1609.344, to: 1000 }, 'value', 1.61],
    ['calories', { sex: 1, age: 30, weight: 80, height: 180, activity: 1.2 }, 'need', 2136],
    ['arithmetic', { first: 2, operation: 5, second: 10 }, 'value', 1024],
  ])('work out %s of %j', (...[id, given, result, expected]) => {
    expect(workOut(id, given)[result]).toBeCloseTo(expected, 1);
  });

  it.each([
    ['A mortgage calculator', ['mortgage']],
    ['A home loan calculator that also says how much people can afford', ['mortgage', 'affordability']],
    ['A car loan calculator', ['carLoan']],
    ['An ideal weight calculator and a BMI calculator', ['bmi', 'idealWeight']],
    ['An income tax calculator', ['incomeTax']],
    ['A paint calculator for rooms', ['paint']],
    ['Build a website with calculators for BMI, tips and calories', ['bmi', 'tip', 'calories']],
    ['unit converter for length, weight and temperature', ['length', 'weight', 'temperature']],
    ['A currency converter', ['currency']],
    ['Carbon footprint calculator for households', ['carbon']],
    ['A simple calculator', ['arithmetic']],
    ['一个房贷计算器', ['mortgage']],
    ['Track my weight and my savings', []],
    [
      'A planner where people work out how much a rooftop solar system would save them, and what appliances cost them in electricity',
      ['solar', 'electricity'],
    ],
    ['A shop that calculates the total of the cart', []],
  ])('are understood in “%s”', (text, ids) => {
    expect(
      findCalculators(text)
        .map(({ entry }) => entry.id)
        .toSorted(),
    ).toEqual(ids.toSorted());
  });

  it('know how it goes on until nothing is owed', () => {
    const entry = calculatorEntries.find(({ id }) => id === 'mortgage');
    const balance = (n: number) => {
      const values = { ...workOut('mortgage', { price: 300000, down: 60000, rate: 4, years: 30 }), n };
      for (const { id, formula } of entry?.series?.columns ?? [])
        Object.assign(values, { [id]: valueOf(parseFormula(formula), values) });
      return values as Values;
    };
    expect(balance(1)['balance']).toBeCloseTo(235773, -1);
    expect(balance(30)['balance']).toBeCloseTo(0, 2);
    expect((balance(7)['interestPaid'] ?? 0) + (balance(7)['principal'] ?? 0)).toBeCloseTo(12 * 1145.8, 0);
  });

  it('compare offers where that is asked for, and keep no lists of what is worked out', () => {
    const spec = planOf(
      'A home loan calculator for people who buy a house: the monthly payment from the price, the down payment and the rate, compare two loan offers side by side, save calculations.',
    );
    expect(Object.keys(spec.entities)).toEqual(['calculation']);
    expect(blocksOf(spec, 'calculator')[0]?.properties).toMatchObject({
      compares: true,
      series: { count: 'lasts', charts: [['principal', 'interestPaid'], ['balance']] },
    });
  });

  it('have the inputs that the idea names, by its own words', () => {
    const inputsOf = (idea: string) => {
      const [block] = blocksOf(planOf(idea), 'calculator');
      return calculatorProperties.parse(block?.properties).inputs.map(({ label }) => label);
    };
    expect(
      inputsOf(
        'A mortgage calculator with purchase price, down payment, interest rate and extra payments. Save scenarios and compare them.',
      ),
    ).toEqual(['Purchase price', 'Down payment', 'Interest rate', 'Years', 'Extra payment a month']);
    expect(inputsOf('A fuel cost calculator with the cost per person')).toContain('Passengers');
    expect(inputsOf('A fuel cost calculator')).not.toContain('Passengers');
  });

  it('give what is kept the name that the idea has for it', () => {
    const [block] = blocksOf(
      planOf('A savings calculator. People save several plans, compare them and get tips.'),
      'calculator',
    );
    expect(block?.properties).toMatchObject({ noun: 'plan', compares: true, best: 'highest' });
    expect(calculatorProperties.parse(block?.properties).tips?.length).toBeGreaterThan(1);
  });

  it('are worked out for several, with a total, where that is said', () => {
    const severalOf = (idea: string) =>
      calculatorProperties.parse(blocksOf(planOf(idea), 'calculator')[0]?.properties).several;
    expect(
      severalOf('A paint and wallpaper calculator. People add several rooms and see the total.'),
    ).toMatchObject({ noun: 'room', plural: 'rooms', sums: ['area', 'litres', 'cans', 'rolls', 'cost'] });
    expect(severalOf('A wallpaper calculator for different walls')).toMatchObject({ plural: 'walls' });
    expect(severalOf('An electricity cost calculator for all appliances')).toMatchObject({
      noun: 'appliance',
    });
    expect(severalOf('A paint calculator for a room')).toBeUndefined();
    expect(severalOf('A paint calculator that compares several offers')).toBeUndefined();
  });

  it('are found by what an app calculates, whatever it is called', () => {
    const found = findCalculators('A carbon footprint tracker website that calculates personal emissions.');
    expect(found).toEqual([]);
    expect(
      findCalculators('A tracker website that calculates personal carbon emissions.').map(
        ({ entry }) => entry.id,
      ),
    ).toEqual(['carbon']);
  });

  it('ask only for what belongs to what is chosen', () => {
    const [block] = blocksOf(planOf('A paint or wallpaper calculator'), 'calculator');
    const { inputs } = calculatorProperties.parse(block?.properties);
    expect(inputs.find(({ id }) => id === 'coats')?.onlyFor).toEqual({ input: 'covering', value: 0 });
    expect(inputs.find(({ id }) => id === 'rollPrice')?.onlyFor).toEqual({ input: 'covering', value: 1 });
  });

  it('stand on a page each, the first at home, with a history', () => {
    const spec = planOf('A tip calculator and a BMI calculator');
    expect(blocksOf(spec, 'calculator')).toHaveLength(2);
    expect(spec.pages['tip-calculator']?.path).toBe('/');
    expect(spec.pages['history']?.menu).toBeDefined();
    expect(Object.keys(spec.entities)).toEqual(['calculation']);
  });
});

describe('a formula', () => {
  it.each(['', '1 +', '(1', 'nothing(2)', '2 2', '1 $ 2'])('“%s” is refused', (text) => {
    expect(() => parseFormula(text)).toThrow(/formula|function/);
  });

  it('may read only what is there before it', () => {
    const base = { title: 'T', inputs: [{ id: 'a', label: 'A', initial: 1 }] };
    const result = (formula: string) => ({ ...base, results: [{ id: 'x', label: 'X', formula }] });
    expect(calculatorProperties.safeParse(result('a * 2')).success).toBe(true);
    expect(calculatorProperties.safeParse(result('b * 2')).success).toBe(false);
  });
});
