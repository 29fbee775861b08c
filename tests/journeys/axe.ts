import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page as it is, one line per rule: its id and the elements. More of its rules can be asked for.
 *
 * Only what is violated is worked out in full, and within the page itself: nothing here is in a frame of another origin.
 */
export async function violationsOn(page: Page, ...more: readonly string[]): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      runOnly: tags,
      rules: Object.fromEntries(more.map((rule) => [rule, { enabled: true }])),
    })
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
}
