import { describe, expect, it } from 'vitest';
import { planOf, specOf } from './support.ts';

const school = (what: string) =>
  `Please implement a booking website for a ${what} and the instructors, showing available time slots, booking a lesson, user registration and login, and managing one's bookings. Users choose a lesson, an instructor, a date and a free time slot, see the price, book and cancel.`;

async function built(text: string) {
  const spec = specOf(await planOf(text));
  const entity = (id: string) => spec.entities[id];
  const values = (id: string, field: string) =>
    Object.values(entity(id)?.samples ?? {}).map((sample) => JSON.parse(JSON.stringify(sample))[field]);
  return { spec, entity, values };
}

describe('kinds that are named in brackets after what is offered', () => {
  it('are the lessons of a riding school, chosen with an instructor and a time', async () => {
    const { spec, entity, values } = await built(
      school(
        'horse riding school. It presents the lessons (beginner, dressage, jumping, trail ride), the horses',
      ),
    );
    expect(values('lessonOffer', 'name')).toEqual(['Beginner', 'Dressage', 'Jumping', 'Trail ride']);
    expect(Object.keys(entity('booking')?.fields ?? {})).toEqual(
      expect.arrayContaining(['lessonOffer', 'teacher']),
    );
    expect(entity('schoolHorse')?.plural).toBe('Horses');
    expect(entity('animal')).toBeUndefined();
    expect(values('teacher', 'type')).toContain('dressage');
    expect(JSON.stringify(spec)).not.toContain('Mathematics');
  });

  it('are the courses of a sailing school', async () => {
    const { values } = await built(
      school('sailing school. It presents the courses (dinghy, keelboat, racing, navigation), the boats'),
    );
    expect(values('course', 'title')).toEqual(['Dinghy', 'Keelboat', 'Racing', 'Navigation']);
    expect(values('course', 'price').every((price) => Number(price) > 0)).toBe(true);
  });
});

describe('finds and sightings that people post', () => {
  const text =
    'Please implement a community website for mushroom foragers with user registration and login, posting finds with a photo, species, place and date, commenting on finds, voting whether the identification is correct, following other members, and a species guide with edibility. Users should be able to browse the latest finds, filter them by species and region, post a find, comment, vote, follow members and look up species in the guide.';

  it('come first, point to the species of the guide, and are voted on once by each', async () => {
    const { spec, entity, values } = await built(text);
    const fields = entity('natureFind')?.fields ?? {};
    expect(Object.keys(fields)).toEqual(
      expect.arrayContaining(['guideSpecies', 'image', 'location', 'date']),
    );
    expect(Object.keys(fields)).not.toContain('votes');
    expect(Object.keys(fields)).toContain('agreements');
    expect(values('guideSpecies', 'edibility')).toContain('deadly');
    expect(values('comment', 'natureFind').length).toBeGreaterThan(0);
    expect(JSON.stringify(spec)).not.toMatch(/panda|gorilla/i);
  });
});
