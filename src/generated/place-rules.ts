// Generated from data/*.json by `npm run generate`. Do not edit.

import { bare } from '../logic/bare.ts'
import type { FocusAreaTierId, PlaceChangeId, PresentCountyId, ProvisionId } from './ids.ts'

/** A kind of focus areas, and the provision that names it. */
export interface TierRule {
  readonly id: FocusAreaTierId
  readonly provision: ProvisionId
}

/** What became of a place after the document was issued. */
export interface PlaceChange {
  /** The row of `placeChanges`, such as `taiji-renamed`. */
  readonly id: PlaceChangeId
  /** `renamed`: also from 乡 to 镇; `moved`: to another county; `boundary`: parts of it went or came. */
  readonly kind: 'renamed' | 'moved' | 'abolished' | 'boundary'
  /** Its name, or that of its successor, afterwards. */
  readonly name?: string
  /** The county that it went to, or that took its place. */
  readonly county?: PresentCountyId
  /** Its codes afterwards. */
  readonly codes?: {
    /** Of the National Bureau of Statistics, 2023. */
    readonly nbs2023?: string
    /** Of the Ministry of Civil Affairs, 2025: 6 digits of a county, 9 of a township. */
    readonly mca2025?: string
  }
  /** The year or month, `YYYY` or `YYYY-MM`, where it is known. */
  readonly date?: string
  /** Otherwise a day, `YYYY-MM-DD`, on which it had not happened yet. */
  readonly after?: string
  /** And a day on which it had. */
  readonly by?: string
}

export const tierRules: readonly TierRule[] = /* @__PURE__ */ bare([
  {"id":"national-key-county","provision":"2.1"},
  {"id":"municipal-key-county","provision":"2.2"},
  {"id":"deep-poverty-township","provision":"2.3"},
  {"id":"designated-village","provision":"2.4"},
])

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
 * A place a line, counties, townships and villages one space deeper each: its NBS code of 2020 within the code above it
 * (- for none), its official name, and what the sign before says: : id, # number in annex 1 or 2 (villages are numbered as they follow), * tier, % statistical
 * parent, other names and codes by how they match (= exact, ~ short form, ^ older spelling, < former, > later,
 * ! misprint; of codes & civil affairs, alone where it is the same), " pinyin, / names that it is apart from, @ changes,
 * [ numbers of the places in it in the codes of statistics, ] and of civil affairs: hundred by hundred how many are given,
 * how many left out, and so on, in base 36, from 1, 100 and 200 on.
 */
export const placeLines = `500101 万州区 :wanzhou #1 *0 "wan [1fa/092c1811p/011a1c361234211 ]e/0251m/0111a ~万州 <万县区 <万县市 <万县 <龙宝区 <天城区 <五桥区
 157 白土镇 /白羊镇 "baitu [1//9 &124
  206 大林村
 212 铁峰乡 "tiefeng [1//6 &203
  201 富强村
 146 后山镇 "houshan [2//b &116
  204 铁厂村
 152 走马镇 "zouma [3//g &121
  200 白草村 !百草村
 237 普子乡 "puzi [//8 &210
  201 院子村 /普子村
 144 分水镇 /响水镇 "fenshui [8//p &113
  216 大冲村 /大地村 /大兴村
 239 恒合土家族乡 "henghe [1//d ~恒合乡 &209
  206 里坪村 /石坪村
 151 龙驹镇 /龙沙镇 /龙都镇 #15 "longju [5//g &123
500235 云阳县 :yunyang #7 *0 [4/05112621125171d/0816212j121 ]4/21115131422111d/0816212j111 ~云阳
 139 泥溪镇 /南溪镇 #6 "nixi [2//018 &132
 146 耀灵镇 "yaoling [1//013 &138
  001 大兴社区
 132 高阳镇 /路阳镇 /巴阳镇 /云阳镇 /大阳镇 "gaoyang [2//0455139 &117
  219 光明村
 131 江口镇 /水口镇 "jiangkou [04115//0151511152541321313 &113
  231 大面村
 133 平安镇 /云安镇 "pingan [122//01412411533 &126
  201 红关村
 215 新津乡 "xinjin [1//012411212 &
  212 新津村
 138 双龙镇 /双土镇 /双江镇 /青龙镇 /盘龙镇 "shuanglong [2//017 &128
  207 竹坪村
 128 南溪镇 /泥溪镇 "nanxi [5//0251eg426 &109
  246 青山村 /青云村 /青印村 /蒲山村
500237 巫山县 :wushan #8 *0 [2/01b/162122111212121111111 ]2/b/162122111212121111111 ~巫山
 105 双龙镇 /抱龙镇 #12 "shuanglong [1//0813j &
 207 两坪乡 /金坪乡 /笃坪乡 "liangping [//0213189 &
  218 向鸭村
 102 大昌镇 "dachang [014//0c1b15p &
  241 自力村
 208 曲尺乡 "quchi [1//07377 &
  209 红石村
 104 龙溪镇 /龙门镇 "longxi [1//1a12229 &
  219 三湾村
500238 巫溪县 :wuxi #12 *0 [2/j/0412211f2911212 ]2/j/1134235//1 ~巫溪
 118 红池坝镇 #14 "hongchiba [1//0123111311146 &
 243 天元乡 /天星乡 #17 "tianyuan [//021311225 &218
 116 蒲莲镇 "pulian [1//9 &117
  203 兴鹿村
 107 白鹿镇 "bailu [2//a &
  209 兰蟒村
 204 胜利乡 "shengli [//8 &200
  201 堑场村
 242 中梁乡 "zhongliang [1//016 &217
  206 星溪村
 105 文峰镇 "wenfeng [2//2271195 &
  223 松涛村
 115 菱角镇 "lingjiao [1//e &116
  202 鱼堰村
 109 下堡镇 "xiabao [2//251a6 &
  220 宁桥村 /宁桥社区
500236 奉节县 :fengjie #9 *0 [3/0hi/0z0u3121115 ]/j/2131511 ~奉节
 266 平安乡 /长安乡 #4 "pingan [1//11218 &201
  205 桃树村
  206 长坪村
 118 草堂镇 "caotang [2//329 &102
  201 林政村
 130 新民镇 "xinmin [2//713 &114
  204 北庄村
 120 康乐镇 /永乐镇 "kangle [3//0112d &104
  216 阳北村
500154 开州区 :kaizhou #6 *0 "kai [7/s/01114 ]8/g1b/21112 ~开州 <开县 <500234
 007 赵家街道 "zhaojia [3//k ~赵家街办 &
  217 青云村
 108 河堰镇 "heyan [3//c &113
  200 大槽村 /大田村
 125 渠口镇 "qukou [2//117 &119
  205 毛坪村
 102 厚坝镇 "houba [1//7 &101
  202 石龙村
 105 郭家镇 /谭家镇 /赵家镇 "guojia [2//a &103
  200 盆丰村
 109 大进镇 /大德镇 #13 "dajin [2//h &100
  201 年华村 !年化村
500229 城口县 :chengkou #11 *0 [2/02a/012212113111213 ]2/02119/012212113111213 ~城口
 212 鸡鸣乡 #11 "jiming [1//015 &
  204 金岩村
 208 沿河乡 /双河乡 #10 "yanhe [//026 &
  202 联坪村
 216 明中乡 "mingzhong [1//035 &
  203 金池村
 202 北屏乡 "beiping [2//22131 >北屏镇 & &118 @beiping-renamed
  200 松柏村
500114 黔江区 :qianjiang #2 *0 [6/05a2114/0z0b128 ]6/0211e/01128 ~黔江 <黔江土家族苗族自治县 <黔江县 <500239
 110 金溪镇 /黑溪镇 /黄溪镇 #18 "jinxi [1//7 &
  200 长春村
 108 黄溪镇 /黑溪镇 /金溪镇 "huangxi [1//6 &
  200 塘河村
 250 太极乡 "taiji [1//016 >太极镇 &205 >123 &118 @taiji-renamed
  206 太河村 !大河村 >500114123206
500241 秀山土家族苗族自治县 :xiushan #5 *0 [4/0231e/011522122 ] ~秀山 ~秀山县 ~秀山自治县
 115 溪口镇 /隘口镇 "xikou [3//5 &
  003 龙洞居委会 /龙盘社区
 107 石堤镇 /石耶镇 "shidi [1//8 &
  200 高桥村 /阳桥村
 103 隘口镇 /溪口镇 #16 "aikou [1//04a &
  213 百岁村
 207 海洋乡 "haiyang [//6 &
  202 岩院村
500156 武隆区 :wulong #3 *0 [4/012121313/01c ]/d/0115112212112533121 ~武隆 <武隆县 <500232
 208 后坪苗族土家族乡 #7 "houping [//6 ~后坪乡 &207
 001 凤山街道 "fengshan [7//b ~凤山街办 &
  210 出水村
 209 浩口苗族仡佬族乡 "haokou [//6 ~浩口乡 &218
  205 落心村
 202 石桥苗族土家族乡 "shiqiao [1//6 ~石桥乡 &216
  204 天池村
500243 彭水苗族土家族自治县 :pengshui #14 *0 [3/01i/01211131211311127 ] ~彭水 ~彭水县 ~彭水自治县
 206 三义乡 #2 "sanyi [//6 &
 225 大垭乡 #3 "daya [//4 &
 109 连湖镇 "lianhu [2//5 &
  203 回龙村
 207 联合乡 "lianhe [//4 &
  201 龙池村
 202 鹿鸣乡 "luming [//a &
  205 红岩村
 210 走马乡 "zouma [//8 &
  205 龙胜村
 213 乔梓乡 "qiaozi [//5 &
  202 水花村
 227 朗溪乡 /润溪乡 "langxi [//5 &
  204 大堡村
 107 普子镇 /鞍子镇 "puzi [3//018 &
  208 石坝子村
 116 龙溪镇 /龙射镇 "longxi [1//017 &117
  205 老桥村
 112 长生镇 "changsheng [3 &114
  001 长生社区
500242 酉阳土家族苗族自治县 :youyang #13 *0 [2/01j/042161317 ]011/01j/042161317 ~酉阳 ~酉阳县 ~酉阳自治县
 222 浪坪乡 /后坪乡 #8 "langping [//3 &
  200 浪水坝村
  201 官楠村
 218 车田乡 /花田乡 #5 "chetian [//4 &
  202 清明坝村 ~清明村
  203 黄坝村
 113 小河镇 "xiaohe [//4 &
  202 小岗村 /小河村
 205 偏柏乡 "pianbai [//7 &
  201 苗坝村
 115 涂市镇 /丁市镇 "tushi [//a &
  201 桃鱼村
 117 五福镇 "wufu [//5 &
  201 高桥村
 114 板溪镇 /大溪镇 /李溪镇 /泔溪镇 "banxi [//6 &
  200 三角村
500240 石柱土家族自治县 :shizhu #10 *0 [3/0111g/033142214 ]111/0111g/033142214 ~石柱 ~石柱县 ~石柱自治县 ^石砫县 ^石砫
 213 中益乡 /三益乡 #9 "zhongyi [//017 &
 003 下路街道 "xialu [4//018 ~下路街办 &
  208 照明村
 101 西沱镇 "xituo [5//01412 &
  206 南坪村
 205 六塘乡 "liutang [//01a &
  209 回龙村 /高龙村
 104 临溪镇 /沿溪镇 "linxi [1//019 &
  201 红阳村
 204 三星乡 /三益乡 "sanxing [//016 &
  202 石星村
500230 丰都县 :fengdu #4 *0 [2/0171818/0213212 ] ~丰都 ^酆都县 ^酆都
 210 三建乡 /三元镇 /三合镇 #1 "sanjian [1//314 >三建镇 & &131 @sanjian-renamed
 207 都督乡 "dudu [1//311 &
  200 沙坪村
 101 虎威镇 "huwei [1//01a &
  206 大溪村
 113 龙河镇 /龙孔镇 "longhe [1//n &
  205 石堡村
 119 保合镇 /三合镇 "baohe [1//715 !保和镇 &118
  210 余家坝村
500102 涪陵区 :fuling #15 *1 [059/03131aa/04111117241 ]8/5132311/04111114122 ~涪陵 <涪陵市 <枳城区 <李渡区 <涪陵县
 222 同乐乡 "tongle [1//01d >同乐镇 &213 >128 &116 @tongle-renamed
  204 实胜村 >500102128204
 107 青羊镇 "qingyang [2//0121314 &
  206 群英村
500119 南川区 :nanchuan #17 *1 [3/t/07141 ] ~南川 <南川市 <南川县 <500384
 110 金山镇 "jinshan [1//4 &
  200 院星村
 001 东城街道 /南城街道 /西城街道 "dongcheng [c//2 ~东城街办 &
  201 黄淦村
500233 忠县 :zhongxian #18 *1 "zhong [4/0211h11/01112111111 ]112/0211h11/01112111111 <忠州
 120 白石镇 /白公镇 "baishi [013//412131214 &
  210 菜园村
 201 善广乡 "shanguang [1//7 &
  202 上坪村
500152 潼南区 :tongnan #16 *1 [2/014241616 ]2/k ~潼南 <潼南县 <500223
 119 小渡镇 "xiaodu [4//014161112 &114
  207 黄坪村 /黄堡村
 116 新胜镇 "xinsheng [1//027 &112
  204 三星村
500109 北碚区 :beibei [9/0211221121121 ]9/021131212 ~北碚 @beibei-boundary
 116 金刀峡镇 "jindaoxia [1//01147 &112
  209 小华蓥村 ^小华莹村
500112 渝北区 :yubei [011112h/0t111111127 ]j/0b111111113111231 ~渝北 <江北县 @yubei-abolished
 143 大盛镇 /大湾镇 "dasheng [2//01e12 &123 &500109125 @dasheng-moved
  214 千盏村
500113 巴南区 :banan "banan [029/0313d ]9/0313d ~巴南 <巴县
 113 二圣镇 "ersheng [1//6 &
  201 幸福村
500115 长寿区 :changshou [7/0na32 ]412/011182291 ~长寿 <长寿县 <500221
 126 长寿湖镇 "changshoulake [1//d &104
  208 龙沟村
500116 江津区 :jiangjin [213/01p ]213/o ~江津 <江津市 <江津县 <500381
 115 柏林镇 "bolin [1//5 &114
  201 华盖村
500117 合川区 :hechuan [7/a271214 ]7/0161928 ~合川 <合川市 <合川县 <500382
 106 二郎镇 "erlang [1//087 &111
  212 六合村
500118 永川区 :yongchuan [7/111111d ]7/0211f ~永川 <永川市 <永川县 <500383
 111 来苏镇 "laisu [1//d &109
  209 五根松村
500110 綦江区 :qijiang [7/m12 ]6/m12 ~綦江 <綦江县 <500222
 118 丁山镇 /黑山镇 /横山镇 "dingshan [1//7 !顶山镇 &
  205 石佛村 /观佛村
500111 大足区 :dazu [6/11k ]6/0211k ~大足 <大足县 <双桥区 <500225
 119 季家镇 "jijia [1//7 &121
  206 梯子村
500120 璧山区 :bishan [6/9 ] ~璧山 <璧山县 <500227
 107 三合镇 "sanhe [1//7 &104
  205 二郎村
500151 铜梁区 :tongliang [5/0111m ]5/11e18 ~铜梁 <铜梁县 <500224
 124 太平镇 "taiping [1//01a &121
  207 坪漆村
500153 荣昌区 :rongchang [6/f ] ~荣昌 <荣昌县 <500226
 103 吴家镇 "wujia [3//5 &106
  204 玉峰村 /高峰村
500155 梁平区 :liangping [5/023131a1a/012 ] ~梁平 <梁平县 <500228
 127 曲水镇 "qushui [2//1111113 &
  208 聚宝村
500231 垫江县 :dianjiang [2/01m/02111 ] ~垫江
 108 五洞镇 "wudong [1//6 &
  202 卧龙村 /文龙村
- 万盛经开区 :wansheng %qijiang =万盛经济技术开发区 ~万盛 <万盛区 <南桐矿区
 500110105 石林镇 /丛林镇 /石角镇 /石壕镇 /东林镇 "shilin [2//8 &
  207 庙坝村
500103 渝中区 :yuzhong [1131215 ]11318 ~渝中
500104 大渡口区 :dadukou [5/013 ] ~大渡口
500105 江北区 :jiangbei [9/3 ]039/3 ~江北 >两江新区 >500157 @jiangbei-abolished
500106 沙坪坝区 :shapingba [k/0431122 ]i21/0251131 ~沙坪坝
500107 九龙坡区 :jiulongpo [8/11a ]414/02a ~九龙坡
500108 南岸区 :nanan [8/01314 ] ~南岸`
