/** Spaces of every kind, and what copying leaves behind: they show nothing and separate nothing. */
const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]+/gu
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu

/** Stands where the text had punctuation: no name reaches over it. */
export const SEPARATOR = '|'

/** Every character in a name or word looked for here that is written otherwise in traditional script. */
const TRADITIONAL =
  '萬業東兩豐臨義樂喬鄉雲會餘蘭關興內農衝沖鳳別辦區華臥廠縣雙發臺號後吳員園國聖場壩墊埡塹壯處寧寶實壽爾歲崗巖峽峯廣莊慶庫廟開強恆術來極棟樹橋溝濟塗濤灣靈災盞蓋礦紅組經維羣聯肅勝節蘇榮蓮瑩營鎣該貴趙車轄遼進連裏裡鐵銅鎮長門陽陝頂馬駒魚雞鷄鳴鴨黃龍廈嶺荊錫務點護於'
const SIMPLIFIED =
  '万业东两丰临义乐乔乡云会余兰关兴内农冲冲凤别办区华卧厂县双发台号后吴员园国圣场坝垫垭堑壮处宁宝实寿尔岁岗岩峡峰广庄庆库庙开强恒术来极栋树桥沟济涂涛湾灵灾盏盖矿红组经维群联肃胜节苏荣莲莹营蓥该贵赵车辖辽进连里里铁铜镇长门阳陕顶马驹鱼鸡鸡鸣鸭黄龙厦岭荆锡务点护于'
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

/** The nationalities in the names of autonomous counties and of townships. */
const NATIONALITIES = /(?:土家族?|苗族|仡佬族|[侗瑶回满蒙藏彝壮羌白]族)+(?=自治县|乡)/g

/**
 * Leaves the nationalities out of the name of an autonomous county or township: hardly anyone knows their order.
 *
 * @param text - normalized.
 * @returns such as 彭水自治县 for 彭水苗族土家族自治县, 后坪乡 for 后坪苗族土家族乡.
 */
export function withoutNationalities(text: string): string {
  return text.replace(NATIONALITIES, '')
}

function anyOf(signs: string): RegExp {
  return new RegExp(`[${signs}]`, 'g')
}
