const HOURS_AND_MINUTES = /^(\d{1,3}):([0-5]\d)$/u;

/** Hours of a notice such as 38:45, as a number of hours; may miss. */
export function findWeeklyHours(written: string | undefined): number | undefined {
  const [, hours, minutes] = HOURS_AND_MINUTES.exec(written ?? '') ?? [];
  return hours === undefined || minutes === undefined ? undefined : Number(hours) + Number(minutes) / 60;
}
