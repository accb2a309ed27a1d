import { describe, expect, it } from 'vitest';
import { nameLabel, roomFor } from './frames.ts';

describe('the room of a picture', () => {
  it('is its window while there is room, and grows where there is little', () => {
    expect(roomFor(5, 'wide')).toMatchObject({ scale: 1, letters: 13, grown: 1, frame: { width: 716, height: 516 } });
    expect(roomFor(46, 'wide')).toMatchObject({ letters: 12, grown: 1, frame: { width: 716, height: 516 } });
    const many = roomFor(400, 'wide');
    expect(many.grown).toBeGreaterThan(2);
    expect(many.frame.width / many.frame.height).toBeCloseTo(716 / 516, 2);
    expect(roomFor(0, 'tall').frame).toEqual({ width: 342, height: 496 });
  });

  it('gives every node enough of it, however many there are', () => {
    for (const shape of ['wide', 'tall'] as const) {
      let grown = 1;
      for (let count = 1; count < 2000; count += 7) {
        const room = roomFor(count, shape);
        expect((room.frame.width * room.frame.height) / count).toBeGreaterThan(6900);
        expect(room.grown).toBeGreaterThanOrEqual(grown);
        expect(room.scale).toBeGreaterThanOrEqual(0.75);
        grown = room.grown;
      }
    }
  });

  it('changes in steps, so that one more seldom changes all the others', () => {
    const rooms = Array.from({ length: 100 }, (_, at) => JSON.stringify(roomFor(at + 100, 'wide')));
    expect(new Set(rooms).size).toBeLessThan(10);
  });

  it('names networks in bold, in a little more room', () => {
    const room = roomFor(30, 'wide');
    const [network, theme] = [nameLabel('Osallisuus', 'network', room), nameLabel('Osallisuus', 'theme', room)];
    expect(network.width).toBeGreaterThan(theme.width);
  });
});
