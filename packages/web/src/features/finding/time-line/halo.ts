const around = 'stroke-4 [paint-order:stroke] [stroke-linejoin:round] forced-colors:stroke-[Canvas]';

/** A line of the colour behind around the letters, so that no other line runs through them. */
export const halo = { onBar: `stroke-bar ${around}`, onPage: `stroke-page ${around}` } as const;
