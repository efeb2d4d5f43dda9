// The way of one instance on the diagram: in which order it came by, who had it, where it stands.
import type { PathStep } from './api';
import type { Badge } from './badges';

export interface PathBadge extends Omit<Badge, 'kind'> {
  elementId: string;
}

// A step passed several times has one badge with all its numbers.
export function pathBadges(steps: PathStep[]): PathBadge[] {
  const byElement = new Map<string, { step: PathStep; order: number }[]>();
  steps.forEach((step, index) => {
    byElement.set(step.elementId, [...byElement.get(step.elementId) ?? [], { step, order: index + 1 }]);
  });
  return [...byElement].map(([elementId, passed]) => ({ elementId, position: { top: -14, left: 0 }, html: badge(passed) }));
}

function badge(passed: { step: PathStep; order: number }[]): HTMLElement {
  const html = document.createElement('span');
  const here = passed.some(({ step }) => step.leftAt === null);
  const cancelled = passed.some(({ step }) => step.cancelled);
  html.className = `path-badge${here ? ' path-here' : ''}${cancelled ? ' path-cancelled' : ''}`;
  html.textContent = `${here ? '● ' : ''}${passed.map(({ order }) => order).join(', ')}${cancelled ? ' ✕' : ''}`;
  html.title = passed.map(({ step, order }) => `${order}. ${[step.name ?? step.elementId, step.person].filter(Boolean).join(' · ')}`).join('\n');
  return html;
}
