/** Fields 分野 of a specified skilled worker: slug, name, and names in use. Domain facts 2.5 and 0 no. 19; [M], unverified. */
const FIELDS: readonly (readonly [slug: string, ...names: readonly string[]])[] = [
  ['care', '介護', 'nursing care', 'care'],
  ['building-cleaning', 'ビルクリーニング', 'building cleaning'],
  [
    'manufacturing',
    '工業製品製造業',
    '工業製品製造',
    '素形材・産業機械・電気電子情報関連製造業',
    'manufacturing',
  ],
  ['construction', '建設', '建設業', 'construction'],
  ['shipbuilding', '造船・舶用工業', '造船', 'shipbuilding'],
  ['automobile-maintenance', '自動車整備', 'automobile maintenance'],
  ['aviation', '航空', 'aviation'],
  ['accommodation', '宿泊', '宿泊業', 'accommodation'],
  ['automobile-transport', '自動車運送業', '自動車運送', 'automobile transport'],
  ['railway', '鉄道', 'railway'],
  ['agriculture', '農業', 'agriculture'],
  ['fishery', '漁業', 'fishery'],
  ['food-manufacturing', '飲食料品製造業', '飲食料品製造', 'food and beverage manufacturing'],
  ['food-service', '外食業', '外食', 'food service'],
  ['forestry', '林業', 'forestry'],
  ['wood-industry', '木材産業', 'wood industry'],
  ['linen-supply', 'リネンサプライ', 'linen supply'],
  ['logistics-warehouse', '物流倉庫', 'logistics warehouse'],
  ['resource-recycling', '資源循環', 'resource recycling'],
];

/** Slug of the field by its name, compared by `keyOf`; with or without 分野. May miss: other words are not kept. */
export function fieldFinder(keyOf: (name: string) => string): (words: string) => string | undefined {
  const slugs = new Map(
    FIELDS.flatMap(([slug, ...names]) =>
      names.flatMap((name) => [
        [keyOf(name), slug] as const,
        [`${keyOf(name)}${keyOf('分野')}`, slug] as const,
      ]),
    ),
  );
  return (words) => slugs.get(keyOf(words));
}
