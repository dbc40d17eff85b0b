export interface QrLook {
  size: number;
  colour: string;
  background: string;
  rounded: boolean;
}

/** A code as a drawing with the quiet border that readers need. */
export function qrDrawing(rows: readonly (readonly boolean[])[], look: QrLook): string {
  const count = rows.length + 8;
  const shapes = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark) return [];
      return look.rounded
        ? [`<circle cx="${x + 4.5}" cy="${y + 4.5}" r="0.5"/>`]
        : [`<path d="M${x + 4} ${y + 4}h1v1h-1z"/>`];
    }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${look.size}" height="${look.size}" viewBox="0 0 ${count} ${count}" shape-rendering="${look.rounded ? 'auto' : 'crispEdges'}">`,
    `<rect width="${count}" height="${count}" fill="${look.background}"/>`,
    `<g fill="${look.colour}">${shapes.join('')}</g></svg>`,
  ].join('');
}
