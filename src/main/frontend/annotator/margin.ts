// Words and their cards in the margin lead to each other.

export interface Margin {
  /** Chooses the note after the chosen one, or before it, in the order of the text. */
  step(by: 1 | -1): void;
}

const idsOf = (mark: HTMLElement): string[] => (mark.dataset.annotations ?? '').split(' ');

export function linkMargin(paper: HTMLElement): Margin {
  const marks = [...paper.querySelectorAll<HTMLElement>('mark[data-annotations]')];
  const cards = [...document.querySelectorAll<HTMLElement>('[data-annotation]')];
  const marksOf = new Map<string, HTMLElement[]>();
  for (const mark of marks) {
    for (const id of idsOf(mark)) {
      const known = marksOf.get(id);
      if (known === undefined) marksOf.set(id, [mark]);
      else known.push(mark);
    }
  }
  const cardOf = new Map(cards.map(card => [card.dataset.annotation ?? '', card]));
  let current = '';

  // With hundreds of notes, only what changes is touched.
  const choose = (id: string): void => {
    for (const [old, chosen] of [[current, false], [id, true]] as const) {
      marksOf.get(old)?.forEach(mark => mark.classList.toggle('chosen', chosen));
      cardOf.get(old)?.classList.toggle('chosen', chosen);
    }
    current = id;
  };
  const toWords = (id: string): void => {
    choose(id);
    marksOf.get(id)?.[0]?.scrollIntoView({ block: 'center' });
  };
  const toCard = (mark: HTMLElement): void => {
    const ids = idsOf(mark);
    const id = ids[(ids.indexOf(current) + 1) % ids.length] ?? '';
    choose(id);
    cardOf.get(id)?.scrollIntoView({ block: 'nearest' });
  };
  const markAt = (event: Event): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('mark[data-annotations]') : null;

  for (const mark of marks) {
    mark.tabIndex = 0;
    mark.setAttribute('role', 'button');
  }
  // A mark that takes the focus lets nobody select words that begin in it.
  let pressed: HTMLElement | null = null;
  paper.addEventListener('pointerdown', event => {
    pressed = markAt(event);
    pressed?.removeAttribute('tabindex');
  });
  document.addEventListener('pointerup', () => {
    if (pressed !== null) pressed.tabIndex = 0;
    pressed = null;
  });
  paper.addEventListener('click', event => {
    const mark = markAt(event);
    if (mark !== null && (getSelection()?.isCollapsed ?? true)) toCard(mark);
  });
  paper.addEventListener('keydown', event => {
    const mark = markAt(event);
    if (mark === null || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    event.stopPropagation();
    toCard(mark);
  });
  document.addEventListener('click', event => {
    const quote = event.target instanceof Element ? event.target.closest('.quote') : null;
    const id = quote?.closest<HTMLElement>('[data-annotation]')?.dataset.annotation;
    if (id !== undefined) toWords(id);
  });
  return {
    step(by) {
      if (cards.length === 0) return;
      const at = cards.findIndex(card => card.dataset.annotation === current);
      const next = cards[at < 0 ? (by > 0 ? 0 : cards.length - 1) : (at + by + cards.length) % cards.length];
      toWords(next?.dataset.annotation ?? '');
      next?.scrollIntoView({ block: 'nearest' });
    },
  };
}
