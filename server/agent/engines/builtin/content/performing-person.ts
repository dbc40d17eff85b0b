import type { Person } from './person-content.ts';

/** An example of somebody who performs without an instrument: an actor, a dancer, a comedian. */
export function performingPerson(profession: string): Person {
  const a = /^[aeiou]/.test(profession) ? 'an' : 'a';
  const role = `${profession.charAt(0).toUpperCase()}${profession.slice(1)}`;
  return {
    name: 'Mara Lindholm',
    role: `${role} in Lisbon`,
    summary: `Mara Lindholm is ${a} ${profession} between quiet pieces and loud rooms, on stages large and small since 2012.`,
    about: [
      `Mara Lindholm grew up in Turku, over the workshop of a theatre, and stood on a stage for the first time at eleven. After her studies at the Theatre Academy she moved to Copenhagen and worked as ${a} ${profession} wherever there was a lamp and a chair.`,
      'Her style is warm and spare: old tales, a little mischief, pauses that leave room. Critics write of “somebody who does not hurry”, and of evenings on which nobody looked at a telephone.',
      'Since 2018 she has lived in Lisbon. She has performed in fourteen countries, was honoured with the Nordic Stage Prize in 2021, and still plays in the café where it began once a year.',
    ],
    facts: [
      { title: 'Style', text: 'Quiet and direct, with a little mischief; in three languages' },
      { title: 'First stage', text: 'Turku, 2001, with a borrowed coat' },
      { title: 'Studies', text: 'Theatre Academy, Helsinki, 2009 to 2012' },
      { title: 'On tour', text: 'Fourteen countries, about sixty evenings a year' },
      { title: 'Awards', text: 'Nordic Stage Prize 2021; Newcomer of the Year 2015' },
      { title: 'Works with', text: 'Harbour Company, Lido Ensemble, Studio Paper Boat' },
    ],
    testimonials: [
      {
        name: 'Ines Carvalho',
        role: 'Harbour Festival',
        text: 'Two thousand people, and one could hear the rain. We have asked her back twice.',
        rating: 5,
      },
      {
        name: 'Peter Orrin',
        role: 'Stage Magazine',
        text: 'An evening that begins like a talk in a kitchen and ends as a small storm.',
        rating: 5,
      },
      {
        name: 'Aino Virtanen',
        role: 'Radio Turku',
        text: `The ${profession} we invite when a programme needs a heart.`,
        rating: 5,
      },
    ],
    stations: [
      { title: '2021', text: 'Nordic Stage Prize, and the first tour through fourteen countries.' },
      { title: '2018', text: 'Move to Lisbon; own series of evenings at the Lido.' },
      { title: '2015', text: 'Newcomer of the Year after a summer of festivals.' },
      { title: '2012', text: 'First tour as support, forty evenings in a van with five seats.' },
      { title: '2009 to 2012', text: 'Theatre Academy, Helsinki; diploma with distinction.', study: true },
    ],
  };
}
