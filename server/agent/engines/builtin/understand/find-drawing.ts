import { anyDiagram, diagramWords, drawingKinds, drawingVerb, usualKinds } from '../words/data/drawings.ts';
import type { DrawingWish } from './wishes.ts';

/** Something to be drawn on a canvas: diagrams, whiteboards, plans. */
export function findDrawing(text: string): DrawingWish | undefined {
  const said = text.slice(0, 20_000);
  const general = anyDiagram.exec(said);
  const draws = drawingVerb.test(said);
  const found = drawingKinds.flatMap((kind) => {
    const match = kind.id === 'seatingPlan' && sellsSeats.test(said) ? null : kind.words.exec(said);
    return match && (draws || !kind.needsVerb) ? [{ kind, at: match.index, length: match[0].length }] : [];
  });
  const inOrder = found.toSorted((one, other) => one.at - other.at);
  const [first] = inOrder;
  // Somebody's flowchart among other things is not an editor of flowcharts.
  const isMeant =
    general !== null ||
    inOrder.some(({ kind }) => /^(?:whiteboard|wireframe|floorPlan|seatingPlan)$/.test(kind.id)) ||
    first?.at === firstWord(said);
  if (!isMeant) return undefined;
  const kinds = inOrder.length > 0 ? inOrder.map(({ kind }) => kind.id) : usualKinds;
  const only = inOrder.length === 1 ? first?.kind : undefined;
  const isGeneral = general !== null && /\bdiagram|图表|示意图/i.test(general[0]);
  const phrases = [
    ...(general ? [[general.index, general.index + general[0].length] as [number, number]] : []),
    ...inOrder.map(({ at, length }): [number, number] => [at, at + length]),
  ];
  return {
    kinds:
      isGeneral && kinds.length === 1 ? [...kinds, ...usualKinds.filter((id) => !kinds.includes(id))] : kinds,
    noun: only && !isGeneral ? only.noun : diagramWords,
    leads: Math.min(...phrases.map(([start]) => start)) < 160,
    phrases,
  };
}

/** Seats that people buy are chosen on a plan, not drawn. */
const sellsSeats =
  /\btickets?\b|\bbox office\b|\b(?:choos|pick|select|reserv|book)\w* (?:their |the |a |your |specific |available |free )*seats?\b|购票|选座|订票/i;

/** Where the idea itself begins, after `a`, `please make an online`. */
function firstWord(text: string): number {
  return (
    /^(?:(?:please|can you|could you|i want|i need|we need|make|build|create|implement|develop|me|us|an?|the|to|simple|online|modern|new|web|帮我|请|做|一个|制作|开发|我想要|在线|的)[\s,]*)*/i.exec(
      text,
    )?.[0].length ?? 0
  );
}
