import type { ThingWish, WeatherWish, Wishes } from './wishes.ts';

const asks =
  /\bweather (?:dashboard|app|application|website|site|platform|portal|service|station|forecasts?|forecasting|information|conditions?|data|query|page|widget|alerts?|updates?|reports?|map|tracker)\b|\b(?:current|local|real[- ]time|live) weather\b|\b(?:view|check|display|show|see|search|query|provide)(?:ing)? (?:the )?weather\b|\bweather[- ]query\b|天气(?:预报|查询|应用|网站|信息|平台|看板|小程序)?/i;
const daysAsked =
  /(\d{1,2})[- ]days?(?: weather)? forecasts?|forecasts? (?:for|of) (?:the )?(?:next )?(\d{1,2}) days|(\d{1,2})\s*(?:天|日)(?:天气)?预报/i;
const warns = /\balerts?\b|\bwarnings?\b|预警|警报/i;
const keeps =
  /\bfavou?rites?\b|\bsav(?:e|ing) (?:\w+ ){0,2}(?:cit\w+|locations?|places?)|\bbookmark|\bmy (?:cit\w+|locations|places)\b|\bmultiple (?:cit\w+|locations)|收藏|关注的?城市/i;

/** What weather is made of is no list of its own. */
const ofWeather =
  /^(?:weatherDay|metric|city|location|place|forecast|alert|notificationRecord|chartItem|measurement|sensor|reading|unit|map|note|member|setting)$/i;

/** The weather of places: it brings its own pages. */
export function withWeather(wishes: Wishes): Wishes {
  if (wishes.game || wishes.quiz || wishes.plays) return wishes;
  const said = wishes.text.slice(0, 20_000);
  const match = asks.exec(said);
  if (!match) return wishes;
  const leads = match.index < 110 && !/\b(?:with|including|plus)\b|,|，/i.test(said.slice(0, match.index));
  // A trip with the weather on it is no weather app; nor is a measuring network.
  if (!leads && !/forecast|预报/i.test(said)) return wishes;
  const days = daysAsked.exec(said);
  const count = Number(days?.[1] ?? days?.[2] ?? days?.[3] ?? 7);
  const weather: WeatherWish = {
    days: count >= 3 && count <= 14 ? count : 7,
    warns: warns.test(said),
    keeps: leads || keeps.test(said),
    leads,
    phrase: [match.index, match.index + match[0].length],
  };
  if (!leads)
    return { ...wishes, weather, things: wishes.things.filter(({ entry }) => entry?.id !== 'weatherDay') };
  const { live: _, ...insights } = wishes.insights ?? {};
  const things = wishes.things.filter(isApart);
  return {
    ...wishes,
    weather,
    kind: 'dashboard',
    things,
    insights: things.length === 0 ? {} : insights,
    charts: [],
    collections: wishes.collections.filter(
      ({ entry }) => entry.id !== 'favourite' && entry.id !== 'savedItem',
    ),
    reactions: [],
    records: things.length === 0 ? [] : wishes.records,
    deeds: things.length === 0 ? [] : wishes.deeds,
    filters: things.length === 0 ? [] : wishes.filters,
    features: without(wishes.features),
    pages: wishes.pages.filter(
      ({ title }) => !/weather|forecast|favou?rite|alert|home|cit(?:y|ies)|天气|预报|收藏|预警/i.test(title),
    ),
    limits: wishes.limits.filter(({ entry }) => !/^(?:services|real-time|sending|map|model)$/.test(entry.id)),
    unknown: [],
  };
}

/** A weather app has its own charts and figures. */
function without(features: Wishes['features']): Wishes['features'] {
  return new Map(
    [...features].filter(([feature]) => !/^(?:dashboard|chart|total|landing|board)$/.test(feature)),
  );
}

function isApart({ entry }: ThingWish): boolean {
  return (
    entry !== undefined &&
    /^(?:article|newsArticle|newsItem|blogPost|announcement|faq)$/.test(entry.id) &&
    !ofWeather.test(entry.id)
  );
}
