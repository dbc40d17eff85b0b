/** What pictures can be written as. */
export const pictureFormats = [
  { id: 'image/jpeg', label: 'JPEG', ending: 'jpg' },
  { id: 'image/png', label: 'PNG', ending: 'png' },
  { id: 'image/webp', label: 'WebP', ending: 'webp' },
] as const;

export type PictureFormat = (typeof pictureFormats)[number];

export interface Conversion {
  format: PictureFormat;
  /** Per cent; counts for formats that lose something. */
  quality: number;
  /** Wider pictures are made smaller; 0 leaves them as they are. */
  width: number;
}

/** Written anew; undefined where the file is no picture. */
export async function convertedPicture(file: Blob, conversion: Conversion): Promise<Blob | undefined> {
  const { format, quality, width: most } = conversion;
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = most > 0 ? Math.min(1, most / image.naturalWidth) : 1;
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    if (format.id === 'image/jpeg') {
      // Where a picture is clear, a JPEG would be black.
      context.fillStyle = 'white';
      context.fillRect(0, 0, canvas.width, canvas.height);
    }
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) =>
      canvas.toBlob((blob) => resolve(blob ?? undefined), format.id, quality / 100),
    );
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** `holiday.png` as a JPEG: `holiday.jpg`. */
export function convertedName(name: string, { ending }: PictureFormat): string {
  return `${name.replace(/\.[^.]*$/, '') || 'picture'}.${ending}`;
}

/** How much smaller something has become, as a share; below nothing where it has grown. */
export function shareSaved(before: number, after: number): number {
  return before > 0 ? 1 - after / before : 0;
}
