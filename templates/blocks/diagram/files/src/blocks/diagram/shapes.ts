import type { Shape } from './drawing.ts';

export type Outline =
  | 'rectangle'
  | 'round'
  | 'pill'
  | 'ellipse'
  | 'diamond'
  | 'slanted'
  | 'page'
  | 'drum'
  | 'note'
  | 'cloud'
  | 'hexagon'
  | 'threeParts'
  | 'person'
  | 'crossed'
  | 'quarter'
  | 'plain'
  | 'pen';

interface ShapeKind {
  outline: Outline;
  width: number;
  height: number;
  fill?: string;
  border?: string;
  thick?: number;
  size?: number;
}

const yellow = '#fde68a';
const none = 'none';

/** What can be put on a canvas, by name. */
export const shapeKinds = {
  startEnd: { outline: 'pill', width: 144, height: 56 },
  process: { outline: 'rectangle', width: 144, height: 64 },
  decision: { outline: 'diamond', width: 160, height: 96 },
  inputOutput: { outline: 'slanted', width: 160, height: 64 },
  page: { outline: 'page', width: 144, height: 72 },
  database: { outline: 'drum', width: 112, height: 80 },
  preparation: { outline: 'hexagon', width: 160, height: 64 },
  director: { outline: 'round', width: 176, height: 72, thick: 3, size: 16 },
  manager: { outline: 'round', width: 160, height: 64 },
  member: { outline: 'rectangle', width: 144, height: 56, thick: 1 },
  team: { outline: 'pill', width: 160, height: 56 },
  topic: { outline: 'ellipse', width: 192, height: 96, thick: 3, size: 18 },
  branch: { outline: 'pill', width: 144, height: 48 },
  idea: { outline: 'round', width: 128, height: 40, thick: 1 },
  note: { outline: 'note', width: 144, height: 96, fill: yellow, border: '#d97706', thick: 1 },
  rectangle: { outline: 'rectangle', width: 160, height: 96 },
  ellipse: { outline: 'ellipse', width: 128, height: 96 },
  label: { outline: 'plain', width: 160, height: 40, fill: none, border: none, size: 18 },
  pen: { outline: 'pen', width: 100, height: 100, fill: none, thick: 3 },
  server: { outline: 'threeParts', width: 112, height: 96 },
  cloud: { outline: 'cloud', width: 160, height: 96 },
  router: { outline: 'hexagon', width: 112, height: 64 },
  computer: { outline: 'round', width: 112, height: 72 },
  person: { outline: 'person', width: 72, height: 104 },
  useCase: { outline: 'ellipse', width: 160, height: 72 },
  classBox: { outline: 'threeParts', width: 176, height: 112 },
  entity: { outline: 'rectangle', width: 160, height: 72, thick: 3 },
  relation: { outline: 'diamond', width: 144, height: 80 },
  attribute: { outline: 'ellipse', width: 128, height: 56, thick: 1 },
  screen: { outline: 'round', width: 240, height: 320, thick: 2 },
  field: { outline: 'rectangle', width: 176, height: 40, thick: 1 },
  button: { outline: 'pill', width: 112, height: 40 },
  picture: { outline: 'crossed', width: 160, height: 112, thick: 1 },
  room: { outline: 'rectangle', width: 240, height: 176, thick: 6 },
  door: { outline: 'quarter', width: 64, height: 64, fill: none },
  window: { outline: 'rectangle', width: 112, height: 16, thick: 2 },
  bed: { outline: 'round', width: 112, height: 144 },
  sofa: { outline: 'round', width: 160, height: 64 },
  table: { outline: 'rectangle', width: 128, height: 72 },
  roundTable: { outline: 'ellipse', width: 96, height: 96 },
  longTable: { outline: 'round', width: 224, height: 64 },
  seat: { outline: 'round', width: 48, height: 48, thick: 1, size: 12 },
  stage: { outline: 'slanted', width: 256, height: 64 },
} as const satisfies Record<string, ShapeKind>;

export type ShapeName = keyof typeof shapeKinds;

export function isShapeName(name: string): name is ShapeName {
  return Object.hasOwn(shapeKinds, name);
}

/** What a kind of shape is like; a rectangle for one that is not known. */
export function shapeKindOf(name: string): ShapeKind {
  return isShapeName(name) ? shapeKinds[name] : shapeKinds.rectangle;
}

/** Shapes by kind of drawing, as they stand beside the canvas. */
export const palettes: Readonly<Record<string, readonly ShapeName[]>> = {
  flowchart: ['startEnd', 'process', 'decision', 'inputOutput', 'page', 'database', 'preparation', 'note'],
  orgChart: ['director', 'manager', 'member', 'team', 'label', 'note'],
  mindMap: ['topic', 'branch', 'idea', 'note', 'label'],
  whiteboard: ['note', 'rectangle', 'ellipse', 'decision', 'cloud', 'label', 'person'],
  network: ['cloud', 'router', 'server', 'database', 'computer', 'person', 'label'],
  uml: ['classBox', 'person', 'useCase', 'page', 'note', 'label'],
  entityRelation: ['entity', 'relation', 'attribute', 'note'],
  wireframe: ['screen', 'field', 'button', 'picture', 'label', 'note'],
  floorPlan: ['room', 'door', 'window', 'bed', 'sofa', 'table', 'roundTable', 'label'],
  seatingPlan: ['roundTable', 'longTable', 'seat', 'stage', 'door', 'label'],
};

export function paletteOf(kind: string): readonly ShapeName[] {
  return palettes[kind] ?? ['process', 'decision', 'ellipse', 'note', 'label'];
}

/** Whether lines between shapes of a kind of drawing have a direction. */
export function hasArrows(kind: string): boolean {
  return !/^(?:orgChart|mindMap|floorPlan|seatingPlan)$/.test(kind);
}

/** A new shape with its middle at a point. */
export function createShape(
  name: ShapeName,
  middle: { x: number; y: number },
  { id, text = '' }: { id: string; text?: string },
): Shape {
  const kind = shapeKindOf(name);
  const { width, height, fill = '', border = '', thick = 2, size = 14 } = kind;
  return {
    id,
    kind: name,
    x: middle.x - width / 2,
    y: middle.y - height / 2,
    width,
    height,
    text,
    fill,
    border,
    thick,
    size,
  };
}
