export { type Brand } from './brand.ts';
export { canonicalJson } from './canonical-json.ts';
export { type Clock, civilDayInJapan, systemClock, withFixedDay } from './clock.ts';
export { assertNever } from './exhaustive.ts';
export { nfkc } from './nfkc.ts';
export {
  type CardNumber,
  type CorporateNumber,
  corporateCheckDigit,
  type EstablishmentNumber,
  type InsuredNumber,
  isSyntheticCardNumber,
  parseCardNumber,
  parseCorporateNumber,
  parseEstablishmentNumber,
  parseInsuredNumber,
  repairCardNumber,
} from './numbers.ts';
export {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  earlierOf,
  laterOf,
  parsePlainDate,
  partsOf,
  plainDate,
  type PlainDate,
  plainDateOf,
  weekdayOf,
} from './plain-date.ts';
export { err, ok, type Result } from './result.ts';
