// Generated from data/*.json by `npm run generate`. Do not edit.

export const villageEndings = `村 村
社区 社区
居委 社区
居民委 社区`

export const ordinary = "乡镇 乡村 村落 村寨 等级 市民 市区 市政 市郊 城区 城市 都市 老区 区县 县区 县市 市县 县城 县长 县委 县级 县域 县政府 县医院 县中 县人民 管理区 江南岸 江北岸 路南岸 江北机场 江北国际机场 长寿面 长寿老人"

export const city = "重庆市 重庆"

export const cityCode = "50"

export const formerCityCodes = "5102 5112 5122 5123 5135"

export const cityGroups = "市辖区 县"

export const countries = "美国 英国 法国 德国 日本 韩国 加拿大 澳大利亚 新加坡 马来西亚 泰国 越南 缅甸 老挝"

export const notParts = "司 园 场 厦 学 院 心 站 会 行 局 厅 所 厂 队 路 街 巷 道 桥 村 团 寺 店 馆 居 苑 府 庭 轩 邸 寓 界 菜 面 锅 鸭 粉 线 肉 味 吃 鹅 鸡 饭 酒 茶 货 品 牌 民 人 话"

export const cityEnding = "市"

export const prefectureEndings = "州 盟 地区"

export const commonWords = "万盛 云阳 南岸 城口 大足 平安 康乐 江北 石柱 秀山 红池坝 联合 胜利 长寿"

export const formerProvince = "四川"

export const formerPrefectures = "地区 专区"

export const divisionEndings = "县 区 市 旗"

export const autonomous = {"nationalities":"土家族 土家 苗族 仡佬族","endings":"自治县 自治州 自治旗","cutOff":"自治"}

export const townshipEndings = "街道 镇 乡 街办"

export const townshipOffices = "人民政府 政府 办事处 办"

export const marketsAlone = "场 场上 街上"

export const marketWords = "场 古 集 新 老"

export const kinds = "贫困 深度贫困 脱贫 行政 易地 扶贫 搬迁 集中 安置"

export const nameless = "困难 受灾 部分 移民 移民新 居家 智慧 试点 帮扶 旅游 偏远 特色 小 城 小山 建制 边远 养老 几 同 级 重点 非 已 示范 中心 民族 少数 所有 外 邻 所属 所在 乡镇 未知 不详 不知 其他 其它 哪 哪一 某 x 本 驻"

export const namelessStarts = "各 全"

export const counts = "个"

export const natural = "自然"

export const formerMarks = "原 曾"

export const notTownships = "小镇 强镇 名镇 重镇 大镇 下乡 之乡 侨乡 回乡 城乡 故乡 返乡"

export const notVillages = "乡村 度假村"

export const villagesNamedSo = "农村"

export const notInTownships = "号 组 栋 社区 小区"

export const notNames = "村镇银行 城镇群 城镇化"

export const endingsInWords = "市场 区域 区块 区间 旗舰 旗帜 旗袍 旗下"

export const publicBodies = "局 福利院 水厂"

export const leadIns = "附属 住 居 在 于 自 从 由 是 与 里的 界的 邻的 址 籍 往 至 到 中国 银行 公司 高速 公路 铁路 高铁"

export const roads = "路 街 巷 道"

export const sites = "司 园 场 厦 学 院 心 站 会 行 局 厅 所 厂 队 路 街 巷 道 桥 村 团 寺 出口 头 港 城 区 县 市 州 镇 乡 中 山 湖 峡 洞 庙 峰 寨 坝 湾 滩 岭 祠 塔 段"

export const houses = "酒书宾物化育念仪案览术技农"

export const shops = "店 馆 门市部 经营部 批发部 商行 酒行 发行"

export const epithets = "之乡 之都 故里 故乡"

export const closers = "一带 境内 等 附近 周边 方向 到 至 往 和 与 及 人 籍 务工 打工 工作 居住 那边"

export const counted = "地"

export const others = "等"

export const stretches = "一带 之间 沿线"

export const links = "的 下面 下辖 所辖 管辖 辖区 所属 下属 境内"

export const conjunctions = "和 与 及 以及 同 跟 或 至 到"

export const neighbors = {"joins":"和 及 以及","with":"与 同 和 离 距离 距 跟","touching":"交界 接壤 邻 相连 相接 相望 交汇 毗连 搭界 公里 千米 车程 不远","near":"除了 不属于 不在 接壤 接 不是 临近 邻近 靠近 毗连 邻 除 非 紧靠","helping":"之外 对口支援 对口帮扶 对口协作 定点帮扶"}

export const doubts = {"denied":"不含 不包括 不包含 不住 没住 没有住 未住 不居住 未居住 不再 迁出 迁离 迁至 迁往 搬离 搬出 搬至 搬往 搬到 迁到 除外 以外 驻渝 驻京 驻外","beside":"以东 以南 以西 以北 对面 隔壁 外围","outside":"外 境外","routes":"到 至 往","branches":"旗舰店 专卖店 直营店 体验店 分公司 分店 分行 办事处 代表处 联络处","posted":"驻","now":"现住 现居","origin":"户籍 户口 籍贯 原籍 老家"}

export const directions = "东南西北中上下前后内外新老大支环一二三四五六七八九十"

export const numerals = "两二三四五六七八九十"

export const districtsElsewhere = "区 二七 历下 章丘 虎丘 吴中 辽中 长乐 白云 北仑 游仙 美兰 从化 奉化 五华 成华 裕华 龙华 汉南 浑南 沙河口 浦口 硚口 旅顺口 雨花台 六合 新吴 金坛 高坪 上城 下城 历城 增城 惠城 望城 栾城 涪城 相城 禅城 藁城 越城 鲤城 鹿城 黄埔 雁塔 西乡塘 钱塘 拱墅 即墨 江夏 未央 洞头 皇姑 甘井子 兴宁 天宁 晋宁 江宁 邕宁 临安 同安 宝安 晋安 翔安 马尾 翠屏 苏家屯 万山 仓山 南山 坪山 崂山 惠山 琼山 萧山 蜀山 锡山 青山 红花岗 龙岗 黄岛 江岸 汇川 叙州 安州 播州 鄞州 金州 江干 临平 良庆 顺庆 普兰店 乌当 顺德 天心 武昌 光明 南明 思明 高明 海曙 余杭 碑林 柯桥 灞桥 鼓楼 玄武 三水 溧水 金水 江汉 台江 吴江 洛江 温江 滨江 青白江 碧江 锦江 南沙 李沧 海沧 包河 天河 沈河 鹿泉 丰泽 新津 于洪 新洲 香洲 惠济 瑶海 瓯海 镇海 秦淮 高淳 长清 官渡 泉港 东湖 观山湖 青山湖 滨湖 罗湖 莲湖 西湖 东西湖 张湾 荔湾 金湾 龙湾 南溪 梁溪 纳溪 花溪 汉滨 龙马潭 临潼 金牛 海珠 盐田 福田 蔡甸 番禺 越秀 青秀 茅箭 青羊 集美 阎良 莱芜 雨花 姑苏 秀英 槐荫 芙蓉 上虞 青云谱 呈贡 武进 鄠邑 建邺 新都 花都 郫都 湖里 斗门 城阳 富阳 庐阳 惠阳 汉阳 江阳 济阳 郧阳 黄陂 嘉陵 夷陵 高陵 栖霞 龙泉驿 武鸣 岳麓 盘龙"

export const countiesElsewhere = `区 河东 东丽 顺义 密云 武侯 北关 城关 东兴 大兴 河北 江南 津南 海南 虹口 丰台 宝坻 东城 西城 长宁 长安 静安 嘉定 安居 宝山 房山 石景山 洪山 船山 金山 云岩 达川 通川 蓟州 通州 和平 昌平 延庆 南开 崇明 怀柔 红桥 徐汇 松江 门头沟 宁河 长洲 双流 杨浦 青浦 黄浦 南海 静海 海淀 武清 开福 万秀 闵行 河西 平谷 奉贤 北辰 前锋 朝阳 普陀 武陵 西青 石鼓
新区 浦东 滨海
市 启东 扬中 阆中 兴义 义乌 桐乡 兴仁 太仓 宜兴 泰兴 大冶 监利 都匀 兴化 丹江口 老河口 东台 宜城 应城 麻城 都江堰 赤壁 余姚 海宁 南安 永安 海安 瑞安 福安 康定 句容 京山 武夷山 密山 昆山 江山 峨眉山 温岭 邛崃 利川 汉川 崇州 嵊州 彭州 盘州 邳州 漳平 马尔康 永康 仪征 建德 仁怀 恩施 西昌 隆昌 诸暨 邵武 新民 广水 赤水 广汉 晋江 枝江 靖江 新沂 江油 福泉 龙泉 射洪 临海 龙海 乐清 福清 张家港 龙港 平湖 洪湖 万源 兰溪 慈溪 松滋 常熟 石狮 玉环 建瓯 如皋 钟祥 武穴 绵竹 华蓥 什邡 高邮 宜都 凯里 清镇 东阳 丹阳 当阳 枣阳 溧阳 简阳 江阴 安陆 石首 福鼎
县 巴东 咸丰 来凤 凤凰 平利 河南 镇坪 花垣 建始 正安 竹山 霍山 龙山 安岳 鹤峰 秭归 宣恩 桐梓 习水 邻水 宣汉 合江 开江 岳池 泸 渠 竹溪 蓬溪 岚皋 大竹 武胜 大英 前郭 崇阳 开阳 旬阳 泾阳 紫阳 保靖 永顺
仡佬族苗族自治县 务川 道真
土家族自治县 沿河
土家族苗族自治县 印江
苗族自治县 松桃`

export const commonCities = "新乡 新北 太原 大同 吉安 来宾 中山 南平 大庆 桂林 仙桃 长沙 河源 玉溪 日照 新界 黄石 白银 天门 朝阳 九龙"

export const provinces = `11 北京 市 beijing
12 天津 市 tianjin
13 河北 省 hebei 张家口 邢台 廊坊 保定 唐山 秦皇岛 沧州 石家庄 承德 衡水 邯郸
14 山西 省 shanxi 晋中 太原 大同 晋城 运城 忻州 朔州 吕梁 临汾 长治 阳泉
15 内蒙古 自治区 innermongolia 包头 巴彦淖尔 呼伦贝尔 赤峰 乌兰察布 鄂尔多斯 乌海 呼和浩特 锡林郭勒盟 阿拉善盟 兴安盟 通辽
21 辽宁 省 liaoning 丹东 营口 鞍山 葫芦岛 铁岭 锦州 阜新 本溪 大连 盘锦 朝阳 沈阳 辽阳 抚顺
22 吉林 省 jilin 通化 松原 白城 白山 延边州 四平 长春 吉林 辽源
23 黑龙江 省 heilongjiang 绥化 大兴安岭地区 齐齐哈尔 双鸭山 鹤岗 大庆 佳木斯 伊春 牡丹江 七台河 黑河 哈尔滨 鸡西
31 上海 市 shanghai
32 江苏 省 jiangsu 南京 盐城 淮安 常州 徐州 扬州 泰州 苏州 镇江 连云港 宿迁 南通 无锡
33 浙江 省 zhejiang 嘉兴 绍兴 金华 舟山 台州 杭州 温州 湖州 衢州 丽水 宁波
34 安徽 省 anhui 淮北 淮南 宣城 蚌埠 六安 马鞍山 黄山 亳州 宿州 池州 滁州 安庆 芜湖 合肥 阜阳 铜陵
35 福建 省 fujian 龙岩 泉州 漳州 福州 南平 宁德 三明 莆田 厦门
36 江西 省 jiangxi 萍乡 新余 吉安 抚州 赣州 南昌 宜春 九江 鹰潭 景德镇 上饶
37 山东 省 shandong 济南 淄博 烟台 潍坊 聊城 济宁 泰安 青岛 德州 滨州 枣庄 临沂 菏泽 威海 日照 东营
41 河南 省 henan 商丘 新乡 焦作 周口 鹤壁 开封 平顶山 三门峡 郑州 驻马店 许昌 漯河 济源 信阳 南阳 安阳 洛阳 濮阳
42 湖北 省 hubei 黄冈 十堰 咸宁 恩施州 荆州 鄂州 随州 孝感 宜昌 神农架 仙桃 武汉 潜江 黄石 天门 荆门 襄阳
43 湖南 省 hunan 怀化 永州 湘西州 郴州 娄底 常德 长沙 株洲 湘潭 张家界 岳阳 益阳 衡阳 邵阳
44 广东 省 guangdong 韶关 茂名 深圳 汕头 汕尾 中山 佛山 广州 惠州 梅州 潮州 肇庆 湛江 阳江 云浮 珠海 河源 东莞 清远 江门 揭阳
45 广西 壮族自治区 guangxi 南宁 来宾 柳州 梧州 贺州 钦州 崇左 桂林 玉林 河池 北海 防城港 贵港 百色
46 海南 省 hainan 三亚 海口 万宁 五指山 儋州 文昌 琼海
51 四川 省 sichuan 巴中 广元 南充 遂宁 广安 雅安 宜宾 乐山 眉山 阿坝州 甘孜州 凉山州 泸州 达州 内江 攀枝花 自贡 成都 德阳 绵阳 资阳
52 贵州 省 guizhou 遵义 铜仁 黔东南州 黔西南州 黔南州 六盘水 毕节 贵阳 安顺
53 云南 省 yunnan 保山 德宏州 文山州 迪庆州 怒江州 红河州 大理州 西双版纳州 楚雄州 昆明 丽江 临沧 普洱 玉溪 昭通 曲靖
54 西藏 自治区 tibet 日喀则 阿里地区 山南 那曲 林芝 拉萨 昌都
61 陕西 省 shaanxi 汉中 渭南 延安 西安 铜川 安康 榆林 商洛 咸阳 宝鸡
62 甘肃 省 gansu 嘉峪关 平凉 陇南 武威 兰州 甘南州 临夏州 张掖 金昌 天水 酒泉 定西 白银 庆阳
63 青海 省 qinghai 海东 西宁 海北州 海南州 黄南州 玉树州 果洛州 海西州
64 宁夏 回族自治区 ningxia 中卫 固原 石嘴山 银川 吴忠
65 新疆 维吾尔自治区 xinjiang 克拉玛依 喀什地区 塔城地区 阿勒泰地区 和田地区 阿克苏地区 石河子 哈密 阿拉尔 昌吉州 博尔塔拉州 巴音郭楞州 伊犁州 克孜勒苏州 吐鲁番 乌鲁木齐
71 台湾 省 taiwan 台中 嘉义 台北 新北 台南 桃园 新竹 基隆 高雄
81 香港 特别行政区 hongkong 香港岛 新界 九龙
82 澳门 特别行政区 macao 氹仔 路环`

export const lowerEndings = "街道 镇 乡 街办 村 社区 居委 居民委"

export const notCounties = {"anywhere":"某现未不哪各全本我咱该这那此国贫困点老主在离住x的和与及到近边邻外","autonomous":"的个住在为是","before":"区 小社园景库校片街厂院营发业辖地郊灾宅民务假护置范\n市 城超菜门集夜花鱼小新街辖地级\n县 范扶强援业区牧粮帽务色态族命民政林拥游他它属辖籍个几地分作生位班职学工读对"}

export const across = `阳 光台春关
陵 园墓寝
口 腔岸福味碑琴才红罩
江 景山湖南畔鲜
川 菜味剧香渝贝
山 水庄泉货珍河城地茶羊药村林居
都 会城
节 能水日约气目庆奏
水 利务果泥晶岸景族疗站
溪 谷流畔
南 山瓜方洋国亚极
北 方斗欧极
中 学医心餐药介华式
平 安台价
隆 盛鑫
寿 司星险
足 浴疗球道金
盛 世宴典
津 味
昌 盛
坝 坝`

export const script = {"traditional":"萬業東兩豐臨義樂喬鄉雲會餘蘭關興內農衝沖鳳別辦區華臥廠縣雙發臺號後吳園國聖場壩墊埡塹壯處寧寶實壽爾歲崗巖峽峯廣莊慶庫廟開強恆術來極棟樹橋溝濟塗濤灣靈災盞蓋礦紅組經維羣聯肅勝節蘇榮蓮瑩營鎣該貴趙車轄遼進連裏裡鐵銅鎮長門陽陝頂馬駒魚雞鷄鳴鴨黃龍廈嶺荊錫務點護於貧脫屬詳個駐僑級範機際環館學谿鄷頭廳隊帶邊與離鄰匯爲為遠緊對幫協這產鎭郷県","simplified":"万业东两丰临义乐乔乡云会余兰关兴内农冲冲凤别办区华卧厂县双发台号后吴园国圣场坝垫垭堑壮处宁宝实寿尔岁岗岩峡峰广庄庆库庙开强恒术来极栋树桥沟济涂涛湾灵灾盏盖矿红组经维群联肃胜节苏荣莲莹营蓥该贵赵车辖辽进连里里铁铜镇长门阳陕顶马驹鱼鸡鸡鸣鸭黄龙厦岭荆锡务点护于贫脱属详个驻侨级范机际环馆学溪酆头厅队带边与离邻汇为为远紧对帮协这产镇乡县"}

export const zones = `双桥经开区 alone dazu
双桥经济技术开发区 alone dazu
北部新区 alone yubei
高新区 city jiulongpo shapingba
高新技术产业开发区 city jiulongpo shapingba
经开区 city nanan
经济技术开发区 city nanan`

export const english = {"countries":"usa unitedstates uk unitedkingdom england france germany japan korea canada australia singapore malaysia thailand vietnam","city":"chongqing","largerUnits":"municipality city shi province autonomousregion sheng","nationalities":"tujia miao gelao and","roads":"road street avenue lu dadao jie","fillers":"economic and technological development zone no number group room rm building bldg unit floor block china cn prc peoples republic of in the postcode postal zip code address hao zu dong lou danyuan","villageUnits":"village community cun shequ","denials":"not never except excluding without outside near nearby beside opposite beyond towards toward from to left formerly moved neighbouring neighboring bordering","namesakes":"wuxi wushan wushancounty yunyang qianjiang nanan yuzhong","countyUnits":"autonomouscounty 自治县\ncounty 县\nxian 县\ndistrict 区\nqu 区","townshipUnits":"subdistrict 街道\njiedao 街道\ntownship 乡\nxiang 乡\ntown 镇\nzhen 镇"}
