import { boundsOf } from './edit-drawing.ts';
import type { Drawing } from './drawing.ts';

const svgSpace = 'http://www.w3.org/2000/svg';
const margin = 24;

/** The drawing on the canvas as a file of its own: colours as they are shown, without what belongs to editing. */
export function svgOf(canvas: SVGSVGElement, drawing: Drawing): string {
  const content = canvas.querySelector('[data-content]');
  const { x, y, width, height } = boundsOf(drawing.shapes);
  const svg = document.createElementNS(svgSpace, 'svg');
  svg.setAttribute('xmlns', svgSpace);
  svg.setAttribute('viewBox', `${x - margin} ${y - margin} ${width + 2 * margin} ${height + 2 * margin}`);
  svg.setAttribute('width', String(Math.round(width + 2 * margin)));
  svg.setAttribute('height', String(Math.round(height + 2 * margin)));
  for (const part of content?.children ?? []) {
    const copy = part.cloneNode(true);
    if (!(copy instanceof SVGElement)) continue;
    settle(part, copy);
    copy.querySelectorAll('[data-editing]').forEach((each) => each.remove());
    svg.append(copy);
  }
  return new XMLSerializer().serializeToString(svg);
}

export function downloadSvg(svg: string, name: string): void {
  download(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Draws it at twice its size. */
export async function downloadPng(svg: string, name: string): Promise<void> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.min(8000, picture.width * 2);
  canvas.height = Math.min(8000, picture.height * 2);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) download(blob, `${name}.png`);
}

/** Colours of the app's theme become plain colours, which other programs read too. */
function settle(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of ['fill', 'stroke'] as const)
    if (from.getAttribute(name)?.startsWith('var(')) to.setAttribute(name, plainColour(style[name]));
  if (from.tagName === 'text') {
    to.removeAttribute('style');
    to.setAttribute('font-family', 'sans-serif');
  }
  for (const name of ['role', 'tabindex', 'aria-label', 'aria-pressed', 'class']) to.removeAttribute(name);
  Array.from(from.children).forEach((child, index) => {
    const copy = to.children[index];
    if (copy) settle(child, copy);
  });
}

function plainColour(colour: string): string {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen || colour === 'none') return colour;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
