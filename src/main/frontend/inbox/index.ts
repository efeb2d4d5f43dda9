// The list of work without a mouse, and the bar for several tasks at once.
import { keys } from './keys';
import { bulk } from './bulk';

keys(document);
bulk(document);
// Rows that htmx has swapped bring their own boxes.
document.addEventListener('htmx:afterSwap', () => bulk(document));
