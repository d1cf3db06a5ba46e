import type { Brand } from './brand.ts';
import { nfkc } from './nfkc.ts';
import { err, ok, type Result } from './result.ts';

/** Residence card number 在留カード番号: two letters, eight digits, two letters; no check digit is published. Source: domain facts 3.1. */
export type CardNumber = Brand<string, 'CardNumber'>;
/** Corporate number 法人番号: thirteen digits, the first a check digit. */
export type CorporateNumber = Brand<string, 'CorporateNumber'>;
/** Employment-insurance establishment number 雇用保険適用事業所番号, written `1234-567890-1`. */
export type EstablishmentNumber = Brand<string, 'EstablishmentNumber'>;
/** Employment-insurance number of an insured person 被保険者番号, written `1234-567890-1`. */
export type InsuredNumber = Brand<string, 'InsuredNumber'>;

const CARD = /^[A-Z]{2}\d{8}[A-Z]{2}$/;
const IN_SHAPE = /^\d{4}-\d{6}-\d$/;
const INSURANCE = /^(\d{4})-?(\d{6})-?(\d)$/;

/** Folds full width and spaces (NFKC), then wants `AA00000000AA`. */
export function parseCardNumber(text: string): Result<CardNumber, 'card-number.malformed'> {
  if (CARD.test(text)) return ok(text as CardNumber);
  const folded = nfkc(text).replaceAll(/\s/gu, '').toUpperCase();
  return CARD.test(folded) ? ok(folded as CardNumber) : err('card-number.malformed');
}

const LETTER_FOR: Readonly<Record<string, string>> = { 0: 'O', 1: 'I' };
const DIGIT_FOR: Readonly<Record<string, string>> = { O: '0', I: '1' };

/**
 * As `parseCardNumber`, and reads O for 0 and I for 1 where a digit has to stand, and 0 for O and 1 for I where a letter
 * has to: at each place only one of the two can have been meant. Hyphens between the parts are left out.
 */
export function repairCardNumber(text: string): Result<CardNumber, 'card-number.malformed'> {
  const folded = nfkc(text)
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .toUpperCase();
  return parseCardNumber(Array.from(folded, repaired).join(''));
}

/** Letters stand at the two places at either end. */
function repaired(sign: string, at: number): string {
  return (at < 2 || at > 9 ? LETTER_FOR : DIGIT_FOR)[sign] ?? sign;
}

/** True for numbers reserved for synthetic data (`XX########XX`): no real card carries them. */
export function isSyntheticCardNumber(number: CardNumber): boolean {
  return number.startsWith('XX') && number.endsWith('XX');
}

/** 法人番号の指定等に関する省令 2: check digit = 9 − (Σ digit × (1 for odd places, 2 for even, from the right) mod 9). */
export function parseCorporateNumber(text: string): Result<CorporateNumber, 'corporate-number.malformed'> {
  const digits = nfkc(text).replaceAll(/[\s-]/gu, '');
  if (!/^\d{13}$/.test(digits) || Number(digits[0]) !== corporateCheckDigit(digits.slice(1))) {
    return err('corporate-number.malformed');
  }
  return ok(digits as CorporateNumber);
}

/** Check digit for a twelve-digit body. */
export function corporateCheckDigit(body: string): number {
  let sum = 0;
  for (let place = 0; place < 12; place += 1) sum += Number(body[11 - place]) * (place % 2 === 0 ? 1 : 2);
  return 9 - (sum % 9);
}

export function parseEstablishmentNumber(
  text: string,
): Result<EstablishmentNumber, 'establishment-number.malformed'> {
  const number = insuranceShape(text);
  return number === undefined ? err('establishment-number.malformed') : ok(number as EstablishmentNumber);
}

export function parseInsuredNumber(text: string): Result<InsuredNumber, 'insured-number.malformed'> {
  const number = insuranceShape(text);
  return number === undefined ? err('insured-number.malformed') : ok(number as InsuredNumber);
}

function insuranceShape(text: string): string | undefined {
  if (IN_SHAPE.test(text)) return text;
  const match = INSURANCE.exec(nfkc(text).trim());
  return match === null ? undefined : `${match[1]}-${match[2]}-${match[3]}`;
}
