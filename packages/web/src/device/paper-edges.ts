import type { Say } from '@steady/language';
import { useEffect } from 'react';

interface PaperEdges {
  /** One line for the top of each sheet but the first. */
  readonly top: string;
  /** Which plan it is, at the other end of the top of each sheet. */
  readonly corner: string;
  /** Words at the foot of each sheet but the first, each before a line to write on. */
  readonly blanks: readonly string[];
  readonly say: Say;
}

/**
 * Words in the margins of each sheet that the browser prints, with its number. Only a rule for the page itself can put
 * them there; where a browser does not know it, the first sheet has them still.
 */
export function usePaperEdges(edges: PaperEdges): void {
  const rule = ruleOf(edges);
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [rule]);
}

function ruleOf({ top, corner, blanks, say }: PaperEdges): string {
  const foot = blanks.map((words, i) => `${words} ${'_'.repeat(i === 0 ? 30 : 14)}`).join('  ');
  // the numbers are known to the browser only: it puts them where the marks stand
  const number = say('print.page', { page: '#', pages: '##' })
    .split(/(##|#)/)
    .map((part) => ({ '#': 'counter(page)', '##': 'counter(pages)' })[part] ?? quoted(part))
    .join(' ');
  return `
    @page { @top-left { content: ${quoted(top)} } @top-right { content: ${quoted(corner)} } @bottom-left { content: ${quoted(foot)} } @bottom-right { content: ${number} } }
    @page :first { @top-left { content: none } @bottom-left { content: none } }`;
}

/** Text as a string of CSS. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
