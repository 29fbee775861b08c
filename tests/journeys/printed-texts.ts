import { getDocumentProxy } from 'unpdf';

/** A run of letters on a sheet; in points, from the lower left corner of its line. */
export interface PrintedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of the letters. */
  readonly height: number;
}

/** Every run of letters of a PDF, sheet by sheet. */
export async function textsOn(pdf: Uint8Array): Promise<readonly (readonly PrintedText[])[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const { items } = await (await document.getPage(i + 1)).getTextContent();
      return items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , c, d, x, y] = item.transform as number[];
        return [
          {
            text: item.str,
            x: x as number,
            y: y as number,
            width: item.width,
            height: Math.hypot(c as number, d as number),
          },
        ];
      });
    }),
  );
}

/** The runs of a sheet that lie over each other: by more than a hair's breadth, and not only by their tails. */
export function overlapsOn(texts: readonly PrintedText[]): readonly string[] {
  return texts.flatMap((one, i) =>
    texts.slice(i + 1).flatMap((other) => (isOver(one, other) ? [`${one.text} | ${other.text}`] : [])),
  );
}

function isOver(one: PrintedText, other: PrintedText): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const apart = Math.abs(one.y - other.y);
  return across > 1 && apart < 0.7 * Math.min(one.height, other.height);
}
