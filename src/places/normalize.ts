/** Spaces of every kind, and what copying leaves behind: they show nothing and separate nothing. */
const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]+/gu
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu

/** Stands where the text had punctuation: no name reaches over it. */
export const SEPARATOR = '|'

/** Every character in a name of the annexes or counties that is written otherwise in traditional script. */
const TRADITIONAL =
  '東兩豐臨義樂喬鄉雲會蘭關沖華廠縣雙吳園聖場壩墊埡塹寧實寶壽歲崗巖峽廣莊廟開強塗濤灣靈蓋盞節紅經聯勝蘇榮蓮瑩鎣趙車進連裏裡鐵銅鎮長陽頂馬駒魚雞鷄鳴鴨黃龍區慶萬餘溝濟術發員國轄'
const SIMPLIFIED =
  '东两丰临义乐乔乡云会兰关冲华厂县双吴园圣场坝垫垭堑宁实宝寿岁岗岩峡广庄庙开强涂涛湾灵盖盏节红经联胜苏荣莲莹蓥赵车进连里里铁铜镇长阳顶马驹鱼鸡鸡鸣鸭黄龙区庆万余沟济术发员国辖'
const ANY_TRADITIONAL = /* @__PURE__ */ anyOf(TRADITIONAL)

/**
 * Brings a text into the form in which names are compared: one width, one script, no spaces, one sign for all
 * punctuation.
 *
 * @param text - as it was written.
 * @returns letters and digits, with `|` between the parts.
 */
export function normalizeText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(NEITHER_LETTER_NOR_DIGIT, SEPARATOR)
    .replace(ANY_TRADITIONAL, (sign) => SIMPLIFIED.charAt(TRADITIONAL.indexOf(sign)))
}

function anyOf(signs: string): RegExp {
  return new RegExp(`[${signs}]`, 'g')
}
