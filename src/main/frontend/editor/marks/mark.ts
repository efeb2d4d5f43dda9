// Something said about words of the text. It stands off: never inside the text, only beside it.

export type Tone = 'error' | 'warning' | 'info' | 'fine' | 'note';

export interface Mark {
  /** Unique among all sources. */
  id: string;
  kind: 'finding' | 'figure' | 'annotation';
  tone: Tone;
  /** UTF-16 offsets in the text the source looked at, half-open; negative if it could not place the words. */
  start: number;
  end: number;
  /** The words meant; empty for the whole section. */
  quote: string;
  title: string;
  text: string;
  /** Wording to put in place of the words. */
  suggestion: string | null;
  /** Id of the rule that objects to the words, if one does. */
  rule?: string;
}

export interface Placed {
  mark: Mark;
  from: number;
  to: number;
  state: 'here' | 'lost' | 'whole';
  /** Whether the words are the suggested ones by now. */
  accepted: boolean;
  /** What stood around the words when they were last seen. */
  before: string;
  after: string;
}

const CONTEXT = 12;
/** Shorter words are common: alone they prove no place. */
export const TELLING = 6;

export function around(text: string, from: number, to: number): { before: string; after: string } {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to);
  return { before: text.slice(Math.max(lineStart, from - CONTEXT), from), after: text.slice(to, Math.min(lineEnd, to + CONTEXT)) };
}

/**
 * Where a mark stands in a text, by the rule of the server (review.domain.Placement): at its offsets if the words and
 * what surrounds them are there, else where they occur once beyond doubt. Never a guess.
 *
 * @param bases texts the source may have looked at
 */
export function place(mark: Mark, text: string, bases: readonly string[]): Placed {
  const nowhere = { mark, from: 0, to: 0, before: '', after: '', accepted: false };
  if (mark.quote === '') return { ...nowhere, state: mark.start === 0 && mark.end > 0 ? 'lost' : 'whole' };
  const base = mark.start < 0 ? undefined : bases.find(b => b.slice(mark.start, mark.end) === mark.quote);
  const context = base === undefined ? { before: '', after: '' } : around(base, mark.start, mark.end);
  const from = mark.start >= 0 && stands(text, mark.start, mark.quote, context) && base !== undefined
    ? mark.start : lookUp(text, mark.quote, context);
  if (from < 0) return { ...nowhere, ...context, state: 'lost' };
  const to = from + mark.quote.length;
  return { mark, from, to, state: 'here', accepted: accepted(mark, text, from, to), ...around(text, from, to) };
}

export function accepted(mark: Mark, text: string, from: number, to: number): boolean {
  return mark.suggestion !== null && text.slice(from, to) === mark.suggestion;
}

/** The one place where words stand with their surroundings, or stand at all if they are telling; -1 if there is none. */
export function lookUp(text: string, quote: string, context: { before: string; after: string }): number {
  const places = occurrences(text, quote);
  const surrounded = context.before + context.after === '' ? [] : places.filter(at => stands(text, at, quote, context));
  if (surrounded.length === 1 && (context.before + quote + context.after).length >= TELLING) return surrounded[0] ?? -1;
  return places.length === 1 && quote.length >= TELLING ? places[0] ?? -1 : -1;
}

function stands(text: string, at: number, quote: string, { before, after }: { before: string; after: string }): boolean {
  return text.startsWith(before + quote + after, at - before.length) && at >= before.length;
}

function occurrences(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}
