import { toolWord } from '../../say/tool-words.ts';
import type { Wishes } from '../../understand/wishes.ts';
import { entityOperations, type EntityDraft, type OperationInput } from '../app-draft.ts';
import type { ActivityContext, ActivityDesign } from './activity.ts';

/** Where the weather is all, what apps get that name nothing falls away. */
export function dropWeather(entities: EntityDraft[], { weather, things }: Wishes): void {
  if (!weather?.leads || things.length > 0) return;
  entities.splice(0, entities.length, ...entities.filter(({ head }) => head.source));
}

/** Pages with the weather of places, those that are kept, and what is warned of. */
export function weatherStep({ wishes, homeFree, next }: ActivityContext): ActivityDesign | undefined {
  const { weather, language } = wishes;
  if (!weather) return undefined;
  const isHome = homeFree && weather.leads;
  const kept = keptPlaces(wishes);
  const path = isHome ? '/' : '/weather';
  const operations: OperationInput[] = entityOperations(kept);
  const put = (
    page: { id: string; title: string; path: string; icon: string },
    properties: Record<string, string | number>,
  ) =>
    operations.push(
      {
        kind: 'put-page',
        page: {
          id: page.id,
          title: page.title,
          path: page.path,
          menu: { label: page.title, order: next(), icon: page.icon },
        },
      },
      {
        kind: 'put-block',
        page: page.id,
        block: { id: 'weather', block: 'weather', order: 10, entity: kept.head.id, properties },
      },
    );
  const title = toolWord(language, 'weather');
  const favourites = toolWord(language, 'favourites');
  const warnings = toolWord(language, 'warnings');
  put({ id: 'weather', title, path, icon: 'cloud-sun' }, { view: 'now', days: weather.days });
  if (weather.keeps)
    put({ id: 'favourites', title: favourites, path: '/favourites', icon: 'heart' }, { view: 'saved', path });
  if (weather.warns)
    put(
      { id: 'alerts', title: warnings, path: '/alerts', icon: 'triangle-alert' },
      { view: 'warnings', path },
    );
  const more = [
    weather.keeps ? toolWord(language, 'weatherKeeps', { page: favourites }) : '',
    weather.warns ? toolWord(language, 'weatherWarns', { page: warnings }) : '',
  ].join('');
  return {
    step: {
      id: 'weather',
      title,
      sentence: toolWord(language, 'weatherSentence', { page: title, days: weather.days, more }),
      areas: ['pages', 'actions', 'data'],
      operations,
      phrases: [weather.phrase],
    },
    pages: ['weather', 'favourites', 'alerts', 'forecast', 'cities'],
    rowPages: ['saved-places'],
    isHome,
  };
}

function keptPlaces({ language }: Wishes): EntityDraft {
  return {
    head: {
      id: 'savedPlace',
      singular: toolWord(language, 'place'),
      plural: toolWord(language, 'places'),
      path: 'saved-places',
      icon: 'map-pin',
      titleField: 'place',
      origin: 'kept',
      ownership: 'own',
    },
    fields: [
      { id: 'place', label: toolWord(language, 'place'), type: 'text', required: true, order: 10 },
      { id: 'on', label: toolWord(language, 'savedOn'), type: 'dateTime', order: 20 },
    ],
    samples: [],
    view: 'list',
    phrases: [],
  };
}
