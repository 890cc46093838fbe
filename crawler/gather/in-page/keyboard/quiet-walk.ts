/** Where the page wanted to go. */
export interface Move {
  url: string;
  /** Whether another document would have come. */
  isDocument: boolean;
  isForm: boolean;
}

/** What is undone when the walk is over. */
type Undo = () => void;

/** Lets no other document take this one's place, and notes where the page wanted to go. */
export function keepDocument(moves: Move[]): Undo {
  const { navigation } = window;
  const keep = (event: NavigateEvent): void => {
    const isDocument = !event.destination.sameDocument;
    if (moves.length < 20)
      moves.push({ url: event.destination.url.slice(0, 2000), isDocument, isForm: event.formData !== null });
    if (isDocument && event.cancelable) event.preventDefault();
  };
  navigation?.addEventListener('navigate', keep);
  return () => navigation?.removeEventListener('navigate', keep);
}

/** Brings all that moves by transition to its end at once. */
export function withoutTransitions(): Undo {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '*, ::before, ::after { transition: none !important; scroll-behavior: auto !important; }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
