// Between positions in the page and offsets in the text of a section. Offsets are UTF-16 code units, as on the server.

export interface Words {
  section: HTMLElement;
  start: number;
  end: number;
  quote: string;
}

const lineOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('p[data-start]') ?? null;

export const sectionOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('section[data-section]') ?? null;

const linesOf = (section: HTMLElement): HTMLElement[] => [...section.querySelectorAll<HTMLElement>('p[data-start]')];

/** The section's text exactly as the server cut it into lines. */
export const textOf = (section: HTMLElement): string => linesOf(section).map(line => line.textContent ?? '').join('\n');

/** Offset of a boundary point, or null if it stands outside the lines. */
function offset(node: Node, at: number): number | null {
  const line = lineOf(node);
  if (line === null) return null;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, at);
  return Number(line.dataset.start) + before.toString().length;
}

/** Moves boundaries that stand between lines into the nearest line of the section. */
function clamp(range: Range, section: HTMLElement): Range {
  const lines = linesOf(section);
  const first = lines[0];
  const last = lines[lines.length - 1];
  const inside = range.cloneRange();
  if (first !== undefined && lineOf(range.startContainer) === null) {
    const next = lines.find(line => range.comparePoint(line, 0) >= 0) ?? first;
    inside.setStart(next, 0);
  }
  if (last !== undefined && (lineOf(range.endContainer) === null || sectionOf(range.endContainer) !== section)) {
    const previous = lines.filter(line => range.comparePoint(line, 0) <= 0 && range.intersectsNode(line)).pop() ?? last;
    inside.setEnd(previous, previous.childNodes.length);
  }
  return inside;
}

/** The words a range covers, without blanks and line ends around them; null unless they lie within one section. */
export function wordsOf(range: Range): Words | null {
  const section = sectionOf(range.startContainer) ?? sectionOf(range.endContainer);
  if (section === null) return null;
  const inside = clamp(range, section);
  const start = offset(inside.startContainer, inside.startOffset);
  const end = offset(inside.endContainer, inside.endOffset);
  if (start === null || end === null || sectionOf(inside.endContainer) !== section) return null;
  return trimmed(section, start, end);
}

export function trimmed(section: HTMLElement, start: number, end: number): Words | null {
  const text = textOf(section);
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { section, start, end, quote: text.slice(start, end) } : null;
}
