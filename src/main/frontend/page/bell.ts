// The bell in the header: its count kept up to date by server-sent events. Without this it is a link with the count the
// page came with.
//
// Asking for the stream is a request like any other and keeps the login open. So it is asked for only while somebody is
// there: the page is seen, and was touched not long ago. Browsers allow six connections to a house, so pages that nobody
// sees give theirs back.

interface News { shown: string; label: string; news: string; }

export interface Source extends Pick<EventSource, 'addEventListener' | 'close' | 'readyState'> {}

const AWAY = 10 * 60_000;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 5 * 60_000;
const CLOSED = 2;

export class Bell {
  private source: Source | null = null;
  private touched = Date.now();
  private wait = FIRST_WAIT;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private ended = false;
  private seen = '';

  constructor(private readonly link: HTMLElement, private readonly news: HTMLElement,
              private readonly ask: (url: string) => Source = url => new EventSource(url)) {
    for (const act of ['pointerdown', 'keydown', 'focusin']) document.addEventListener(act, () => this.touch(), { passive: true });
    document.addEventListener('visibilitychange', () => (document.hidden ? this.close() : this.touch()));
    addEventListener('pagehide', () => this.close());
    this.open();
  }

  private touch(): void {
    this.touched = Date.now();
    this.open();
  }

  private open(): void {
    if (this.source || this.timer !== undefined || document.hidden || Date.now() - this.touched > AWAY) return;
    this.ended = false;
    // What came while nothing was heard is news, so the server is told where this page stands.
    const source = this.ask((this.link.dataset.stream ?? '') + (this.seen && `?seen=${this.seen}`));
    this.source = source;
    source.addEventListener('count', event => {
      const said = event as MessageEvent<string>;
      this.seen = said.lastEventId;
      this.show(JSON.parse(said.data) as News);
    });
    source.addEventListener('end', () => {
      this.ended = true;
      this.close();
    });
    source.addEventListener('error', () => this.broken(source));
  }

  /** The browser would ask again for ever; here somebody has to be there. */
  private broken(source: Source): void {
    if (source !== this.source || this.ended) return;
    // Refused, and browsers do not say why: signed out, nothing is sent live, or the server behind a proxy is just starting.
    if (source.readyState === CLOSED) this.wait = LONGEST_WAIT;
    this.close();
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.open();
    }, this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  private show({ shown, label, news }: News): void {
    this.wait = FIRST_WAIT;
    const count = this.link.querySelector('.bell-count');
    if (count) count.textContent = shown;
    this.link.setAttribute('aria-label', label);
    if (news) this.news.textContent = news;
  }

  private close(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.source?.close();
    this.source = null;
  }
}

export function ring(): void {
  const link = document.getElementById('bell');
  const news = document.getElementById('bell-news');
  if (link && news && typeof EventSource === 'function') new Bell(link, news);
}
