import { language } from '../text/index.ts';
import { en, zh } from './text.ts';

/** The words about people in the app's language. */
export const words = language === 'zh' ? zh : en;
