import { parsePlainDate, partsOf, type PlainDate, weekdayOf } from '@renkei/kernel';
import type { Language } from './language.ts';

const weekdays = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** First day of each era since Meiji 6, when Japan took the solar calendar; newest first. */
const eras = [
  { from: '2019-05-01', year: 2019, ja: '令和', en: 'Reiwa' },
  { from: '1989-01-08', year: 1989, ja: '平成', en: 'Heisei' },
  { from: '1926-12-25', year: 1926, ja: '昭和', en: 'Showa' },
  { from: '1912-07-30', year: 1912, ja: '大正', en: 'Taisho' },
  { from: '1873-01-01', year: 1868, ja: '明治', en: 'Meiji' },
] as const;

type Shown = { readonly weekday?: boolean; readonly year?: boolean };

/**
 * 2026年10月31日（土） / 31 Oct 2026. The weekday stands in Japanese unless refused, in English only where asked for.
 * What is no day is shown as it came: a page must not fail over one odd value.
 */
export function showDay(
  day: string,
  lang: Language,
  { weekday = lang === 'ja', year = true }: Shown = {},
): string {
  const parsed = parsePlainDate(day);
  if (!parsed.ok) return day;
  return lang === 'ja' ? inJapanese(parsed.value, weekday, year) : inEnglish(parsed.value, weekday, year);
}

/** With the era in brackets, as birth dates are shown: 1999年8月2日（平成11年） / 2 Aug 1999 (Heisei 11). */
export function showDayWithEra(day: string, lang: Language): string {
  const parsed = parsePlainDate(day);
  const era = showEra(day, lang);
  if (!parsed.ok || era === null) return showDay(day, lang, { weekday: false });
  const plain = showDay(day, lang, { weekday: false });
  return lang === 'ja' ? `${plain}（${era}）` : `${plain} (${era})`;
}

/** 平成11年, 令和元年 / Heisei 11, Reiwa 1; null for days before the solar calendar. */
export function showEra(day: string, lang: Language): string | null {
  const era = eras.find(({ from }) => day >= from);
  const parsed = parsePlainDate(day);
  if (era === undefined || !parsed.ok) return null;
  const count = partsOf(parsed.value).year - era.year + 1;
  return lang === 'ja' ? `${era.ja}${count === 1 ? '元' : count}年` : `${era.en} ${count}`;
}

/** A moment in Japan's time: 2026年11月24日（火）10:20 / 24 Nov 2026, 10:20 JST. */
export function showInstant(instant: string, lang: Language, shown: Shown = {}): string {
  const local = inJapan(instant);
  if (local === null) return instant;
  const day = showDay(local.day, lang, shown);
  return lang === 'ja' ? `${day}${local.time}` : `${day}, ${local.time} JST`;
}

/** 10:20, Japan's time. */
export function showTime(instant: string): string {
  return inJapan(instant)?.time ?? instant;
}

/** 10:20:05, Japan's time, of a moment in milliseconds since 1970: for what happens within the minute. */
export function showSecond(at: number): string {
  return new Date(at + 9 * 3_600_000).toISOString().slice(11, 19);
}

/** Japan has had no summer time since 1951, so a fixed nine hours are exact for every record a node holds. */
function inJapan(instant: string): { day: string; time: string } | null {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return null;
  const local = new Date(at + 9 * 3_600_000).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

function inJapanese(day: PlainDate, weekday: boolean, withYear: boolean): string {
  const { year, month, day: date } = partsOf(day);
  const plain = `${withYear ? `${year}年` : ''}${month}月${date}日`;
  return weekday ? `${plain}（${weekdays.ja[weekdayOf(day)] ?? ''}）` : plain;
}

function inEnglish(day: PlainDate, weekday: boolean, withYear: boolean): string {
  const { year, month, day: date } = partsOf(day);
  const plain = `${date} ${months[month - 1] ?? ''}${withYear ? ` ${year}` : ''}`;
  return weekday ? `${weekdays.en[weekdayOf(day)] ?? ''} ${plain}` : plain;
}
