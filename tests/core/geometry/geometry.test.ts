import { describe, expect, test } from 'vitest';
import { keepInside, nextCorner } from '../../../core/geometry/corner.ts';
import { isInCorridor } from '../../../core/geometry/corridor.ts';
import { boxFromFrame, pointFromFrame } from '../../../core/geometry/frame-view.ts';
import { boxAround, lineAt } from '../../../core/geometry/lines.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

describe('the corridor between a name and its card', () => {
  const name = box(100, 100, 160, 120);
  const card = box(100, 126, 420, 500);
  test.each([
    ['on the name', 130, 110, true],
    ['on the card', 400, 480, true],
    ['in the gap', 130, 123, true],
    ['on the slope from name to card', 200, 122, true],
    ['above the slope', 300, 112, false],
    ['left of both', 90, 123, false],
    ['below the card', 130, 510, false],
  ])('%s', (_, x, y, expected) => {
    expect(isInCorridor(name, card, { x, y })).toBe(expected);
  });

  test('of a card with itself is the card', () => {
    expect(isInCorridor(card, card, { x: 101, y: 127 })).toBe(true);
    expect(isInCorridor(card, card, { x: 99, y: 127 })).toBe(false);
  });
});

describe('the line under the pointer', () => {
  const lines = [box(300, 0, 400, 20), box(0, 20, 80, 40)];
  test.each([
    ['first', { x: 350, y: 10 }, 0],
    ['second', { x: 40, y: 30 }, 1],
    ['nearest', { x: 100, y: 45 }, 1],
    ['none', undefined, 0],
  ])('%s', (_, pointer, expected) => {
    expect(lineAt(lines, pointer)).toBe(expected);
  });

  test('the box around all lines', () => {
    expect(boxAround(lines)).toEqual(box(0, 0, 400, 40));
    expect(boxAround([])).toEqual(box(0, 0, 0, 0));
  });
});

describe('a moved card', () => {
  const card = { width: 320, height: 400 };
  const window = { width: 1000, height: 800 };
  test('is kept in the window', () => {
    expect(keepInside({ x: -50, y: 900 }, card, window, 8)).toEqual({ x: 8, y: 392 });
    expect(keepInside({ x: 500, y: 100 }, card, { width: 200, height: 200 }, 8)).toEqual({
      x: 8,
      y: 8,
    });
  });

  test('goes round the corners, clockwise', () => {
    const corners = [{ x: 20, y: 20 }];
    for (let i = 0; i < 4; i += 1) {
      corners.push(nextCorner(corners.at(-1) ?? { x: 0, y: 0 }, card, window, 8));
    }
    expect(corners.slice(1)).toEqual([
      { x: 672, y: 8 },
      { x: 672, y: 392 },
      { x: 8, y: 392 },
      { x: 8, y: 8 },
    ]);
  });
});

describe('what lies in a frame', () => {
  const view = { x: 100, y: 50, scale: 1.5 };

  test('is moved and scaled into the document around', () => {
    expect(pointFromFrame({ x: 10, y: 20 }, view)).toEqual({ x: 115, y: 80 });
    expect(boxFromFrame(box(10, 20, 30, 40), view)).toEqual(box(115, 80, 145, 110));
  });
});
