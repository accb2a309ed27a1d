/** Reads Finland, its regions and municipalities; Lapland's municipalities with their polygons. */
import { readSeeds, type Seed } from './read-csv.ts';

type Polygons = { readonly features: readonly { readonly id: string; readonly geometry: unknown }[] };

export const areasFile = 'areas.csv';
export const polygonsFile = 'municipalities-lapland.geojson';

export const readAreaSeeds = (areas: string, polygons: string): readonly Seed[] => {
  const byCode = new Map(
    (JSON.parse(polygons) as Polygons).features.map(({ id, geometry }) => [id, JSON.stringify(geometry)]),
  );
  return readSeeds('area', areas, areasFile).map((seed) => {
    const { input } = seed.command;
    const polygon = input['kind'] === 'areaKind.municipality' ? byCode.get(String(input['code'])) : undefined;
    return polygon === undefined ? seed : { ...seed, command: { ...seed.command, input: { ...input, polygon } } };
  });
};
