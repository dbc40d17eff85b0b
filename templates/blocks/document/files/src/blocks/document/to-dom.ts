import { readMarkdown, type Inline, type Part } from './markdown.ts';

/** A text with Markdown as elements to be written in. Made element by element, so that nothing in it becomes HTML. */
export function elementsOf(text: string): Node[] {
  const made = readMarkdown(text).map(elementOf);
  return made.length > 0 ? made : [withChildren('p', [document.createElement('br')])];
}

function elementOf(part: Part): Node {
  switch (part.kind) {
    case 'heading':
      return withChildren(`h${part.level}`, inlineNodes(part.content));
    case 'paragraph':
      return withChildren('p', lineNodes(part.lines));
    case 'quote':
      return withChildren('blockquote', lineNodes(part.lines));
    case 'list':
      return withChildren(
        part.ordered ? 'ol' : 'ul',
        part.items.map((item) => withChildren('li', inlineNodes(item))),
      );
    case 'code':
      return withChildren('pre', [document.createTextNode(part.text)]);
    case 'rule':
      return document.createElement('hr');
  }
}

function lineNodes(lines: readonly (readonly Inline[])[]): Node[] {
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [document.createElement('br')] : []),
    ...inlineNodes(line),
  ]);
}

function inlineNodes(content: readonly Inline[]): Node[] {
  return content.map((part): Node => {
    switch (part.kind) {
      case 'text':
        return document.createTextNode(part.text);
      case 'bold':
        return withChildren('b', inlineNodes(part.parts));
      case 'italic':
        return withChildren('i', inlineNodes(part.parts));
      case 'underline':
        return withChildren('u', inlineNodes(part.parts));
      case 'strike':
        return withChildren('s', inlineNodes(part.parts));
      case 'code':
        return withChildren('code', [document.createTextNode(part.text)]);
      case 'coloured': {
        const span = withChildren('span', inlineNodes(part.parts));
        span.style.color = part.colour;
        return span;
      }
      case 'link': {
        const link = withChildren('a', [document.createTextNode(part.text)]);
        link.setAttribute('href', part.href);
        return link;
      }
    }
  });
}

function withChildren(tag: string, children: readonly Node[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}
