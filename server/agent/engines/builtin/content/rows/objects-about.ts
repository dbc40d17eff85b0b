import type { EntityDraft } from '../../design/app-draft.ts';
import { tradeOf } from '../trades/trade-of.ts';
import type { RowsOfThing } from './rows-of-thing.ts';

/** What one tries out in a house of science, with its field of science. */
const tried: RowsOfThing = {
  both: {
    year: '2024|2022|2019|2025|2021|2023|2018|2020',
    category: '1|2|1|3|2|4|1|3',
    topic: '1|2|1|3|2|4|1|3',
  },
  choices: {
    category: { en: 'Mechanics|Light and colour|Sound|Nature', zh: '力学|光与色|声音|自然' },
    topic: { en: 'Mechanics|Light and colour|Sound|Nature', zh: '力学|光与色|声音|自然' },
  },
  en: {
    title:
      'Gyroscope chair|Coloured shadows|Pendulum that draws|Whispering dishes|Mirror tunnel|Ant city behind glass|Bridge without nails|Echo tube',
    location:
      'Ground floor|First floor|Ground floor|Courtyard|First floor|Second floor|Ground floor|Courtyard',
    description:
      'Sit down, hold the turning wheel and tilt it. The chair begins to turn, although nobody pushes.|Three lamps, one hand, seven colours. Find the place where the shadow is yellow.|Sand runs out of a swinging cone and draws a figure that never comes twice.|Two dishes stand forty metres apart. Speak softly into one; somebody at the other hears every word.|Two mirrors that face each other. Count how often you can see yourself before it gets too dark.|Forty thousand leaf-cutter ants, one tunnel made of glass, and a queen who is not at home for visitors.|Twelve boards carry two adults. Build it in five minutes, without a nail and without a drawing.|Clap once and listen. Where does the second clap come from, and why is it later?',
  },
  zh: {
    title: '陀螺椅|彩色影子|会画画的摆|耳语碟|镜子隧道|玻璃蚁城|无钉之桥|回声管',
    location: '一层|二层|一层|庭院|二层|三层|一层|庭院',
    description:
      '坐下，握住转动的轮子并倾斜，椅子就会转。|三盏灯、一只手、七种颜色，找出黄色的影子。|沙子从摆动的锥里流出，画出不重复的图形。|两个碟相距四十米，轻声说话对面也听得见。|两面相对的镜子，数数能看见几个自己。|四万只切叶蚁和一条玻璃隧道。|十二块板承受两个人，五分钟内搭好。|拍一下手，听第二声从哪里来。',
  },
};

/** Objects of a house whose subject is named: a museum of clocks shows clocks. */
export function objectsAbout({ head }: EntityDraft, text: string): RowsOfThing | undefined {
  if (head.id !== 'museumObject') return undefined;
  if (
    /\b(?:science|technology|discovery|experiment\w*|hands-on)\b[^.]{0,24}\b(?:cent(?:re|er)|museum|house|world|park)\b|科技馆|科学(?:中心|馆)/i.test(
      text.slice(0, 300),
    )
  )
    return tried;
  const trade = tradeOf(text);
  if (trade?.kind !== 'house' || usual.test(trade.work) || !/^[a-z][a-z -]{2,30}$/.test(trade.things))
    return undefined;
  const { thing, things } = trade;
  const fill = (line: string) =>
    line
      .replaceAll('{thing}', thing)
      .replaceAll('{things}', things)
      .replaceAll('{Thing}', thing.charAt(0).toUpperCase() + thing.slice(1));
  return {
    both: { year: '1874|1912|1931|1958|1899|1966|1923|1985', category: '1|2|3|4|1|3|2|4' },
    choices: { category: { en: 'Originals|Pictures|Tools|Documents', zh: '原件|图片|工具|文献' } },
    en: {
      title: fill(
        '{Thing} of the founder’s family|Photograph of the {thing} fair|Tool chest for {things}|Children’s book about {things}|{Thing} with a mended corner|Workbench for {things}|Poster: a century of {things}|Letter about a lost {thing}',
      ),
      location: 'Room 1|Room 3|Workshop|Reading corner|Room 1|Workshop|Staircase|Room 4',
      description: fill(
        'In use for sixty years and handed on three times. The marks on one side come from a house move in 1910.|Somebody moved during the two seconds of exposure and stands there twice. The fair took place every May until 1934.|Forty-one pieces, each with a place of its own. Two are missing; nobody knows what they were for.|Read by so many children that the corners are round. The drawings are still the best we know.|It was broken, mended and used again, which tells more than a perfect one.|Oak, three vices and a drawer full of pencil stubs. The last owner gave it to us with his apron.|Printed in four colours, and hung in every station for a summer.|“You will laugh, but I would know it among a hundred.” It was never found.',
      ),
    },
    zh: {},
  };
}

/** What the usual objects of a museum fit. */
const usual =
  /^(?:|art|arts|history|local history|natural history|textile|city|folk|heritage|culture|modern art|fine arts?|exhibitions?.*|.*\bvenue.*)$/;
