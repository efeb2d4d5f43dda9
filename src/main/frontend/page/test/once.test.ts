import { beforeEach, describe, expect, it, vi } from 'vitest';
import { once } from '../once';

const send = (form: string): boolean => document.querySelector<HTMLFormElement>(form)!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

describe('a form', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '<form id="one" method="post"></form><form id="other" method="post"></form><form id="search" method="get"></form>';
  });

  once(document);

  it('is sent once, however often it is clicked', () => {
    expect(send('#one')).toBe(true);
    expect(send('#one')).toBe(false);
    expect(send('#other')).toBe(true);
  });

  it('is sent again when somebody comes back to the page, or after a while', () => {
    expect(send('#one')).toBe(true);
    dispatchEvent(new Event('pageshow'));
    expect(send('#one')).toBe(true);
    vi.advanceTimersByTime(6_000);
    expect(send('#one')).toBe(true);
  });

  it('that only asks is asked as often as one likes', () => {
    expect(send('#search')).toBe(true);
    expect(send('#search')).toBe(true);
  });

  it('that a script sends is left to it', () => {
    const form = document.querySelector<HTMLFormElement>('#one')!;
    form.addEventListener('submit', event => event.preventDefault(), { once: true });
    expect(send('#one')).toBe(false);
    expect(send('#one')).toBe(true);
  });
});
