// The process diagram with tokens and incidents counted on it.
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { type ElementCount, type ElementHeat, fetchCounts, fetchHeat, fetchModel, fetchPath, type PathStep } from './api';
import { badges } from './badges';
import { heatBadges, type HeatKind } from './heat';
import { pathBadges } from './path';

interface Overlays {
  add(elementId: string, overlay: object): string;
  clear(): void;
}

interface Canvas {
  zoom(level?: number | 'fit-viewport', center?: 'auto'): number;
  addMarker(elementId: string, marker: string): void;
  removeMarker(elementId: string, marker: string): void;
}

interface ElementRegistry {
  get(elementId: string): object | undefined;
}

const STEP = 1.25;

interface Drawing {
  canvas: Canvas;
  overlays: Overlays;
  // An older version of the process may still run and know steps that this diagram no longer has.
  drawn<T extends { elementId: string }>(elements: T[]): T[];
}

async function show(place: HTMLElement): Promise<void> {
  const { model = '', counts = '', heat = '', path = '' } = place.dataset;
  const [xml, numbers, past, way] = await Promise.all([fetchModel(model), counts ? fetchCounts(counts) : [], heat ? fetchHeat(heat) : [], path ? fetchPath(path) : []]);
  const viewer = new NavigatedViewer({ container: place });
  await viewer.importXML(xml);
  const canvas = viewer.get<Canvas>('canvas');
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  canvas.zoom('fit-viewport', 'auto');
  const drawing: Drawing = {
    canvas,
    overlays: viewer.get<Overlays>('overlays'),
    drawn: list => list.filter(one => elements.get(one.elementId)),
  };
  markTokens(drawing, place, numbers);
  markPath(drawing, way);
  connectZoom(canvas);
  connectHeat(drawing, place, numbers, past);
}

function markTokens({ canvas, overlays, drawn }: Drawing, place: HTMLElement, numbers: ElementCount[]): void {
  const { tokensLabel = '', incidentsLabel = '' } = place.dataset;
  for (const badge of badges(drawn(numbers), { tokens: tokensLabel, incidents: incidentsLabel })) {
    overlays.add(badge.elementId, { position: badge.position, html: badge.html });
    canvas.addMarker(badge.elementId, `has-${badge.kind}`);
  }
}

function markPath({ canvas, overlays, drawn }: Drawing, way: PathStep[]): void {
  for (const badge of pathBadges(drawn(way))) {
    overlays.add(badge.elementId, { position: badge.position, html: badge.html });
    canvas.addMarker(badge.elementId, 'on-path');
  }
}

function markHeat({ canvas, overlays, drawn }: Drawing, place: HTMLElement, past: ElementHeat[], kind: HeatKind): void {
  const { finishedLabel = '', cancelledLabel = '', hoursLabel = '' } = place.dataset;
  for (const badge of heatBadges(drawn(past), kind, { finished: finishedLabel, cancelled: cancelledLabel, hours: hoursLabel })) {
    overlays.add(badge.elementId, { position: badge.position, html: badge.html });
    canvas.addMarker(badge.elementId, `heat-${badge.level}`);
  }
}

const MARKERS = ['has-tokens', 'has-incidents', 'heat-1', 'heat-2', 'heat-3', 'heat-4'];

function connectHeat(drawing: Drawing, place: HTMLElement, numbers: ElementCount[], past: ElementHeat[]): void {
  const marked = [...drawing.drawn(numbers), ...drawing.drawn(past)];
  document.querySelectorAll<HTMLInputElement>('[data-heat-choice]').forEach(choice => {
    choice.disabled = false;
    choice.addEventListener('change', () => {
      drawing.overlays.clear();
      marked.forEach(one => MARKERS.forEach(marker => drawing.canvas.removeMarker(one.elementId, marker)));
      if (choice.value === 'tokens') {
        markTokens(drawing, place, numbers);
      } else {
        markHeat(drawing, place, past, choice.value as HeatKind);
      }
      document.querySelectorAll<HTMLElement>('[data-legend]').forEach(legend => {
        legend.hidden = (legend.dataset.legend === 'tokens') !== (choice.value === 'tokens');
      });
    });
  });
}

function connectZoom(canvas: Canvas): void {
  document.querySelectorAll<HTMLButtonElement>('[data-zoom]').forEach(button => {
    button.disabled = false;
    button.addEventListener('click', () => {
      const how = button.dataset.zoom;
      if (how === 'fit') {
        canvas.zoom('fit-viewport', 'auto');
      } else {
        canvas.zoom(canvas.zoom() * (how === 'in' ? STEP : 1 / STEP));
      }
    });
  });
}

function fail(place: HTMLElement, error: unknown): void {
  console.error(error);
  const message = document.createElement('p');
  message.className = 'hint';
  message.setAttribute('role', 'alert');
  message.textContent = place.dataset.failed ?? '';
  place.replaceChildren(message);
}

document.querySelectorAll<HTMLElement>('[data-diagram]').forEach(place => {
  show(place).catch(error => fail(place, error));
});
