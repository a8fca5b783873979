import type { Page } from 'playwright-core';

/** Goes on by Tab until the field of this label is reached. */
export async function tabTo(page: Page, label: string): Promise<void> {
  for (let steps = 0; steps < 12; steps++) {
    const here = await page.evaluate<string>('document.activeElement?.labels?.[0]?.textContent ?? ""');
    if (here.includes(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${label}`);
}
