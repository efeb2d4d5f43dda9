import { EditorState, type Transaction, type TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Asking, PAUSE } from '../marks/asking';
import { Dismissing } from '../marks/dismissing';
import { dropMark, layer, marksIn, renewMarks, showMarks } from '../marks/layer';
import { place, type Mark } from '../marks/mark';

const TEXT = '全年布署工作12次，布署检查3次。';

function finding(start: number, kind: Mark['kind'] = 'finding'): Mark {
  return { id: `${kind}-${start}`, kind, tone: 'error', start, end: start + 2, quote: TEXT.slice(start, start + 2), title: '', text: '',
    suggestion: '部署', rule: 'wording.misspelling' };
}

/** An editor without a screen. */
class Screenless {
  state = EditorState.create({ doc: TEXT, extensions: layer });
  focus = vi.fn();
  dispatch = (spec: TransactionSpec): void => { this.state = (this.state.update(spec) as Transaction).state; };

  get view(): EditorView {
    return this as unknown as EditorView;
  }
}

function showing(...marks: Mark[]): Screenless {
  const editor = new Screenless();
  editor.dispatch({ effects: showMarks.of(marks.map(m => place(m, TEXT, [TEXT]))) });
  return editor;
}

describe('asking while somebody types', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  function asking(answer: (text: string) => Promise<string | null>, composing = { on: false, waiting: [] as (() => void)[] }) {
    const sheet = { text: 'a' };
    const answered = vi.fn();
    const asked = vi.fn(answer);
    const it = new Asking<string>({
      text: () => sheet.text,
      whenSettled: act => { if (composing.on) composing.waiting.push(act); else act(); },
      ask: asked, answered,
    });
    return { it, sheet, asked, answered };
  }

  it('waits until the typing pauses and asks once', async () => {
    const { it: asker, asked, answered } = asking(text => Promise.resolve(text.toUpperCase()));
    asker.typed();
    await vi.advanceTimersByTimeAsync(PAUSE / 2);
    asker.typed();
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    expect(asked).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(answered).toHaveBeenCalledWith('A', 'a');
  });

  it('never asks while characters are being composed', async () => {
    const composing = { on: true, waiting: [] as (() => void)[] };
    const { it: asker, asked } = asking(text => Promise.resolve(text), composing);
    asker.typed();
    await vi.advanceTimersByTimeAsync(PAUSE * 5);
    expect(asked).not.toHaveBeenCalled();
    composing.on = false;
    composing.waiting.forEach(act => act());
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('forgets an answer to a text that has moved on', async () => {
    const late: ((answer: string) => void)[] = [];
    const { it: asker, sheet, answered } = asking(() => new Promise(resolve => { late.push(resolve); }));
    void asker.now();
    sheet.text = 'ab';
    late[0]?.('old');
    await vi.advanceTimersByTimeAsync(0);
    expect(answered).not.toHaveBeenCalled();
    void asker.now();
    void asker.now();
    late[1]?.('first');
    late[2]?.('second');
    await vi.advanceTimersByTimeAsync(0);
    expect(answered).toHaveBeenCalledTimes(1);
    expect(answered).toHaveBeenCalledWith('second', 'ab');
  });
});

describe('findings in the text', () => {
  it('are renewed without touching the marks of others', () => {
    const editor = showing(finding(2), finding(11, 'figure'));
    editor.dispatch({ effects: renewMarks.of({ kind: 'finding', placed: [place(finding(10), TEXT, [TEXT])] }) });
    expect(marksIn(editor.state).map(p => p.mark.id)).toEqual(['finding-10', 'figure-11']);
    editor.dispatch({ effects: dropMark.of('finding-10') });
    expect(marksIn(editor.state).map(p => p.mark.id)).toEqual(['figure-11']);
  });
});

describe('dismissing a finding', () => {
  const words = (name: string): string => name;

  function opened(refusal: string | null) {
    const post = vi.fn(() => Promise.resolve(refusal));
    const editor = showing(finding(2), finding(11, 'figure'));
    const dismissing = new Dismissing(['/api/sections/3/figures', '/api/sections/3/findings'], words, () => Promise.resolve(true), post);
    const [placed, figure] = marksIn(editor.state);
    if (placed === undefined || figure === undefined) throw new Error('two marks expected');
    const item = document.createElement('li');
    document.body.replaceChildren(item);
    item.append(...dismissing.parts(placed, editor.view));
    item.querySelector('button')?.click();
    const input = item.querySelector('input');
    if (input === null) throw new Error('a field for the reason expected');
    return { post, editor, dismissing, placed, figure, item, input };
  }

  function press(input: HTMLInputElement, key: string, composing = false): void {
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, isComposing: composing }));
  }

  it('is offered for findings alone, and only where somebody answers', () => {
    const { dismissing, figure, placed, editor } = opened(null);
    expect(dismissing.parts(figure, editor.view)).toEqual([]);
    expect(new Dismissing(['/api/sections/3/figures'], words, () => Promise.resolve(true)).parts(placed, editor.view)).toEqual([]);
  });

  it('asks for a reason by keyboard, posts the words as they stand now, and drops the mark', async () => {
    const { post, editor, input, item } = opened(null);
    expect(document.activeElement).toBe(input);
    press(input, 'Enter');
    expect(post).not.toHaveBeenCalled();
    expect(item.querySelector('[role=alert]')?.textContent).toBe('dismissReason');
    editor.dispatch({ changes: { from: 0, insert: '今年' } });
    input.value = ' 原文如此 ';
    press(input, 'Enter', true);
    expect(post).not.toHaveBeenCalled();
    press(input, 'Enter');
    await Promise.resolve();
    await Promise.resolve();
    expect(post).toHaveBeenCalledWith('/api/sections/3/findings/dismissals', {
      rule: 'wording.misspelling', start: 4, end: 6, quote: '布署', text: `今年${TEXT}`, reason: '原文如此',
    });
    expect(marksIn(editor.state).map(p => p.mark.kind)).toEqual(['figure']);
    expect(editor.focus).toHaveBeenCalled();
  });

  it('keeps the mark and the reason when it is refused', async () => {
    const { editor, input, item, dismissing, placed } = opened('不行');
    input.value = '理由';
    press(input, 'Enter');
    await Promise.resolve();
    await Promise.resolve();
    expect(item.querySelector('[role=alert]')?.textContent).toBe('不行');
    expect(marksIn(editor.state)).toHaveLength(2);
    expect(dismissing.parts(placed, editor.view)[0]?.contains(input)).toBe(true);
    expect(dismissing.focused()).toBe(input);
  });

  it('is given up with Escape', () => {
    const { input, item, editor } = opened(null);
    press(input, 'Escape');
    expect(item.querySelector('input')).toBeNull();
    expect(document.activeElement).toBe(item.querySelector('button'));
    expect(marksIn(editor.state)).toHaveLength(2);
  });
});
