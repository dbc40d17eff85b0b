import { describe, expect, it } from 'vitest';
import { understand } from '../../../../../../../server/agent/engines/builtin/understand/understand.ts';
import { design } from '../../../../../../../server/agent/engines/builtin/design/design.ts';
import { fold } from '../../../../../../../templates/spec/fold.ts';

function specOf(idea: string) {
  return fold(design(understand(idea), []).steps.flatMap((step) => step.operations)).spec;
}

function blocksOf(idea: string): string[] {
  return Object.values(specOf(idea).pages).flatMap((page) =>
    Object.values(page.blocks).map((placement) => `${page.title}: ${placement.block}`),
  );
}

describe('live values', () => {
  it('come from a list, with their past between two dates', () => {
    const idea =
      'A greenhouse dashboard to display real-time and historical data. Users should be able to view real-time data such as temperature, humidity, and water level, and query historical data to view trends.';
    expect(blocksOf(idea)).toEqual(
      expect.arrayContaining(['Real-time data: live', 'Historical data: history']),
    );
    const live = Object.values(specOf(idea).pages).flatMap(({ blocks }) => blocks['live'] ?? [])[0];
    expect(JSON.stringify(live?.properties)).toContain('"unit":"°C"');
    expect(Object.values(specOf(idea).notIncluded)).toEqual([]);
  });

  it('move around what each row has', () => {
    expect(blocksOf('server monitoring dashboard')).toContain('Monitoring: live');
  });

  it('are not what people say to each other', () => {
    expect(blocksOf('a chat app with real-time messaging').join()).not.toContain(': live');
  });
});

describe('reports', () => {
  it('are made from what the app keeps', () => {
    const idea = 'An expense tracker that can generate monthly expense reports';
    const report = Object.values(specOf(idea).pages)
      .flatMap(({ blocks }) => Object.values(blocks))
      .find(({ block }) => block === 'report');
    expect(JSON.stringify(report?.properties)).toContain('"entity":"expense"');
  });

  it('show the levels and movements of a stock', () => {
    expect(JSON.stringify(specOf('inventory management with inventory reports').pages)).toContain(
      '"stock":{',
    );
  });
});

describe('codes', () => {
  it('lead to where a parcel has been', () => {
    expect(blocksOf('parcel tracking site')).toContain('Tracking: lookup');
  });

  it('are given to what is registered', () => {
    const idea =
      'A supply chain traceability website. Functionalities for product registration, tracking, inquiry, and verification of products with unique product IDs. It has data statistics.';
    expect(blocksOf(idea)).toEqual(
      expect.arrayContaining([
        'Registration: register',
        'Tracking: lookup',
        'Inquiry: lookup',
        'Verification: lookup',
        'Statistics: metrics',
      ]),
    );
  });
});

describe('prices', () => {
  it('are compared by place', () => {
    expect(blocksOf('car price comparison between dealers')).toContain('Price comparison: comparison');
  });

  it('are looked through again where that is automatic', () => {
    const idea = 'A website to automatically search and compare product prices across different states';
    expect(blocksOf(idea)).toContain('Settings: frequency');
  });
});

describe('figures of single things', () => {
  it('are on the page of each', () => {
    const idea = 'A dashboard website for regulatory policies with data visualization and related data';
    expect(blocksOf(idea)).toEqual(expect.arrayContaining(['Policy: history', 'Visualizations: history']));
  });

  it('work in Chinese', () => {
    expect(blocksOf('一个法规政策仪表盘，支持数据可视化').join()).toContain('可视化: history');
  });
});
