import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bulk } from '../bulk';
import { keys } from '../keys';

const PAGE = `
  <form role="search"><input name="words" type="search" value="合同"></form>
  <table data-tasks><tbody>
    <tr id="a"><th><input type="checkbox" name="task" value="a" form="bulk"><a data-open href="#a">统稿</a></th>
      <td><form data-claim><button type="button" id="take-a">领办</button></form></td></tr>
    <tr id="b"><th><input type="checkbox" name="task" value="b" form="bulk"><a data-open href="#b">核稿</a></th><td></td></tr>
  </tbody></table>
  <form id="bulk" data-bulk><label hidden><input type="checkbox" data-all></label>
    <output data-count data-text="已选 {0} 项">先勾选事项</output></form>
  <details data-keys hidden><summary>快捷键</summary></details>`;

const box = (id: string) => document.querySelector<HTMLInputElement>(`#${id} input`)!;
const press = (key: string, target: Element = document.activeElement ?? document.body) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const row = () => document.querySelector('tr.here')?.id;

beforeEach(() => {
  // A document of its own for every test: listeners of the one before would answer as well.
  document.body.innerHTML = PAGE;
});

describe('the keys', () => {
  keys(document);

  it('go from row to row and stop at the ends', () => {
    press('j');
    expect(row()).toBe('a');
    press('ArrowDown');
    press('j');
    expect(row()).toBe('b');
    expect(document.activeElement?.textContent).toBe('核稿');
    press('k');
    press('ArrowUp');
    expect(row()).toBe('a');
  });

  it('take the task of the row one stands on, and nothing where nothing can be taken', () => {
    const taken = vi.fn();
    document.querySelector('#take-a')!.addEventListener('click', taken);
    press('c');
    expect(taken).not.toHaveBeenCalled();
    press('j');
    press('c');
    expect(taken).toHaveBeenCalledOnce();
    press('j');
    press('c');
    expect(taken).toHaveBeenCalledOnce();
  });

  it('tick the row', () => {
    press('j');
    press('x');
    expect(box('a').checked).toBe(true);
  });

  it('open the row from a box, and leave Enter on a link to the browser', () => {
    const opened = vi.fn();
    document.querySelector('#a a')!.addEventListener('click', opened);
    press('j');
    expect(press('Enter')).toBe(true);
    expect(opened).not.toHaveBeenCalled();
    box('a').focus();
    expect(press('Enter')).toBe(false);
    expect(opened).toHaveBeenCalledOnce();
  });

  it('go to the search, and are letters while one types', () => {
    press('/');
    const field = document.querySelector<HTMLInputElement>('input[name="words"]')!;
    expect(document.activeElement).toBe(field);
    expect(press('j', field)).toBe(true);
    expect(row()).toBeUndefined();
  });

  it('show themselves', () => {
    press('?');
    expect(document.querySelector<HTMLDetailsElement>('[data-keys]')!.open).toBe(true);
  });

  it('leave combinations to the browser', () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
    expect(row()).toBeUndefined();
  });
});

describe('the bar', () => {
  it('counts what is ticked and ticks all of the page', () => {
    bulk(document);
    const all = document.querySelector<HTMLInputElement>('[data-all]')!;
    const count = () => document.querySelector('[data-count]')!.textContent;
    expect(all.closest('label')!.hidden).toBe(false);
    expect(count()).toBe('先勾选事项');
    box('a').click();
    expect(count()).toBe('已选 1 项');
    expect(all.indeterminate).toBe(true);
    all.click();
    expect(box('b').checked).toBe(true);
    expect(count()).toBe('已选 2 项');
    all.click();
    expect(count()).toBe('先勾选事项');
  });

  it('does nothing on a page without it', () => {
    document.body.innerHTML = '';
    expect(() => bulk(document)).not.toThrow();
  });
});
