import type { Setting } from './setting.ts';

/** Where hair is cut and coloured. */
export const salonSettings: readonly Setting[] = [
  {
    id: 'hair-salon',
    when: /\b(?:hair ?(?:dress\w*|salons?|stylists?|studios?|cuts?)|barber ?(?:shops?)?)\b|理发|美发|发型/i,
    things: {
      specialist: {
        both: { phone: '555 0141|555 0142|555 0143|555 0144|555 0145' },
        en: {
          name: 'Nora Lindqvist|Tomás Vega|Elif Kaya|Jonah Pratt|Mei Sato',
          specialties:
            'Curls and long hair|Short cuts, beards|Colour and balayage|Classic cuts, children|Up-dos and bridal hair',
          experience: '12 years|9 years|7 years|15 years|5 years',
          description:
            'Listens first, then cuts without hurry. Here since the first day.|Loves clean lines and explains how to keep them at home.|Mixes every colour herself and keeps a note of it.|Has cut three generations of some families.|Quiet mornings, steady hands, pins that hold until midnight.',
        },
        zh: {
          name: '林诺|陈思|周蕾|吴桐|佐藤美',
          specialties: '卷发与长发|短发与胡须|染发与挑染|经典剪发、儿童|盘发与新娘造型',
          experience: '12 年|9 年|7 年|15 年|5 年',
          description:
            '先听后剪，不慌不忙，开业至今。|喜欢利落线条，也教您在家打理。|每种颜色亲手调，并留下记录。|有的家庭三代都找他剪。|安静的早晨，稳定的手，发夹撑到半夜。',
        },
      },
      service: {
        both: { price: '48|24|26|95|140|52|75|30', duration: '60|30|30|120|180|60|75|45' },
        choices: { category: { en: 'Cuts|Colour|Styling|Beard', zh: '剪发|染发|造型|胡须' } },
        en: {
          name: 'Cut and style|Short cut|Children’s cut|Colour|Balayage|Blow-dry and styling|Up-do|Beard trim',
          category: '1|1|1|2|2|3|3|4',
          description:
            'Wash, cut and style for any length and texture.|Clippers and scissors, neck shaved.|Up to twelve years, with a crane to look at.|All over or roots, with a patch test and a note of your mixture.|Painted by hand, with toner and care.|For the evening, or for a week without thinking of it.|Pinned to last; bring a picture of the dress.|Hot towel, oil and clean edges.',
        },
        zh: {
          price: '168|88|98|380|680|178|198|108',
          name: '洗剪吹|短发修剪|儿童剪发|染发|挑染|造型吹风|盘发|胡须修整',
          category: '1|1|1|2|2|3|3|4',
          description:
            '各种长度与发质，洗剪吹造型。|推剪结合，修净颈后。|十二岁以下，有小起重机可看。|全染或补根，先做测试并留配方。|手工挑染，含调色与护理。|为今晚，也为一周省心。|牢固持久，请带裙子照片。|热毛巾、精油和利落边线。',
        },
      },
    },
  },
];
