// Every sheet one types on becomes an editor; without this script it stays a form.
import { Editor } from './editor';

document.querySelectorAll<HTMLElement>('[data-editor]').forEach(root => new Editor(root));
