// The server's side of a draft.
export interface Draft { text: string; basedOnRevision: number; savedAt: string | null; }

export type Outcome =
  | { kind: 'saved'; tag: string; draft: Draft }
  | { kind: 'conflict'; tag: string; draft: Draft }
  | { kind: 'signedOut' | 'closed' | 'tooLong' | 'offline' };

export class Server {
  constructor(private readonly url: string, private readonly page: string) {}

  async save(text: string, basedOnRevision: number, tag: string): Promise<Outcome> {
    let response: Response;
    try {
      response = await fetch(this.url, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', 'If-Match': tag, ...token() },
        body: JSON.stringify({ text, basedOnRevision }),
        credentials: 'same-origin',
        keepalive: text.length < 15_000,
      });
    } catch {
      return { kind: 'offline' };
    }
    return this.outcome(response);
  }

  private async outcome(response: Response): Promise<Outcome> {
    if (response.ok || response.status === 412) {
      const draft = await response.json() as Draft;
      return { kind: response.ok ? 'saved' : 'conflict', tag: response.headers.get('ETag') ?? '', draft };
    }
    const code = await codeOf(response);
    switch (response.status) {
      case 401: return { kind: 'signedOut' };
      case 403: return { kind: code === 'pageExpired' ? 'signedOut' : 'closed' };
      case 404: return { kind: 'closed' };
      case 409: return { kind: code === 'changedMeanwhile' ? 'offline' : 'closed' };
      case 422: return { kind: 'tooLong' };
      default: return { kind: 'offline' };
    }
  }

  /** After a new login in another window this page's token is stale: take the one of a fresh page. */
  async renewToken(): Promise<boolean> {
    try {
      const response = await fetch(this.page, { credentials: 'same-origin' });
      if (!response.ok || new URL(response.url).pathname.endsWith('/login')) return false;
      const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
      const content = fresh.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content;
      if (!content) return false;
      const meta = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]');
      if (meta) meta.content = content;
      document.querySelectorAll<HTMLInputElement>('input[name="_csrf"]').forEach(input => { input.value = content; });
      return true;
    } catch {
      return false;
    }
  }
}

export function token(): Record<string, string> {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]');
  return meta?.dataset.header ? { [meta.dataset.header]: meta.content } : {};
}

/** Answers come in the language of the page, whatever the browser prefers. */
export function spoken(): Record<string, string> {
  return { 'Accept-Language': document.documentElement.lang || 'zh-CN' };
}

/** Posts something that is no draft; answers with what the server says against it, or null if it did it. */
export async function send(url: string, body: unknown): Promise<string | null> {
  try {
    const response = await fetch(url, {
      method: 'POST', headers: { 'Content-Type': 'application/json', ...token(), ...spoken() }, body: JSON.stringify(body), credentials: 'same-origin',
    });
    if (response.ok) return null;
    const problem = await response.json() as { detail?: string; title?: string };
    return problem.detail ?? problem.title ?? String(response.status);
  } catch (fault) {
    return String(fault);
  }
}

async function codeOf(response: Response): Promise<string> {
  try {
    return (await response.json() as { code?: string }).code ?? '';
  } catch {
    return '';
  }
}
