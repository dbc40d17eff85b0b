export type SheetFormat = 'landscape' | 'portrait' | 'card' | 'square' | 'label' | 'badge' | 'strip';
export type LineRole = 'kicker' | 'headline' | 'name' | 'text' | 'facts' | 'over' | 'under';

/** Which fields of a row stand on the sheet. */
export interface SheetFields {
  format: SheetFormat;
  lines: readonly { field: string; as: LineRole }[];
  design: string;
  font?: string;
  colour: string;
  size?: string;
  picture?: string;
}

export interface Sheet {
  format: SheetFormat;
  lines: readonly { text: string; as: LineRole }[];
  /** 0: framed, 1: a coloured side, 2: full colour, 3: quiet. */
  design: number;
  font: 'serif' | 'sans' | 'script';
  colour: string;
  /** Per cent of the usual size of text. */
  size: number;
  picture?: string;
}

/** Pixels of each format. */
export const sizeOf: Readonly<Record<SheetFormat, readonly [width: number, height: number]>> = {
  landscape: [1120, 792],
  portrait: [792, 1120],
  card: [1050, 600],
  square: [1000, 1000],
  label: [900, 560],
  badge: [700, 980],
  strip: [1200, 480],
};
