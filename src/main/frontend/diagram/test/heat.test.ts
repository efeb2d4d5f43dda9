import { describe, expect, it } from 'vitest';
import type { ElementHeat } from '../api';
import { heatBadges, level } from '../heat';

const LABELS = { finished: '完成', cancelled: '取消', hours: '工时' };

function element(elementId: string, finished: number, cancelled: number, median: number | null): ElementHeat {
  return { elementId, name: elementId, finished, cancelled, median, p90: median };
}

describe('the past on the diagram', () => {
  it('grades what happened often by quarters of the most frequent', () => {
    expect([0, 10, 25, 50, 75, 100].map(amount => level(amount, 100))).toEqual([1, 1, 2, 3, 4, 4]);
    expect(level(0, 0)).toBe(1);
  });

  it('says with a bar and a number what the colour says', () => {
    const found = heatBadges([element('a', 40, 2, null), element('b', 5, 0, null)], 'frequency', LABELS);
    expect(found.map(badge => badge.html.textContent)).toEqual(['▇ 40 ✕2', '▁ 5']);
    expect(found.map(badge => badge.html.title)).toEqual(['a · 完成 40 · 取消 2', 'b · 完成 5 · 取消 0']);
  });

  it('shows durations in hours, and only where people work', () => {
    const found = heatBadges([element('task', 3, 0, 90), element('gateway', 3, 0, null)], 'duration', LABELS);
    expect(found.map(badge => badge.elementId)).toEqual(['task']);
    expect(found.map(badge => badge.html.textContent)).toEqual(['▇ 1.5']);
  });

  it('leaves out what was never passed', () => {
    expect(heatBadges([element('a', 0, 0, null)], 'frequency', LABELS)).toEqual([]);
  });
});
