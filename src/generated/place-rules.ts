// Generated from data/*.json by `npm run generate`. Do not edit.

import type { FocusAreaTierId, PlaceChangeId, PresentCountyId, ProvisionId } from './ids.ts'

/** A kind of focus areas, and the provision that names it. */
export interface TierRule {
  readonly id: FocusAreaTierId
  readonly provision: ProvisionId
}

/** What became of a place after the document was issued. */
export interface PlaceChange {
  readonly id: PlaceChangeId
  readonly kind: 'renamed' | 'moved' | 'abolished' | 'boundary'
  /** Its name, or that of its successor, afterwards. */
  readonly name?: string
  /** The county that it went to, or that took its place. */
  readonly county?: PresentCountyId
  /** Its codes afterwards. */
  readonly codes?: { readonly nbs2023?: string; readonly mca2025?: string }
  /** The year or month, where it is known. */
  readonly date?: string
  /** Otherwise the days between which it happened. */
  readonly after?: string
  readonly by?: string
}

export const tierRules: readonly TierRule[] = [
  {"id":"national-key-county","provision":"2.1"},
  {"id":"municipal-key-county","provision":"2.2"},
  {"id":"deep-poverty-township","provision":"2.3"},
  {"id":"designated-village","provision":"2.4"},
]

export const changeRules: readonly PlaceChange[] = [
  {"id":"jiangbei-abolished","kind":"abolished","name":"两江新区","county":"liangjiang","codes":{"mca2025":"500157"},"date":"2025-11"},
  {"id":"beibei-boundary","kind":"boundary","date":"2025-11"},
  {"id":"yubei-abolished","kind":"abolished","name":"两江新区","county":"liangjiang","codes":{"mca2025":"500157"},"date":"2025-11"},
  {"id":"sanjian-renamed","kind":"renamed","name":"三建镇","codes":{"mca2025":"500230131"},"after":"2023-06-30","by":"2025-12-31"},
  {"id":"beiping-renamed","kind":"renamed","name":"北屏镇","codes":{"mca2025":"500229118"},"after":"2023-06-30","by":"2025-12-31"},
  {"id":"taiji-renamed","kind":"renamed","name":"太极镇","codes":{"nbs2023":"500114123","mca2025":"500114118"},"date":"2021"},
  {"id":"tongle-renamed","kind":"renamed","name":"同乐镇","codes":{"nbs2023":"500102128","mca2025":"500102116"},"date":"2021"},
  {"id":"dasheng-moved","kind":"moved","name":"大盛镇","county":"beibei","codes":{"mca2025":"500109125"},"date":"2025-11"},
]

/**
 * A line a county: its code, the numbers of its townships in the codes of statistics (2020) and of civil affairs (2025).
 * A run of numbers is told by its distance from the last one, and how many follow: 1,16-9 is 1 and 17 to 26.
 * Indented: townships that the annexes name, with the numbers of their villages in the codes of statistics.
 */
export const codeLines = `500101 1,16-9,83-1,13,9,2-24,43,11,13-2,7,3-2,5-1,2 1-13,88-4,2-21,72,2-9
 144 1-7,192-24
 146 1-1,198-10
 151 1-4,195-15
 152 1-2,197-15
 157 1,199-8
 212 1,199-5
 237 200-7
 239 1,199-12
500102 6-8,89,4,11-9,77,2,2,8-1,5 1-7,92-4,2-2,3-2,2,89,2,2,5,3-1
 107 1-1,199-1,2-2,2-3
 222 1,200-12
500103 1,2-2,2-1,2-4 1,2-2,2-7
500104 1-4,96-2 1-4,96-2
500105 1-8,91-2 4-8,88-2
500106 1-19,84-2,2,3-1 1-17,3,81-4,2,4
500107 1-7,92,2-9 1-3,2-3,93-9
500108 1-7,93-2,2-3 1-7,93-2,2-3
500109 1-8,93,2-1,3,2-1,2,3 1-8,93,2-2,2-1,2-1
 116 1,200,5-6
500110 1-6,93-21,2-1 1-5,94-21,2-1
 105 1-1,198-7
 118 1,199-6
500111 1-5,94,2-19 1-5,96,2-19
 119 1,199-6
500112 2,2,3-16,106,2,2,2,3-6 1-18,92,2,2,2,2-2,2,2-1,4
 143 1-1,199-13,2-1
500113 3-8,92,4-12 1-8,94,4-12
 113 1,199-5
500114 1-5,99-9,3,2-3,124,3-7 1-5,96,2-13,84,3-7
 108 1,199-5
 110 1,199-6
 250 1,200-5
500115 1-6,116-9,4-1 1-3,2-1,94,2-7,3-1,10
 126 1,199-12
500116 1-1,2-2,95-24 1-1,2-2,94-23
 115 1,199-4
500117 1-6,93-9,3-6,2-1,2-3 1-6,94-5,2-8,3-7
 106 1,207-6
500118 1-6,93,2,2,2-12 1-6,95,2-14
 111 1,199-12
500119 1-2,97-28,79,5 1-2,97-28,79,5
 1 1-11,188-1
 110 1,199-3
500120 1-5,94-8 1-5,94-8
 107 1,199-6
500151 1-4,96,2-21 1-4,95,2-13,2-7
 124 1,200-9
500152 1-1,99-3,3-3,2-5,2-5 1-1,98-19
 116 1,201-6
 119 1-3,197-3,2-5,2,2-1
500153 1-5,94-14 1-5,94-14
 103 1-2,197-4
500154 1-6,93-27,74,2-3 1-7,92-15,2-10,73-1,2,2-1
 7 1-2,197-19
 102 1,199-6
 105 1-1,198-9
 108 1-2,197-11
 109 1-1,198-16
 125 1-1,198,2-6
500155 1-4,97-2,2-2,2-9,2-9,71-1 1-4,97-2,2-2,2-9,2-9,71-1
 127 1-1,198,2,2,2-2
500156 1-3,97-1,2-1,2-2,2-2,88-11 100-12,89,6,2-1,3,3,2-1,6-2,4,3
 1 1-6,193-10
 202 1,199-5
 208 200-5
 209 200-5
500229 1-1,100-9,90-1,3,3,2-2,2,2-1,2-2 1-1,100,2-8,89-1,3,3,2-2,2,2-1,2-2
 202 1-1,198-1,3,4
 208 202-5
 212 1,200-4
 216 1,202-4
500230 1-1,99-6,2-7,2-7,77,4-1,2-1 1-1,99-6,2-7,2-7,77,4-1,2-1
 101 1,200-9
 113 1,199-22
 119 1,199-6,2-4
 207 1,199-2,2
 210 1,199-2,2-3
500231 1-1,99-21,80,2 1-1,99-21,80,2
 108 1,199-5
500233 1-3,98,2-16,2,79,2-1,2,2,2 1,2-1,98,2-16,2,79,2-1,2,2,2
 120 2-2,196-3,2-1,2-2,2-1,2-3
 201 1,199-6
500235 1-3,101,2-1,7-1,2,3-4,2-6,2-12,61,7-1,2-1,20,3 1-3,96-1,2,2-4,2-2,2-3,3-1,2,2-12,70,7-1,2-1,20,2
 128 1-4,197-4,2-13,17-3,3-5
 131 5,2-4,190-4,2-4,2,2-4,3-4,5,4-1,2-2,2-2
 132 1-1,202-4,6,4-8
 133 1,3-1,196-3,2-1,5,2-4,4-2
 138 1-1,199-6
 139 1-1,199-7
 146 1,200-2
 215 1,200-1,5,2-1,2-1
500236 1-2,114-17,131-2,2-1,2,2-4 100-18,82-1,2-2,2-4,2
 118 1-1,198-2,3-8
 120 1-2,198,3-12
 130 1-1,198-6,2-2
 266 1,199,2-1,2-7
500237 1-1,99-10,89,7-1,2-1,3,2,3,3,3,2,2,2 1-1,98-10,90,7-1,2-1,3,2,3,3,3,2,2,2
 102 2-3,207,12,6-24
 104 1,199,11,3-1,3-8
 105 1,207,4-18
 207 202,4,9-8
 208 1,206-2,8-6
500238 1-1,98-18,86,3-1,2,16-1,10,2-1,2-1 1-1,98-18,82,2-2,5-1,4-4,182
 105 1-1,198-1,3-6,2,10-4
 107 1-1,198-9
 109 1-1,198-1,6,11-5
 115 1,199-13
 116 1,199-8
 118 1,200-1,4,2,4,2,5-5
 204 200-7
 242 1,200-5
 243 202,4,2-1,3-4
500240 1-2,98,2-15,85-2,2-3,3-1,2-3 1,2,98,2-15,85-2,2-3,3-1,2-3
 3 1-3,197-7
 101 1-4,196-3,2-1
 104 1,200-8
 204 201-5
 205 201-9
 213 201-6
500241 1-3,98-2,2-13,82,6-1,3,3-1 1-3,98-2,2-13,82,6-1,3,3-1
 103 1,203-9
 107 1,199-7
 115 1-2,197-4
 207 200-5
500242 1-1,99-18,85-1,2-5,2-2,2-6 2,99-18,85-1,2-5,2-2,2-6
 113 200-3
 114 200-5
 115 200-9
 117 200-4
 205 200-6
 218 200-3
 222 200-2
500243 1-2,98-17,83-1,2,2-2,2-1,2,4,2,3-6 1-2,98-17,83-1,2,2-2,2-1,2,4,2,3-6
 107 1-2,198-7
 109 1-1,198-4
 112 1-2
 116 1,200-6
 202 200-9
 206 200-5
 207 200-3
 210 200-7
 213 200-4
 225 200-3
 227 200-4`

/**
 * A place a line, counties, townships and villages one space deeper each: its NBS code of 2020 within the code above it
 * (- for none), its official name, and what the sign before says: : id, # number in the annex, * tier, % statistical
 * parent, other names and codes by how they match (= exact, ~ short form, ^ older spelling, < former, > later,
 * ! misprint; of codes & civil affairs, alone where it is the same), " pinyin, / villages that it is apart from, @ changes.
 */
export const placeLines = `500101 万州区 :wanzhou #1 *national-key-county ~万州 <万县区 <万县市 <万县 <龙宝区 <天城区 <五桥区
 151 龙驹镇 #15 "longju &123
 157 白土镇 "baitu &124
  206 大林村 #1
 212 铁峰乡 "tiefeng &203
  201 富强村 #2
 146 后山镇 "houshan &116
  204 铁厂村 #3
 152 走马镇 "zouma &121
  200 白草村 #4 !百草村
 237 普子乡 "puzi &210
  201 院子村 #5
 144 分水镇 "fenshui &113
  216 大冲村 #6
 239 恒合土家族乡 "henghe ~恒合乡 &209
  206 里坪村 #7
500102 涪陵区 :fuling #15 *municipal-key-county ~涪陵 <涪陵市 <枳城区 <李渡区 <涪陵县
 222 同乐乡 "tongle >同乐镇 &213 >128 &116 @tongle-renamed
  204 实胜村 #78 >500102128204
 107 青羊镇 "qingyang &
  206 群英村 #79
500103 渝中区 :yuzhong ~渝中
500104 大渡口区 :dadukou ~大渡口
500105 江北区 :jiangbei ~江北 >两江新区 >500157 @jiangbei-abolished
500106 沙坪坝区 :shapingba ~沙坪坝
500107 九龙坡区 :jiulongpo ~九龙坡
500108 南岸区 :nanan ~南岸
500109 北碚区 :beibei ~北碚 @beibei-boundary
 116 金刀峡镇 "jindaoxia &112
  209 小华蓥村 #86 ^小华莹村
500110 綦江区 :qijiang ~綦江 <綦江县 <500222
 118 丁山镇 "dingshan !顶山镇 &
  205 石佛村 #93
500111 大足区 :dazu ~大足 <大足县 <双桥区 <500225
 119 季家镇 "jijia &121
  206 梯子村 #94
500112 渝北区 :yubei ~渝北 <江北县 @yubei-abolished
 143 大盛镇 "dasheng &123 &500109125 @dasheng-moved
  214 千盏村 #87
500113 巴南区 :banan ~巴南 <巴县
 113 二圣镇 "ersheng &
  201 幸福村 #88
500114 黔江区 :qianjiang #2 *national-key-county ~黔江 <黔江土家族苗族自治县 <黔江县 <500239
 110 金溪镇 #18 "jinxi &
  200 长春村 #41
 108 黄溪镇 "huangxi &
  200 塘河村 #42
 250 太极乡 "taiji >太极镇 &205 >123 &118 @taiji-renamed
  206 太河村 #43 !大河村 >500114123206
500115 长寿区 :changshou ~长寿 <长寿县 <500221
 126 长寿湖镇 "changshoulake &104
  208 龙沟村 #89
500116 江津区 :jiangjin ~江津 <江津市 <江津县 <500381
 115 柏林镇 "bolin &114
  201 华盖村 #90
500117 合川区 :hechuan ~合川 <合川市 <合川县 <500382
 106 二郎镇 "erlang &111
  212 六合村 #91
500118 永川区 :yongchuan ~永川 <永川市 <永川县 <500383
 111 来苏镇 "laisu &109
  209 五根松村 #92
500119 南川区 :nanchuan #17 *municipal-key-county ~南川 <南川市 <南川县 <500384
 110 金山镇 "jinshan &
  200 院星村 #80
 001 东城街道 "dongcheng &
  201 黄淦村 #81
500120 璧山区 :bishan ~璧山 <璧山县 <500227
 107 三合镇 "sanhe &104
  205 二郎村 #95
500151 铜梁区 :tongliang ~铜梁 <铜梁县 <500224
 124 太平镇 "taiping &121
  207 坪漆村 #96
500152 潼南区 :tongnan #16 *municipal-key-county ~潼南 <潼南县 <500223
 119 小渡镇 "xiaodu &114
  207 黄坪村 #84
 116 新胜镇 "xinsheng &112
  204 三星村 #85
500153 荣昌区 :rongchang ~荣昌 <荣昌县 <500226
 103 吴家镇 "wujia &106
  204 玉峰村 #97
500154 开州区 :kaizhou #6 *national-key-county ~开州 <开县 <500234
 109 大进镇 #13 "dajin &100
  201 年华村 #36 !年化村
 007 赵家街道 "zhaojia &
  217 青云村 #31
 108 河堰镇 "heyan &113
  200 大槽村 #32
 125 渠口镇 "qukou &119
  205 毛坪村 #33
 102 厚坝镇 "houba &101
  202 石龙村 #34
 105 郭家镇 "guojia &103
  200 盆丰村 #35
500155 梁平区 :liangping ~梁平 <梁平县 <500228
 127 曲水镇 "qushui &
  208 聚宝村 #98
500156 武隆区 :wulong #3 *national-key-county ~武隆 <武隆县 <500232
 208 后坪苗族土家族乡 #7 "houping ~后坪乡 &207
 001 凤山街道 "fengshan &
  210 出水村 #48
 209 浩口苗族仡佬族乡 "haokou ~浩口乡 &218
  205 落心村 #49
 202 石桥苗族土家族乡 "shiqiao ~石桥乡 &216
  204 天池村 #50
500229 城口县 :chengkou #11 *national-key-county ~城口
 208 沿河乡 #10 "yanhe &
  202 联坪村 #38
 212 鸡鸣乡 #11 "jiming &
  204 金岩村 #37
 216 明中乡 "mingzhong &
  203 金池村 #39
 202 北屏乡 "beiping >北屏镇 & &118 @beiping-renamed
  200 松柏村 #40
500230 丰都县 :fengdu #4 *national-key-county ~丰都 ^酆都县 ^酆都
 210 三建乡 #1 "sanjian >三建镇 & &131 @sanjian-renamed
 207 都督乡 "dudu &
  200 沙坪村 #74
 101 虎威镇 "huwei &
  206 大溪村 #75
 113 龙河镇 "longhe &
  205 石堡村 #76
 119 保合镇 "baohe !保和镇 &118
  210 余家坝村 #77
500231 垫江县 :dianjiang ~垫江
 108 五洞镇 "wudong &
  202 卧龙村 #99
500233 忠县 :zhongxian #18 *municipal-key-county "zhong <忠州
 120 白石镇 "baishi &
  210 菜园村 #82
 201 善广乡 "shanguang &
  202 上坪村 #83
500235 云阳县 :yunyang #7 *national-key-county ~云阳
 139 泥溪镇 #6 "nixi &132
 146 耀灵镇 "yaoling &138
  001 大兴社区 #8
 132 高阳镇 "gaoyang &117
  219 光明村 #9
 131 江口镇 "jiangkou &113
  231 大面村 #10
 133 平安镇 "pingan &126
  201 红关村 #11
 215 新津乡 "xinjin &
  212 新津村 #12
 138 双龙镇 "shuanglong &128
  207 竹坪村 #13
 128 南溪镇 "nanxi &109
  246 青山村 #14
500236 奉节县 :fengjie #9 *national-key-county ~奉节
 266 平安乡 #4 "pingan &201
  205 桃树村 #26
  206 长坪村 #27
 118 草堂镇 "caotang &102
  201 林政村 #28
 130 新民镇 "xinmin &114
  204 北庄村 #29
 120 康乐镇 "kangle &104
  216 阳北村 #30
500237 巫山县 :wushan #8 *national-key-county ~巫山
 105 双龙镇 #12 "shuanglong &
 207 两坪乡 "liangping &
  218 向鸭村 #15
 102 大昌镇 "dachang &
  241 自力村 #16
 208 曲尺乡 "quchi &
  209 红石村 #17
 104 龙溪镇 "longxi &
  219 三湾村 #18
500238 巫溪县 :wuxi #12 *national-key-county ~巫溪
 118 红池坝镇 #14 "hongchiba &
 243 天元乡 #17 "tianyuan &218
 116 蒲莲镇 "pulian &117
  203 兴鹿村 #19
 107 白鹿镇 "bailu &
  209 兰蟒村 #20
 204 胜利乡 "shengli &200
  201 堑场村 #21
 242 中梁乡 "zhongliang &217
  206 星溪村 #22
 105 文峰镇 "wenfeng &
  223 松涛村 #23
 115 菱角镇 "lingjiao &116
  202 鱼堰村 #24
 109 下堡镇 "xiabao &
  220 宁桥村 #25 /宁桥社区
500240 石柱土家族自治县 :shizhu #10 *national-key-county ~石柱 ~石柱县 ~石柱自治县 ^石砫县 ^石砫
 213 中益乡 #9 "zhongyi &
 003 下路街道 "xialu &
  208 照明村 #69
 101 西沱镇 "xituo &
  206 南坪村 #70
 205 六塘乡 "liutang &
  209 回龙村 #71
 104 临溪镇 "linxi &
  201 红阳村 #72
 204 三星乡 "sanxing &
  202 石星村 #73
500241 秀山土家族苗族自治县 :xiushan #5 *national-key-county ~秀山 ~秀山县 ~秀山自治县
 103 隘口镇 #16 "aikou &
  213 百岁村 #46
 115 溪口镇 "xikou &
  003 龙洞居委会 #44
 107 石堤镇 "shidi &
  200 高桥村 #45
 207 海洋乡 "haiyang &
  202 岩院村 #47
500242 酉阳土家族苗族自治县 :youyang #13 *national-key-county ~酉阳 ~酉阳县 ~酉阳自治县
 218 车田乡 #5 "chetian &
  202 清明坝村 #62 ~清明村
  203 黄坝村 #63
 222 浪坪乡 #8 "langping &
  200 浪水坝村 #60
  201 官楠村 #61
 113 小河镇 "xiaohe &
  202 小岗村 #64
 205 偏柏乡 "pianbai &
  201 苗坝村 #65
 115 涂市镇 "tushi &
  201 桃鱼村 #66
 117 五福镇 "wufu &
  201 高桥村 #67
 114 板溪镇 "banxi &
  200 三角村 #68
500243 彭水苗族土家族自治县 :pengshui #14 *national-key-county ~彭水 ~彭水县 ~彭水自治县
 206 三义乡 #2 "sanyi &
 225 大垭乡 #3 "daya &
 109 连湖镇 "lianhu &
  203 回龙村 #51
 207 联合乡 "lianhe &
  201 龙池村 #52
 202 鹿鸣乡 "luming &
  205 红岩村 #53
 210 走马乡 "zouma &
  205 龙胜村 #54
 213 乔梓乡 "qiaozi &
  202 水花村 #55
 227 朗溪乡 "langxi &
  204 大堡村 #56
 107 普子镇 "puzi &
  208 石坝子村 #57
 116 龙溪镇 "longxi &117
  205 老桥村 #58
 112 长生镇 "changsheng &114
  001 长生社区 #59
- 万盛经开区 :wansheng %qijiang =万盛经济技术开发区 ~万盛 <万盛区 <南桐矿区
 500110105 石林镇 "shilin &
  207 庙坝村 #100`
