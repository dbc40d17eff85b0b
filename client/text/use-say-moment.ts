import { useTranslation } from 'react-i18next';

const day = 24 * 60 * 60 * 1000;

/** Says when something was, as people do: today and yesterday by name, the year only where it is another. */
export function useSayMoment(precision: 'day' | 'minute'): (at: string) => string {
  const { i18n } = useTranslation();
  // The person's own way of writing dates, where it is of the language shown.
  const language = navigator.languages.find((each) => each.startsWith(i18n.language)) ?? i18n.language;
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  return (at) => {
    const then = new Date(at);
    const date = sayDay(then, language);
    return precision === 'day' ? date : `${date}, ${clock.format(then)}`;
  };
}

function sayDay(then: Date, language: string): string {
  const now = new Date();
  const days = Math.round((startOf(then) - startOf(now)) / day);
  if (days === 0 || days === -1) {
    const said = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
    return said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
  }
  const sameYear = then.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  }).format(then);
}

function startOf(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
