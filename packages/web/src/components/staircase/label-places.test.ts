import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type WantedPlace, widthOf } from './label-places.ts';

const size = 13;

const wanted = fc.array(
  fc.record({
    text: fc.constantFrom('−5 mg (50 %)', '−0.5 mg (33.3 %)', '−10 mg (16.7 %)'),
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 300 }),
    side: fc.constantFrom<WantedPlace['side'][]>('above', 'below'),
  }),
  { maxLength: 40 },
);

describe('The labels of the stairs', () => {
  it('stand at their riser when there is room', () => {
    const [label] = placeLabels([{ text: '−5 mg (50 %)', x: 100, y: 200, side: 'above' }], size, 640);
    expect(label).toMatchObject({ x: 106, baseline: 194, pole: undefined });
  });

  it('fly from a pole when their place is taken', () => {
    const [, second] = placeLabels(
      [
        { text: '−5 mg (50 %)', x: 100, y: 200, side: 'above' },
        { text: '−5 mg (33 %)', x: 110, y: 200, side: 'above' },
      ],
      size,
      640,
    );
    expect(second?.pole).toMatchObject({ x: 110, from: 200 });
  });

  it('are never written over each other, and never leave the picture', () => {
    fc.assert(
      fc.property(wanted, (labels) => {
        const places = placeLabels(labels, size, 640);
        const boxes = places.map(({ text, x, baseline }) => ({
          left: x,
          right: x + widthOf(text, size),
          top: baseline - 0.8 * size,
          bottom: baseline + 0.2 * size,
        }));
        return boxes.every(
          (a, i) =>
            a.right <= 640 + 1e-9 &&
            boxes.every(
              (b, j) => i === j || a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
            ),
        );
      }),
    );
  });
});
