const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]+/gu
/** （重庆）, （筹） */
const BRACKETED = /[([][^()[\]]*[)\]]/g

/** Every character of the lexicon of names that is written otherwise in traditional script. */
const TRADITIONAL =
  '業義產會體動醫協衛衞發園備寵導師護機檢潔環療癆監種築紅職聯藥訓設診詢諮誼輔進門隊險預飲務創養獸兒學總願嬰膚製遊'
const SIMPLIFIED =
  '业义产会体动医协卫卫发园备宠导师护机检洁环疗痨监种筑红职联药训设诊询咨谊辅进门队险预饮务创养兽儿学总愿婴肤制游'
const ANY_TRADITIONAL = /* @__PURE__ */ new RegExp(`[${TRADITIONAL}]`, 'g')

/**
 * Brings a name into the form in which words are looked for: one width, one script, no spaces, nothing in brackets.
 *
 * @param name - as it was written.
 * @returns the plain name.
 */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(BRACKETED, '')
    .replace(ANY_TRADITIONAL, (sign) => SIMPLIFIED.charAt(TRADITIONAL.indexOf(sign)))
}
