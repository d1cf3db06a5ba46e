const ROWS = `
ア=A イ=I ウ=U エ=E オ=O カ=KA キ=KI ク=KU ケ=KE コ=KO ガ=GA ギ=GI グ=GU ゲ=GE ゴ=GO
サ=SA シ=SI ス=SU セ=SE ソ=SO ザ=ZA ジ=JI ズ=ZU ゼ=ZE ゾ=ZO タ=TA チ=CI ツ=TU テ=TE ト=TO
ダ=DA ヂ=JI ヅ=ZU デ=DE ド=DO ナ=NA ニ=NI ヌ=NU ネ=NE ノ=NO ハ=HA ヒ=HI フ=FU ヘ=HE ホ=HO
バ=BA ビ=BI ブ=BU ベ=BE ボ=BO パ=PA ピ=PI プ=PU ペ=PE ポ=PO マ=MA ミ=MI ム=MU メ=ME モ=MO
ヤ=YA ユ=YU ヨ=YO ラ=RA リ=RI ル=RU レ=RE ロ=RO ワ=WA ヰ=I ヱ=E ヲ=O ン=N ヴ=BU
`;
const SMALL: Readonly<Record<string, string>> = {
  ァ: 'A',
  ィ: 'I',
  ゥ: 'U',
  ェ: 'E',
  ォ: 'O',
  ャ: 'YA',
  ュ: 'YU',
  ョ: 'YO',
  ヮ: 'WA',
};

const syllables = new Map(
  ROWS.trim()
    .split(/\s+/u)
    .map((row) => [row.slice(0, 1), row.slice(2)] as const),
);

/** A final NG is written with グ or without. */
const FINAL_NG = /ング$/u;

/**
 * One katakana word in sounds, a capital each: V as B, TSU as T, SHI as S, CHI as C. A small kana takes the vowel before
 * it away; long marks, small ッ and the グ of a final NG are not heard. Anything but katakana is left out.
 */
export function kanaSounds(word: string): string {
  let sounds = '';
  for (const letter of word.replaceAll('ー', '').replace(FINAL_NG, 'ン')) {
    const small = SMALL[letter];
    sounds = small === undefined ? sounds + (syllables.get(letter) ?? '') : joinSmall(sounds, small);
  }
  return sounds;
}

function joinSmall(sounds: string, small: string): string {
  const stem = sounds.slice(0, -1);
  if (small.length === 1) return stem + glideOf(sounds, stem) + small;
  // シャ, チャ and ジャ have no sound of Y of their own.
  return stem + (/[SCJ]$/.test(stem) ? small.slice(1) : small);
}

/** ウォ is WO and イェ is YE: a vowel that stood alone becomes the consonant. */
function glideOf(sounds: string, stem: string): string {
  if (stem !== '' && !/[AIUEON]$/.test(stem)) return '';
  return sounds.endsWith('U') ? 'W' : sounds.endsWith('I') ? 'Y' : '';
}
