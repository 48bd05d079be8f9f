/** Another province, by its full name or before a city, county or district of it: 四川成都市, but not 四川路. */
const OTHER_PROVINCE = /* @__PURE__ */ otherProvince()

function otherProvince(): RegExp {
  const name =
    '北京|天津|上海|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|台湾|香港|澳门'
  const ending = '省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区'
  const division = '[^|\\d路街道巷村镇乡]{1,10}?[市州县区]'
  return new RegExp(
    `^\\|?(?:中华人民共和国|中国)?\\|?(?:${name})(?:${ending}|(?=$|\\||${division}))`,
  )
}

/** Chongqing belonged to Sichuan until 1997: old addresses begin so. */
const SICHUAN = /^\|?(?:中国)?四川/

/** The first name of a city, county or district; a prefecture only if a city or county follows. */
const FIRST_DIVISION =
  /^\|?[^|\d镇乡村街路巷道号组]{1,9}?(?:自治州|州(?=[^|\d]{1,5}[市县])|[市县区])/
/** The cities and prefectures whose names are too like other words for that: 门市, 花市, 地区, or an 乡 or 镇 inside. */
const UNLIKELY_DIVISION =
  /^\|?(?:(?:新乡|萍乡|镇江|景德镇|厦门|荆门|江门|天门|攀枝花)市|(?:兴安|锡林郭勒|阿拉善)盟|(?:大兴安岭|阿里|阿克苏|喀什|和田|塔城|阿勒泰)地区)/
/** Words that end like one: 超市, 小区, 全县. The last are names of Chongqing's own. */
const NO_DIVISION =
  /(?:[超菜门集夜花鱼本我全该]市|[本我全该各区困点]县|[城小社园新景库山矿校片街林厂院营发业开辖地郊灾老全本各县宅民务假护置]区|[忠开巴万]县)$/

/** What the words before the first county of Chongqing say. */
export interface Outside {
  /** They name a place that is none of Chongqing's. */
  readonly named: boolean
  /** It is named by its province, so that nothing is left to doubt. */
  readonly certain: boolean
}

/**
 * Tells whether a text begins with a place outside Chongqing. All county-level units of Chongqing are known, at every
 * time, so a city, county or district of another name is none of them.
 *
 * @param text - normalized.
 * @param mention - where the first county of Chongqing stands in it, if any.
 * @returns what it begins with.
 */
export function outsideOf(text: string, mention: number | undefined): Outside {
  if (OTHER_PROVINCE.test(text)) {
    const named = mention === undefined || !SICHUAN.test(text)
    return { named, certain: named }
  }
  const division = UNLIKELY_DIVISION.exec(text)?.[0] ?? likelyDivision(text)
  if (!division) return { named: false, certain: false }
  // Before a county only what can govern it counts: 宁波市江北区.
  const named = mention === undefined || (mention === division.length && /[市州]$/.test(division))
  return { named, certain: false }
}

function likelyDivision(text: string): string | undefined {
  const division = FIRST_DIVISION.exec(text)?.[0]
  return division && !NO_DIVISION.test(division) ? division : undefined
}
