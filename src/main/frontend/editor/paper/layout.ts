// Shows plain lines as the document they will be: headings in their type, by classes alone. The text stays as it is.
import { RangeSetBuilder, StateEffect, StateField, type Extension, type Text } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import { headingOf } from './numbering';

/** Says that a composition has ended: what waited for it may be done now. */
export const settled = StateEffect.define<null>();

const line = [1, 2, 3, 4].map(level => Decoration.line({ class: `level-${level}` }));
const words = [1, 2, 3, 4].map(level => Decoration.mark({ class: `level-${level}` }));

export const layout: Extension = StateField.define<DecorationSet>({
  create: state => laidOut(state.doc),
  update(shown, transaction) {
    const composing = transaction.isUserEvent('input.type.compose');
    if (transaction.docChanged && composing) return shown.map(transaction.changes);
    return transaction.docChanged || transaction.effects.some(effect => effect.is(settled)) ? laidOut(transaction.newDoc) : shown;
  },
  provide: field => EditorView.decorations.from(field),
});

function laidOut(doc: Text): DecorationSet {
  const set = new RangeSetBuilder<Decoration>();
  let from = 0;
  for (const text of doc.iterLines()) {
    const heading = headingOf(text);
    if (heading !== null) {
      const style = (heading.alone ? line : words)[heading.level - 1];
      if (style !== undefined) set.add(heading.alone ? from : from + heading.start, heading.alone ? from : from + heading.end, style);
    }
    from += text.length + 1;
  }
  return set.finish();
}
