import type { WrittenTexts } from '../texts/written-texts.ts';

/** What a shop says of what it sells; `{things}` are its goods. */
export const shopEnglish: Partial<WrittenTexts> = {
  slogan: '{Things}, chosen with care and sent within two days',
  mission:
    'We sell only {things} that we would keep ourselves, say where they come from, and take back what does not suit you.',
  about: [
    '{name} began at a market stall in 2013. The stall is still there on Saturdays; on all other days we pack what you order here.',
    'We know most of the people who make our {things} by name, visit them once a year, and pay what they ask. That is why there are few of each kind.',
    'What goes out of the door has been in somebody’s hands before: looked at, wiped, wrapped in paper. Plastic is used only where nothing else keeps things dry.',
  ],
  categories: ['New in the shop', 'Makers', 'Good to know', 'Ideas'],
  services: [
    [
      'Delivery in two days',
      'Orders before noon leave on the same day. Free of charge from 60, and with a link to follow the parcel.',
    ],
    [
      'Thirty days to decide',
      'Send back what does not suit you, with the label that lies in the box. The money is back within five days.',
    ],
    [
      'Wrapped as a gift',
      'In paper with a ribbon and a card written by hand. The bill goes to you, not into the box.',
    ],
    [
      'Advice before you buy',
      'Write or call, and somebody who knows our {things} answers, also when the answer is no.',
    ],
    ['Larger orders', 'For weddings, offices and shops of your own: from twenty pieces at a better price.'],
    ['Repair and refill', 'Much of what we sell can be repaired or refilled. Ask before you throw it away.'],
  ],
  articles: [
    [
      'How we choose what comes into the shop',
      'Hannah Weiss',
      'Makers',
      [
        'For every piece on our shelves there were nine that we sent back. We keep each of them for a month, use it every day, and write down what annoys us.',
        'Most {things} fail in the second week, when they are no longer new. What is still in use after four has a good chance.',
        'Then we visit those who make it. If we may see everything, we order.',
      ],
    ],
    [
      'Made to last: what to look for',
      'Tomás Rivera',
      'Good to know',
      [
        'A high price says little, and a long list of features says less. Look at the places where two parts meet: that is where things come apart.',
        'Ask whether it can be cleaned, mended or refilled. If the answer is a shrug, you are buying something for one season.',
      ],
    ],
    [
      'Presents for people who have everything',
      'Amira Haddad',
      'Ideas',
      [
        'They have everything except what is used up. Small, good and gone by spring: that is the whole secret.',
        'Two things that belong together please more than one that is large. And write the card yourself; we leave it empty on purpose.',
      ],
    ],
    [
      'A day in our packing room',
      'Mei Tanaka',
      'New in the shop',
      [
        'At eight the first list comes out of the printer. By ten there are forty boxes on the long table, and everybody knows which of them holds a birthday.',
        'At noon the van comes. Whatever is ordered after that has a quiet night on the shelf.',
      ],
    ],
  ],
  questions: [
    [
      'How long does delivery take?',
      'One to two working days within the country and three to five abroad. You get a number to follow the parcel.',
    ],
    ['What does shipping cost?', 'A flat 4.90, and nothing from 60 on. Gift wrapping is free in December.'],
    ['Can I send something back?', 'Within thirty days and without a reason. The label lies in the box.'],
    [
      'How can I pay?',
      'By card, by bank transfer or on delivery. In this shop payments are a test: no money moves.',
    ],
    [
      'Is everything in stock?',
      'What can be put into the cart is on our shelf. If something is gone, it usually returns within three weeks.',
    ],
    [
      'Can I come by?',
      'Yes, on weekdays from ten to six. Orders can be collected an hour after you place them.',
    ],
  ],
  testimonials: [
    [
      'Laura Bennett',
      'Customer since 2019',
      'It came in paper, smelled of nothing but itself, and has been in use every day since.',
      5,
    ],
    [
      'Farid Nasser',
      'Bought a present',
      'I described my mother in two sentences and got the right thing. She asks me how I knew.',
      5,
    ],
    [
      'Ingrid Solheim',
      'Third order',
      'One piece had a scratch. A new one was here before I had found the old box.',
      5,
    ],
    ['Daniel Okafor', 'Customer', 'Fewer things than elsewhere, and every one of them better.', 4],
  ],
  team: [
    ['Hannah Weiss', 'Founder and buyer', 'Says no to nine out of ten things and is usually right.'],
    ['Tomás Rivera', 'Workshop and repairs', 'Mends what others would replace.'],
    ['Amira Haddad', 'Customers', 'Answers every message herself, mostly before lunch.'],
    ['Mei Tanaka', 'Packing and shipping', 'Four years, one broken parcel.'],
  ],
};
