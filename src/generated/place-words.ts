// Generated from data/*.json by `npm run generate`. Do not edit.

export const city = "重庆市 重庆"

export const cityCode = "50"

export const formerCityCodes = "5102 5112 5122 5123 5135"

export const cityGroups = "市辖区 县"

export const countries = "美国 英国 法国 德国 日本 韩国 加拿大 澳大利亚 新加坡 马来西亚 泰国 越南 缅甸 老挝"

export const commonCities = "朝阳 太原 吉安 南平 新乡 黄石 仙桃 长沙 中山 桂林 玉溪 九龙 大同 大庆 天门 河源 日照 来宾 白银 新界 新北"

export const notParts = "司 园 场 厦 店 馆 学 院 心 站 会 行 局 厅 所 厂 队 路 街 巷 道 桥 村 团 寺 居 苑 府 庭 轩 邸 寓 界 菜 面 锅 鸭 粉 线 肉 味 吃 鹅 鸡 饭 酒 茶 货 品 牌 民 人 话"

export const cityEnding = "市"

export const prefectureEndings = "州 盟 地区"

export const commonWords = "长寿 江北 南岸 石柱 秀山 云阳 城口 万盛 大足 平安 胜利 联合 康乐 红池坝"

export const formerProvince = "四川"

export const formerPrefectures = "地区 专区"

export const divisionEndings = "县 区 市 旗"

export const autonomous = {"nationalities":"土家族 土家 苗族 仡佬族","endings":"自治县 自治州 自治旗","cutOff":"自治"}

export const townshipEndings = "街道 镇 乡"

export const townshipOffices = "人民政府 政府 办事处 办"

export const marketsAlone = "场 场上 街上"

export const marketWords = "场 古 集 新 老"

export const kinds = "贫困 深度贫困 脱贫 行政 易地 扶贫 搬迁 集中 安置"

export const nameless = "特色 小 城 小山 建制 边远 养老 几 同 级 重点 非 已 示范 中心 民族 少数 所有 外 邻 所属 所在 乡镇 未知 不详 不知 其他 其它 哪 哪一 某 x 本 驻"

export const namelessStarts = "各 全"

export const counts = "个"

export const natural = "自然"

export const formerMarks = "原 曾"

export const notTownships = "之乡 故乡 返乡 回乡 下乡 侨乡 城乡"

export const notVillages = "乡村 度假村 农村"

export const villagesNamedSo = "农村"

export const notInTownships = "号 组 栋 社区 小区"

export const notNames = "村镇银行 城镇群 城镇化"

export const notBehindTownships = "村 社区 居委 居民委"

export const endingsInWords = "市场 区域 区间 旗舰 旗帜 旗袍 旗下"

export const ordinary = "市民 市区 市政 市郊 城市 都市 市场 老区 区县 县区 县市 市县 县城 县长 县委 县级 县域 县政府 县医院 县中 县人民 管理区 江南岸 江北岸 江北机场 江北国际机场 青秀山 长寿面 长寿老人 县城口 出城口 进城口"

export const leadIns = "住 居 在 于 自 从 由 是 与 里的 址 籍 往 至 到 中国 银行 公司 高速 公路 铁路 高铁"

export const roads = "路 街 巷 道 大道 大街 支路 环路 胡同"

export const directions = "东 南 西 北 中 上 下 前 后 内 外 新 老 一 二 三 四 五 六 七 八 九 十"

export const sites = "司 园 场 厦 店 馆 学 院 心 站 头 港 会 行 局 厅 所 厂 队 路 街 巷 道 桥 城 区 县 市 州 镇 乡 村 中 团 山 湖 峡 寺 洞 庙 峰 寨 坝 湾 滩 岭 祠 塔"

export const epithets = "之乡 之都 故里 故乡"

export const closers = "一带 境内 等 附近 周边 方向 到 至 往 和 与 及 人 籍 自治 务工 打工 工作 居住 那边"

export const counted = "地"

export const stretches = "一带 之间 沿线"

export const numerals = "两 二 三 四 五 六 七 八 九 十"

export const links = "的 下面 下辖 所辖 管辖 辖区 所属 下属 境内"

export const conjunctions = "和 与 及 以及 同 跟 或"

export const neighbors = {"joins":"和 及 以及","with":"与 和 同 跟 距 距离 离","touching":"交界 接壤 毗邻 相邻 相连 相接 相望 交汇 毗连 为邻 搭界 公里 千米 车程 不远","near":"不是 不在 不属于 除 除了 非 毗邻 毗连 邻近 紧邻 临近 靠近 紧靠 接壤 东邻 西邻 南邻 北邻 东接 西接 南接 北接","helping":"之外 对口支援 对口帮扶 对口协作 定点帮扶"}

export const doubts = {"denied":"不含 不包括 不包含 不住 没住 没有住 未住 不居住 未居住 不再 迁出 迁离 迁至 迁往 搬离 搬出 搬至 搬往 搬到 迁到 除外 以外","beside":"以东 以南 以西 以北 对面 隔壁 外围","outside":"外 境外","routes":"到 至 往","branches":"旗舰店 专卖店 直营店 体验店 分公司 分店 分行 办事处 代表处 联络处","posted":"驻","now":"现住 现居","origin":"户籍 户口 籍贯 原籍 老家"}

export const script = {"traditional":"萬業東兩豐臨義樂喬鄉雲會餘蘭關興內農衝沖鳳別辦區華臥廠縣雙發臺號後吳員園國聖場壩墊埡塹壯處寧寶實壽爾歲崗巖峽峯廣莊慶庫廟開強恆術來極棟樹橋溝濟塗濤灣靈災盞蓋礦紅組經維羣聯肅勝節蘇榮蓮瑩營鎣該貴趙車轄遼進連裏裡鐵銅鎮長門陽陝頂馬駒魚雞鷄鳴鴨黃龍廈嶺荊錫務點護於貧脫屬詳個駐僑級範風機際環館學谿鄷頭廳隊帶邊與離鄰匯爲為遠緊對幫協這產鎭郷県","simplified":"万业东两丰临义乐乔乡云会余兰关兴内农冲冲凤别办区华卧厂县双发台号后吴员园国圣场坝垫垭堑壮处宁宝实寿尔岁岗岩峡峰广庄庆库庙开强恒术来极栋树桥沟济涂涛湾灵灾盏盖矿红组经维群联肃胜节苏荣莲莹营蓥该贵赵车辖辽进连里里铁铜镇长门阳陕顶马驹鱼鸡鸡鸣鸭黄龙厦岭荆锡务点护于贫脱属详个驻侨级范风机际环馆学溪酆头厅队带边与离邻汇为为远紧对帮协这产镇乡县"}

export const provinces = `11 北京 市 beijing
12 天津 市 tianjin
13 河北 省 hebei 石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水
14 山西 省 shanxi 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁
15 内蒙古 自治区 innermongolia 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安盟 锡林郭勒盟 阿拉善盟
21 辽宁 省 liaoning 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛
22 吉林 省 jilin 长春 吉林 四平 辽源 通化 白山 松原 白城 延边州
23 黑龙江 省 heilongjiang 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭地区
31 上海 市 shanghai
32 江苏 省 jiangsu 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁
33 浙江 省 zhejiang 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水
34 安徽 省 anhui 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城
35 福建 省 fujian 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德
36 江西 省 jiangxi 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶
37 山东 省 shandong 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽
41 河南 省 henan 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源
42 湖北 省 hubei 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施州 神农架 仙桃 潜江 天门
43 湖南 省 hunan 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西州
44 广东 省 guangdong 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮
45 广西 壮族自治区 guangxi 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左
46 海南 省 hainan 海口 三亚 三沙 儋州 文昌 琼海 万宁 五指山
51 四川 省 sichuan 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝州 甘孜州 凉山州
52 贵州 省 guizhou 贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南州 黔东南州 黔南州
53 云南 省 yunnan 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄州 红河州 文山州 西双版纳州 大理州 德宏州 怒江州 迪庆州
54 西藏 自治区 tibet 拉萨 日喀则 昌都 林芝 山南 那曲 阿里地区
61 陕西 省 shaanxi 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛
62 甘肃 省 gansu 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏州 甘南州
63 青海 省 qinghai 西宁 海东 海北州 黄南州 海南州 果洛州 玉树州 海西州
64 宁夏 回族自治区 ningxia 银川 石嘴山 吴忠 固原 中卫
65 新疆 维吾尔自治区 xinjiang 乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉州 博尔塔拉州 巴音郭楞州 阿克苏地区 克孜勒苏州 喀什地区 和田地区 伊犁州 塔城地区 阿勒泰地区 石河子 阿拉尔 图木舒克 五家渠 铁门关 可克达拉 胡杨河
71 台湾 省 taiwan 台北 新北 桃园 台中 台南 高雄 基隆 新竹 嘉义
81 香港 特别行政区 hongkong 九龙 新界 香港岛
82 澳门 特别行政区 macao 氹仔 路环`

export const countiesElsewhere = `区 东城 西城 朝阳 丰台 石景山 海淀 门头沟 房山 通州 顺义 昌平 大兴 怀柔 平谷 密云 延庆 和平 河东 河西 南开 河北 红桥 东丽 西青 津南 北辰 武清 宝坻 宁河 静海 蓟州 长安 海南 黄浦 徐汇 长宁 静安 普陀 虹口 杨浦 闵行 宝山 嘉定 金山 松江 青浦 奉贤 崇明 北关 洪山 开福 石鼓 武陵 南海 江南 长洲 万秀 武侯 东兴 安居 船山 前锋 双流 达川 通川 云岩 城关
新区 滨海 浦东
市 新民 密山 江阴 宜兴 新沂 邳州 溧阳 常熟 张家港 昆山 太仓 启东 如皋 海安 东台 仪征 高邮 丹阳 扬中 句容 兴化 靖江 泰兴 建德 余姚 慈溪 瑞安 乐清 龙港 海宁 平湖 桐乡 诸暨 嵊州 兰溪 义乌 东阳 永康 江山 温岭 临海 玉环 龙泉 福清 永安 石狮 晋江 南安 龙海 邵武 武夷山 建瓯 漳平 福安 福鼎 大冶 丹江口 宜都 当阳 枝江 老河口 枣阳 宜城 钟祥 京山 应城 安陆 汉川 石首 洪湖 松滋 监利 麻城 武穴 赤壁 广水 恩施 利川 都江堰 彭州 邛崃 崇州 简阳 广汉 什邡 绵竹 江油 射洪 隆昌 峨眉山 阆中 华蓥 万源 马尔康 康定 西昌 清镇 盘州 赤水 仁怀 兴义 兴仁 凯里 都匀 福泉
县 前郭 霍山 建始 巴东 宣恩 咸丰 来凤 鹤峰 秭归 竹溪 竹山 崇阳 龙山 花垣 保靖 永顺 凤凰 泸 合江 安岳 蓬溪 大英 武胜 岳池 邻水 大竹 开江 宣汉 渠 桐梓 习水 正安 开阳 镇坪 平利 岚皋 紫阳 旬阳 泾阳 河南
仡佬族苗族自治县 道真 务川
土家族自治县 沿河
土家族苗族自治县 印江
苗族自治县 松桃`

export const districtsElsewhere = "区 裕华 鹿泉 栾城 藁城 迎泽 杏花岭 尖草坪 万柏林 晋源 赛罕 玉泉 沈河 皇姑 苏家屯 浑南 于洪 辽中 沙河口 甘井子 旅顺口 金州 普兰店 宽城 双阳 九台 道里 南岗 道外 松北 香坊 呼兰 阿城 玄武 秦淮 建邺 鼓楼 浦口 栖霞 雨花台 江宁 六合 溧水 高淳 虎丘 吴中 相城 姑苏 吴江 锡山 惠山 滨湖 梁溪 新吴 天宁 武进 金坛 上城 下城 江干 拱墅 西湖 滨江 萧山 余杭 富阳 临安 临平 钱塘 海曙 北仑 镇海 鄞州 奉化 鹿城 龙湾 瓯海 洞头 越城 柯桥 上虞 瑶海 庐阳 蜀山 包河 思明 海沧 湖里 集美 同安 翔安 台江 仓山 马尾 晋安 长乐 鲤城 丰泽 洛江 泉港 东湖 青云谱 青山湖 历下 槐荫 历城 长清 章丘 济阳 莱芜 黄岛 崂山 李沧 城阳 即墨 二七 金水 惠济 江岸 江汉 硚口 汉阳 武昌 青山 东西湖 汉南 蔡甸 江夏 黄陂 新洲 夷陵 茅箭 张湾 郧阳 芙蓉 天心 岳麓 雨花 望城 荔湾 越秀 海珠 天河 白云 黄埔 番禺 花都 南沙 从化 增城 罗湖 福田 南山 宝安 龙岗 盐田 龙华 坪山 光明 香洲 斗门 金湾 禅城 顺德 三水 高明 惠城 惠阳 青秀 兴宁 西乡塘 良庆 邕宁 武鸣 秀英 琼山 美兰 锦江 青羊 金牛 成华 龙泉驿 青白江 新都 温江 郫都 新津 江阳 纳溪 龙马潭 顺庆 高坪 嘉陵 涪城 游仙 安州 翠屏 南溪 叙州 南明 花溪 乌当 观山湖 红花岗 汇川 播州 碧江 万山 五华 盘龙 官渡 呈贡 晋宁 碑林 莲湖 灞桥 未央 雁塔 阎良 临潼 高陵 鄠邑 汉滨 七里河 西固 红古 兴庆 西夏 金凤 沙依巴克 水磨沟 头屯河 米东"

export const villageEndings = `村 村
社区 社区
居委 社区
居民委 社区`

export const zones = `双桥经开区 alone dazu
双桥经济技术开发区 alone dazu
北部新区 alone yubei
高新区 city jiulongpo shapingba
高新技术产业开发区 city jiulongpo shapingba
经开区 city nanan
经济技术开发区 city nanan`

export const notCounties = {"anywhere":"某 未 不 哪 各 全 本 我 咱 该 这 那 此 国 贫 困 点 老 在 离 住 x 的 和 与 及 到 近 边 邻 外","before":"区 小社园景库校片街厂院营发业辖地郊灾宅民务假护置范\n市 城超菜门集夜花鱼小新街辖地级"}

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

export const english = {"countries":"usa unitedstates uk unitedkingdom england france germany japan korea canada australia singapore malaysia thailand vietnam","city":"chongqing","largerUnits":"municipality city shi province autonomousregion sheng","nationalities":"tujia miao gelao and","roads":"road street avenue lu dadao jie","fillers":"economic and technological development zone no number group room rm building bldg unit floor block china cn prc peoples republic of in the postcode postal zip code address hao zu dong lou danyuan","villageUnits":"village community cun shequ","denials":"not never except excluding without outside near nearby beside opposite beyond towards toward from to left formerly moved neighbouring neighboring bordering","namesakes":"wuxi wushan wushancounty yunyang qianjiang nanan yuzhong","countyUnits":"autonomouscounty 自治县\ncounty 县\nxian 县\ndistrict 区\nqu 区","townshipUnits":"subdistrict 街道\nsubdistrict 街道\njiedao 街道\ntownship 乡\nxiang 乡\ntown 镇\nzhen 镇"}
