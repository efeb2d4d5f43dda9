import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Parts } from '../parts/parts';
import { Keep } from '../safety/keep';
import { offer, undecided } from '../safety/recovery';

const BOX = `<div class="editor-recovery" hidden><p data-recovery-text></p><p data-recovery-preview></p><p data-undecided hidden></p>
  <button data-recover></button><button data-discard></button></div>`;

describe('a text left behind', () => {
  let parts: Parts;
  const keep = new Keep('7', '12');
  const used = vi.fn();

  beforeEach(() => {
    localStorage.clear();
    used.mockClear();
    document.body.innerHTML = BOX;
    parts = new Parts(document.body);
    new Keep('7', '12').write({ text: '登录过期后写的字', basedOn: 1, tag: '"r1-d3"', at: 1_000 });
  });

  it('holds up handing in until somebody has decided on it, and says so', () => {
    expect(undecided(parts)).toBe(false);
    offer(keep.found(), keep, parts, used);

    expect(undecided(parts)).toBe(true);
    expect(parts.find('[data-undecided]').hidden).toBe(false);
    expect(document.activeElement).toBe(parts.find('[data-recover]'));
    expect(used).not.toHaveBeenCalled();
  });

  it.each([['[data-recover]', 1], ['[data-discard]', 0]])('does not any more after %s', (button, taken) => {
    offer(keep.found(), keep, parts, used);

    parts.find(button).click();

    expect(undecided(parts)).toBe(false);
    expect(used).toHaveBeenCalledTimes(taken);
  });
});
