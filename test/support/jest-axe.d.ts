// jest-axe has no types of its own, and the ones published for it bind an older axe-core.
declare module "jest-axe" {
  export function axe(html: Element | string, options?: Record<string, unknown>): Promise<unknown>;
  export const toHaveNoViolations: jest.ExpectExtendMap;
}

declare namespace jest {
  interface Matchers<R> {
    toHaveNoViolations(): R;
  }
}
