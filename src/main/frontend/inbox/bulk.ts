// Counts the boxes that are ticked and ticks all of the page. Without it the boxes and the buttons work all the same.

export function bulk(page: Document): void {
  const bar = page.querySelector<HTMLFormElement>('form[data-bulk]');
  const all = bar?.querySelector<HTMLInputElement>('[data-all]');
  if (!bar || !all) return;
  show(bar, all, page);
  if (bar.dataset.bulk === 'ready') return;
  bar.dataset.bulk = 'ready';
  all.closest('label')!.hidden = false;
  all.addEventListener('change', () => {
    boxes(page).forEach(box => { box.checked = all.checked; });
    show(bar, all, page);
  });
  page.addEventListener('change', event => {
    if (event.target instanceof HTMLInputElement && event.target.name === 'task') show(bar, all, page);
  });
}

function boxes(page: Document): HTMLInputElement[] {
  return [...page.querySelectorAll<HTMLInputElement>('input[name="task"][form="bulk"]')];
}

function show(bar: HTMLFormElement, all: HTMLInputElement, page: Document): void {
  const ticks = boxes(page);
  const ticked = ticks.filter(box => box.checked).length;
  const count = bar.querySelector<HTMLElement>('[data-count]');
  if (count) {
    count.dataset.hint ??= count.textContent ?? '';
    count.textContent = ticked === 0 ? count.dataset.hint : (count.dataset.text ?? '').replace('{0}', String(ticked));
  }
  all.checked = ticked > 0 && ticked === ticks.length;
  all.indeterminate = ticked > 0 && ticked < ticks.length;
}
