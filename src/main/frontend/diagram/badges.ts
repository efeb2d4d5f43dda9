// Numbers on the diagram. Built as elements, never as HTML text: nothing that comes from outside is parsed.
import type { ElementCount } from './api';

export interface Labels {
  tokens: string;
  incidents: string;
}

export interface Badge {
  elementId: string;
  kind: 'tokens' | 'incidents';
  position: { top?: number; bottom?: number; left?: number; right?: number };
  html: HTMLElement;
}

export function badges(counts: ElementCount[], labels: Labels): Badge[] {
  return counts.flatMap(count => {
    const found: Badge[] = [];
    if (count.tokens > 0) {
      found.push(badge(count, 'tokens', labels, { bottom: 12, left: -12 }));
    }
    if (count.incidents > 0) {
      found.push(badge(count, 'incidents', labels, { bottom: 12, right: 12 }));
    }
    return found;
  });
}

function badge(count: ElementCount, kind: Badge['kind'], labels: Labels, position: Badge['position']): Badge {
  const html = document.createElement('span');
  html.className = `diagram-badge diagram-${kind}`;
  html.textContent = String(count[kind]);
  html.title = `${count.name} · ${labels[kind]} ${count[kind]}`;
  return { elementId: count.elementId, kind, position, html };
}
