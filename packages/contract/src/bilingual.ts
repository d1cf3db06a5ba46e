import { z } from 'zod';

/** Text in both languages of the officers' screens. */
export const Bilingual = z.object({ ja: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof Bilingual>;

/** A civil day on the wire. */
export const Day = z.iso.date();
/** An instant on the wire, UTC. */
export const Instant = z.iso.datetime();
