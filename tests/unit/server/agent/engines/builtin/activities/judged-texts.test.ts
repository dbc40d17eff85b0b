import { describe, expect, it } from 'vitest';
import { judgementOf } from '../../../../../../../templates/blocks/generator/files/src/blocks/generator/judgements.ts';
import { blocksOf, planOf } from './plan-of.ts';

describe('texts that are judged by rules', () => {
  it.each([
    ['A sentiment analysis tool: paste a review, see a score and the words behind it', 'sentiment'],
    ['A fake news detection website: paste an article, see its credibility score', 'credibility'],
    ['A resume analysis website with a match score and missing keywords', 'match'],
    ['A tool to detect phishing and spam: paste a message and see why', 'spam'],
    ['An essay feedback website: paste an essay, get a score and suggestions on grammar', 'writing'],
    ['情感分析网站：粘贴评论，查看结果和历史', 'sentiment'],
  ])('have a verdict, a history and charts in “%s”', (idea, tool) => {
    const spec = planOf(idea);
    expect(Object.keys(spec.entities)).toEqual(['generation']);
    expect(blocksOf(spec, 'generator').map(({ properties }) => properties['tool'])).toEqual([tool]);
    expect(spec.entities['generation']?.fields['verdict']?.options).toHaveLength(3);
    expect(blocksOf(spec, 'chart')).toHaveLength(2);
  });

  it('are praised or complained about', () => {
    const good = judgementOf('sentiment', 'Great room and friendly people. I love it.');
    const bad = judgementOf('sentiment', 'Not good at all: rude, slow and dirty.');
    expect([good.verdict, bad.verdict]).toEqual(['good', 'bad']);
    expect(bad.reasons.find(({ rule }) => rule === 'complaint')?.found).toContain('good');
    expect(judgementOf('sentiment', 'The box is blue.').verdict).toBe('mixed');
  });

  it('name their sources or shout', () => {
    const loud = judgementOf('credibility', 'SHOCKING SECRET exposed!!! Share this before it is deleted!');
    const calm = judgementOf(
      'credibility',
      'According to a study published by the University of Leeds on Monday, 14 % of 2,000 people slept better.',
    );
    expect([loud.verdict, calm.verdict]).toEqual(['bad', 'good']);
    expect(judgementOf('spam', 'You won a prize! Click here and confirm your password.').verdict).toBe('bad');
  });

  it('hold the words of another text or miss them', () => {
    const { score, missing } = judgementOf(
      'match',
      'I plan budgets and lead teams.',
      'Planning budgets, leading teams, writing reports. Reports and budgets matter.',
    );
    expect(score).toBeGreaterThan(20);
    expect(missing).toContain('reports');
    expect(missing).not.toContain('budgets');
  });

  it('are written well or need work', () => {
    const poor = judgementOf('writing', 'My city have alot of parks and and they is nice.');
    const fine = judgementOf(
      'writing',
      'City parks cool the streets around them because trees give shade.\n\nHowever, many towns spend less on them every year. For example, Leeds closed two small gardens in spring.\n\nNeighbours now plant trees, repair benches and organise walks. As a result, more families visit, and the council wants to copy the idea elsewhere.',
    );
    expect([poor.verdict, fine.verdict]).toEqual(['bad', 'good']);
    expect(poor.reasons.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['mistakes', 'brief', 'unlinked']),
    );
  });
});
