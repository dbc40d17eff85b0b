import type { Person } from './person-content.ts';

/** An example of a person of a technical profession: an engineer, a developer, a scientist. */
export function technicalPerson(profession: string): Person {
  const a = /^[aeiou]/.test(profession) ? 'an' : 'a';
  const role = `${profession.charAt(0).toUpperCase()}${profession.slice(1)}`;
  return {
    name: 'Jonas Lindholm',
    role: `${role} in Rotterdam`,
    summary: `I am ${a} ${profession} with eleven years of experience in public and private projects, from the first sketch to the handover.`,
    about: [
      `I grew up between a shipyard and a railway bridge, and wanted to know early why both stand. Since 2014 I have worked as ${a} ${profession}: four years in a large company, three abroad, and since 2021 as the lead of a team of six.`,
      'I like tasks that are larger than one desk: many people, one schedule, and a result that can be measured. I write short reports, say early when something does not add up, and check my own figures twice.',
      'In my free time I repair radios, teach at the evening school, and row before work.',
    ],
    facts: [
      { title: 'Experience', text: 'Eleven years; lead of a team of six since 2021' },
      { title: 'Education', text: 'Master of Science, Delft University of Technology, 2014' },
      { title: 'Skills', text: 'Analysis, modelling, project management, tenders, presentations' },
      { title: 'Clients', text: 'City of Rotterdam, Northlight, Harbour Authority, St. Anne’s Foundation' },
      { title: 'Certificates', text: 'Professional licence; project management, advanced' },
      { title: 'Languages', text: 'English, Dutch, German, some Portuguese' },
    ],
    testimonials: [
      {
        name: 'Ines Carvalho',
        role: 'Harbour Authority',
        text: 'He found the mistake in our own figures, told us in one sentence, and brought the solution along.',
        rating: 5,
      },
      {
        name: 'Peter Orrin',
        role: 'Northlight',
        text: 'Eleven months, three parties, one schedule. It was kept, and nobody raised their voice.',
        rating: 5,
      },
      {
        name: 'Aino Virtanen',
        role: 'City of Rotterdam',
        text: `The first ${profession} whose reports I read to the end: two pages, and everything is in them.`,
        rating: 5,
      },
    ],
    stations: [
      {
        title: '2021 to today',
        text: `Lead ${profession}, Kestrel Group, Rotterdam. Team of six; responsible for quality, budgets of up to four million and the talks with clients.`,
      },
      {
        title: '2018 to 2021',
        text: `Senior ${profession}, Northlight, Lisbon. Three large projects from the study to the handover; introduced the review of every model by a second pair of eyes.`,
      },
      {
        title: '2014 to 2018',
        text: `${role}, Harbour & Co, Hamburg. Calculations, site visits and tenders; from 2016 deputy of the head of department.`,
      },
      { title: '2013', text: 'Internship of six months at the Institute for Applied Research, Zurich.' },
      {
        title: '2012 to 2014',
        text: 'Master of Science, Delft University of Technology. Thesis with distinction, one term in Trondheim.',
        study: true,
      },
      {
        title: '2009 to 2012',
        text: 'Bachelor of Science, Technical University of Hamburg. Student assistant in the laboratory for two years.',
        study: true,
      },
      {
        title: '2019 and 2023',
        text: 'Further training in project management and in leading teams.',
        study: true,
      },
    ],
  };
}
