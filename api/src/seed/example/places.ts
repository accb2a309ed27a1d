/** Lapland as the invented region sees it: its real municipalities and, in them, villages that do not exist. */
export type Place = {
  /** Number of the municipality. */
  readonly code: string;
  readonly town: boolean;
  /** Finnish genitive, which names of associations begin with. */
  readonly genitive: string;
  readonly swedish: string;
  /** Name of the municipality as an actor in Northern Sámi, in the Sámi homeland only. */
  readonly northernSami?: string;
  /** Inhabitants in hundreds: how much of the region's life happens here. */
  readonly weight: number;
  /** Invented villages, in the genitive. */
  readonly villages: readonly string[];
};

const place = (
  code: string,
  genitive: string,
  swedish: string,
  weight: number,
  villages: string,
  more: Partial<Place> = {},
): Place => ({ code, town: false, genitive, swedish, weight, villages: villages.split(' '), ...more });

export const places: readonly Place[] = [
  place(
    '698',
    'Rovaniemen',
    'Rovaniemi',
    650,
    'Hillakeron Kuukkelinperän Keloselän Riekkosuvannon Jänkävaaranpään Tervaslammen',
    { town: true },
  ),
  place('851', 'Tornion', 'Torneå', 210, 'Lauttarannan Pajuluodon Karsikkoperän', { town: true }),
  place('240', 'Kemin', 'Kemi', 200, 'Uittorannan Tukkiniemenpään Hylkeenkarin', { town: true }),
  place('758', 'Sodankylän', 'Sodankylä', 82, 'Ahkiovaaran Aapalammen Hirvaskurun Kaarnepalon', {
    northernSami: 'Soađegili gielda',
  }),
  place('241', 'Keminmaan', 'Keminmaa', 77, 'Patoniemenperän Vasikkaluodon'),
  place('320', 'Kemijärven', 'Kemijärvi', 70, 'Kuikkarannan Isokelon Uittovirran', { town: true }),
  place('148', 'Inarin', 'Enare', 70, 'Naalisaaren Rautukivenrannan Tievalahden', { northernSami: 'Anára gielda' }),
  place('261', 'Kittilän', 'Kittilä', 68, 'Keroperän Hanhisuvannon Ruskakurun'),
  place('273', 'Kolarin', 'Kolari', 40, 'Kultakurun Väylänhaaran'),
  place('976', 'Ylitornion', 'Övertorneå', 37, 'Yöttömänrannan Ratasvaaranperän'),
  place('683', 'Ranuan', 'Ranua', 36, 'Hillasaarenpään Suoheinän'),
  place('732', 'Sallan', 'Salla', 33, 'Rajakeron Kelopirtin'),
  place('854', 'Pellon', 'Pello', 32, 'Lohikivenrannan Väylänmutkan'),
  place('614', 'Posion', 'Posio', 29, 'Muikkulahdenperän Savipirtin'),
  place('751', 'Simon', 'Simo', 28, 'Nahkiaisniemen Merituulenrannan'),
  place('845', 'Tervolan', 'Tervola', 28, 'Rantavainion Jokipyörteen'),
  place('498', 'Muonion', 'Muonio', 23, 'Kuerlammenrannan Suksirannan'),
  place('047', 'Enontekiön', 'Enontekis', 18, 'Tunturikodan Paljakkapuron', { northernSami: 'Eanodaga gielda' }),
  place('890', 'Utsjoen', 'Utsjoki', 12, 'Rivikosken Jokisuvannonpään', { northernSami: 'Ohcejoga gielda' }),
  place('742', 'Savukosken', 'Savukoski', 10, 'Erälammenrannan'),
  place('583', 'Pelkosenniemen', 'Pelkosenniemi', 10, 'Rykimävaaran'),
];

export const lapland = 'area_region_19';
export const areaOf = (code: string): string => `area_municipality_${code}`;

/** Municipalities that work together, by the name people give them. Pelkosenniemi is left out of the east: a planted gap. */
export const neighbourhoods = {
  seaLapland: ['240', '851', '241', '751', '845'],
  riverValley: ['854', '976'],
  fells: ['047', '261', '273', '498'],
  east: ['320', '732', '614', '742'],
  north: ['148', '758', '890'],
  middle: ['698', '683'],
  saami: ['148', '890', '047', '758'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const placeOf = (code: string): Place => {
  const found = places.find((one) => one.code === code);
  if (!found) throw new Error(`no municipality of Lapland has the number ${code}`);
  return found;
};
