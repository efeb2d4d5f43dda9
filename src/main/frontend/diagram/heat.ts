// The past on the diagram: how often a step was passed, or how long it took. The bar in the badge says what the colour says.
import type { ElementHeat } from './api';
import type { Badge } from './badges';

export type HeatKind = 'frequency' | 'duration';

export interface HeatLabels {
  finished: string;
  cancelled: string;
  hours: string;
}

export interface HeatBadge extends Omit<Badge, 'kind'> {
  level: number;
}

const BARS = ['▁', '▃', '▅', '▇'];
const MINUTES = 60;

export function heatBadges(heat: ElementHeat[], kind: HeatKind, labels: HeatLabels): HeatBadge[] {
  const most = Math.max(0, ...heat.map(element => value(element, kind) ?? 0));
  return heat.flatMap(element => {
    const amount = value(element, kind);
    return amount === null || amount === 0 && element.cancelled === 0 ? [] : [badge(element, kind, level(amount, most), labels)];
  });
}

// Quarters of the greatest value, from 1 to 4.
export function level(amount: number, most: number): number {
  return most === 0 ? 1 : Math.min(4, Math.floor(amount / most * 4) + 1);
}

function value(element: ElementHeat, kind: HeatKind): number | null {
  return kind === 'frequency' ? element.finished : element.median;
}

function badge(element: ElementHeat, kind: HeatKind, degree: number, labels: HeatLabels): HeatBadge {
  const html = document.createElement('span');
  html.className = `heat-badge heat-${degree}`;
  html.textContent = `${BARS[degree - 1]} ${text(element, kind)}`;
  html.title = `${element.name} · ${labels.finished} ${element.finished} · ${labels.cancelled} ${element.cancelled}`
    + (element.median === null ? '' : ` · ${labels.hours} ${hours(element.median)} / ${hours(element.p90 ?? element.median)}`);
  return { elementId: element.elementId, position: { top: -14, right: 24 }, html, level: degree };
}

function text(element: ElementHeat, kind: HeatKind): string {
  if (kind === 'duration') {
    return hours(element.median ?? 0);
  }
  return element.cancelled > 0 ? `${element.finished} ✕${element.cancelled}` : String(element.finished);
}

function hours(minutes: number): string {
  return (minutes / MINUTES).toFixed(1);
}
