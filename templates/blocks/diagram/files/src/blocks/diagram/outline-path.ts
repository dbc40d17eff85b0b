import type { Outline } from './shapes.ts';

export interface OutlinePaths {
  /** The filled outline. */
  shape: string;
  /** Lines inside it. */
  detail?: string;
}

/** An outline of a given size, its corner at 0, 0. */
export function outlinePath(outline: Outline, width: number, height: number): OutlinePaths {
  const [w, h] = [round(width), round(height)];
  const box = `M0 0H${w}V${h}H0Z`;
  switch (outline) {
    case 'round':
      return { shape: rounded(w, h, Math.min(12, h / 2, w / 2)) };
    case 'pill':
      return { shape: rounded(w, h, Math.min(w, h) / 2) };
    case 'ellipse':
      return {
        shape: `M0 ${h / 2}A${w / 2} ${h / 2} 0 1 1 ${w} ${h / 2}A${w / 2} ${h / 2} 0 1 1 0 ${h / 2}Z`,
      };
    case 'diamond':
      return { shape: `M${w / 2} 0L${w} ${h / 2}L${w / 2} ${h}L0 ${h / 2}Z` };
    case 'slanted': {
      const lean = Math.min(24, w / 4);
      return { shape: `M${lean} 0H${w}L${w - lean} ${h}H0Z` };
    }
    case 'hexagon': {
      const lean = Math.min(24, w / 4);
      return { shape: `M${lean} 0H${w - lean}L${w} ${h / 2}L${w - lean} ${h}H${lean}L0 ${h / 2}Z` };
    }
    case 'page': {
      const wave = Math.min(14, h / 4);
      return {
        shape: `M0 0H${w}V${h - wave}C${round(w * 0.7)} ${h - 2.6 * wave} ${round(w * 0.3)} ${h + wave} 0 ${h - wave}Z`,
      };
    }
    case 'drum': {
      const lid = Math.min(12, h / 5);
      return {
        shape: `M0 ${lid}A${w / 2} ${lid} 0 0 1 ${w} ${lid}V${h - lid}A${w / 2} ${lid} 0 0 1 0 ${h - lid}Z`,
        detail: `M0 ${lid}A${w / 2} ${lid} 0 0 0 ${w} ${lid}`,
      };
    }
    case 'note': {
      const fold = Math.min(18, w / 3, h / 3);
      return {
        shape: `M0 0H${w}V${h - fold}L${w - fold} ${h}H0Z`,
        detail: `M${w} ${h - fold}H${w - fold}V${h}`,
      };
    }
    case 'cloud':
      return { shape: cloud(w, h) };
    case 'threeParts':
      return { shape: box, detail: `M0 ${round(h * 0.34)}H${w}M0 ${round(h * 0.67)}H${w}` };
    case 'person': {
      const head = Math.min(w, h) * 0.22;
      const middle = w / 2;
      return {
        shape: `M${middle - head} ${head}A${head} ${head} 0 1 1 ${middle + head} ${head}A${head} ${head} 0 1 1 ${middle - head} ${head}Z`,
        detail: `M${middle} ${2 * head}V${round(h * 0.6)}M${round(w * 0.15)} ${round(h * 0.42)}H${round(w * 0.85)}M${middle} ${round(h * 0.6)}L${round(w * 0.2)} ${round(h * 0.82)}M${middle} ${round(h * 0.6)}L${round(w * 0.8)} ${round(h * 0.82)}`,
      };
    }
    case 'crossed':
      return { shape: box, detail: `M0 0L${w} ${h}M${w} 0L0 ${h}` };
    case 'quarter':
      return { shape: `M0 ${h}V0A${w} ${h} 0 0 1 ${w} ${h}Z` };
    default:
      return { shape: box };
  }
}

/** A line drawn by hand. */
export function penPath(points: readonly number[], width: number, height: number): string {
  const parts: string[] = [];
  for (let index = 0; index + 1 < points.length; index += 2)
    parts.push(`${round((points[index] ?? 0) * width)} ${round((points[index + 1] ?? 0) * height)}`);
  return parts.length > 0 ? `M${parts.join('L')}` : '';
}

function rounded(w: number, h: number, r: number): string {
  return `M${r} 0H${w - r}A${r} ${r} 0 0 1 ${w} ${r}V${h - r}A${r} ${r} 0 0 1 ${w - r} ${h}H${r}A${r} ${r} 0 0 1 0 ${h - r}V${r}A${r} ${r} 0 0 1 ${r} 0Z`;
}

function cloud(w: number, h: number): string {
  const at = (x: number, y: number) => `${round(x * w)} ${round(y * h)}`;
  return `M${at(0.25, 0.9)}C${at(-0.05, 0.95)} ${at(-0.05, 0.5)} ${at(0.16, 0.48)}C${at(0.12, 0.12)} ${at(0.42, 0)} ${at(0.54, 0.22)}C${at(0.7, 0.02)} ${at(0.94, 0.16)} ${at(0.86, 0.46)}C${at(1.06, 0.52)} ${at(1.04, 0.92)} ${at(0.78, 0.9)}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
