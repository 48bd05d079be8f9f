// Generated from data/*.json by `npm run generate`. Do not edit.

import type { CountyId, FocusAreaTierId, NameMatch, ProvisionId } from './ids.ts'

/** A kind of focus areas, and the provision that names it. */
export interface TierRule {
  readonly id: FocusAreaTierId
  readonly provision: ProvisionId
}

/** What places are found by at any level. */
export interface PlaceRule {
  /** The official name of its own level, such as 平安乡. */
  readonly name: string
  /** The NBS code of 2020. */
  readonly code?: string
  readonly names?: readonly (readonly [name: string, match: NameMatch])[]
  readonly laterCodes?: readonly string[]
  readonly changes?: readonly PlaceChangeRule[]
  /** Its number in the annex, if it is listed. */
  readonly no?: number
}

/** What became of a place. */
export interface PlaceChangeRule {
  readonly kind: 'renamed' | 'moved' | 'abolished' | 'boundary'
  readonly zh: string
  readonly en: string
  readonly name?: string
  readonly county?: CountyId
  readonly codes?: { readonly nbs2023?: string; readonly mca2025?: string }
  readonly date?: string
  readonly after?: string
  readonly by?: string
  readonly sources: readonly {
    readonly title: string
    readonly number?: string
    readonly body: string
    readonly date?: string
    readonly confirmation: 'primary' | 'secondary'
  }[]
}

/** A county-level unit with the places in it that the annexes list or imply. */
export interface CountyRule extends PlaceRule {
  readonly id: CountyId
  readonly tier?: FocusAreaTierId
  readonly formerCodes?: readonly string[]
  readonly statisticalParent?: CountyId
  readonly townships?: readonly TownshipRule[]
}

/** A township that is listed, or holds a listed village. */
export interface TownshipRule extends PlaceRule {
  readonly villages?: readonly VillageRule[]
}

/** A designated village. */
export interface VillageRule extends PlaceRule {
  readonly no: number
  /** Villages of the same township that have its name with another ending, and are other places. */
  readonly apartFrom?: readonly string[]
}

export const tierRules: readonly TierRule[] = [
  {"id":"national-key-county","provision":"2.1"},
  {"id":"municipal-key-county","provision":"2.2"},
  {"id":"deep-poverty-township","provision":"2.3"},
  {"id":"designated-village","provision":"2.4"},
]

export const countyRules: readonly CountyRule[] = [
  {"id":"wanzhou","name":"万州区","code":"500101","names":[["万州","short-form"],["万县区","former"],["万县市","former"]],"tier":"national-key-county","no":1,"townships":[
    {"name":"龙驹镇","code":"500101151","no":15},
    {"name":"白土镇","code":"500101157","laterCodes":["500101124"],"villages":[
    {"name":"大林村","code":"500101157206","no":1}]},
    {"name":"铁峰乡","code":"500101212","laterCodes":["500101203"],"villages":[
    {"name":"富强村","code":"500101212201","no":2}]},
    {"name":"后山镇","code":"500101146","laterCodes":["500101116"],"villages":[
    {"name":"铁厂村","code":"500101146204","no":3}]},
    {"name":"走马镇","code":"500101152","laterCodes":["500101121"],"villages":[
    {"name":"白草村","code":"500101152200","names":[["百草村","misprint"]],"no":4}]},
    {"name":"普子乡","code":"500101237","laterCodes":["500101210"],"villages":[
    {"name":"院子村","code":"500101237201","no":5}]},
    {"name":"分水镇","code":"500101144","laterCodes":["500101113"],"villages":[
    {"name":"大冲村","code":"500101144216","no":6}]},
    {"name":"恒合土家族乡","code":"500101239","names":[["恒合乡","short-form"]],"laterCodes":["500101209"],"villages":[
    {"name":"里坪村","code":"500101239206","no":7}]}]},
  {"id":"fuling","name":"涪陵区","code":"500102","names":[["涪陵","short-form"],["涪陵市","former"],["枳城区","former"],["李渡区","former"]],"tier":"municipal-key-county","no":15,"townships":[
    {"name":"同乐乡","code":"500102222","names":[["同乐镇","later"]],"laterCodes":["500102128","500102116"],"changes":[{"kind":"renamed","zh":"撤销同乐乡，设立同乐镇","en":"Tongle Township became Tongle Town","name":"同乐镇","codes":{"nbs2023":"500102128","mca2025":"500102116"},"date":"2021","sources":[{"title":"重庆市人民政府批复","number":"渝府〔2021〕60号","body":"重庆市人民政府","date":"2021","confirmation":"secondary"},{"title":"2021年县级以下行政区划变更情况","body":"民政部","date":"2021","confirmation":"secondary"}]}],"villages":[
    {"name":"实胜村","code":"500102222204","laterCodes":["500102128204"],"no":78}]},
    {"name":"青羊镇","code":"500102107","villages":[
    {"name":"群英村","code":"500102107206","no":79}]}]},
  {"id":"yuzhong","name":"渝中区","code":"500103","names":[["渝中","short-form"]]},
  {"id":"dadukou","name":"大渡口区","code":"500104","names":[["大渡口","short-form"]]},
  {"id":"jiangbei","name":"江北区","code":"500105","names":[["江北","short-form"],["两江新区","later"]],"changes":[{"kind":"abolished","zh":"撤销江北区，并入新设的两江新区","en":"Jiangbei District was abolished; it is part of the new Liangjiang New Area (两江新区)","name":"两江新区","codes":{"mca2025":"500157"},"date":"2025-11","sources":[{"title":"关于重庆撤销江北区、渝北区，设立两江新区的报道","body":"人民日报客户端等","date":"2025-11-06","confirmation":"secondary"},{"title":"国家地名信息库","body":"民政部","date":"2025-12-31","confirmation":"secondary"}]}],"laterCodes":["500157"]},
  {"id":"shapingba","name":"沙坪坝区","code":"500106","names":[["沙坪坝","short-form"]]},
  {"id":"jiulongpo","name":"九龙坡区","code":"500107","names":[["九龙坡","short-form"]]},
  {"id":"nanan","name":"南岸区","code":"500108","names":[["南岸","short-form"]]},
  {"id":"beibei","name":"北碚区","code":"500109","names":[["北碚","short-form"]],"changes":[{"kind":"boundary","zh":"水土、复兴、蔡家岗、施家梁、童家溪划出，大湾、统景、大盛、兴隆、茨竹五镇划入","en":"Lost five units (水土、复兴、蔡家岗、施家梁、童家溪) and gained five towns of the former Yubei District (大湾、统景、大盛、兴隆、茨竹)","date":"2025-11","sources":[{"title":"关于重庆撤销江北区、渝北区，设立两江新区的报道","body":"人民日报客户端等","date":"2025-11-06","confirmation":"secondary"},{"title":"国家地名信息库","body":"民政部","date":"2025-12-31","confirmation":"secondary"}]}],"townships":[
    {"name":"金刀峡镇","code":"500109116","laterCodes":["500109112"],"villages":[
    {"name":"小华蓥村","code":"500109116209","names":[["小华莹村","older-spelling"]],"no":86}]}]},
  {"id":"qijiang","name":"綦江区","code":"500110","names":[["綦江","short-form"],["綦江县","former"]],"formerCodes":["500222"],"townships":[
    {"name":"丁山镇","code":"500110118","names":[["顶山镇","misprint"]],"villages":[
    {"name":"石佛村","code":"500110118205","no":93}]}]},
  {"id":"dazu","name":"大足区","code":"500111","names":[["大足","short-form"],["大足县","former"],["双桥区","former"]],"formerCodes":["500225"],"townships":[
    {"name":"季家镇","code":"500111119","villages":[
    {"name":"梯子村","code":"500111119206","no":94}]}]},
  {"id":"yubei","name":"渝北区","code":"500112","names":[["渝北","short-form"],["江北县","former"]],"changes":[{"kind":"abolished","zh":"撤销渝北区，大部分并入新设的两江新区，大湾、统景、大盛、兴隆、茨竹五镇划归北碚区","en":"Yubei District was abolished; most of it is part of the new Liangjiang New Area (两江新区), and five northern towns (大湾、统景、大盛、兴隆、茨竹) went to Beibei District","name":"两江新区","codes":{"mca2025":"500157"},"date":"2025-11","sources":[{"title":"关于重庆撤销江北区、渝北区，设立两江新区的报道","body":"人民日报客户端等","date":"2025-11-06","confirmation":"secondary"},{"title":"国家地名信息库","body":"民政部","date":"2025-12-31","confirmation":"secondary"}]}],"townships":[
    {"name":"大盛镇","code":"500112143","laterCodes":["500109125"],"changes":[{"kind":"moved","zh":"大盛镇由渝北区划归北碚区","en":"Dasheng Town went from Yubei District to Beibei District","name":"大盛镇","county":"beibei","codes":{"mca2025":"500109125"},"date":"2025-11","sources":[{"title":"关于重庆撤销江北区、渝北区，设立两江新区的报道","body":"人民日报客户端等","date":"2025-11-06","confirmation":"secondary"},{"title":"国家地名信息库","body":"民政部","date":"2025-12-31","confirmation":"secondary"}]}],"villages":[
    {"name":"千盏村","code":"500112143214","no":87}]}]},
  {"id":"banan","name":"巴南区","code":"500113","names":[["巴南","short-form"],["巴县","former"]],"townships":[
    {"name":"二圣镇","code":"500113113","villages":[
    {"name":"幸福村","code":"500113113201","no":88}]}]},
  {"id":"qianjiang","name":"黔江区","code":"500114","names":[["黔江","short-form"],["黔江土家族苗族自治县","former"],["黔江县","former"]],"formerCodes":["500239"],"tier":"national-key-county","no":2,"townships":[
    {"name":"金溪镇","code":"500114110","no":18,"villages":[
    {"name":"长春村","code":"500114110200","no":41}]},
    {"name":"黄溪镇","code":"500114108","villages":[
    {"name":"塘河村","code":"500114108200","no":42}]},
    {"name":"太极乡","code":"500114250","names":[["太极镇","later"]],"laterCodes":["500114123","500114118"],"changes":[{"kind":"renamed","zh":"撤销太极乡，设立太极镇","en":"Taiji Township became Taiji Town","name":"太极镇","codes":{"nbs2023":"500114123","mca2025":"500114118"},"date":"2021","sources":[{"title":"重庆市人民政府批复","number":"渝府〔2021〕35号","body":"重庆市人民政府","date":"2021","confirmation":"secondary"},{"title":"2021年县级以下行政区划变更情况","body":"民政部","date":"2021","confirmation":"secondary"}]}],"villages":[
    {"name":"太河村","code":"500114250206","names":[["大河村","misprint"]],"laterCodes":["500114123206"],"no":43}]}]},
  {"id":"changshou","name":"长寿区","code":"500115","names":[["长寿","short-form"],["长寿县","former"]],"formerCodes":["500221"],"townships":[
    {"name":"长寿湖镇","code":"500115126","laterCodes":["500115104"],"villages":[
    {"name":"龙沟村","code":"500115126208","no":89}]}]},
  {"id":"jiangjin","name":"江津区","code":"500116","names":[["江津","short-form"],["江津市","former"]],"formerCodes":["500381"],"townships":[
    {"name":"柏林镇","code":"500116115","villages":[
    {"name":"华盖村","code":"500116115201","no":90}]}]},
  {"id":"hechuan","name":"合川区","code":"500117","names":[["合川","short-form"],["合川市","former"]],"formerCodes":["500382"],"townships":[
    {"name":"二郎镇","code":"500117106","laterCodes":["500117111"],"villages":[
    {"name":"六合村","code":"500117106212","no":91}]}]},
  {"id":"yongchuan","name":"永川区","code":"500118","names":[["永川","short-form"],["永川市","former"]],"formerCodes":["500383"],"townships":[
    {"name":"来苏镇","code":"500118111","villages":[
    {"name":"五根松村","code":"500118111209","no":92}]}]},
  {"id":"nanchuan","name":"南川区","code":"500119","names":[["南川","short-form"],["南川市","former"]],"formerCodes":["500384"],"tier":"municipal-key-county","no":17,"townships":[
    {"name":"金山镇","code":"500119110","villages":[
    {"name":"院星村","code":"500119110200","no":80}]},
    {"name":"东城街道","code":"500119001","villages":[
    {"name":"黄淦村","code":"500119001201","no":81}]}]},
  {"id":"bishan","name":"璧山区","code":"500120","names":[["璧山","short-form"],["璧山县","former"]],"formerCodes":["500227"],"townships":[
    {"name":"三合镇","code":"500120107","villages":[
    {"name":"二郎村","code":"500120107205","no":95}]}]},
  {"id":"tongliang","name":"铜梁区","code":"500151","names":[["铜梁","short-form"],["铜梁县","former"]],"formerCodes":["500224"],"townships":[
    {"name":"太平镇","code":"500151124","villages":[
    {"name":"坪漆村","code":"500151124207","no":96}]}]},
  {"id":"tongnan","name":"潼南区","code":"500152","names":[["潼南","short-form"],["潼南县","former"]],"formerCodes":["500223"],"tier":"municipal-key-county","no":16,"townships":[
    {"name":"小渡镇","code":"500152119","villages":[
    {"name":"黄坪村","code":"500152119207","no":84}]},
    {"name":"新胜镇","code":"500152116","villages":[
    {"name":"三星村","code":"500152116204","no":85}]}]},
  {"id":"rongchang","name":"荣昌区","code":"500153","names":[["荣昌","short-form"],["荣昌县","former"]],"formerCodes":["500226"],"townships":[
    {"name":"吴家镇","code":"500153103","villages":[
    {"name":"玉峰村","code":"500153103204","no":97}]}]},
  {"id":"kaizhou","name":"开州区","code":"500154","names":[["开州","short-form"],["开县","former"]],"formerCodes":["500234"],"tier":"national-key-county","no":6,"townships":[
    {"name":"大进镇","code":"500154109","no":13,"villages":[
    {"name":"年华村","code":"500154109201","names":[["年化村","misprint"]],"no":36}]},
    {"name":"赵家街道","code":"500154007","villages":[
    {"name":"青云村","code":"500154007217","no":31}]},
    {"name":"河堰镇","code":"500154108","villages":[
    {"name":"大槽村","code":"500154108200","no":32}]},
    {"name":"渠口镇","code":"500154125","villages":[
    {"name":"毛坪村","code":"500154125205","no":33}]},
    {"name":"厚坝镇","code":"500154102","villages":[
    {"name":"石龙村","code":"500154102202","no":34}]},
    {"name":"郭家镇","code":"500154105","villages":[
    {"name":"盆丰村","code":"500154105200","no":35}]}]},
  {"id":"liangping","name":"梁平区","code":"500155","names":[["梁平","short-form"],["梁平县","former"]],"formerCodes":["500228"],"townships":[
    {"name":"曲水镇","code":"500155127","villages":[
    {"name":"聚宝村","code":"500155127208","no":98}]}]},
  {"id":"wulong","name":"武隆区","code":"500156","names":[["武隆","short-form"],["武隆县","former"]],"formerCodes":["500232"],"tier":"national-key-county","no":3,"townships":[
    {"name":"后坪苗族土家族乡","code":"500156208","names":[["后坪乡","short-form"]],"no":7},
    {"name":"凤山街道","code":"500156001","villages":[
    {"name":"出水村","code":"500156001210","no":48}]},
    {"name":"浩口苗族仡佬族乡","code":"500156209","names":[["浩口乡","short-form"]],"laterCodes":["500156218"],"villages":[
    {"name":"落心村","code":"500156209205","no":49}]},
    {"name":"石桥苗族土家族乡","code":"500156202","names":[["石桥乡","short-form"]],"laterCodes":["500156216"],"villages":[
    {"name":"天池村","code":"500156202204","no":50}]}]},
  {"id":"chengkou","name":"城口县","code":"500229","names":[["城口","short-form"]],"tier":"national-key-county","no":11,"townships":[
    {"name":"沿河乡","code":"500229208","no":10,"villages":[
    {"name":"联坪村","code":"500229208202","no":38}]},
    {"name":"鸡鸣乡","code":"500229212","no":11,"villages":[
    {"name":"金岩村","code":"500229212204","no":37}]},
    {"name":"明中乡","code":"500229216","villages":[
    {"name":"金池村","code":"500229216203","no":39}]},
    {"name":"北屏乡","code":"500229202","names":[["北屏镇","later"]],"laterCodes":["500229118"],"changes":[{"kind":"renamed","zh":"撤销北屏乡，设立北屏镇","en":"Beiping Township became Beiping Town","name":"北屏镇","codes":{"mca2025":"500229118"},"after":"2023-06-30","by":"2025-12-31","sources":[{"title":"国家地名信息库","body":"民政部","date":"2025-12-31","confirmation":"secondary"}]}],"villages":[
    {"name":"松柏村","code":"500229202200","no":40}]}]},
  {"id":"fengdu","name":"丰都县","code":"500230","names":[["丰都","short-form"],["酆都县","older-spelling"],["酆都","older-spelling"]],"tier":"national-key-county","no":4,"townships":[
    {"name":"三建乡","code":"500230210","names":[["三建镇","later"]],"laterCodes":["500230131"],"changes":[{"kind":"renamed","zh":"撤销三建乡，设立三建镇","en":"Sanjian Township became Sanjian Town","name":"三建镇","codes":{"mca2025":"500230131"},"after":"2023-06-30","by":"2025-12-31","sources":[{"title":"国家地名信息库","body":"民政部","date":"2025-12-31","confirmation":"secondary"}]}],"no":1},
    {"name":"都督乡","code":"500230207","villages":[
    {"name":"沙坪村","code":"500230207200","no":74}]},
    {"name":"虎威镇","code":"500230101","villages":[
    {"name":"大溪村","code":"500230101206","no":75}]},
    {"name":"龙河镇","code":"500230113","villages":[
    {"name":"石堡村","code":"500230113205","no":76}]},
    {"name":"保合镇","code":"500230119","names":[["保和镇","misprint"]],"villages":[
    {"name":"余家坝村","code":"500230119210","no":77}]}]},
  {"id":"dianjiang","name":"垫江县","code":"500231","names":[["垫江","short-form"]],"townships":[
    {"name":"五洞镇","code":"500231108","villages":[
    {"name":"卧龙村","code":"500231108202","no":99}]}]},
  {"id":"zhongxian","name":"忠县","code":"500233","names":[["忠州","former"]],"tier":"municipal-key-county","no":18,"townships":[
    {"name":"白石镇","code":"500233120","villages":[
    {"name":"菜园村","code":"500233120210","no":82}]},
    {"name":"善广乡","code":"500233201","villages":[
    {"name":"上坪村","code":"500233201202","no":83}]}]},
  {"id":"yunyang","name":"云阳县","code":"500235","names":[["云阳","short-form"]],"tier":"national-key-county","no":7,"townships":[
    {"name":"泥溪镇","code":"500235139","no":6},
    {"name":"耀灵镇","code":"500235146","villages":[
    {"name":"大兴社区","code":"500235146001","no":8}]},
    {"name":"高阳镇","code":"500235132","laterCodes":["500235117"],"villages":[
    {"name":"光明村","code":"500235132219","no":9}]},
    {"name":"江口镇","code":"500235131","laterCodes":["500235113"],"villages":[
    {"name":"大面村","code":"500235131231","no":10}]},
    {"name":"平安镇","code":"500235133","laterCodes":["500235126"],"villages":[
    {"name":"红关村","code":"500235133201","no":11}]},
    {"name":"新津乡","code":"500235215","villages":[
    {"name":"新津村","code":"500235215212","no":12}]},
    {"name":"双龙镇","code":"500235138","villages":[
    {"name":"竹坪村","code":"500235138207","no":13}]},
    {"name":"南溪镇","code":"500235128","laterCodes":["500235109"],"villages":[
    {"name":"青山村","code":"500235128246","no":14}]}]},
  {"id":"fengjie","name":"奉节县","code":"500236","names":[["奉节","short-form"]],"tier":"national-key-county","no":9,"townships":[
    {"name":"平安乡","code":"500236266","laterCodes":["500236201"],"no":4,"villages":[
    {"name":"桃树村","code":"500236266205","no":26},
    {"name":"长坪村","code":"500236266206","no":27}]},
    {"name":"草堂镇","code":"500236118","laterCodes":["500236102"],"villages":[
    {"name":"林政村","code":"500236118201","no":28}]},
    {"name":"新民镇","code":"500236130","laterCodes":["500236114"],"villages":[
    {"name":"北庄村","code":"500236130204","no":29}]},
    {"name":"康乐镇","code":"500236120","laterCodes":["500236104"],"villages":[
    {"name":"阳北村","code":"500236120216","no":30}]}]},
  {"id":"wushan","name":"巫山县","code":"500237","names":[["巫山","short-form"]],"tier":"national-key-county","no":8,"townships":[
    {"name":"双龙镇","code":"500237105","no":12},
    {"name":"两坪乡","code":"500237207","villages":[
    {"name":"向鸭村","code":"500237207218","no":15}]},
    {"name":"大昌镇","code":"500237102","villages":[
    {"name":"自力村","code":"500237102241","no":16}]},
    {"name":"曲尺乡","code":"500237208","villages":[
    {"name":"红石村","code":"500237208209","no":17}]},
    {"name":"龙溪镇","code":"500237104","villages":[
    {"name":"三湾村","code":"500237104219","no":18}]}]},
  {"id":"wuxi","name":"巫溪县","code":"500238","names":[["巫溪","short-form"]],"tier":"national-key-county","no":12,"townships":[
    {"name":"红池坝镇","code":"500238118","no":14},
    {"name":"天元乡","code":"500238243","laterCodes":["500238218"],"no":17},
    {"name":"蒲莲镇","code":"500238116","villages":[
    {"name":"兴鹿村","code":"500238116203","no":19}]},
    {"name":"白鹿镇","code":"500238107","villages":[
    {"name":"兰蟒村","code":"500238107209","no":20}]},
    {"name":"胜利乡","code":"500238204","laterCodes":["500238200"],"villages":[
    {"name":"堑场村","code":"500238204201","no":21}]},
    {"name":"中梁乡","code":"500238242","laterCodes":["500238217"],"villages":[
    {"name":"星溪村","code":"500238242206","no":22}]},
    {"name":"文峰镇","code":"500238105","villages":[
    {"name":"松涛村","code":"500238105223","no":23}]},
    {"name":"菱角镇","code":"500238115","villages":[
    {"name":"鱼堰村","code":"500238115202","no":24}]},
    {"name":"下堡镇","code":"500238109","villages":[
    {"name":"宁桥村","code":"500238109220","no":25,"apartFrom":["宁桥社区"]}]}]},
  {"id":"shizhu","name":"石柱土家族自治县","code":"500240","names":[["石柱","short-form"],["石柱县","short-form"],["石柱自治县","short-form"],["石砫县","older-spelling"],["石砫","older-spelling"]],"tier":"national-key-county","no":10,"townships":[
    {"name":"中益乡","code":"500240213","no":9},
    {"name":"下路街道","code":"500240003","villages":[
    {"name":"照明村","code":"500240003208","no":69}]},
    {"name":"西沱镇","code":"500240101","villages":[
    {"name":"南坪村","code":"500240101206","no":70}]},
    {"name":"六塘乡","code":"500240205","villages":[
    {"name":"回龙村","code":"500240205209","no":71}]},
    {"name":"临溪镇","code":"500240104","villages":[
    {"name":"红阳村","code":"500240104201","no":72}]},
    {"name":"三星乡","code":"500240204","villages":[
    {"name":"石星村","code":"500240204202","no":73}]}]},
  {"id":"xiushan","name":"秀山土家族苗族自治县","code":"500241","names":[["秀山","short-form"],["秀山县","short-form"],["秀山自治县","short-form"]],"tier":"national-key-county","no":5,"townships":[
    {"name":"隘口镇","code":"500241103","no":16,"villages":[
    {"name":"百岁村","code":"500241103213","no":46}]},
    {"name":"溪口镇","code":"500241115","villages":[
    {"name":"龙洞居委会","code":"500241115003","no":44}]},
    {"name":"石堤镇","code":"500241107","villages":[
    {"name":"高桥村","code":"500241107200","no":45}]},
    {"name":"海洋乡","code":"500241207","villages":[
    {"name":"岩院村","code":"500241207202","no":47}]}]},
  {"id":"youyang","name":"酉阳土家族苗族自治县","code":"500242","names":[["酉阳","short-form"],["酉阳县","short-form"],["酉阳自治县","short-form"]],"tier":"national-key-county","no":13,"townships":[
    {"name":"车田乡","code":"500242218","no":5,"villages":[
    {"name":"清明坝村","code":"500242218202","names":[["清明村","short-form"]],"no":62},
    {"name":"黄坝村","code":"500242218203","no":63}]},
    {"name":"浪坪乡","code":"500242222","no":8,"villages":[
    {"name":"浪水坝村","code":"500242222200","no":60},
    {"name":"官楠村","code":"500242222201","no":61}]},
    {"name":"小河镇","code":"500242113","villages":[
    {"name":"小岗村","code":"500242113202","no":64}]},
    {"name":"偏柏乡","code":"500242205","villages":[
    {"name":"苗坝村","code":"500242205201","no":65}]},
    {"name":"涂市镇","code":"500242115","villages":[
    {"name":"桃鱼村","code":"500242115201","no":66}]},
    {"name":"五福镇","code":"500242117","villages":[
    {"name":"高桥村","code":"500242117201","no":67}]},
    {"name":"板溪镇","code":"500242114","villages":[
    {"name":"三角村","code":"500242114200","no":68}]}]},
  {"id":"pengshui","name":"彭水苗族土家族自治县","code":"500243","names":[["彭水","short-form"],["彭水县","short-form"],["彭水自治县","short-form"]],"tier":"national-key-county","no":14,"townships":[
    {"name":"三义乡","code":"500243206","no":2},
    {"name":"大垭乡","code":"500243225","no":3},
    {"name":"连湖镇","code":"500243109","villages":[
    {"name":"回龙村","code":"500243109203","no":51}]},
    {"name":"联合乡","code":"500243207","villages":[
    {"name":"龙池村","code":"500243207201","no":52}]},
    {"name":"鹿鸣乡","code":"500243202","villages":[
    {"name":"红岩村","code":"500243202205","no":53}]},
    {"name":"走马乡","code":"500243210","villages":[
    {"name":"龙胜村","code":"500243210205","no":54}]},
    {"name":"乔梓乡","code":"500243213","villages":[
    {"name":"水花村","code":"500243213202","no":55}]},
    {"name":"朗溪乡","code":"500243227","villages":[
    {"name":"大堡村","code":"500243227204","no":56}]},
    {"name":"普子镇","code":"500243107","villages":[
    {"name":"石坝子村","code":"500243107208","no":57}]},
    {"name":"龙溪镇","code":"500243116","villages":[
    {"name":"老桥村","code":"500243116205","no":58}]},
    {"name":"长生镇","code":"500243112","villages":[
    {"name":"长生社区","code":"500243112001","no":59}]}]},
  {"id":"wansheng","name":"万盛经开区","names":[["万盛经济技术开发区","exact"],["万盛","short-form"],["万盛区","former"]],"statisticalParent":"qijiang","townships":[
    {"name":"石林镇","code":"500110105","villages":[
    {"name":"庙坝村","code":"500110105207","no":100}]}]},
]
