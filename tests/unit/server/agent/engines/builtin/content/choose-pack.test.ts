import { describe, expect, it } from 'vitest';
import { choosePack } from '../../../../../../../server/agent/engines/builtin/content/choose-pack.ts';

describe('the content of an idea', () => {
  it.each([
    ['A restaurant website with a menu and table bookings', 'restaurant'],
    ['Please implement a car rental platform for booking car rental services', 'cars'],
    ['A recipe box with ratings', 'recipes'],
    ['An online learning platform with Python courses', 'courses'],
    ['A consulting business website with an e-commerce component', 'marketing-agency'],
    ['A website for a fundraiser day with testimonials', 'charity'],
    ['一个宠物领养网站', 'pets'],
    ['咖啡馆点单小程序', 'coffee-shop'],
    ['医院预约挂号系统', 'health-care'],
  ])('of “%s” is %s', (idea, pack) => {
    expect(choosePack(idea)).toBe(pack);
  });

  it.each([
    'A dashboard for regulatory policies with charts',
    'A chat room for my friends',
    'A diagram maker',
    'Something nice',
    'An online fishing tackle shop for selling rods, reels, lures and clothing',
    'A website for an architecture and interior design firm',
    '',
  ])('of “%s” is not clear', (idea) => {
    expect(choosePack(idea)).toBeUndefined();
  });
});
