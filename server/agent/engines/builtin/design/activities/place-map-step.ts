import { editorWord, type EditorWord } from '../../say/editor-words.ts';
import type { Phrase, Wishes } from '../../understand/wishes.ts';
import { samplePlaces } from '../../words/data/sample-places.ts';
import type { EntityDraft } from '../app-draft.ts';
import { onMap as placeField, viewOfDraft } from '../spec-view.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

const places =
  /^(?:\w*(?:store|shop|branch|station|place|location|attraction|restaurant|property|hotel|venue|trail|clinic|hospital|school|charger|parking|site|city|country|spot|destination|office|warehouse|shelter|room|house|dealer|museum|landmark|cafe|bar|route|memory|delivery|event)\w*)$/i;
const named = /^(?:address|location|city|place|district|destination|venue|area)$/;
const middles = { en: [51.05, 3.72], zh: [31.23, 121.47] } as const;

/** Gives the places of an app a position on the map; an app without places gets some. */
export function preparePlaces(entities: EntityDraft[], { language, placeMap, things, text }: Wishes): void {
  if (!placeMap) return;
  const shown = shownOnMap(entities, text);
  if (shown) giveAddress(shown, language);
  else if (!placesOf(entities))
    addPlaces(entities, { language, things, said: text.slice(...placeMap), at: placeMap });
  const entity = shown ?? placesOf(entities);
  if (!entity || entity.head.origin !== 'kept' || entity.fields.some(({ id }) => id === placeField)) return;
  entity.fields.push({
    id: placeField,
    label: editorWord(language, 'position'),
    type: 'text',
    order: 900,
    hint: editorWord(language, 'positionHint'),
  });
  const [latitude, longitude] = middles[language];
  entity.samples.forEach(({ values }, index) => {
    // Around the middle like seeds in a sunflower: no two at one place.
    const far = 0.008 * Math.sqrt(index + 0.6);
    const angle = index * 2.399_963;
    const position = [latitude + far * Math.sin(angle), longitude + 1.6 * far * Math.cos(angle)];
    values[placeField] = position.map((value) => value.toFixed(4)).join(', ');
  });
}

/** A page with a drawn map of the places there are. */
export function placeMapStep({ wishes, entities, next }: ActivityContext): ActivityDesign | undefined {
  const { placeMap, language } = wishes;
  const entity = placesOf(entities);
  if (!placeMap || !entity?.fields.some(({ id }) => id === placeField)) return undefined;
  const { head, fields } = entity;
  const title = editorWord(language, 'map');
  const view = viewOfDraft(entity);
  const filter = fields.find(({ type }) => type === 'choice');
  const plural = language === 'zh' ? head.plural : head.plural.toLowerCase();
  return {
    step: {
      id: 'map',
      title: editorWord(language, 'mapTitle', { plural }),
      sentence: editorWord(language, 'mapSentence', { page: title, plural }),
      areas: ['pages'],
      operations: [
        {
          kind: 'put-page',
          page: { id: 'map', title, path: '/map', menu: { label: title, order: next(), icon: 'map' } },
        },
        {
          kind: 'put-block',
          page: 'map',
          block: {
            id: 'map',
            block: 'place-map',
            order: 10,
            entity: head.id,
            properties: {
              position: placeField,
              ...(filter ? { filter: filter.id } : {}),
              show: view.show
                .map(({ id }) => id)
                .filter((id) => id !== placeField)
                .slice(0, 5),
            },
          },
        },
      ],
      phrases: [placeMap],
    },
    pages: ['map'],
    rowPages: [],
    isHome: false,
  };
}

/** Shops of a store locator, or simply places, first of what the app keeps. */
function addPlaces(
  entities: EntityDraft[],
  { language, things, said, at }: Pick<Wishes, 'language' | 'things'> & { said: string; at: Phrase },
): void {
  const isShop = /store|shop|dealer|branch/i.test(said);
  const word = (name: EditorWord) => editorWord(language, name);
  const guessed = ({ head, entry, phrases, told = [] }: EntityDraft) =>
    !head.source &&
    told.length < 2 &&
    (things.length === 0 || !entry || phrases.every(([start, end]) => at[0] <= start && end <= at[1]));
  entities.splice(0, entities.length, ...entities.filter((entity) => !guessed(entity)));
  entities.unshift({
    head: {
      id: 'place',
      singular: word(isShop ? 'shop' : 'place'),
      plural: word(isShop ? 'shops' : 'places'),
      path: isShop ? 'stores' : 'places',
      icon: 'map-pin',
      titleField: 'name',
      origin: 'kept',
      ownership: 'shared',
    },
    fields: [
      { id: 'name', label: word('placeName'), type: 'text', required: true, order: 10 },
      { id: 'address', label: word('address'), type: 'text', order: 20 },
      { id: 'hours', label: word('hours'), type: 'text', order: 30 },
      { id: 'phone', label: word('phone'), type: 'phone', order: 40 },
      { id: 'note', label: word('note'), type: 'longText', order: 50 },
    ],
    samples: samplePlaces[language].map(([name, address, hours, phone], index) => ({
      id: `sample-place-${index + 1}`,
      values: { name, address, hours, phone },
    })),
    view: 'cards',
    phrases: [],
  });
}

/** `see all sightings on a map`: what is said to be there, whatever it is. */
function shownOnMap(entities: readonly EntityDraft[], text: string): EntityDraft | undefined {
  const said = /\b([a-z][a-z -]{2,40}?) (?:on|in) (?:a|an|the) (?:interactive |city |online )?map\b/i.exec(
    text.slice(0, 8000),
  )?.[1];
  const words = said?.toLowerCase().split(' ') ?? [];
  // `listing earthquakes, showing them on a map`.
  const [main] = entities;
  if (/^(?:them|it|these)$/.test(words.at(-1) ?? '') && (main?.told?.length ?? 0) > 1) return main;
  return entities.find(({ head }) => {
    const names = [head.plural, head.singular].map((name) => name.toLowerCase().split(' ').at(-1) ?? '');
    return head.origin === 'kept' && words.some((word) => names.includes(word));
  });
}

/** Where it is, in words. */
function giveAddress({ head, fields, samples }: EntityDraft, language: 'en' | 'zh'): void {
  if (places.test(head.id) || fields.some(({ id }) => named.test(id))) return;
  fields.push({ id: 'place', label: language === 'zh' ? '地点' : 'Place', type: 'text', order: 890 });
  samples.forEach(({ values }, index) => {
    const [name] = samplePlaces[language][index % samplePlaces[language].length] ?? [];
    if (name) values['place'] = name;
  });
}

function placesOf(entities: readonly EntityDraft[]): EntityDraft | undefined {
  return (
    entities.find(({ fields }) => fields.some(({ id }) => id === placeField)) ??
    entities.find(({ head }) => places.test(head.id)) ??
    entities.find(({ fields }) => fields.some(({ id }) => named.test(id)))
  );
}
