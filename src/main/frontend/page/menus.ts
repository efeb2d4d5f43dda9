// Menus close when the focus or a click leaves them, and with Escape; the one in the header as those in the rows of lists.

export function menus(page: Document): void {
  const open = (): HTMLDetailsElement[] => [...page.querySelectorAll<HTMLDetailsElement>('details.menu[open]')];
  const closeOthers = ({ target }: Event): void => {
    open().filter(menu => target instanceof Node && !menu.contains(target)).forEach(menu => { menu.open = false; });
  };
  page.addEventListener('click', closeOthers);
  page.addEventListener('focusin', closeOthers);
  page.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    open().forEach(menu => {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
  });
}
