import { describe, expect, test } from 'vitest';
import { names, network, organisation, tie } from '#testing/shorthand.ts';
import { today, worldOf } from '#testing/world.ts';
import { ofTwo } from './asks.ts';
import { select } from './select.ts';

describe('questions about two records', () => {
  const graph = worldOf();
  const [a, b] = [network(graph, 'Kylien verkosto'), network(graph, 'Hyte-verkosto')];
  const [both, onlyA, onlyB, guest] = ['Kyläyhdistys', 'Kerho', 'Kunta', 'Vieras'].map((name) =>
    organisation(graph, name),
  );
  if (!both || !onlyA || !onlyB || !guest) throw new Error('Four were made');
  for (const [one, to] of [
    [both, a],
    [both, b],
    [onlyA, a],
    [onlyB, b],
    [guest, a],
  ] as const)
    tie(graph, one, to);
  tie(graph, guest, b, 'participant');
  tie(graph, onlyA, b, 'member', { validTo: '2020' });
  const asked = (noun: 'organisation' | 'network', ask: string, ...pairs: readonly string[]) =>
    names(select(graph, noun, { filter: { [ask]: pairs }, search: '', day: today }));

  test('list organisations in both networks, and in the one but not in the other; taking part is not belonging', () => {
    expect(asked('organisation', 'inBoth', ofTwo(a.id, b.id))).toEqual(['Kyläyhdistys']);
    expect(asked('organisation', 'inOnly', ofTwo(a.id, b.id))).toEqual(['Kerho', 'Vieras']);
    expect(asked('organisation', 'inOnly', ofTwo(b.id, a.id))).toEqual(['Kunta']);
    expect(asked('organisation', 'inOnly', ofTwo(a.id, b.id), ofTwo(b.id, a.id))).toEqual(['Kerho', 'Kunta', 'Vieras']);
  });

  test('list networks that both organisations belong to, and those of the one that the other does not', () => {
    expect(asked('network', 'sharedBy', ofTwo(both.id, onlyA.id))).toEqual(['Kylien verkosto']);
    expect(asked('network', 'onlyOf', ofTwo(both.id, onlyA.id))).toEqual(['Hyte-verkosto']);
    expect(asked('network', 'onlyOf', ofTwo(onlyA.id, both.id))).toEqual([]);
  });

  test('list nothing of what is no pair', () => {
    expect(asked('organisation', 'inBoth', a.id)).toEqual([]);
    expect(asked('organisation', 'inBoth', 'net_x~net_y')).toEqual([]);
    expect(asked('organisation', 'inOnly', ofTwo('net_x', a.id))).toEqual([]);
  });
});
