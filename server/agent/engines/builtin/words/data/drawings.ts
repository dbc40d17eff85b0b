import type { Bilingual } from '../entry.ts';

/** A kind of drawing: its words, what it is called as a choice, and what an app about nothing else calls its drawings. */
export interface DrawingKind {
  id: string;
  /** Names it anywhere. */
  words: RegExp;
  /** Drawn only where the message speaks of drawing or planning. */
  needsVerb?: boolean;
  label: Bilingual;
  noun: Bilingual & { plural: string };
}

const diagramNoun = { en: 'Diagram', plural: 'Diagrams', zh: '图表' };

/** Kinds of drawings, as they stand in the palettes of the diagram block. */
export const drawingKinds: readonly DrawingKind[] = [
  {
    id: 'flowchart',
    words: /\bflow ?-?(?:charts?|diagrams?)\b|\bprocess (?:maps?|diagrams?)\b|\bworkflow diagrams?\b|流程图/i,
    label: { en: 'Flowchart', zh: '流程图' },
    noun: { en: 'Flowchart', plural: 'Flowcharts', zh: '流程图' },
  },
  {
    id: 'orgChart',
    words: /\borg(?:ani[sz]ation(?:al)?)? ?-?charts?\b|组织(?:结构|架构)图/i,
    label: { en: 'Organizational chart', zh: '组织结构图' },
    noun: { en: 'Organization chart', plural: 'Organization charts', zh: '组织结构图' },
  },
  {
    id: 'mindMap',
    words:
      /\bmind ?-?maps?\b|\bmind ?-?mapping\b|\bconcept maps?\b|\bbrainstorm(?:ing)? (?:board|canvas|map)\b|思维导图|脑图|概念图/i,
    label: { en: 'Mind map', zh: '思维导图' },
    noun: { en: 'Mind map', plural: 'Mind maps', zh: '思维导图' },
  },
  {
    id: 'network',
    words: /\b(?:network|infrastructure|architecture|system) diagrams?\b|网络(?:拓扑)?图|架构图/i,
    label: { en: 'Network diagram', zh: '网络图' },
    noun: diagramNoun,
  },
  {
    id: 'uml',
    words: /\buml\b|\bclass diagrams?\b|\buse case diagrams?\b|类图|用例图/i,
    label: { en: 'UML diagram', zh: 'UML 图' },
    noun: diagramNoun,
  },
  {
    id: 'entityRelation',
    words: /\b(?:entity[- ]relationship|er|database) (?:diagrams?|models?)\b|实体关系图|ER图/i,
    label: { en: 'Entity-relationship diagram', zh: '实体关系图' },
    noun: diagramNoun,
  },
  {
    id: 'wireframe',
    words: /\bwireframes?\b|\bwireframing\b|\bmock-?ups? (?:tool|editor|builder|maker)\b|线框图|原型图/i,
    label: { en: 'Wireframe', zh: '线框图' },
    noun: { en: 'Wireframe', plural: 'Wireframes', zh: '线框图' },
  },
  {
    id: 'whiteboard',
    words:
      /\bwhite ?boards?\b|\bwhiteboarding\b|\b(?:drawing|sketch(?:ing)?|painting) (?:app|board|tool|canvas|pad|website|page)\b|\bsketch ?pad\b|白板|画板|涂鸦板/i,
    label: { en: 'Whiteboard', zh: '白板' },
    noun: { en: 'Whiteboard', plural: 'Whiteboards', zh: '白板' },
  },
  {
    id: 'floorPlan',
    words: /\bfloor ?-?plans?\b|\broom (?:planner|layout|designer|plans?)\b|户型图|平面图/i,
    needsVerb: true,
    label: { en: 'Floor plan', zh: '平面图' },
    noun: { en: 'Floor plan', plural: 'Floor plans', zh: '平面图' },
  },
  {
    id: 'seatingPlan',
    words: /\bseating (?:plans?|charts?|arrangements?|layouts?)\b|\btable plans?\b|座位(?:图|表|安排)/i,
    needsVerb: true,
    label: { en: 'Seating plan', zh: '座位图' },
    noun: { en: 'Seating plan', plural: 'Seating plans', zh: '座位图' },
  },
];

/** Words that ask for diagrams of whatever kind to be drawn. */
export const anyDiagram =
  /\b(?:diagram|diagramming|flow ?chart|mind ?map(?:ping)?|org(?:ani[sz]ation(?:al)?)? ?chart) (?:maker|editor|builder|tool|designer|creator|app|website|software|site|generator|drawing)\b|\b(?:draw|drawing|create|creating|make|making|edit|editing|design|designing|build)\b(?: \w+){0,4} (?:diagrams?|flow ?charts?|mind ?maps?|org(?:ani[sz]ation(?:al)?)? ?charts?)\b|\bdiagram elements?\b|\bcanvas editor\b|(?:画|绘制|制作|创建|编辑|设计)\S{0,8}(?:图表|示意图|流程图|思维导图|脑图|组织结构图)|(?:思维导图|流程图|脑图|绘图|画图|图表|组织结构图)(?:工具|编辑器|软件|网站|应用|平台|制作)/i;

export const drawingVerb =
  /\b(?:draw|drawing|plan|planner|planning|design|designer|designing|edit|editor|create|creating|arrange|drag|builder|maker|make|tool)\b|画|绘|设计|编辑|制作|规划|安排/i;

/** What apps for diagrams offer where no kind is named. */
export const usualKinds = ['flowchart', 'orgChart', 'mindMap'];

export const diagramWords = diagramNoun;
