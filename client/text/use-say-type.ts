import { useTranslation } from 'react-i18next';
import { types } from './en/types.ts';

const isKnown = (type: string): type is keyof typeof types => type in types;

/** Says the type of a field in words; an unknown one is said as it is. */
export function useSayType(): (type: string) => string {
  const { t } = useTranslation();
  return (type) => (isKnown(type) ? t(`types.${type}`) : type);
}
