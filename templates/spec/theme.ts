import { z } from 'zod';
import { hexColour } from './identifier.ts';

/** The kind of app decides its manners: navigation, density, whether it opens with a hero. */
export const appKinds = [
  'tool',
  'dashboard',
  'shop',
  'publication',
  'community',
  'game',
  'brochure',
  'personal',
] as const;

/** Pairings of a heading and a text family; each is a file in the theme layer. */
export const typePairings = [
  'geist',
  'inter',
  'manrope',
  'fraunces-inter',
  'playfair-dm',
  'grotesk',
  'bricolage',
  'lora-source',
  'nunito',
  'outfit',
] as const;

export const themeSchema = z.object({
  /** `system` follows the device. */
  scheme: z.enum(['system', 'light', 'dark']).default('system'),
  /** A control in the app to change between light, dark and system. */
  switcher: z.boolean().default(false),
  /** The seed of the palette: buttons, active menu entry, first chart series. */
  accent: hexColour.default('#1f7a55'),
  /** A second seed for highlights and the second chart series. */
  secondary: hexColour.optional(),
  /** Named by the person: exact on body and main. */
  background: hexColour.optional(),
  /** Named by the person: exact as fill of header, primary buttons, active menu entry, chips, first chart series. */
  components: hexColour.optional(),
  /** Fill cards with the components colour as well. */
  fillCards: z.boolean().default(false),
  pairing: z.enum(typePairings).default('geist'),
  radius: z.enum(['none', 'small', 'medium', 'large']).default('medium'),
  density: z.enum(['compact', 'normal', 'roomy']).default('normal'),
  /** How large letters are, and all that is measured by them. */
  textSize: z.enum(['small', 'normal', 'large', 'largest']).optional(),
  /** How wide a menu at the side is. */
  sidebarWidth: z.enum(['narrow', 'normal', 'wide']).optional(),
  navigation: z.enum(['top', 'sidebar', 'single']).default('top'),
  /** Text of the logo; the app's name without it. */
  logo: z.string().max(60).optional(),
});

export type Theme = z.infer<typeof themeSchema>;
