import { type Day, textOf } from './calendar.ts';
import { Draw } from './draw.ts';
import {
  drawEstablishment,
  drawEstablishments,
  type EstablishmentWish,
} from './employers/draw-establishment.ts';
import type { Establishment } from './employers/establishment.ts';
import { LabourMarket } from './employers/labour-market.ts';
import { foundCorporation, foundEstablishment } from './employers/register-employer.ts';
import { TextFiles } from './files/text-files.ts';
import { nationalityCodes, type TraditionId } from './names/tradition.ts';
import { EgovFiles } from './notices/egov-files.ts';
import { Form3Files } from './notices/form-3.ts';
import { corporateNumberOf, insuranceNumberOf } from './numbers.ts';
import { Life } from './people/life.ts';
import { drawBirth, drawNamed, type Person } from './people/person.ts';
import { drawTradition } from './people/population.ts';
import { type Status, statusGroupOf } from './people/status.ts';
import { type Cell, dayText, Records } from './records/records.ts';
import { TruthFile } from './truth/truth-file.ts';

const purposes = { resident: 1, companion: 3, founded: 4, files: 5, national: 6 } as const;
const NATIONAL = 9_000_000_000;
const OFFICES = 99_999_900;

export type NationOptions = {
  readonly seed: number;
  readonly today: Day;
  /** Codes in place of XA…, for the test that they decide nothing. */
  readonly nationalityCodes?: Readonly<Record<TraditionId, string>>;
};

/** All that the people of a nation share: its registers, employers, offices and the day of the case. */
export class Nation {
  readonly seed: number;
  readonly today: Day;
  readonly files = new TextFiles();
  readonly records: Records;
  readonly truth: TruthFile;
  readonly form3: Form3Files;
  readonly egov: EgovFiles;
  readonly supervisingBody = corporateNumberOf(NATIONAL);
  /** Whose the card numbers of this block are, as the register holds them. */
  readonly cardHolders = new Map<string, string>();
  readonly #codes: Readonly<Record<TraditionId, string>>;
  readonly #founded = new Map<number, number>();
  #establishments: readonly Establishment[] = [];
  #market: LabourMarket | undefined;

  constructor({ seed, today, nationalityCodes: codes = nationalityCodes }: NationOptions) {
    this.seed = seed;
    this.today = today;
    this.#codes = codes;
    this.records = new Records(this.files, today);
    this.truth = new TruthFile(this.files);
    this.form3 = new Form3Files(this.files, today);
    this.egov = new EgovFiles(this.files, today, this.#foundOffices());
    this.#foundSupervisingBody();
  }

  /** Moves to the next thousand residents: other employers, other neighbours. */
  enterBlock(block: number): Draw {
    this.cardHolders.clear();
    this.#founded.clear();
    this.#establishments = drawEstablishments(this.seed, block, this.today);
    this.#market = new LabourMarket(this.#establishments);
    for (const each of this.#establishments) {
      if (each.headOffice === undefined) foundCorporation(this.records, each);
      foundEstablishment(this.records, each);
    }
    return new Draw(this.seed, purposes.files, block);
  }

  lifeOf(index: number, status: Status): Life {
    const draw = new Draw(this.seed, purposes.resident, index);
    const tradition = drawTradition(status, draw);
    return new Life(this, this.#personOf({ index, status, tradition }, draw, false), draw);
  }

  companionOf({ person }: Life, as: Partial<Person> = {}): Life {
    const draw = new Draw(this.seed, purposes.companion, person.index);
    const status = as.status ?? 'engineer_humanities_intl';
    const tradition = as.tradition ?? drawTradition(status, draw);
    const drawn = this.#personOf({ index: person.index, status, tradition }, draw, true);
    return new Life(this, { ...drawn, ...as }, draw);
  }

  #personOf(of: Pick<Person, 'index' | 'status' | 'tradition'>, draw: Draw, companion: boolean): Person {
    const id = `R-${String(of.index + 1).padStart(7, '0')}${companion ? '-2' : ''}`;
    const birth = drawBirth(of.status, draw, this.today);
    const insured = insuranceNumberOf(of.index, companion ? 2 : 1);
    return { ...of, id, companion, birth, insured, ...drawNamed(of.tradition, draw) };
  }

  placeFor({ person, draw }: Life): Establishment {
    if (this.#market === undefined) throw new Error('no block was entered');
    return this.#market.find(statusGroupOf(person.status), draw);
  }

  /** Another place than this one, and never a student's own school. */
  otherPlaceFor(life: Life, than: Establishment): Establishment {
    for (;;) {
      const place = this.placeFor(life);
      if (place.corporation.number !== than.corporation.number && !this.isOwnSchool(life, place))
        return place;
    }
  }

  isOwnSchool(life: Life, { corporation }: Establishment): boolean {
    return life.person.status === 'student' && this.schoolOf(life).corporation.number === corporation.number;
  }

  /** A school of the block. */
  schoolOf({ person }: Life): Establishment {
    const schools = this.#establishments.filter(({ industry }) => industry.code === 'O');
    const school = schools[person.index % Math.max(1, schools.length)] ?? this.#establishments[0];
    if (school === undefined) throw new Error('a block without establishments');
    return school;
  }

  /** An establishment for this life alone: what happens there touches nobody else. */
  found(life: Life, wish: EstablishmentWish = {}, succeeds?: Establishment): Establishment {
    const { index } = life.person;
    const last = (this.#founded.get(index) ?? 0) + 1;
    if (last > 9) throw new Error(`${life.person.id} founded too many establishments`);
    this.#founded.set(index, last);
    const key = { ordinal: index, last, corporate: 1_000_000_000 + index * 10 + last };
    const draw = new Draw(this.seed, purposes.founded, index * 10 + last);
    const founded = drawEstablishment(key, wish, draw, this.today);
    if (founded.headOffice === undefined) foundCorporation(this.records, founded, succeeds);
    foundEstablishment(this.records, founded);
    return founded;
  }

  /** A plan that is not of one person. */
  plan(cells: readonly Cell[], from: Day, until: Day | undefined): void {
    this.records.write('plans', [...cells, textOf(from), dayText(until)], from - 30);
  }

  nationality(tradition: TraditionId): string {
    return this.#codes[tradition];
  }

  #foundOffices(): readonly Establishment[] {
    return [0, 1, 2].map((office) => {
      const draw = new Draw(this.seed, purposes.national, office);
      const key = { ordinal: OFFICES + office, last: 9, corporate: NATIONAL + 1 + office };
      const founded = drawEstablishment(key, { selfFiling: true }, draw, this.today);
      foundCorporation(this.records, founded);
      foundEstablishment(this.records, founded);
      return founded;
    });
  }

  #foundSupervisingBody(): void {
    const since = this.today - 4000;
    const names = ['架空国際協同組合', 'カクウコクサイキョウドウクミアイ', '13', '東京都架空市見本町１－１'];
    this.records.write('employers', [this.supervisingBody, ...names, 'Q', 'no', '', textOf(since)], since);
    const licence = ['C-0-1', 'supervising', 'KAKU-001', this.supervisingBody, '', '', textOf(since)];
    this.records.write('licences', [...licence, textOf(this.today + 400), '', ''], since);
  }
}
