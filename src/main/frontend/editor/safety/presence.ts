// Who else is at this section, asked every 15 seconds while the page is seen.
import { token } from './server';

export interface Present {
  others: { name: string; editing: boolean; since: string }[];
  latestRevision: number;
}

const EVERY = 15_000;

export function watch(url: string, seen: (present: Present) => void): void {
  let timer = 0;
  const ask = async (): Promise<void> => {
    window.clearTimeout(timer);
    if (document.visibilityState !== 'visible') return;
    if (await report(url, seen)) timer = window.setTimeout(() => void ask(), EVERY);
    else document.removeEventListener('visibilitychange', look);
  };
  const look = (): void => void ask();
  document.addEventListener('visibilitychange', look);
  void ask();
}

/** False if there is nobody to ask, now or later. */
async function report(url: string, seen: (present: Present) => void): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST', credentials: 'same-origin', body: JSON.stringify({ editing: true }),
      headers: { 'Content-Type': 'application/json', ...token() },
    });
    if (response.ok) seen(await response.json() as Present);
    else void response.body?.cancel();
    if (response.status === 404 || response.status === 405) return false;
  } catch {
    // Offline: the state of saving says so already.
  }
  return true;
}
