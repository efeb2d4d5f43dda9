// On every page: htmx for swaps, with the token that forms carry by themselves.
import htmx from 'htmx.org';
import { ring } from './bell';
import { keep } from './keep';
import { menus } from './menus';
import { offline } from './offline';
import { once } from './once';

htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;
// A refusal comes as the same page again, with what was typed: it is swapped in like an answer.
htmx.config.responseHandling = [
  { code: '204', swap: false },
  { code: '[23]..', swap: true },
  { code: '409|422', swap: true },
  { code: '[45]..', swap: false, error: true },
];

interface RequestDetail { headers: Record<string, string>; }
interface SwapDetail { xhr: XMLHttpRequest; shouldSwap: boolean; }

const csrf = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]');

document.addEventListener('htmx:configRequest', event => {
  const { headers } = (event as CustomEvent<RequestDetail>).detail;
  if (csrf?.dataset.header) headers[csrf.dataset.header] = csrf.content;
});

document.addEventListener('htmx:beforeSwap', event => {
  const { detail } = event as CustomEvent<SwapDetail>;
  // Faults say themselves where they want to be shown.
  if (detail.xhr.getResponseHeader('HX-Retarget')) detail.shouldSwap = true;
  if (detail.xhr.status === 401 && !detail.xhr.getResponseHeader('HX-Redirect')) location.assign('/login');
});

// A request that is too large is answered before it is read, and what was typed would be gone: it is not sent at all.
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.type !== 'file' || !target.dataset.limit) return;
  const sizes = [...(target.files ?? [])].map(file => file.size);
  const tooLarge = sizes.some(size => size > Number(target.dataset.limit))
    || sizes.reduce((sum, size) => sum + size, 0) > Number(target.dataset.together);
  target.setCustomValidity(tooLarge ? target.dataset.tooLarge ?? '' : '');
  if (tooLarge) target.reportValidity();
});

// Words to be taken along: copied, or where the browser does not allow that, selected so that the keyboard can copy them.
document.querySelectorAll<HTMLElement>('[data-copy]').forEach(place => {
  const button = place.querySelector('button');
  const words = place.querySelector<HTMLElement>('[data-copy-text]');
  if (!button || !words) return;
  button.hidden = false;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    getSelection()?.selectAllChildren(words);
    const copied = await (navigator.clipboard?.writeText(words.textContent ?? '') ?? Promise.reject(new Error())).then(() => true, () => false);
    button.textContent = (copied ? button.dataset.copied : button.dataset.byHand) ?? '';
  });
});

menus(document);
offline(document);
once(document);
keep(document, location.pathname);
ring();
