import { beforeAll, describe, expect, test } from 'vitest';
import { sampleEdge, sampleNode, viewWith } from '#testing/sample-view.ts';
import { loadSpeaker } from '#texts/load.ts';
import type { Speaker } from '#texts/speaker.ts';
import { drawnKinds } from '../drawn-kind.ts';
import { certainties, edgeKinds, modes } from '../view-model.ts';
import { legendOf } from './legend-of.ts';
import { badgeText, nodeLookOf } from './node-look.ts';

let speaker: Speaker;
beforeAll(async () => {
  speaker = await loadSpeaker('fi');
});

const network = sampleNode('n', { kind: 'network', members: { state: 'unknown', total: 0 } });

describe('the legend of a picture', () => {
  test('explains what occurs, and nothing else', () => {
    const view = viewWith([network, sampleNode('a')], [sampleEdge('t', 'a', 'n')]);
    expect(legendOf(speaker, view).map(({ text }) => text)).toEqual([
      'Verkosto',
      'Yhdistys',
      'ei tietoa jäsenistä',
      'jäsen',
    ]);
    expect(legendOf(speaker, viewWith([], []))).toEqual([]);
  });

  test('never has two entries that are drawn alike', () => {
    const nodes = drawnKinds.map((kind) => sampleNode(kind, { kind, isUnreviewed: true }));
    const edges = [
      ...edgeKinds.map((kind) => sampleEdge(kind, 'network', 'theme', { kind })),
      ...certainties.map((certainty) => sampleEdge(certainty, 'network', 'set', { certainty, kind: 'link' })),
      ...modes.map((mode) => sampleEdge(mode, 'network', 'project', { mode, kind: 'link' })),
    ];
    const legend = legendOf(speaker, viewWith([...nodes, network], edges));
    const drawn = legend.map((entry) => JSON.stringify('line' in entry ? entry.line : entry.drawing));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(legend.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['muu yhteys', 'kuuluu ryhmään', 'kiistetty', 'rauennut', 'suositeltu', 'tarkistamatta']),
    );
  });

  test('calls groups by what the picture is grouped by', () => {
    const group = sampleNode('area_1', { kind: 'theme', isGroup: true });
    const view = { ...viewWith([network, group], []), grouping: 'area' as const };
    expect(legendOf(speaker, view).map(({ text }) => text)).toEqual(['Verkosto', 'Alue', 'ei tietoa jäsenistä']);
  });
});

describe('the drawing of a node', () => {
  test('says what is known of its members, and how many are folded into it', () => {
    expect(badgeText({ state: 'known', total: 8 })).toBe('8');
    expect(badgeText({ state: 'atLeast', total: 3 })).toBe('3+');
    expect(badgeText({ state: 'none', total: 0 })).toBe('0');
    expect(badgeText({ state: 'unknown', total: 0 })).toBe('?');
    expect(nodeLookOf({ ...network, folded: 12 })).toMatchObject({ ring: 'unknown', badge: '?', folded: '+12' });
    expect(nodeLookOf(network)).not.toHaveProperty('folded');
    expect(nodeLookOf({ ...network, state: 'ended' }).mode).toBe('past');
  });
});
