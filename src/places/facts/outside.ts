import { gazetteer } from './gazetteer.ts'
import { SEPARATOR } from './normalize.ts'

/** Another province, by its full name or before a city, county or district of it: 四川成都市, but not 四川路. */
const OTHER_PROVINCE = /* @__PURE__ */ otherProvince()

function otherProvince(): RegExp {
  const name =
    '北京|天津|上海|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|台湾|香港|澳门'
  const division = '[^|\\d路街道巷村镇乡]{1,10}?[市州县区]'
  return new RegExp(`^\\|?(?:中华人民共和国|中国)?\\|?(?:${name})(?:[省市]|(?=$|\\||${division}))`)
}

/** Chongqing belonged to Sichuan until 1997: old addresses begin so, some with a prefecture of what is Chongqing today. */
const SICHUAN_BEFORE_1997 =
  /^\|?(?:中华人民共和国|中国)?\|?四川省?\|?(?:(?:万县|涪陵|黔江|重庆)(?:市|地区)?)?\|?$/

/** The first name of a city; a prefecture only if a city or county follows. */
const FIRST_CITY =
  /^\|?([^|\d镇乡村街路巷道号组区县]{1,9}?)(?:自治州|州(?=[^|\d]{1,5}[市县])|市(?![场区民里内外郊中]))/
/** The cities and prefectures whose names are too like other words for that: 门市, 花市, 地区, or an 乡 or 镇 inside. */
const UNLIKELY_CITY =
  /^\|?(?:(?:新乡|萍乡|镇江|景德镇|厦门|荆门|江门|天门|攀枝花)市|(?:兴安|锡林郭勒|阿拉善)盟|(?:大兴安岭|阿里|阿克苏|喀什|和田|塔城|阿勒泰)地区)/
/** Words that end like one: 超市, 我市. */
const NO_CITY = /[超菜门集夜花鱼本我全该住]$/

/** A county or district, which is named by two characters nearly always; a longer word is seldom one (示范区). */
const FIRST_COUNTY = /^\|?([^|\d镇乡村街路巷道号组市]{2})[县区](?![城里内外上级域])/
/** Words that end like one, or leave open which one is meant: 小区, 某某县, 我们县. */
const NO_COUNTY =
  /[某未不哪各全本我咱该这那此国贫困点老在离住X]|[城小社园新景库山矿校片街林厂院营发业开辖地郊灾宅民务假护置范忠开巴万]$/i

const AT_END = /\|+$/

/** What the words before the first county of Chongqing say. */
export interface Outside {
  /** They name a place that is none of Chongqing's. */
  readonly named: boolean
  /** It is named by its province, so that nothing is left to doubt. */
  readonly certain: boolean
}

/**
 * Tells whether a text begins with a place outside Chongqing. All county-level units of Chongqing are known, so a city,
 * county or district whose name is not even near one of theirs is none of them.
 *
 * @param text - normalized.
 * @param mention - where the first county of Chongqing stands in it, if any.
 * @returns what it begins with.
 */
export function outsideOf(text: string, mention: number | undefined): Outside {
  if (OTHER_PROVINCE.test(text)) {
    const named = mention === undefined || !SICHUAN_BEFORE_1997.test(text.slice(0, mention))
    return { named, certain: named }
  }
  const city = UNLIKELY_CITY.exec(text)?.[0] ?? likely(FIRST_CITY.exec(text), NO_CITY)
  // Before a county of ours only what can govern it counts: 宁波市江北区.
  if (mention !== undefined)
    return { named: text.slice(0, mention).replace(AT_END, '') === city, certain: false }
  const named = (city ?? likely(FIRST_COUNTY.exec(text), NO_COUNTY)) !== undefined
  return { named, certain: false }
}

function likely(found: RegExpExecArray | null, unlikely: RegExp): string | undefined {
  const [name = '', stem = ''] = found ?? []
  return name && !unlikely.test(stem) && !isNearOurs(name.replace(SEPARATOR, '')) ? name : undefined
}

/** 武隆市, 凤节县 and 开洲区 may be ours, misspelt in one character. */
function isNearOurs(name: string): boolean {
  return [...gazetteer().counties.values()].some(({ rule }) => {
    const others = [...rule.name].filter((sign, index) => sign !== name[index])
    return rule.name.length === name.length && others.length === 1
  })
}
