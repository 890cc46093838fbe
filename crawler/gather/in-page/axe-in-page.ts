interface AxeColour {
  toHexString(): string;
  alpha: number;
}

/** The part of axe-core's own tools that we use for accessible names, roles and colours, as it is inside a page. */
export interface AxeInPage {
  setup(root: Element): void;
  teardown(): void;
  commons: {
    text: { accessibleText(element: Element): string };
    aria: { getRole(element: Element): string | null };
    color: {
      getForegroundColor(element: Element): AxeColour | null;
      getBackgroundColor(element: Element): AxeColour | null;
    };
  };
}
