export interface AxeColour {
  toHexString(): string;
  parseString(colour: string): void;
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
      Color: new (red?: number, green?: number, blue?: number, alpha?: number) => AxeColour;
      flattenColors(above: AxeColour, below: AxeColour): AxeColour;
      getForegroundColor(element: Element): AxeColour | null;
      getBackgroundColor(element: Element): AxeColour | null;
    };
  };
}
