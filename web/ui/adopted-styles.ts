/**
 * What antd still writes in the browser (its variables, the scroll lock) goes into adopted style sheets: the
 * Content-Security-Policy allows those and refuses <style> tags. The interface is that of @rc-component/util's dynamicCSS.
 */
const sheets = new Map<string, CSSStyleSheet>();

export function updateCSS(css: string, key: string): HTMLStyleElement {
  const sheet = sheets.get(key) ?? adopt(key);
  sheet.replaceSync(css);
  return document.createElement('style'); // the caller marks it; it never enters the page
}

export function removeCSS(key: string): void {
  const sheet = sheets.get(key);
  if (!sheet) return;
  sheets.delete(key);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
}

export function injectCSS(css: string): HTMLStyleElement {
  return updateCSS(css, css);
}

export function clearContainerCache(): void {}

function adopt(key: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheets.set(key, sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
}
