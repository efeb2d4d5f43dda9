// The process diagram with tokens and incidents counted on it.
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { fetchCounts, fetchModel } from './api';
import { badges } from './badges';

interface Overlays {
  add(elementId: string, overlay: object): string;
}

interface Canvas {
  zoom(level?: number | 'fit-viewport', center?: 'auto'): number;
  addMarker(elementId: string, marker: string): void;
}

interface ElementRegistry {
  get(elementId: string): object | undefined;
}

const STEP = 1.25;

async function show(place: HTMLElement): Promise<void> {
  const { model = '', counts = '', tokensLabel = '', incidentsLabel = '' } = place.dataset;
  const [xml, numbers] = await Promise.all([fetchModel(model), fetchCounts(counts)]);
  const viewer = new NavigatedViewer({ container: place });
  await viewer.importXML(xml);
  const canvas = viewer.get<Canvas>('canvas');
  const overlays = viewer.get<Overlays>('overlays');
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  canvas.zoom('fit-viewport', 'auto');
  // An older version of the process may still run and know steps that this diagram no longer has.
  const drawn = numbers.filter(count => elements.get(count.elementId));
  for (const badge of badges(drawn, { tokens: tokensLabel, incidents: incidentsLabel })) {
    overlays.add(badge.elementId, { position: badge.position, html: badge.html });
    canvas.addMarker(badge.elementId, `has-${badge.kind}`);
  }
  connectZoom(canvas);
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
