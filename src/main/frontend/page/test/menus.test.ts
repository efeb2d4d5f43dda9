import { beforeEach, describe, expect, it } from 'vitest';
import { menus } from '../menus';

const menu = (id: string): HTMLDetailsElement => document.querySelector<HTMLDetailsElement>(`#${id}`)!;

describe('a menu', () => {
  menus(document);

  beforeEach(() => {
    document.body.innerHTML = '<details class="menu" id="head" open><summary tabindex="0">a</summary></details>'
      + '<details class="menu" id="row" open><summary tabindex="0">b</summary><a href="#">c</a></details><button>d</button>';
  });

  it('closes when another is used', () => {
    menu('row').querySelector('a')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(menu('head').open).toBe(false);
    expect(menu('row').open).toBe(true);
    document.querySelector('button')!.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(menu('row').open).toBe(false);
  });

  it('closes with Escape and gives the focus back', () => {
    menu('head').open = false;
    menu('row').querySelector('a')!.focus();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(menu('row').open).toBe(false);
    expect(document.activeElement).toBe(menu('row').querySelector('summary'));
  });
});
