// The outline of the text being written: headings that begin a line, and moving one with all that belongs to it.
import type { ChangeSpec, Text } from '@codemirror/state';
import { headingOf } from './numbering';

export interface Part {
  level: number;
  number: string;
  title: string;
  /** The lines of the part, from 1; `lastLine` belongs to it. */
  firstLine: number;
  lastLine: number;
  /** Index of the part this one lies in, -1 for none. */
  parent: number;
}

/** Parts in the order of the text. A part reaches to the next heading of its own level or an outer one. */
export function outlineOf(doc: Text): Part[] {
  const parts: Part[] = [];
  const path: number[] = [];
  const closeFrom = (level: number, lastLine: number): void => {
    for (let top = parts[path[path.length - 1] ?? -1]; top !== undefined && top.level >= level; top = parts[path[path.length - 1] ?? -1]) {
      top.lastLine = lastLine;
      path.pop();
    }
  };
  let line = 0;
  for (const text of doc.iterLines()) {
    line++;
    const heading = headingOf(text);
    if (heading === null) continue;
    closeFrom(heading.level, line - 1);
    const number = text.slice(heading.start, heading.numberEnd);
    const title = text.slice(heading.numberEnd, heading.end).replace(/[\s。！？!?；;，,：:]+$/u, '').trim();
    parts.push({ level: heading.level, number, title, firstLine: line, lastLine: line, parent: path[path.length - 1] ?? -1 });
    path.push(parts.length - 1);
  }
  closeFrom(0, doc.lines);
  return parts;
}

/** Index of the innermost part a line belongs to, -1 before the first heading. */
export function partAt(parts: readonly Part[], line: number): number {
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i];
    if (part !== undefined && part.firstLine <= line && line <= part.lastLine) return i;
  }
  return -1;
}

/** Index of the neighbour a part can change places with: of the same level, in the same part. -1 if there is none. */
export function neighbour(parts: readonly Part[], index: number, direction: 'up' | 'down'): number {
  const part = parts[index];
  if (part === undefined) return -1;
  const step = direction === 'up' ? -1 : 1;
  for (let i = index + step; parts[i] !== undefined; i += step) {
    const other = parts[i];
    if (other?.parent === part.parent) return other.level === part.level ? i : -1;
    if (other === undefined || other.level < part.level) return -1;
  }
  return -1;
}

export interface Move {
  changes: ChangeSpec[];
  /** Where the moved heading begins afterwards. */
  at: number;
}

/** Two neighbours change places; each takes the number that belongs to its new place. */
export function exchange(doc: Text, first: Part, second: Part): Move {
  const upper = rangeOf(doc, first);
  const lower = rangeOf(doc, second);
  const raised = renumbered(doc.sliceString(lower.from, lower.to), second.number, first.number);
  const numberAt = upper.from + (headingOf(doc.line(first.firstLine).text)?.start ?? 0);
  return {
    changes: [
      { from: upper.from, insert: `${raised}\n` },
      { from: numberAt, to: numberAt + first.number.length, insert: second.number },
      { from: upper.to, to: lower.to },
    ],
    at: upper.from,
  };
}

function rangeOf(doc: Text, part: Part): { from: number; to: number } {
  return { from: doc.line(part.firstLine).from, to: doc.line(part.lastLine).to };
}

function renumbered(block: string, from: string, to: string): string {
  const start = headingOf(block.slice(0, block.indexOf('\n') < 0 ? block.length : block.indexOf('\n')))?.start ?? 0;
  return block.slice(0, start) + to + block.slice(start + from.length);
}
