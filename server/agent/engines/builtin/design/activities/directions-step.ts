import { commerceWord, type CommerceWord } from '../../say/commerce-words.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

/** A page that says how one gets to a place. */
export function directionsStep({ wishes, next }: ActivityContext): ActivityDesign | undefined {
  const { commerce, language } = wishes;
  if (!commerce?.directions) return undefined;
  const word = (name: CommerceWord, values = {}) => commerceWord(language, name, values);
  const title = word('directions');
  return {
    step: {
      id: 'directions',
      title,
      sentence: word('directionsSentence', { page: title }),
      areas: ['pages', 'content'],
      operations: [
        {
          kind: 'put-page',
          page: {
            id: 'directions',
            title,
            path: '/directions',
            menu: { label: title, order: next(), icon: 'map-pin' },
          },
        },
        {
          kind: 'put-block',
          page: 'directions',
          block: {
            id: 'way',
            block: 'prose',
            order: 10,
            properties: {
              title: word('address'),
              paragraphs: [word('byTrain'), word('byCar'), word('onFoot')],
            },
          },
        },
      ],
      phrases: [commerce.directions],
    },
    pages: ['directions', 'getting-here', 'how-to-get-there'],
    rowPages: [],
    isHome: false,
  };
}
