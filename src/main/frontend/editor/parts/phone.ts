// On a phone the text is for reading: a thumb over an official document does more harm than good.
const NARROW = matchMedia('(max-width: 639px)');

export function onPhone(set: (reading: boolean) => void): void {
  NARROW.addEventListener('change', () => set(NARROW.matches));
  if (NARROW.matches) set(true);
}
