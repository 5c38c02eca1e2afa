import type { Frame, Page } from 'puppeteer-core';

export function mainPageOf(page: Page | Frame): Page {
  return 'mainFrame' in page ? page : page.page();
}

export function frameOf(page: Page | Frame): Frame {
  return 'mainFrame' in page ? page.mainFrame() : page;
}
