import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Bell, type Source } from '../bell';

class Wire implements Source {
  readyState = 1;
  closed = false;
  private readonly heard = new Map<string, (event: Event) => void>();

  addEventListener(type: string, listener: unknown): void {
    this.heard.set(type, listener as (event: Event) => void);
  }

  close(): void {
    this.closed = true;
  }

  say(type: string, data = '', lastEventId = ''): void {
    this.heard.get(type)?.(new MessageEvent(type, { data, lastEventId }));
  }
}

const wires: Wire[] = [];
const listeners: [string, EventListener][] = [];
const last = (): Wire => wires[wires.length - 1]!;
let hidden = false;

const asked: string[] = [];

const ask = (url: string): Source => {
  asked.push(url);
  wires.push(new Wire());
  return last();
};

const start = (): { link: HTMLElement; news: HTMLElement } => {
  document.body.innerHTML = '<a id="bell" data-stream="/notices/stream"><span class="bell-count">2</span></a><span id="bell-news"></span>';
  const link = document.getElementById('bell')!;
  const news = document.getElementById('bell-news')!;
  new Bell(link, news, ask);
  return { link, news };
};

const seen = (visible: boolean): void => {
  hidden = !visible;
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  wires.length = 0;
  asked.length = 0;
  hidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  // Bells of earlier tests shall not hear the acts of later ones.
  const add = document.addEventListener.bind(document);
  vi.spyOn(document, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
    listeners.push([type, listener as EventListener]);
    add(type, listener as EventListener);
  });
});

afterEach(() => {
  vi.useRealTimers();
  listeners.splice(0).forEach(([type, listener]) => document.removeEventListener(type, listener));
});

describe('the bell', () => {
  it('shows the count and says politely that there is something new', () => {
    const { link, news } = start();

    last().say('count', '{"shown":"2","label":"通知，2 条未读","news":""}');
    expect(news.textContent).toBe('');

    last().say('count', '{"shown":"99+","label":"通知，99+ 条未读","news":"有新通知，共 99+ 条未读"}');
    expect(link.querySelector('.bell-count')?.textContent).toBe('99+');
    expect(link.getAttribute('aria-label')).toBe('通知，99+ 条未读');
    expect(news.textContent).toBe('有新通知，共 99+ 条未读');
  });

  it('gives its connection back while nobody sees the page', () => {
    start();
    const first = last();

    seen(false);
    expect(first.closed).toBe(true);
    expect(wires).toHaveLength(1);

    seen(true);
    expect(wires).toHaveLength(2);
  });

  it('says where it stands when it asks again, so that what came meanwhile is told as news', () => {
    start();
    last().say('count', '{"shown":"1","label":"通知，1 条未读","news":""}', '17');
    last().say('error');
    vi.advanceTimersByTime(5_000);

    expect(asked).toEqual(['/notices/stream', '/notices/stream?seen=17']);
  });

  it('does not ask again after the end until somebody does something', () => {
    start();

    last().say('end');
    vi.advanceTimersByTime(60 * 60_000);
    expect(wires).toHaveLength(1);

    document.dispatchEvent(new Event('keydown'));
    expect(wires).toHaveLength(2);
  });

  it('asks again after a broken connection, ever more slowly, and not when nobody was there for ten minutes', () => {
    start();
    last().say('error');
    vi.advanceTimersByTime(5_000);
    expect(wires).toHaveLength(2);

    last().say('error');
    vi.advanceTimersByTime(5_000);
    expect(wires).toHaveLength(2);
    vi.advanceTimersByTime(5_000);
    expect(wires).toHaveLength(3);

    vi.advanceTimersByTime(11 * 60_000);
    last().say('error');
    vi.advanceTimersByTime(60 * 60_000);
    expect(wires).toHaveLength(3);
  });

  it('waits for minutes where it is refused, and outlives a server that starts anew behind a proxy', () => {
    const { link } = start();
    last().readyState = 2;
    last().say('error');
    document.dispatchEvent(new Event('keydown'));
    vi.advanceTimersByTime(4 * 60_000);
    expect(wires).toHaveLength(1);

    vi.advanceTimersByTime(60_000);
    expect(wires).toHaveLength(2);
    last().say('count', '{"shown":"3","label":"通知，3 条未读","news":""}');
    expect(link.querySelector('.bell-count')?.textContent).toBe('3');
  });

  it('does not ask for ever where it is refused and nobody is there', () => {
    start();
    for (let i = 0; i < 20; i++) {
      last().readyState = 2;
      last().say('error');
      vi.advanceTimersByTime(5 * 60_000);
    }
    expect(wires.length).toBeLessThan(4);
  });
});
