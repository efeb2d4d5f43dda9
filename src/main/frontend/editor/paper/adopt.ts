// CodeMirror writes its rules into a <style> element, which the content security policy forbids. Here they become style
// sheets the document adopts: the same rules, from a script the policy trusts already, and nothing is loosened.
import { StyleModule } from 'style-mod';

const adopted = new Set<StyleModule>();

export function adoptStyles(): void {
  StyleModule.mount = (_root, modules) => {
    const fresh = (Array.isArray(modules) ? modules : [modules]).filter(module => !adopted.has(module));
    if (fresh.length === 0) return;
    fresh.forEach(module => adopted.add(module));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(fresh.map(module => module.getRules()).join('\n'));
    // In front: base rules come first, and the house's own files are more particular anyway.
    document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
  };
}

/** Without adopted style sheets the plain text area stays. */
export function canAdoptStyles(): boolean {
  return 'adoptedStyleSheets' in Document.prototype;
}
