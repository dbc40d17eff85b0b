import type { Person } from './person-content.ts';

/** An example of a person who plays for listeners: a musician, a singer, a composer. */
export function musicalPerson(profession: string): Person {
  const a = /^[aeiou]/.test(profession) ? 'an' : 'a';
  const role = `${profession.charAt(0).toUpperCase()}${profession.slice(1)}`;
  return {
    name: 'Mara Lindholm',
    role: `${role} in Lisbon`,
    summary: `I am ${a} ${profession} from Turku who lives in Lisbon: four albums, some forty evenings on stage a year, and songs that begin quietly.`,
    about: [
      `I grew up above a harbour bar in Turku, where the piano was out of tune and always free. At nine I played for the guests, at seventeen in a band of four, and since 2014 I have lived on music as ${a} ${profession}.`,
      'My first record was made in a garage between midnight and five in the morning. Since then there have been three more, and tours through fourteen countries, mostly by train. In 2021 I moved to Lisbon, because the evenings there are long and nobody minds a window open while I practise.',
      'On stage we are three: piano and voice, cello, and drums. No two evenings have the same songs, and the last one is always played without microphones.',
    ],
    facts: [
      { title: 'Style', text: 'Folk and jazz, quiet and direct' },
      { title: 'Instruments', text: 'Voice, piano, guitar' },
      { title: 'On stage', text: 'Some forty evenings a year, solo or as a trio' },
      { title: 'Studies', text: 'Composition and piano, Sibelius Academy, Helsinki, 2013' },
      { title: 'Awards', text: 'Nordic Music Prize 2021; album of the year, shortlist 2023' },
      { title: 'Label', text: 'Northlight Records' },
      { title: 'Languages', text: 'English, Finnish, Swedish, Portuguese' },
    ],
    testimonials: [
      {
        name: 'Ines Carvalho',
        role: 'Musicbox, Lisbon',
        text: 'Four hundred people, and you could hear the rain on the roof between two songs. I have run this hall for nine years and had not heard that before.',
        rating: 5,
      },
      {
        name: 'Peter Orrin',
        role: 'Evening Post',
        text: 'A record that takes its time. By the third song one has forgotten to look at the clock.',
        rating: 5,
      },
      {
        name: 'Aino Virtanen',
        role: 'Harbour Festival, Turku',
        text: 'She played two hours instead of one, and then sat with the audience on the steps until the last tram.',
        rating: 5,
      },
    ],
    stations: [
      { title: '2021 to today', text: 'Lisbon. Two albums with the trio; tours through fourteen countries.' },
      {
        title: '2016 to 2021',
        text: 'Copenhagen and on the road. First albums, songs for two films, a winter as composer at a theatre.',
      },
      { title: '2014 to 2016', text: 'Half past three, a band of four from Turku. Voice and piano.' },
      {
        title: '2008 to 2013',
        text: 'Composition and piano, Sibelius Academy, Helsinki. One term in Lisbon.',
        study: true,
      },
    ],
  };
}
