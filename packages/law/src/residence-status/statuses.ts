import { type StatusRow, statusRows } from './statuses-by-date.ts';

/**
 * A status of residence whatever the day. `endless`: the period has no end. `exempt`: outside the notice of LPA 28, so no
 * rule about a notice may ask anything of the person.
 */
export type StatusOfResidence = {
  readonly slug: string;
  readonly ja: string;
  readonly en: string;
  readonly endless?: true;
  readonly exempt?: true;
};

const ENDLESS = ['indefinite', '–'];

/** Each status once, under the name it has had first, in the order of the law's tables. */
export const statusesOfResidence: readonly StatusOfResidence[] = statusRows
  .filter((row, at) => statusRows.findIndex(({ slug }) => slug === row.slug) === at)
  .map(statusOf);

const bySlug = new Map(statusesOfResidence.map((status) => [status.slug, status]));

/** May miss: an unknown slug is kept as written and never guessed. */
export function findStatus(slug: string): StatusOfResidence | undefined {
  return bySlug.get(slug);
}

function statusOf({ slug, ja, en, periods, notice }: StatusRow): StatusOfResidence {
  return {
    slug,
    ja,
    en,
    ...(ENDLESS.includes(periods) ? { endless: true as const } : {}),
    ...(notice === 'exempt' ? { exempt: true as const } : {}),
  };
}
