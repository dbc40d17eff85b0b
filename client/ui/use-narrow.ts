import { useMedia } from './use-media.ts';

const narrow = '(max-width: 767px)';

/** Whether the window is as narrow as a phone right now. */
export const isNarrow = () => matchMedia(narrow).matches;

/** Whether the window is as narrow as a phone. */
export const useNarrow = () => useMedia(narrow);

/** Whether keys are unlikely to be at hand: a phone, or a finger for a pointer. */
export const useTouch = () => useMedia(`${narrow}, (hover: none) and (pointer: coarse)`);
