import { englishTitles } from './samples-of-titles.ts';
import type { SampleTexts } from './written-samples.ts';

export const englishSamples: SampleTexts = {
  titles: englishTitles,
  fields: {
    requirements: [
      'Two years of experience in a similar role, good written English, and the calm to finish one thing before the next. A driving licence helps but is not needed.',
      'You have finished an apprenticeship or a degree in the field, work carefully with figures, and like to explain things to people who are new to them.',
      'Experience with customers, a friendly voice on the telephone, and the wish to learn our tools in the first month. Beginners with a good reason are welcome.',
      'You can plan your own week, ask early when something is unclear, and have worked in a team of at least five people.',
    ],
    responsibilities: [
      'You look after your own customers from the first call to the invoice, keep the records complete, and share what you learn on Friday mornings.',
      'Planning the week with two colleagues, checking what arrives, and mending small things before they become large ones.',
    ],
    instructions: [
      'Read everything once before you begin and lay out what you need. Work through the steps in order, check the result after each one, and rest for a few minutes before the last.',
      'Begin slowly. Repeat each step until it feels easy, then go on. Write down what was difficult, so that you can start there next time.',
    ],
    function: [
      'Measures quickly and precisely, shows the result on a clear display and keeps the last readings for comparison.',
      'Saves a step in daily work: it sets, holds and checks in one go, and can be used with one hand.',
      'Checks the result before it becomes expensive, and warns when a limit is passed.',
    ],
  },
  families: {
    story: [
      '{title} began with an ordinary problem: too many notes, too few hours, and nobody who could say where things stood. In the first two weeks we only watched and asked, and found three places where time was lost every day.\n\nWe changed one of them after the other and measured each time. After three months the errors were down by two thirds, and the evenings were free again.\n\n“What surprised us most was how little had to be bought,” says the owner. “It was mainly a matter of order.”',
      'When we first met, the plan was to replace everything. We advised against it. {title} is the story of a smaller step: one process, one month, four people.\n\nAfter the month the numbers spoke for themselves: answers went out in hours instead of days, and two of the four had time to train the others.\n\nToday the whole team works this way, and the old system was switched off without a celebration.',
      '{title} shows what happens when those who do the work decide how it is done. Eight colleagues drew their day on one large sheet of paper, crossed out what helped nobody, and tried the rest for six weeks.\n\nCustomers noticed before the figures did. By summer complaints had halved, and the waiting time had gone from nine days to three.\n\nThe sheet of paper still hangs in the kitchen.',
    ],
    rule: [
      '{title} sets out who must do what, from when, and how it is checked. It applies to companies with more than ten employees; smaller ones have two years longer. Those affected must keep written records and report once a year.',
      '{title} protects consumers and makes offers easier to compare. It names limits, a duty to inform in plain language, and fines of up to two per cent of yearly revenue. The authority publishes the results every spring.',
      'The aim of {title} is fewer accidents and clear responsibility. It requires a yearly check by a qualified person, a label that everybody can read, and a contact for questions. A guide of eight pages explains each section with examples.',
    ],
    talk: [
      'In {title} two guests tell what they tried, what it cost and what they would do differently. Half an hour without slogans, with three ideas you can use the same week.',
      '{title} begins with a mistake and ends with a method. Our host asks the questions that usually come up after the microphone is off.',
      'A calm conversation about {title}: where the subject comes from, why it matters now, and which small step is worth the effort.',
    ],
    lesson: [
      '{title} is for people who want to use what they learn on the next day. Short explanations, exercises in pairs, and a case of your own that you take home solved. Materials and notes are included.',
      'In {title} we work in a small group with examples from practice. You try every step yourself, get feedback from an experienced trainer, and leave with a plan for the next four weeks.',
      'A hands-on introduction with plenty of time for questions. {title} needs no previous knowledge; whoever has some gets harder tasks.',
    ],
    event: [
      '{title} brings people together who would otherwise not meet: short speeches, good food, and time to talk. Doors open half an hour before; there is step-free access.',
      'An afternoon with something to see, something to try and something to take home. {title} is open to everybody; please register, so that there are enough chairs.',
      'For the fourth time we invite you to {title}. The programme begins on time, ends with music, and takes place in any weather.',
    ],
    job: [
      'As {title} you join a team of nine that takes its work seriously and itself less so. You get six weeks to settle in, a person to ask at any time, and a say in the plan of the week. Four days at the office, one where you like.',
      'We are looking for somebody who likes to see things finished. As {title} you are responsible for your own area from the first enquiry to the result, with flexible hours and thirty days of leave.',
      '{title} is a new position. You help to decide how it grows, work closely with customers, and have a yearly budget of 1,500 for training.',
    ],
    place: [
      '{title} lies on a quiet street, five minutes’ walk from the station and ten from the park. Bright rooms, thick walls, and neighbours who greet each other.',
      'Large windows to the south, a garden that is looked after, and everything for daily life close by: {title} is a place where people stay longer than they planned.',
      'Renovated two years ago with wood and lime plaster, warm in winter and cool in summer. {title} can be viewed on weekdays and on Saturday mornings.',
    ],
    person: [
      '{title} has worked in the field for fifteen years, listens first and explains without difficult words. Away from work: long walks, a vegetable garden, and a choir.',
      'Trained in two countries and fluent in three languages, {title} is the person colleagues ask when something is stuck. Teaches once a week and learns every day.',
      '{title} grew up above a workshop and still likes to take things apart. Known for honest answers and for being on time.',
    ],
    animal: [
      '{title} is gentle, curious and used to children. Vaccinated, chipped and examined by a vet; needs two good walks a day and a soft place near people.',
      'A little shy at first, then a friend for life. {title} came to us from a home that had become too small, eats everything, and sleeps through the night.',
      '{title} loves company, learns quickly for a treat, and gets on with other animals. Looking for people with time and a garden or a park nearby.',
    ],
    food: [
      '{title} is made fresh every day from things that are in season, with little salt and a lot of patience. Also without nuts on request.',
      'A family recipe that has been cooked in this house for thirty years. {title} is served warm, with bread that we bake ourselves.',
      'Light, fragrant and filling: {title} is what regulars order when they cannot decide.',
    ],
    work: [
      '{title} began as a sketch on a train ticket. It took four months, three materials and one complete restart until form and purpose met. The result has been in daily use ever since.',
      'Commissioned by people who knew what they did not want. {title} works with few means: one colour, one line, and a lot of space around them.',
      'For {title} we spent two weeks on site before the first drawing. What looks simple is the seventh version, tested with forty people.',
    ],
    writing: [
      'Why does {title} concern more people than one would think? Because the decision is usually made long before it is noticed. Three examples from last year show where to look.\n\nThe first is a small company that asked its customers, the second a town that asked nobody, and the third a family that simply tried. All three can be copied without much money.\n\nWhat they have in common is a date. Whoever sets one begins; whoever does not goes on reading.',
      '{title}: a short guide for the coming weeks. It names what is certain, what is likely, and what can be left alone for now.\n\nStart with the certain things. They are fewer than expected, and most can be done in an afternoon. The likely ones deserve a note in the calendar, no more.\n\nAnd the rest? Wait for a month and look again. Half of it will have gone away by itself.',
    ],
    service: [
      'With {title} you have one person to speak to from the first talk to the last detail. We agree on price and date beforehand, report every week, and stay reachable afterwards.',
      '{title} is for people who want a good result without having to become experts themselves. We listen, suggest, carry it out, and show you how to go on.',
      'A fixed price, a clear date and a result you can check: {title} has been booked more than three hundred times, and nine out of ten customers come back.',
    ],
    software: [
      '{title} does one job and does it well. It opens in the browser, needs no training, and keeps a history, so that nothing gets lost. Data can be taken out at any time.',
      'With {title} a team sees at one glance what is open, who does it and until when. It works with the tools you already have, on the phone too.',
      '{title} takes over what used to be copied by hand, checks it on the way, and says plainly when something is missing. Set up in an afternoon.',
    ],
    volunteering: [
      'A regular turn of two to three hours. On the first day somebody experienced goes along and shows you everything.',
      'We agree on the days a week ahead. Who cannot come swaps with somebody from the list, and nobody works alone.',
      'You see the same evening what it was good for. Travel within the city is paid, and there is something warm to eat.',
    ],
    donated: [
      'Packed, kept cool where needed, and ready to be picked up on weekdays until six. Bring bags or a box.',
      'From a shop in the neighbourhood that had ordered too much. Everything is within its date.',
      'Best taken in one go. Ask at the counter if you need less than a whole box.',
    ],
    trade: [
      'Sold in one lot. The papers are with the administrator and go to the buyer once the amount is settled.',
      'Offered by a private owner who wants to close by the end date. A bid is binding until it is beaten.',
      'Handed over within five working days after the end date; storage until then is included.',
    ],
    thing: [
      '{title} is made for daily use: solid, easy to understand and simple to look after. Whoever tries it once usually keeps it.',
      'What is special about {title} shows in the details, which were thought through with people who work with it every day.',
      '{title} has been part of our programme from the beginning. We chose it because it lasts, can be repaired and does what it promises.',
      'A good choice for beginners and for those who know what they want. Questions about {title} are answered within one working day.',
    ],
  },
};
