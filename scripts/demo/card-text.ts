/** The part of a CDP DOM node that is read here. */
export interface DomNode {
  nodeName: string;
  nodeType: number;
  nodeValue: string;
  /** Names and values in turn. */
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const textNode = 3;
const hidden = new Set(['STYLE', 'SVG']);
const blocks = new Set(['SECTION', 'HEADER', 'H2', 'H3', 'H4', 'P', 'LI', 'OL', 'UL', 'DL', 'DIV']);

/** The card's text as lines; undefined while no card is shown or its meaning is still on the way. */
export function cardLines(document: DomNode): string[] | undefined {
  const card = find(document, (node) => node.nodeName === 'RNC-CARD');
  if (!card || /display:\s*none/.test(attribute(card, 'style'))) return undefined;
  if (find(card, isPlaceholder)) return undefined;
  // A dot leads what the card puts in a row.
  const lines = textOf(card).split('\n').map(tidy).filter(Boolean).join('\n').replaceAll('\n·', ' ·').split('\n');
  return lines.length > 2 ? lines : undefined;
}

/** Grey bars stand where text will come; icons, too, are hidden from screen readers. */
const isPlaceholder = (node: DomNode): boolean => node.nodeName === 'DIV' && attribute(node, 'aria-hidden') === 'true';

function textOf(node: DomNode): string {
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === textNode) return node.nodeValue;
  // What is said to screen readers stands in the card already.
  if (hidden.has(name) || attribute(node, 'role') === 'status') return '';
  let at = 0;
  const parts = inside(node).map((child) => (child.nodeName === 'LI' && name === 'OL' ? `\n${++at}. ${textOf(child)}` : textOf(child)));
  // A space alone between two elements is text, too, so pieces may simply be joined by more of it.
  const text = parts.join(' ');
  if (name === 'BUTTON') return text.trim() && `[${tidy(text)}]`;
  return blocks.has(name) && name !== 'LI' ? `\n${text}\n` : text;
}

const tidy = (line: string): string => line.replace(/\s+/g, ' ').replace(/ (?=[,.;:!?)，。！？])/g, '').replace(/\( /g, '(').trim();

const inside = (node: DomNode): DomNode[] => [...(node.children ?? []), ...(node.shadowRoots ?? [])];

function find(node: DomNode, matches: (node: DomNode) => boolean): DomNode | undefined {
  if (matches(node)) return node;
  for (const child of inside(node)) {
    const there = find(child, matches);
    if (there) return there;
  }
  return undefined;
}

function attribute({ attributes = [] }: DomNode, name: string): string {
  const at = attributes.findIndex((value, index) => index % 2 === 0 && value === name);
  return at < 0 ? '' : (attributes[at + 1] ?? '');
}
