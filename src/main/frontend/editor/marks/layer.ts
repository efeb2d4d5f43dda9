// Keeps every mark at its words while the text changes around and inside them.
import { StateEffect, StateField, type ChangeDesc, type EditorState, type Transaction } from '@codemirror/state';
import { accepted, around, lookUp, type Mark, type Placed } from './mark';

export const showMarks = StateEffect.define<readonly Placed[]>();
/** What one source says, in place of what it said before; the marks of others stay where they are. */
export const renewMarks = StateEffect.define<{ kind: Mark['kind']; placed: readonly Placed[] }>();
export const dropMark = StateEffect.define<string>();
export const chooseMark = StateEffect.define<string | null>();

interface Layer {
  placed: readonly Placed[];
  chosen: string | null;
}

export const layer = StateField.define<Layer>({
  create: () => ({ placed: [], chosen: null }),
  update(held, transaction) {
    let { placed, chosen } = held;
    if (transaction.docChanged && placed.length > 0) placed = follow(placed, transaction);
    for (const effect of transaction.effects) {
      if (effect.is(showMarks)) placed = [...effect.value].sort(inOrder);
      if (effect.is(renewMarks)) placed = renewed(placed, effect.value);
      if (effect.is(dropMark)) placed = placed.filter(p => p.mark.id !== effect.value);
      if (effect.is(chooseMark)) chosen = effect.value;
    }
    const effect = transaction.effects.some(e => e.is(chooseMark));
    if (transaction.selection !== undefined && !effect) chosen = standingAt(placed, transaction.newSelection.main.head)?.mark.id ?? null;
    return placed === held.placed && chosen === held.chosen ? held : { placed, chosen };
  },
});

export function marksIn(state: EditorState): readonly Placed[] {
  return state.field(layer).placed;
}

export function chosenIn(state: EditorState): string | null {
  return state.field(layer).chosen;
}

/** The shortest mark over a position. */
export function standingAt(placed: readonly Placed[], position: number): Placed | undefined {
  return placed.filter(p => p.state === 'here' && p.from <= position && position <= p.to)
    .sort((a, b) => (a.to - a.from) - (b.to - b.from))[0];
}

/** The next mark of the text from a position on, going round. */
export function nextMark(placed: readonly Placed[], position: number, direction: 1 | -1): Placed | undefined {
  const here = placed.filter(p => p.state === 'here');
  return direction === 1
    ? here.find(p => p.from > position) ?? here[0]
    : [...here].reverse().find(p => p.from < position) ?? here[here.length - 1];
}

function renewed(placed: readonly Placed[], by: { kind: Mark['kind']; placed: readonly Placed[] }): readonly Placed[] {
  return [...placed.filter(p => p.mark.kind !== by.kind), ...by.placed].sort(inOrder);
}

function follow(placed: readonly Placed[], transaction: Transaction): readonly Placed[] {
  const { changes } = transaction;
  const text = transaction.newDoc.toString();
  const inserted = insertions(changes, text);
  const before = transaction.startState.doc.toString();
  return placed.map(p => p.state === 'whole' ? p : p.state === 'lost' ? found(p, inserted, text) : moved(p, changes, before, text, inserted))
    .sort(inOrder);
}

function moved(p: Placed, changes: ChangeDesc, before: string, text: string, inserted: readonly Insertion[]): Placed {
  const from = changes.mapPos(p.from, 1);
  const to = changes.mapPos(p.to, -1);
  if (from < to) return { ...p, from, to, accepted: accepted(p.mark, text, from, to) };
  const lost: Placed = { ...p, ...around(before, p.from, p.to), from, to: from, state: 'lost', mark: { ...p.mark, quote: before.slice(p.from, p.to) } };
  return found(lost, inserted, text);
}

interface Insertion {
  at: number;
  text: string;
}

function insertions(changes: ChangeDesc, text: string): Insertion[] {
  const inserted: Insertion[] = [];
  changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    if (toB > fromB) inserted.push({ at: fromB, text: text.slice(fromB, toB) });
  }, true);
  return inserted;
}

/** Words that went and come back, by undoing, by moving a part, by cutting and pasting, bring their mark along. */
function found(p: Placed, inserted: readonly Insertion[], text: string): Placed {
  for (const { at, text: piece } of inserted) {
    const places = lookUp(piece, p.mark.quote, { before: '', after: '' });
    const from = places >= 0 ? at + places : withSurroundings(p, at, piece, text);
    if (from >= 0) {
      const to = from + p.mark.quote.length;
      return { ...p, from, to, state: 'here', accepted: accepted(p.mark, text, from, to), ...around(text, from, to) };
    }
  }
  return p;
}

function withSurroundings(p: Placed, at: number, piece: string, text: string): number {
  const from = lookUp(text, p.mark.quote, p);
  return from >= at && from + p.mark.quote.length <= at + piece.length ? from : -1;
}

function inOrder(a: Placed, b: Placed): number {
  const rank = (p: Placed): number => p.state === 'whole' ? -1 : p.state === 'lost' ? Number.MAX_SAFE_INTEGER : p.from;
  return rank(a) - rank(b) || a.to - b.to;
}
