/** The type of a document of which the browser shows the code, for want of a style; empty for a page. Runs inside the page. */
export function shownAsCode(): string {
  return document.querySelector('#webkit-xml-viewer-source-xml') === null ? '' : document.contentType;
}
