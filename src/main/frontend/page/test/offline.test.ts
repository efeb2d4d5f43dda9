import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { offline } from '../offline';

const send = (): boolean => document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
const said = (): HTMLElement => document.getElementById('offline')!;

describe('without a connection', () => {
  const arrived = vi.fn();
  document.body.innerHTML = '<div id="offline" hidden></div><form method="post"><input name="word" value="理由"></form>';
  Element.prototype.scrollIntoView = vi.fn();
  offline(document);
  document.addEventListener('submit', arrived);

  beforeEach(() => { arrived.mockClear(); });
  afterEach(() => { vi.restoreAllMocks(); });

  it('a form stays where it is, with what was typed, and the page says so', () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);

    expect(send()).toBe(false);

    expect(said().hidden).toBe(false);
    expect(arrived).not.toHaveBeenCalled();
    expect(document.querySelector('input')!.value).toBe('理由');
  });

  it('it is sent once the connection is there again', () => {
    dispatchEvent(new Event('online'));

    expect(send()).toBe(true);

    expect(said().hidden).toBe(true);
    expect(arrived).toHaveBeenCalledOnce();
  });
});
