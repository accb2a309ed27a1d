import { describe, expect, it } from 'vitest';
import type { Localised } from '@tvl/core/domain/localised.ts';
import { deriveView, type Chosen, type Reader, type SentMap } from '@tvl/core/view/derive-view.ts';
import { sentEdge, sentNode } from './testing/sample-map.ts';

const reader: Reader = {
  nameOf: (names: Localised) => ({ text: names.fi ?? '', lang: undefined }),
  compare: (a, b) => a.localeCompare(b, 'fi'),
};
const all: Chosen = { hidden: new Set(), withSuggestions: true, connectedOnly: true, around: null, search: '' };

const sent: SentMap = {
  nodes: [
    sentNode('verkosto', 'NETWORK', { memberCount: { state: 'AT_LEAST', total: 2 } }),
    sentNode('jäsen', 'ASSOCIATION'),
    sentNode('ehdotettu', 'ASSOCIATION'),
    sentNode('rahoittaja', 'AUTHORITY'),
    sentNode('pari a', 'OTHER'),
    sentNode('pari b', 'OTHER'),
    sentNode('yksin', 'NETWORK', { record: { suggestion: false, status: { id: 'networkStatus.ended' } } }),
    sentNode('teema', 'THEME'),
  ],
  edges: [
    sentEdge('jäsen', 'verkosto', { confirmation: { id: 'confirmation.confirmed' } }),
    sentEdge('ehdotettu', 'verkosto', { suggestion: true }),
    sentEdge('rahoittaja', 'jäsen', { kind: 'LINK', confirmation: null, mode: { id: 'mode.planned' } }),
    sentEdge('pari a', 'pari b', { kind: 'LINK', confirmation: null }),
    sentEdge('verkosto', 'teema', { kind: 'THEME', confirmation: null }),
  ],
};
const ids = (chosen: Partial<Chosen>): readonly string[] =>
  deriveView(sent, { ...all, ...chosen }, reader).nodes.map(({ id }) => id);

describe('the view', () => {
  it('has networks first, then themes, then organisations by kind and name', () => {
    expect(ids({})).toEqual(['verkosto', 'yksin', 'teema', 'ehdotettu', 'jäsen', 'rahoittaja']);
  });

  it('leaves out organisations that no way of ties leads to from a network, unless asked for', () => {
    expect(ids({})).not.toContain('pari a');
    expect(ids({ connectedOnly: false })).toContain('pari a');
  });

  it('leaves out what only suggestions tie, when suggestions are not wanted', () => {
    expect(ids({ withSuggestions: false })).not.toContain('ehdotettu');
    expect(ids({ withSuggestions: false, connectedOnly: false })).toContain('ehdotettu');
  });

  it('drops hidden kinds with their ties, but still counts them', () => {
    const view = deriveView(sent, { ...all, hidden: new Set(['association']) }, reader);
    expect(view.nodes.some(({ kind }) => kind === 'association')).toBe(false);
    expect(view.edges.every(({ from, to }) => view.byId.has(from) && view.byId.has(to))).toBe(true);
    expect(view.kinds.find(({ kind }) => kind === 'association')).toEqual({
      kind: 'association',
      count: 2,
      isShown: false,
    });
  });

  it('shows one with its neighbours alone when asked', () => {
    expect(ids({ around: 'jäsen' })).toEqual(['verkosto', 'jäsen', 'rahoittaja']);
    expect(ids({ around: 'ei ole' })).toEqual(ids({}));
  });

  it('finds by any part of a name, whatever the case and the marks', () => {
    const view = deriveView(sent, { ...all, search: ' JASEN ' }, reader);
    expect([...(view.found ?? [])]).toEqual(['jäsen']);
    expect(deriveView(sent, { ...all, search: ' ' }, reader).found).toBeNull();
  });

  it('tells how sure a tie is, and when it holds', () => {
    const { edges } = deriveView(sent, all, reader);
    expect(edges.map(({ certainty, mode }) => `${certainty} ${mode}`)).toEqual([
      'confirmed current',
      'inferred current',
      'said planned',
      'said current',
    ]);
  });

  it('knows members that are not known, of which there are at least some, and what has ended', () => {
    const { byId } = deriveView(sent, all, reader);
    expect(byId.get('verkosto')?.members).toEqual({ state: 'atLeast', total: 2 });
    expect(byId.get('yksin')).toMatchObject({ members: { state: 'unknown' }, state: 'ended' });
    expect(byId.get('jäsen')?.members).toBeNull();
  });

  it('lists neighbours from nearest to farthest: members, other ties, then suggestions', () => {
    const { neighbours } = deriveView(sent, all, reader);
    expect(neighbours.get('verkosto')?.map(({ node }) => node.id)).toEqual(['jäsen', 'teema', 'ehdotettu']);
  });
});
