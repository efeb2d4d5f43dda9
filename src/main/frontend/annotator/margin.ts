// Words and their cards in the margin lead to each other.

export function linkMargin(paper: HTMLElement): void {
  const marks = [...paper.querySelectorAll<HTMLElement>('mark[data-annotations]')];
  const idsOf = (mark: HTMLElement): string[] => (mark.dataset.annotations ?? '').split(' ');
  const cards = [...document.querySelectorAll<HTMLElement>('[data-annotation]')];

  const choose = (id: string): void => {
    marks.forEach(mark => mark.classList.toggle('chosen', idsOf(mark).includes(id)));
    cards.forEach(card => card.classList.toggle('chosen', card.dataset.annotation === id));
  };
  const toCard = (mark: HTMLElement): void => {
    const ids = idsOf(mark);
    const current = cards.findIndex(card => card.classList.contains('chosen') && ids.includes(card.dataset.annotation ?? ''));
    const id = ids[(ids.indexOf(cards[current]?.dataset.annotation ?? '') + 1) % ids.length] ?? '';
    choose(id);
    cards.find(card => card.dataset.annotation === id)?.scrollIntoView({ block: 'nearest' });
  };

  for (const mark of marks) {
    mark.tabIndex = 0;
    mark.setAttribute('role', 'button');
    // A mark that takes the focus lets nobody select words that begin in it.
    mark.addEventListener('pointerdown', () => mark.removeAttribute('tabindex'));
    document.addEventListener('pointerup', () => { mark.tabIndex = 0; });
    mark.addEventListener('click', () => {
      if (getSelection()?.isCollapsed ?? true) toCard(mark);
    });
    mark.addEventListener('keydown', event => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      toCard(mark);
    });
  }
  for (const card of cards) {
    card.querySelector('.quote')?.addEventListener('click', () => {
      const id = card.dataset.annotation ?? '';
      choose(id);
      marks.find(mark => idsOf(mark).includes(id))?.scrollIntoView({ block: 'center' });
    });
  }
}
