export interface AxeColour {
  toHexString(): string;
  parseString(colour: string): void;
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** One element in the answer of a run, with the element itself. */
export interface AxeNodeInPage {
  element?: Element;
  any: { data?: { messageKey?: string } | null }[];
}

/** The part of axe-core's own tools that we use for accessible names, roles and colours, as it is inside a page. */
export interface AxeInPage {
  setup(root: Element): void;
  teardown(): void;
  run(
    context: Document,
    options: { runOnly: string[]; resultTypes: string[]; iframes: boolean; elementRef: boolean },
  ): Promise<{ incomplete: { nodes: AxeNodeInPage[] }[] }>;
  commons: {
    text: { accessibleText(element: Element): string };
    aria: { getRole(element: Element): string | null };
    dom: { isVisibleToScreenReaders(element: Element): boolean; isFocusable(element: Element): boolean };
    color: {
      Color: new (red?: number, green?: number, blue?: number, alpha?: number) => AxeColour;
      flattenColors(above: AxeColour, below: AxeColour): AxeColour;
      getForegroundColor(element: Element): AxeColour | null;
      getBackgroundColor(element: Element): AxeColour | null;
    };
  };
}
