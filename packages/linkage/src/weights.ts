/** Goes up with every change of a weight, a threshold or a comparison. */
export const linkModelVersion = 1;

/**
 * Every number of the model, in hundredths of a bit: 100 doubles the odds that notice and record are about one person.
 * They are judgement, set on simulated nations (`npm run bench -- link`) whose slips and spellings are estimates
 * themselves; nobody has compared them with real notices: verified false. To be replaced by weights learnt from counts.
 */
export const weights = Object.freeze({
  /** Twelve characters by chance: never. Copying and the neighbouring line are why it is not more. */
  cardNumberEqual: 2000,
  /** The number is held by somebody else: about one honest notice in a hundred. */
  cardNumberDifferent: -600,
  /** Born on a day on which only one person of the register was born; less by the doubling for every one more. */
  birthDateEqual: 1750,
  birthDateEqualLeast: 400,
  /** Slips are about as rare as days that differ by a slip. */
  birthDateNear: 50,
  birthDateDifferent: -900,
  /** A whole name cannot say more than this: relatives and namesakes share names. */
  nameMost: 2000,
  /** Of the rarity of a token, in hundredths, and its bounds: who has one name of a kind often has the others. */
  rarityShare: 85,
  tokenLeast: 100,
  /** Without counts: for each letter of an equal token, up to the most; a token that the register calls common says less. */
  letter: 130,
  tokenMost: 900,
  commonTokenMost: 450,
  /** Of the weight of an equal token, in hundredths: with one typing error, as an initial, in katakana that sounds like it. */
  typingShare: 80,
  initialShare: 20,
  soundShare: 70,
  /** About one name in a hundred is mistyped. */
  typingError: -300,
  /** A token that one side leaves out, such as a middle name. */
  tokenMissing: -150,
  /** A token on either side that the other contradicts. */
  tokenContradicted: -500,
  nameDifferent: -900,
  /** Katakana that sounds otherwise: Chinese names are read in Japanese, too, and no table knows these readings yet. */
  soundsDifferent: -300,
  kanjiEqual: 1100,
  sexEqual: 90,
  sexDifferent: -400,
  nationalityEqual: 150,
  nationalityDifferent: -200,
});

/** What it takes to name somebody. Measured and judged like the weights. */
export const thresholds = Object.freeze({
  /** Without the number: birth date, name, sex and nationality together. */
  evidence: 1950,
  /** How far the second best must be behind. */
  margin: 300,
  /** With the number and a birth date that is off by a slip, the name must say this much. */
  nameBesideNearDate: 500,
  /** Similarity of sounds, in hundredths: one token, and a name written without any space. */
  soundsAlike: 66,
  joinedSoundsAlike: 74,
  wholeSoundsAlike: 78,
});
