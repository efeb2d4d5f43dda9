// The annotator: select words of the text, and the form beside it takes them. Without it the same form is filled by hand.
import { suggestBasis } from './basis';
import { AnnotateForm, type Kind } from './form';
import { moveByKeys, showCursor } from './keys';
import { linkMargin, type Margin } from './margin';
import { paragraphAtCursor, shortcuts } from './shortcuts';
import { wordsOf } from './text';
import { completeNames } from './mention';
import { choosePlaces } from './place';
import { toolbar } from './toolbar';

function annotate(paper: HTMLElement, element: HTMLFormElement, margin: Margin): void {
  const form = new AnnotateForm(element);
  const labels = element.dataset;

  const selected = (): Range | null => {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    return paper.contains(range.startContainer) || paper.contains(range.endContainer) ? range : null;
  };
  const keep = (range: Range): void => {
    if (CSS.highlights !== undefined) CSS.highlights.set('qianfa-kept', new Highlight(range.cloneRange()));
  };
  const take = (kind: Kind): void => {
    // Read anew: a quick hand presses before the last change of the selection was looked at.
    const range = selected();
    const words = range === null ? null : wordsOf(range);
    if (words === null || range === null) return;
    keep(range);
    form.fill(words, kind);
    bar.hide();
  };
  const bar = toolbar(labels.labelToolbar ?? '', [
    [labels.labelOpinion ?? '', () => take('opinion')],
    [labels.labelSuggestion ?? '', () => take('suggestion')],
    [labels.labelComment ?? '', () => take('comment')],
  ]);
  let pressed = false;
  const look = (): void => {
    // Nothing comes up under a hand that is still marking words.
    if (pressed) return;
    const range = selected();
    const words = range === null ? null : wordsOf(range);
    if (range === null || words === null) bar.hide();
    else bar.show(range.getBoundingClientRect());
  };
  const cancel = (): void => {
    getSelection()?.removeAllRanges();
    CSS.highlights?.delete('qianfa-kept');
    CSS.highlights?.delete('qianfa-cursor');
    bar.hide();
  };

  let waiting = 0;
  const lookSoon = (): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(look, 120);
  };
  document.addEventListener('selectionchange', lookSoon);
  paper.addEventListener('pointerdown', () => {
    pressed = true;
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(end, () => {
      pressed = false;
      lookSoon();
    });
  }
  paper.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.target !== paper) return;
    event.preventDefault();
    take('opinion');
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    const filling = form.contains(document.activeElement);
    if (filling || bar.shown) paper.focus({ preventScroll: true });
    if (filling) form.clear();
    cancel();
  });
  moveByKeys(paper);
  shortcuts(paper, {
    write(kind) {
      const range = selected() ?? paragraphAtCursor(paper);
      const words = range === null ? null : wordsOf(range);
      if (range === null || words === null) return;
      keep(range);
      form.fill(words, kind);
      bar.hide();
    },
    step: by => margin.step(by),
    showCursor: () => showCursor(),
  });
  paper.setAttribute('aria-description', labels.labelKeys ?? '');
  // Quick hands have selected words before this was here.
  look();
}

const paper = document.querySelector<HTMLElement>('[data-annotator]');
const form = document.querySelector<HTMLFormElement>('form[data-annotate]');
if (paper !== null) {
  const margin = linkMargin(paper);
  choosePlaces(paper);
  if (form !== null) annotate(paper, form, margin);
}
// There is such a field in every draft: each is set up when somebody comes to it.
document.addEventListener('focusin', event => {
  const field = event.target;
  if (field instanceof HTMLInputElement && field.dataset.basis !== undefined && !field.hasAttribute('role')) suggestBasis(field);
  if (field instanceof HTMLTextAreaElement && field.dataset.mention !== undefined && !field.hasAttribute('aria-controls')) completeNames(field);
});
