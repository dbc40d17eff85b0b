export const mostBytes = 2_000_000;
const longest = 1600;

/** A file as a data address, as rows keep it. */
export function readAsAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error('The file could not be read.')));
    reader.readAsDataURL(file);
  });
}

/** A picture that is no larger than it needs to be. */
export async function smallerPicture(file: File): Promise<Blob> {
  if (file.size <= mostBytes / 2 || file.type === 'image/gif' || file.type === 'image/svg+xml') return file;
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
  return made && made.size < file.size ? made : file;
}

/** `1.4 MB`. */
export function sizeText(bytes: number, locale: string): string {
  const format = (value: number, unit: string) =>
    `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)} ${unit}`;
  if (bytes < 1000) return format(bytes, 'B');
  return bytes < 1_000_000 ? format(bytes / 1000, 'kB') : format(bytes / 1_000_000, 'MB');
}

/** How many bytes a data address stands for. */
export function bytesOf(address: string): number {
  const data = address.slice(address.indexOf(',') + 1);
  return address.includes(';base64,') ? Math.floor((data.length * 3) / 4) : data.length;
}

/** `image/png`, as the address says. */
export function typeOf(address: string): string {
  return /^data:([\w.+/-]+)/.exec(address)?.[1] ?? '';
}
