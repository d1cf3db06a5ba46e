/** Measures of the picture, in its own units. */
export const frame = { width: 776, left: 112, right: 736, top: 46, row: 26, bar: 20, pad: 5 } as const;
