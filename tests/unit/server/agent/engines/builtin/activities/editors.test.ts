import { describe, expect, it } from 'vitest';
import { findDrawing } from '../../../../../../../server/agent/engines/builtin/understand/find-drawing.ts';
import {
  findCalendar,
  findDocuments,
  findPlaceMap,
  findPlayer,
  findUploads,
} from '../../../../../../../server/agent/engines/builtin/understand/find-media.ts';
import { arrange } from '../../../../../../../templates/blocks/diagram/files/src/blocks/diagram/arrange.ts';
import {
  readDrawing,
  writeDrawing,
} from '../../../../../../../templates/blocks/diagram/files/src/blocks/diagram/drawing.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('a canvas to draw on', () => {
  it.each([
    [
      'A website to create flowcharts, organizational charts and mind maps',
      ['flowchart', 'orgChart', 'mindMap'],
    ],
    ['A diagram maker', ['flowchart', 'orgChart', 'mindMap']],
    ['a whiteboard for a team', ['whiteboard']],
    ['思维导图工具', ['mindMap']],
    ['A seating plan maker for weddings', ['seatingPlan']],
  ])('is understood in “%s”', (text, kinds) => {
    expect(findDrawing(text)?.kinds).toEqual(kinds);
  });

  it.each([
    'Real estate with photos and floor plans',
    'A shop for whiteboard-free offices',
    'Track sales with charts',
  ])('is not seen in “%s”', (text) => {
    expect(findDrawing(text)?.kinds ?? []).not.toContain('floorPlan');
  });

  it('is the first page of an app about nothing else, with examples that can be read', () => {
    const spec = planOf('A diagram maker with flowcharts and mind maps');
    expect(spec.pages['diagrams']?.path).toBe('/');
    expect(blocksOf(spec, 'diagram')).toHaveLength(2);
    const samples = Object.values(spec.entities['diagram']?.samples ?? {});
    expect(samples.length).toBeGreaterThan(1);
    for (const sample of samples) expect(readDrawing(sample['drawing']).shapes.length).toBeGreaterThan(3);
    expect(spec.notIncluded).toEqual({});
  });

  it('opens a broken drawing as far as it can be read', () => {
    const broken =
      '{"shapes":[{"id":"a","kind":"process","x":"far"},{"kind":1}],"links":[{"id":"l","from":"a","to":"b"}]}';
    const drawing = readDrawing(broken);
    expect(drawing.shapes).toHaveLength(1);
    expect(drawing.links).toEqual([]);
    expect(readDrawing('<svg')).toEqual(readDrawing(undefined));
    expect(readDrawing(writeDrawing(drawing))).toEqual(drawing);
  });

  it.each(['down', 'right', 'radial'] as const)('arranges shapes %s without one on another', (way) => {
    const spec = planOf('A mind map tool');
    const [sample] = Object.values(Object.values(spec.entities)[0]?.samples ?? {});
    const { shapes } = arrange(readDrawing(sample?.['drawing']), way);
    const places = new Set(
      shapes.map(({ x, y, width, height }) => `${Math.round(x + width / 2)} ${Math.round(y + height / 2)}`),
    );
    expect(places.size).toBe(shapes.length);
  });
});

describe('calendars, maps, players, galleries and texts', () => {
  it.each([
    ['an event calendar for a club', 'calendar'],
    ['Find charging stations on a map', 'place-map'],
    ['store locator with a map', 'place-map'],
    ['music streaming site with playlists', 'player'],
    ['在线视频网站', 'player'],
    ['photo gallery for a club with upload', 'uploads'],
    ['A file sharing website', 'uploads'],
    ['notes app with rich text', 'document'],
  ])('are in the plan for “%s”', (idea, block) => {
    const spec = planOf(idea);
    expect(blocksOf(spec, block).length).toBeGreaterThan(0);
    expect(Object.keys(spec.notIncluded)).toEqual([]);
  });

  it('are not seen where only their words are', () => {
    expect(findCalendar('Connect it to Google Calendar')).toBeUndefined();
    expect(findPlaceMap('A roadmap and a mind map of the sitemap')).toBeUndefined();
    expect(findPlayer('A quiz about music history')).toBeUndefined();
    expect(findUploads('A shop that sells photo frames')).toEqual({});
    expect(findDocuments('Employees hand in documents for approval')).toBeUndefined();
  });

  it('let the examples of a calendar lie before and after today', () => {
    const spec = planOf('an event calendar for a club');
    const days = Object.values(spec.entities['event']?.samples ?? {}).flatMap(({ date }) =>
      typeof date === 'object' && date !== null && 'days' in date ? [date.days] : [],
    );
    expect(Math.min(...days)).toBeLessThan(0);
    expect(Math.max(...days)).toBeGreaterThan(3);
  });
});

describe('files that are shared', () => {
  it('are uploaded by whoever logs in, end on a day, are counted and put back where that is asked for', () => {
    const spec = planOf(
      'A file sharing website where users register and log in, upload files into folders, generate share links with an expiry date, see how much of their storage is used, restore deleted files from the trash, and see how often a shared file was downloaded.',
    );
    const file = spec.entities['sharedFile'];
    expect(file?.permissions).toMatchObject({ read: ['anyone'], create: ['signedIn'] });
    expect(Object.keys(file?.fields ?? {})).toEqual(
      expect.arrayContaining(['until', 'downloads', 'deletedOn']),
    );
    expect(spec.actions['countDownload']?.who).toEqual(['anyone']);
    expect(spec.pages['trash']?.path).toBe('/trash');
    expect(blocksOf(spec, 'uploads')[0]?.properties).toMatchObject({ room: 100, count: 'countDownload' });
  });

  it('are simple where nothing more is said', () => {
    const spec = planOf('A file sharing website to upload files into folders and copy a link.');
    expect(spec.pages['trash']).toBeUndefined();
    expect(spec.actions['countDownload']).toBeUndefined();
  });
});
