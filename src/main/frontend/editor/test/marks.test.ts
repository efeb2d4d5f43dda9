import { history, redo, undo } from '@codemirror/commands';
import { EditorState, Transaction, type TransactionSpec } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { layer, marksIn, nextMark, showMarks, standingAt } from '../marks/layer';
import { place, type Mark } from '../marks/mark';
import { exchange, outlineOf } from '../paper/outline';

const TEXT = '（一）规范执法\n全年办理行政处罚案件72件，同比下降。\n（二）普法宣传\n全年开展宣传72次，覆盖全部社区。';

function mark(quote: string, start: number, suggestion: string | null = null): Mark {
  return { id: `${quote}@${start}`, kind: 'figure', tone: 'warning', start, end: start + quote.length, quote, title: '', text: '', suggestion };
}

/** An editor without a screen. */
class Editor {
  state = EditorState.create({ doc: TEXT, extensions: [layer, history()] });

  readonly dispatch = (spec: TransactionSpec | Transaction): void => {
    this.state = spec instanceof Transaction ? spec.state : this.state.update(spec).state;
  };
}

function editor(...marks: Mark[]): Editor {
  const view = new Editor();
  view.dispatch({ effects: showMarks.of(marks.map(m => place(m, TEXT, [TEXT]))) });
  return view;
}

function words(view: Editor): (string | null)[] {
  return marksIn(view.state).map(p => p.state === 'here' ? view.state.sliceDoc(p.from, p.to) : null);
}

function change(view: Editor, spec: TransactionSpec): void {
  view.dispatch(spec);
}

describe('placing a mark', () => {
  it('takes its offsets when the words and their surroundings are there', () => {
    expect(place(mark('72', TEXT.indexOf('72')), TEXT, [TEXT])).toMatchObject({ state: 'here', from: TEXT.indexOf('72') });
  });

  it('follows the words into another text, short ones only with what surrounds them', () => {
    const moved = `新的一段。\n${TEXT}`;
    expect(place(mark('72次', TEXT.indexOf('72次')), moved, [TEXT]).from).toBe(moved.indexOf('72次'));
    expect(place(mark('72', TEXT.indexOf('72')), '办结72件和72次。', [TEXT]).state).toBe('lost');
    expect(place(mark('行政处罚案件', 3), moved, ['别的文字']).from).toBe(moved.indexOf('行政处罚案件'));
  });

  it('never guesses', () => {
    expect(place(mark('全年开展宣传', 0), '全年开展宣传，全年开展宣传。', ['']).state).toBe('lost');
    expect(place(mark('没有的文字', 0), TEXT, [TEXT]).state).toBe('lost');
    expect(place({ ...mark('', 0), end: 0 }, TEXT, [TEXT]).state).toBe('whole');
  });
});

describe('a mark while the text changes', () => {
  const at = TEXT.indexOf('72件');

  it('keeps to its words through typing before, inside and after them', () => {
    const view = editor(mark('72件', at));
    change(view, { changes: { from: 0, insert: '　　' } });
    change(view, { changes: { from: at + 3, insert: '1' } });
    change(view, { changes: { from: at + 6, insert: '余' } });
    expect(words(view)).toEqual(['712件']);
  });

  it('is lost with its words and comes back with them', () => {
    const view = editor(mark('72件', at));
    const line = view.state.doc.lineAt(at);
    change(view, { changes: { from: line.from, to: line.to } });
    expect(words(view)).toEqual([null]);
    undo(view);
    expect(words(view)).toEqual(['72件']);
    redo(view);
    expect(words(view)).toEqual([null]);
    change(view, { changes: { from: view.state.doc.length, insert: `\n${line.text}` } });
    expect(words(view)).toEqual(['72件']);
  });

  it('goes along when its part of the outline is moved, and back again', () => {
    const view = editor(mark('72件', at), mark('72次', TEXT.indexOf('72次')));
    const [first, second] = outlineOf(view.state.doc);
    if (first === undefined || second === undefined) throw new Error('two parts expected');
    change(view, { changes: exchange(view.state.doc, first, second).changes });
    expect(view.state.doc.line(1).text).toBe('（一）普法宣传');
    expect(words(view)).toEqual(['72次', '72件']);
    undo(view);
    expect(words(view)).toEqual(['72件', '72次']);
  });

  it('is settled once its words are the suggested ones', () => {
    const view = editor(mark('72件', at, '75件'));
    change(view, { changes: { from: at, to: at + 3, insert: '75件' } });
    expect(marksIn(view.state)[0]).toMatchObject({ state: 'here', accepted: true });
    undo(view);
    expect(marksIn(view.state)[0]).toMatchObject({ accepted: false });
  });

  it('is found under the cursor and in order', () => {
    const view = editor(mark('全年办理行政处罚案件72件', TEXT.indexOf('全年办理')), mark('72件', at));
    const placed = marksIn(view.state);
    expect(standingAt(placed, at + 1)?.mark.quote).toBe('72件');
    expect(nextMark(placed, 0, 1)?.mark.quote).toBe('全年办理行政处罚案件72件');
    expect(nextMark(placed, at, 1)?.mark.quote).toBe('全年办理行政处罚案件72件');
    expect(nextMark(placed, 0, -1)?.mark.quote).toBe('72件');
  });
});
