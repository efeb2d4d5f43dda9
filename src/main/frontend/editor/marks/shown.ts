// How marks look in the text: underlined words, a sign in the margin for what was found wrong, the message at the words.
import { EditorState, RangeSet, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, gutter, GutterMarker, hoverTooltip, keymap, type Tooltip } from '@codemirror/view';
import { chooseMark, chosenIn, layer, marksIn, nextMark, standingAt } from './layer';
import type { Placed } from './mark';
import type { Words } from '../parts/parts';

class Sign extends GutterMarker {
  constructor(private readonly placed: Placed) {
    super();
    this.elementClass = `cm-sign cm-sign-${placed.mark.tone}`;
  }

  override eq(other: GutterMarker): boolean {
    return other instanceof Sign && other.placed.mark.id === this.placed.mark.id;
  }
}

export function shownMarks(words: Words): Extension {
  return [layer, underlines, signs, hoverTooltip((view, position) => bubble(view.state, position, words)), keys(words)];
}

const underlines = EditorView.decorations.compute([layer], state => {
  const chosen = chosenIn(state);
  const ranges: Range<Decoration>[] = here(state).map(p => Decoration.mark({
    class: `mark mark-${p.mark.kind} mark-${p.accepted ? 'fine' : p.mark.tone}${p.mark.id === chosen ? ' mark-chosen' : ''}`,
    attributes: { 'data-mark': p.mark.id },
  }).range(p.from, p.to));
  return Decoration.set(ranges, true);
});

const signs = gutter({
  class: 'cm-signs',
  markers: view => {
    const worst = new Map<number, Placed>();
    for (const p of here(view.state).filter(q => q.mark.kind === 'finding')) {
      const line = view.state.doc.lineAt(p.from).from;
      const held = worst.get(line);
      if (held === undefined || rank(p) < rank(held)) worst.set(line, p);
    }
    return RangeSet.of([...worst].sort(([a], [b]) => a - b).map(([at, p]) => new Sign(p).range(at)));
  },
  domEventHandlers: {
    click(view, block) {
      const first = here(view.state).find(p => p.mark.kind === 'finding' && p.from >= block.from && p.from <= block.to);
      if (first !== undefined) goTo(view, first);
      return first !== undefined;
    },
  },
});

/** Puts the cursor at the words and chooses their mark. */
export function goTo(view: EditorView, placed: Placed): void {
  const selection = placed.state === 'here' ? { anchor: placed.from, head: placed.to } : undefined;
  view.dispatch({
    ...(selection === undefined ? {} : { selection, effects: [chooseMark.of(placed.mark.id), EditorView.scrollIntoView(placed.from, { y: 'center' })] }),
    ...(selection === undefined ? { effects: chooseMark.of(placed.mark.id) } : {}),
  });
  view.focus();
}

function keys(words: Words): Extension {
  const step = (direction: 1 | -1) => (view: EditorView): boolean => {
    const next = nextMark(marksIn(view.state), view.state.selection.main.from, direction);
    if (next === undefined) return false;
    goTo(view, next);
    view.dispatch({ effects: EditorView.announce.of(words('announced', next.mark.title, next.mark.text)) });
    return true;
  };
  return keymap.of([{ key: 'F8', run: step(1), shift: step(-1) }]);
}

function bubble(state: EditorState, position: number, words: Words): Tooltip | null {
  const at = standingAt(marksIn(state), position);
  return at === undefined ? null : { pos: at.from, end: at.to, above: true, create: () => ({ dom: card(at, words) }) };
}

function card({ mark }: Placed, words: Words): HTMLElement {
  const dom = document.createElement('div');
  dom.className = `mark-bubble mark-bubble-${mark.tone}`;
  const title = document.createElement('b');
  title.textContent = mark.title;
  const text = document.createElement('p');
  text.textContent = mark.text;
  dom.append(title, text);
  if (mark.suggestion !== null) {
    const wording = document.createElement('p');
    wording.textContent = mark.suggestion === '' ? words('deletion') : words('suggested', mark.suggestion);
    dom.append(wording);
  }
  return dom;
}

function here(state: EditorState): readonly Placed[] {
  return marksIn(state).filter(p => p.state === 'here');
}

function rank(p: Placed): number {
  return ['error', 'warning', 'info', 'note', 'fine'].indexOf(p.mark.tone);
}
