import holidays from '@holiday-jp/holiday_jp';
import { addDays, partsOf, type PlainDate, weekdayOf } from '@renkei/kernel';

const SUNDAY = 0;
const SATURDAY = 6;

/** 行政機関の休日に関する法律1: Saturdays, Sundays, national holidays, 29 December to 3 January. */
export function isOpeningDay(date: PlainDate): boolean {
  const weekday = weekdayOf(date);
  return weekday !== SATURDAY && weekday !== SUNDAY && !isYearEnd(date) && !(date in holidays.holidays);
}

/** The day itself if offices are open, otherwise the next one on which they are. */
export function thisOrNextOpeningDay(date: PlainDate): PlainDate {
  let day = date;
  while (!isOpeningDay(day)) day = addDays(day, 1);
  return day;
}

function isYearEnd(date: PlainDate): boolean {
  const { month, day } = partsOf(date);
  return (month === 12 && day >= 29) || (month === 1 && day <= 3);
}
