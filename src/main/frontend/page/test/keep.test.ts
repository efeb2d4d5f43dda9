import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keep } from '../keep';

const FORM = '<form method="post" action="/inbox/7/urge"><input type="hidden" name="_csrf" value="token"><input type="password" name="p">'
  + '<input name="word"><select name="to"><option value="1">a</option><option value="2">b</option></select>'
  + '<input type="checkbox" name="reader" value="3"><input type="checkbox" name="reader" value="4"><textarea name="text"></textarea></form>';

/** A page of its own, as after every request. */
function page(path: string, person = '21', form = FORM): Document {
  const fresh = document.implementation.createHTMLDocument();
  fresh.body.innerHTML = `<details data-person="${person}"></details><div id="typed-again" hidden></div><details id="fold">${form}</details>`;
  keep(fresh, path);
  return fresh;
}

const word = (page: Document): HTMLInputElement => page.querySelector<HTMLInputElement>('[name="word"]')!;

function send(page: Document): void {
  word(page).value = '请抓紧';
  page.querySelector<HTMLInputElement>('[name="p"]')!.value = 'secret';
  page.querySelector<HTMLSelectElement>('select')!.value = '2';
  page.querySelector<HTMLInputElement>('[value="4"]')!.checked = true;
  page.querySelector('textarea')!.value = '一\n二';
  page.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

describe('what was typed', () => {
  beforeEach(() => sessionStorage.clear());

  it('is filled in again after the same person has signed in', () => {
    send(page('/inbox/7/urge'));
    page('/login');
    const again = page('/inbox/7/urge');
    expect(word(again).value).toBe('请抓紧');
    expect(again.querySelector('select')!.value).toBe('2');
    expect([...again.querySelectorAll<HTMLInputElement>('[name="reader"]')].map(box => box.checked)).toEqual([false, true]);
    expect(again.querySelector('textarea')!.value).toBe('一\n二');
    expect(again.getElementById('typed-again')!.hidden).toBe(false);
    expect(again.querySelector<HTMLDetailsElement>('#fold')!.open).toBe(true);
    expect(sessionStorage.length).toBe(0);
  });

  it('is filled in again when somebody goes back after a fault', () => {
    send(page('/reports/1/check'));
    page('/reports/1/check', '21', '<main class="fault"></main>');
    expect(word(page('/reports/1/check')).value).toBe('请抓紧');
  });

  it('is kept without passwords and tokens', () => {
    send(page('/inbox/7/urge'));
    expect(sessionStorage.getItem('qianfa.typed')).not.toMatch(/secret|token/);
  });

  it('is forgotten when the form has arrived', () => {
    send(page('/inbox/7/urge'));
    expect(word(page('/inbox/7/urge')).value).toBe('');
    page('/login');
    expect(word(page('/inbox/7/urge')).value).toBe('');
  });

  it('is shown to nobody else and not after a long time', () => {
    send(page('/inbox/7/urge'));
    page('/login');
    expect(word(page('/inbox/7/urge', '22')).value).toBe('');

    vi.useFakeTimers();
    send(page('/inbox/7/urge'));
    page('/login');
    vi.advanceTimersByTime(31 * 60_000);
    expect(word(page('/inbox/7/urge')).value).toBe('');
    vi.useRealTimers();
  });

  it('in the editor is left to the editor', () => {
    send(page('/sections/1/draft', '21', FORM.replace('</form>', '<div data-editor></div></form>')));
    expect(sessionStorage.length).toBe(0);
  });
});
