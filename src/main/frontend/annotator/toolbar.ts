// The two buttons that come up at words somebody has selected.

export interface Toolbar {
  show(at: DOMRect): void;
  hide(): void;
  readonly shown: boolean;
}

export function toolbar(label: string, choices: [string, () => void][]): Toolbar {
  const bar = document.createElement('div');
  bar.className = 'annotator-bar';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', label);
  bar.hidden = true;
  for (const [name, choose] of choices) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    // Pressing the button must not take the selection away before it is read.
    button.addEventListener('pointerdown', event => event.preventDefault());
    button.addEventListener('click', choose);
    bar.append(button);
  }
  document.body.append(bar);
  return {
    show(at) {
      bar.hidden = false;
      const left = at.left + at.width / 2 - bar.offsetWidth / 2;
      const widest = document.documentElement.clientWidth - bar.offsetWidth - 8;
      bar.style.left = `${Math.max(8, Math.min(left, widest)) + scrollX}px`;
      bar.style.top = `${at.bottom + 8 + scrollY}px`;
    },
    hide() {
      bar.hidden = true;
    },
    get shown() {
      return !bar.hidden;
    },
  };
}
