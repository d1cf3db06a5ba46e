import { nfkc } from '@renkei/kernel';

/**
 * Characters of names that are written in several forms, the common one first in each group. From memory after the
 * Ministry of Justice's list of variant and standard characters (誤字俗字・正字一覧表, circular 民一第2842号, 2004-10-14) and the
 * list of characters for names (戸籍法施行規則 別表第二); nobody has compared it with them: [M], unverified. Compatibility
 * ideographs are folded by NFKC and stand here only where NFKC leaves them.
 */
const GROUPS = `
高髙 崎﨑嵜 斉斎齋齊 辺邊邉 浜濱濵 沢澤 広廣 国國 竜龍 桜櫻 島嶋嶌 富冨 峰峯 野埜 恵惠 栄榮 真眞 静靜 瀬瀨 滝瀧 徳德 黒黑 黄黃 増增 蔵藏
実實 寿壽 将將 条條 学學 会會 関關 円圓 塩鹽 鉄鐵銕 弥彌 万萬 与與 吉𠮷 槙槇 遥遙 凛凜 尭堯 桧檜 禄祿 曽曾 柳栁桺 館舘 豊豐 緑綠 来來 礼禮
浅淺 村邨 仏佛 伝傳 勲勳 薫薰 単單 団團 壮壯 宝寶寳 専專 従從 戸戶 晋晉 暁曉 楽樂 横橫 歩步 温溫 為爲 聡聰 声聲 荘莊 芦蘆 蛍螢 衛衞 誉譽
譲讓 転轉 銭錢 鎮鎭 青靑 顕顯 鶏鷄 鴎鷗 麹麴 齢齡 亀龜 乗乘 児兒 剣劍劔 巻卷 参參 厳嚴 奥奧 岳嶽 応應 収收 教敎 清淸 亜亞 悪惡 桑桒
経經 県縣 検檢 験驗 顔顏 駆駈 渋澁 縄繩 穂穗 粛肅 隠隱 闘鬪 両兩 労勞 霊靈 恋戀 蛮蠻 湾灣 満滿 麦麥 鉱鑛 済濟 剤劑 釈釋 訳譯 択擇 駅驛
`;

const HAN = /\p{Script=Han}/u;

const commonForm = new Map(
  GROUPS.trim()
    .split(/\s+/u)
    .flatMap((group) => {
      const [common = '', ...variants] = Array.from(group);
      return variants.map((variant) => [variant, common] as const);
    }),
);

/** The text with every variant in its common form, after NFKC. Idempotent. For comparing only: what was received stays. */
export function foldVariants(text: string): string {
  const normal = nfkc(text);
  // Most texts have no variant: what they are made of is not put together again.
  if (!hasUncommon(normal)) return normal;
  return Array.from(normal, (character) => commonForm.get(character) ?? character).join('');
}

/** Whether a kanji of the text has a more common form; width and kana do not count. */
export function hasVariant(text: string): boolean {
  if (hasUncommon(text)) return true;
  for (const character of text) if (nfkc(character) !== character && HAN.test(character)) return true;
  return false;
}

/** Whether a character stands in the table with a more common form. */
function hasUncommon(text: string): boolean {
  for (const character of text) if (commonForm.has(character)) return true;
  return false;
}
