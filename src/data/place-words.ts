import rows from '../../data/place-words.json'
import type { CountyId } from '../generated/ids.ts'
import { deepFreeze } from './deep-freeze.ts'
import type { ScriptVariants } from './script-variants.ts'

/** Another province of China, with its cities and prefectures in short form (恩施州). */
export interface Province {
  /** The first two digits of its division codes. */
  readonly code: string
  /** In short form, such as 河北. */
  readonly zh: string
  /** With its ending, such as 河北省. */
  readonly full: string
  /** In English, such as Inner Mongolia; read in addresses that have no Chinese. */
  readonly en: string
  /** Cities without 市, prefectures with their ending. */
  readonly cities: readonly string[]
  /** Some of its counties, districts and cities of their level; behind its name their ending may be left out: 浙江义乌. */
  readonly counties?: readonly string[]
  /** Some districts of its large cities. Many are called like a brand or a street: the ending may be left out behind a city only (深圳宝安). */
  readonly districts?: readonly string[]
}

/** A zone that is no division and holds no place of the annexes. */
export interface Zone {
  /** As it is written, such as 双桥经开区. */
  readonly name: string
  /** The counties that it lies in; which one stays open where there are several. */
  readonly counties: readonly CountyId[]
  /** Every city has one of this name: it counts behind the city's name only. */
  readonly behindCity?: boolean
}

/** A word of English or pinyin for a kind of division, and the ending that it stands for. */
export interface UnitWord {
  /** In lower case, such as `autonomous county` or `xian`. */
  readonly word: string
  /** In Chinese, such as 自治县. */
  readonly ending: string
}

/** Signs before an ending. */
export interface EndingSigns {
  /** The ending of a division: 区, 市. */
  readonly ending: string
  /** Single characters in one text. */
  readonly signs: string
}

/** How an ending is written, and how the name is looked up. */
export interface PlainEnding {
  /** As people write it: 街办, 居委. */
  readonly ending: string
  /** As names have it: 街道, 社区. */
  readonly plain: string
}

/** The words by which places are read; `data/README.md` tells what each list is for. */
export interface PlaceWords {
  /** The names of Chongqing, the full one first. */
  readonly city: readonly string[]
  /** The first two digits of the codes of Chongqing. */
  readonly cityCode: string
  /** The first four digits that codes of today's Chongqing had before 1997; such codes leave the place open. */
  readonly formerCityCodes: readonly string[]
  /** What lists put between the city and its counties: 市辖区, 县. */
  readonly cityGroups: readonly string[]
  /** All others: a place that names one, or a city of one, lies elsewhere. */
  readonly provinces: readonly Province[]
  /** Other countries, as addresses call them. */
  readonly countries: readonly string[]
  /** Names of `cities` that are words, or townships of Chongqing too: alone they name none. */
  readonly commonCities: readonly string[]
  /** Signs at the end of what is no county of the province before it: 四川饭店, 湖南米粉. */
  readonly notParts: readonly string[]
  /** Behind several places: a stretch of land that reaches over them. */
  readonly stretches: readonly string[]
  /** The ending that the `cities` of provinces are without: 市. */
  readonly cityEnding: string
  /** The endings of prefectures, which may be left out: 恩施 for 恩施州. */
  readonly prefectureEndings: readonly string[]
  /** Short names of counties that are ordinary words too (长寿): they need more beside them. Names of townships that are, or are sights: they need their ending. */
  readonly commonWords: readonly string[]
  /** The province that governed Chongqing until 1997: its name says nothing against a place here. */
  readonly formerProvince: string
  /** What may stand behind a county of today that was the seat of a prefecture: 地区, 专区. */
  readonly formerPrefectures: readonly string[]
  /** The endings of divisions of county level, 市 and 旗 elsewhere among them. */
  readonly divisionEndings: readonly string[]
  /** What the names of autonomous divisions have before their ending, and how they end. */
  readonly autonomous: {
    /** Nationalities of Chongqing, which may be left out of a name: 后坪乡 for 后坪苗族土家族乡. */
    readonly nationalities: readonly string[]
    /** The endings of autonomous divisions of county level and above: 自治县. */
    readonly endings: readonly string[]
    /** What is left of such an ending where a text breaks off: 自治. */
    readonly cutOff: string
  }
  /** The endings of townships, towns and subdistricts. */
  readonly townshipEndings: readonly string[]
  /** What may follow the name of a township and belongs to it: 人民政府, 办事处. */
  readonly townshipOffices: readonly string[]
  /** What a market town is called by behind the name of its township, without the ending: 泥溪场, 泥溪街上. */
  readonly marketsAlone: readonly string[]
  /** What stands before 镇 and with it is the market town of a county, not the name of a town: 场镇, 古镇. */
  readonly marketWords: readonly string[]
  /** Endings of townships that are cut short: 街办 for 街道. */
  readonly shortEndings: readonly PlainEnding[]
  /** The endings of villages, communities and their committees, without 会 behind them: 居委, 居民委 for 社区. */
  readonly villageEndings: readonly PlainEnding[]
  /** Words of the kind of a place that are no part of its name: 贫困, 行政. */
  readonly kinds: readonly string[]
  /** Words in place of a name that leave open which it is: 所在, 某, 未知. */
  readonly nameless: readonly string[]
  /** Words before an ending that mean all places of it: 各, 全. */
  readonly namelessStarts: readonly string[]
  /** Words by which places are counted, and not named: 个. */
  readonly counts: readonly string[]
  /** Before an ending: a part of a village, and no village that the annexes could list (自然村). */
  readonly natural: readonly string[]
  /** Before the name that a place had once: 桃树村（原天台村）. */
  readonly formerMarks: readonly string[]
  /** Words that end like a township: 之乡, 返乡. */
  readonly notTownships: readonly string[]
  /** Words that end like a village: 乡村, 度假村. */
  readonly notVillages: readonly string[]
  /** Those of `notVillages` that real villages end in, with one sign before the word. */
  readonly villagesNamedSo: readonly string[]
  /** What no name of a township holds: a house, a group or a village stands before the ending. */
  readonly notInTownships: readonly string[]
  /** Words with the ending of a township or village, behind which no name is read: 村镇银行. */
  readonly notNames: readonly string[]
  /** Where the first sign of one would be the ending of a city or district, none is named: 上海市场, 河东区域. */
  readonly endingsInWords: readonly string[]
  /** Words that hold the name or ending of a place and name none: 市民, 县城. */
  readonly ordinary: readonly string[]
  /** Signs that end the short name of a county, with those that make a word with them: 云阳光小区 names no 云阳. */
  readonly across: Readonly<Record<string, string>>
  /** Ends the name of a public body, which has a county before it: 奉节水利局. */
  readonly publicBodies: readonly string[]
  /** What may stand directly before the short name of a county: 住, 在, 自. */
  readonly leadIns: readonly string[]
  /** Endings of roads: 永川路 names no 永川. */
  readonly roads: readonly string[]
  /** What may stand between the name of a county and the ending of a road: 云阳东路. */
  readonly directions: readonly string[]
  /** What shows, somewhere behind the short name of a county, that something there bears it: 园, 站. */
  readonly sites: readonly string[]
  /** As `sites`, and enough behind `commonWords` too: 之乡, 故里. */
  readonly epithets: readonly string[]
  /** What may follow the short name of a county that is named: 一带, 境内. */
  readonly closers: readonly string[]
  /** Before the ending of a division they close a list of short names: 云阳、奉节两县. */
  readonly numerals: readonly string[]
  /** What `numerals` may count in place of a division: 两地. */
  readonly counted: readonly string[]
  /** Behind a name: others are meant with it, and not named (桃树村等3个村). */
  readonly others: string
  /** What stands between a county and what lies in it: 的, 下辖. */
  readonly links: readonly string[]
  /** What joins two places that are both named: 和, 以及. */
  readonly conjunctions: readonly string[]
  /** What makes a place a mere neighbor, or one that is not meant. */
  readonly neighbors: {
    /** Between neighbors that are named together: 和, 及. */
    readonly joins: readonly string[]
    /** Before a neighbor that one of `touching` follows: 与, 距. */
    readonly with: readonly string[]
    /** Up to twelve signs behind a neighbor: 交界, 公里. */
    readonly touching: readonly string[]
    /** Directly before a neighbor, or a place that is not meant: 毗邻, 不是. */
    readonly near: readonly string[]
    /** Directly behind a place that is not meant, or only helps: 以外, 对口支援. */
    readonly helping: readonly string[]
  }
  /** What leaves a whole text open. */
  readonly doubts: {
    /** Anywhere: that one is not there, or has left. */
    readonly denied: readonly string[]
    /** Behind a place: that what is meant lies beside it. */
    readonly beside: readonly string[]
    /** Behind a place, at the end of a clause: that what is meant lies out of it. */
    readonly outside: readonly string[]
    /** Between two places: a way from one to the other. */
    readonly routes: readonly string[]
    /** Behind a place elsewhere: a shop or an office there of something here. */
    readonly branches: readonly string[]
    /** Before a place elsewhere: 驻. */
    readonly posted: readonly string[]
    /** Where one lives now; with one of `origin` and a place elsewhere in the same text. */
    readonly now: readonly string[]
    /** Where one comes from or is registered. */
    readonly origin: readonly string[]
  }
  /** Signs that no county's name has: where they stand, none is named. */
  readonly notCounties: {
    /** In either place: 某, 各. */
    readonly anywhere: readonly string[]
    /** Directly before an ending: 小区, 超市. */
    readonly before: readonly EndingSigns[]
  }
  /** Development zones that addresses name in place of a county. */
  readonly zones: readonly Zone[]
  /** The words of addresses in English or pinyin, all in lower case. */
  readonly english: {
    /** Other countries: a text that names one, and no place of ours, lies elsewhere. */
    readonly countries: readonly string[]
    /** The name of Chongqing. */
    readonly city: string
    /** What may follow it, or the name of a province: city, shi, province. */
    readonly largerUnits: readonly string[]
    /** What may follow the name of a county, and the ending that it stands for. */
    readonly countyUnits: readonly UnitWord[]
    /** What may stand before that: tujia, and. */
    readonly nationalities: readonly string[]
    /** What has to follow the name of a township, and the ending that it stands for. */
    readonly townshipUnits: readonly UnitWord[]
    /** What shows that a name is that of a road. */
    readonly roads: readonly string[]
    /** Words that may stand beside a place; any other word, and nothing is read. */
    readonly fillers: readonly string[]
    /** What makes a name that of a village, of which nothing is said. */
    readonly villageUnits: readonly string[]
    /** Words with which nothing is read: not, near. */
    readonly denials: readonly string[]
    /** Names of our counties that places elsewhere have too: they count only beside the name of the city. */
    readonly namesakes: readonly string[]
  }
  /** Traditional script, which is read as simplified. */
  readonly script: ScriptVariants
}

/**
 * The words by which addresses are read: provinces and cities elsewhere, endings, and ordinary words that look like a
 * place.
 *
 * @example
 * import { placeWords } from 'chongqing-aid-guideline/data'
 *
 * placeWords.townshipEndings //=> ['街道', '镇', '乡', '街办']
 */
export const placeWords: PlaceWords = /* @__PURE__ */ deepFreeze(rows as PlaceWords)
