/** Named figures; the unit is the end of the name: `_s`, `_mib`, or none for a count. */
export type Figures = Readonly<Record<string, number>>;
export type Bench = () => Promise<Figures>;
