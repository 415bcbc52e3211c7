// The first launch unpacks a browser, and a page test waits for real rendering.
jest.setTimeout(120_000);
