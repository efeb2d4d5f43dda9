import { expect, test } from 'vitest';
import type { PathStep } from '../api';
import { pathBadges } from '../path';

const step = (elementId: string, more: Partial<PathStep> = {}): PathStep =>
  ({ elementId, name: elementId, person: null, cameAt: '2026-02-01T01:00:00Z', leftAt: '2026-02-01T02:00:00Z', cancelled: false, ...more });

test('a step passed twice has one badge with both numbers and who had it each time', () => {
  const badges = pathBadges([step('draft', { person: '周承办' }), step('review', { person: '吴部长' }), step('draft', { person: '郑承办' })]);

  expect(badges.map(badge => [badge.elementId, badge.html.textContent])).toEqual([['draft', '1, 3'], ['review', '2']]);
  expect(badges[0]?.html.title).toBe('1. draft · 周承办\n3. draft · 郑承办');
});

test('where it stands and what was cancelled is told by signs, not by colour alone', () => {
  const badges = pathBadges([step('check', { cancelled: true }), step('sign', { leftAt: null })]);

  expect(badges.map(badge => badge.html.textContent)).toEqual(['1 ✕', '● 2']);
  expect(badges[1]?.html.className).toContain('path-here');
});
