/** Named figures; the unit is the end of the name: `_s`, `_mb`, `_mib`, `_per_second`, or none for a count. */
export type Figures = Readonly<Record<string, number>>;
/** `rows`: how large, where a bench has a size. */
export type BenchOptions = { readonly rows?: number };
export type Bench = (options: BenchOptions) => Promise<Figures>;
