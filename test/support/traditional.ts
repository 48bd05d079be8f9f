/** How the characters of listed places are written in traditional script, in every usual way. */
const TRADITIONAL: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '万萬 业業 东東 两兩 丰豐 临臨 义義 乐樂 乔喬 乡鄉 云雲 会會 余餘 兰蘭 关關 兴興 农農 冲衝沖 凤鳳 办辦 区區 华華 卧臥 厂廠 县縣 双雙 发發',
    '后後 吴吳 员員 国國 圣聖 场場 坝壩 垫墊 垭埡 堑塹 处處 宁寧 宝寶 实實 寿壽 岁歲 岗崗 岩巖 峡峽 峰峯 广廣 庄莊 庆慶 庙廟 开開 强強 恒恆',
    '术術 来來 极極 树樹 桥橋 沟溝 济濟 涂塗 涛濤 湾灣 灵靈 盏盞 盖蓋 红紅 组組 经經 群羣 联聯 胜勝 节節 苏蘇 荣榮 莲蓮 莹瑩 蓥鎣 赵趙 车車',
    '辖轄 进進 连連 里裏裡 铁鐵 铜銅 镇鎮 长長 阳陽 顶頂 马馬 驹駒 鱼魚 鸡雞鷄 鸣鳴 鸭鴨 黄黃 龙龍',
  ]
    .join(' ')
    .split(' ')
    .map((entry) => [entry.slice(0, 1), entry.slice(1)]),
)

/** Writes a name in traditional script: once with the first, once with the last form of each character. */
export function toTraditional(name: string): string[] {
  return [0, -1].map((index) =>
    [...name].map((sign) => TRADITIONAL[sign]?.at(index) ?? sign).join(''),
  )
}
