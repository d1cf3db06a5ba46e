const PREFECTURE_AND_MUNICIPALITY = /^(.{1,4}?[都道府県])?(.{1,12}?[市区町村])/u;

/** Prefecture and municipality of an address as written; empty where none can be read. */
export function placeOfWork(address: string): string {
  return PREFECTURE_AND_MUNICIPALITY.exec(address.trim())?.[0] ?? '';
}
