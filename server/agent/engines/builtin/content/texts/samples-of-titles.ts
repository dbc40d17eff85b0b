/** What examples with well-known titles are about, by field. */
export const englishTitles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'digital caliper': {
    description:
      'A stainless steel caliper with a large display for inside, outside, depth and step measurement. Reads to 0.01 mm, switches between millimetres and inches, and is protected against dust and splashes.',
    function: 'Measures lengths, diameters and depths from 0 to 150 mm with an accuracy of ±0.02 mm.',
  },
  'torque wrench': {
    description:
      'A click wrench with a half-inch drive and a scale that can be read in poor light. It comes with a calibration certificate and a case, and works clockwise and anticlockwise.',
    function: 'Tightens bolts to a set torque between 20 and 210 Nm and clicks when it is reached.',
  },
  'laser level': {
    description:
      'A self-levelling cross-line laser with a green beam, a magnetic mount and a battery for ten hours. It goes into a coat pocket and survives a fall from a table.',
    function: 'Projects a level and a plumb line over 30 m, accurate to 3 mm over 10 m.',
  },
  'soldering station': {
    description:
      'A temperature-controlled station with an 80 W iron, a sleeping mode and tips that change without tools. It is safe against static discharge and ready after fifteen seconds.',
    function: 'Solders and desolders electronic parts at 150 to 450 °C, held within 2 °C.',
  },
  oscilloscope: {
    description:
      'A four-channel bench oscilloscope with a 10 inch touch screen, automatic measurements and decoding of serial buses. Recordings are saved as images or tables.',
    function: 'Shows and analyses electrical signals up to 200 MHz at one billion samples a second.',
  },
  'spring simulator': {
    description:
      'A program that calculates compression, extension and torsion springs from a few values and draws the force curve. It knows the common wire materials and warns of fatigue.',
    function: 'Calculates force, travel, stress and life of springs before they are made.',
  },
  'data protection act': {
    description:
      'The act says how companies and authorities may collect, use and keep personal data. People can ask what is stored about them, have it corrected or erased, and must be told of a leak within 72 hours. Fines reach four per cent of yearly revenue.',
  },
  'clean air standard': {
    description:
      'The standard limits fine dust, nitrogen dioxide and ozone in cities and near industry. Measuring stations report every hour; when a limit is passed on three days in a row, the city has to act on traffic and heating.',
  },
  'minimum wage order': {
    description:
      'The order sets the lowest hourly pay for all employees over eighteen and raises it every January. Employers have to record working hours, and keep the records for three years.',
  },
  'open banking rules': {
    description:
      'Banks have to give licensed providers access to accounts when the customer agrees. The rules name the technical standard, the strong log-in in two steps, and who is liable when something goes wrong.',
  },
  'plastic packaging levy': {
    description:
      'A charge on packaging with less than 30 per cent recycled plastic. Producers and importers of more than ten tonnes a year report every quarter and pay by weight.',
  },
  'safe toys directive': {
    description:
      'Toys must be tested for small parts, chemicals and loud sounds before they are sold. The directive names limits for nineteen substances and requires a mark, a warning and a contact on every package.',
  },
  'fair trade notice': {
    description:
      'Large buyers may not cancel orders of fresh food at short notice, pay later than thirty days, or charge suppliers for shelf space. Suppliers can complain without giving their name.',
  },
  'energy label rule': {
    description:
      'Every appliance carries a label from A to G with its yearly consumption and a code that leads to the data sheet. Shops and web shops must show it beside the price.',
  },
  'a bakery that counts its flour': {
    description:
      'The Lumen bakery has four shops and bakes at night. Every morning somebody counted sacks by hand, and twice a month the flour ran out on a Saturday.\n\nWith Stock control each delivery and each batch is entered on a tablet beside the mixer. Orders to the mill now go out by themselves when two days’ worth is left.\n\nAfter half a year waste is down by 18 per cent, and nobody counts sacks any more. “I sleep until four again,” says the master baker.',
  },
  'forty shops, one stock list': {
    description:
      'Harbour & Co sells household goods in forty shops, each with its own spreadsheet. Customers were sent from one shop to the next for a pan that was sold out in both.\n\nIn eleven weeks we moved all lists into one, shop by shop, with training on the spot. Staff now see on the till where an article is and have it sent over.\n\nSales rose by 6 per cent in the first quarter without a single new product.',
  },
  'hiring in nine days': {
    description:
      'Pine Labs needed twelve developers and took fifty-four days for each. Good candidates were gone before the second talk.\n\nOur staffing team prepared the profiles, checked the references and booked one day with three talks. The company decided in the evening of the same day.\n\nOn average a position is now filled in nine days, and eleven of the twelve are still there two years later.',
  },
  'a clinic without paper': {
    description:
      'The practice on Birch Street handed every patient a form on a clipboard and typed it in again at night. With the customer portal patients answer at home or on a tablet in the waiting room.\n\nThe doctors see the answers before they open the door. Reception saves two hours a day, and mistakes in addresses and allergies have nearly disappeared.\n\nSix months later the filing cabinets were sold.',
  },
  'the invoice that pays itself': {
    description:
      'A carpentry with fourteen people wrote its invoices on Sundays and waited forty-three days for the money. With Invoice desk an invoice goes out when a job is signed off, with a link to pay.\n\nReminders are sent without anybody having to feel awkward. Money now arrives after sixteen days.\n\nThe owner spends his Sundays in the mountains.',
  },
  'vans that know the way': {
    description:
      'A laundry service with nine vans planned its tours on a wall map. When somebody called in sick, the morning was lost.\n\nShift planner now puts together drivers, tours and time windows in a minute, and tells customers when the van will be there.\n\nThe same nine vans serve a fifth more customers and drive 400 km less every week.',
  },
  'stock control': {
    description:
      'Stock control knows what lies where, in every shop and every van. Deliveries are scanned, reorders are suggested when a level is passed, and stocktaking takes an afternoon instead of a weekend. For companies with 5 to 250 employees.',
  },
  'team calendar': {
    description:
      'Team calendar shows who is there, who is away and which appointments need a second person. Leave is asked for and approved in two clicks, and it works together with the calendars people already use.',
  },
  'invoice desk': {
    description:
      'Invoice desk turns finished work into correct invoices, sends them, accepts payments and reminds politely. The tax adviser gets one file a month that can be read without questions.',
  },
  'customer portal': {
    description:
      'Customer portal gives your customers one address for orders, documents, questions and appointments, day and night. Every enquiry gets a number and a person who is responsible.',
  },
  'shift planner': {
    description:
      'Shift planner makes rosters that keep to working hours, skills and wishes. Colleagues swap shifts among themselves on the phone; the planner only confirms.',
  },
  'report builder': {
    description:
      'Report builder turns the data you already have into figures that a meeting can use: choose a question, a period and a chart, and send the result every Monday.',
  },
  'ada lovelace': {
    description:
      'English mathematician, born on 10 December 1815 in London. In her notes on Babbage’s analytical engine she described in 1843 the first algorithm meant for a machine, and saw that such a machine could work with more than numbers.',
  },
  'marie curie': {
    description:
      'Polish-French physicist and chemist, born on 7 November 1867 in Warsaw. She discovered polonium and radium and won the Nobel Prize in Physics in 1903 and in Chemistry in 1911.',
  },
  'rosalind franklin': {
    description:
      'English chemist, born on 25 July 1920 in London. Her X-ray images were decisive for finding the structure of DNA; later she did pioneering work on viruses.',
  },
  'emmy noether': {
    description:
      'German mathematician, born on 23 March 1882 in Erlangen. She founded modern algebra, and her theorem of 1918 connects every symmetry of nature with a conservation law.',
  },
  'starting over at forty': {
    description:
      'A bank clerk who became a beekeeper, and a nurse who now leads a software team: two guests tell what they gave up, what it cost, and who helped. With a checklist for the first year.',
  },
  'the quiet meeting': {
    description:
      'Five silent minutes at the beginning, one question at the top, and a decision at the end. A department head reports on half a year of quiet meetings and the eleven hours a week they saved.',
  },
  'how to say no': {
    description:
      'Saying no to customers, bosses and good ideas without burning bridges. Our guest has led negotiations for twenty years and brings three sentences that nearly always work.',
  },
  'what leaders ask first': {
    description:
      'The first question shows what matters. Four managing directors tell which question opens their week, and why they stopped asking for the numbers first.',
  },
  'a shop without prices': {
    description:
      'For one month customers decided themselves what to pay. The owner tells what happened to sales, trust and her sleep, and what stayed when the prices came back.',
  },
  'listening as work': {
    description:
      'Why managers overestimate how well they listen, and how to train it: an exercise for two people and seven minutes, tried live in this episode.',
  },
  'leading small teams': {
    description:
      'One day for people who lead three to ten colleagues: setting goals together, giving feedback that is heard, and delegating without losing sleep. With cases from your own team and a partner for the weeks afterwards. Speaker: a coach with fifteen years of practice.',
  },
  'clear writing': {
    description:
      'Mails that get answered, reports that get read. You bring two texts of your own and take them home half as long. For everybody who writes at work.',
  },
  'budget basics': {
    description:
      'Read a balance sheet, plan a year, and notice early when something goes wrong. With a simple spreadsheet that you go on using. No previous knowledge needed.',
  },
  'hard conversations': {
    description:
      'Criticism, conflict, a dismissal: we practise the conversations everybody puts off, with a professional actor and honest feedback in a safe setting.',
  },
};
