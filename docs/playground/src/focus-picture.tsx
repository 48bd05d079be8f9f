import {
  type CountyId,
  counties,
  deepPovertyTownships,
  designatedVillages,
  focusCounties,
  type Locale,
  type PlaceFocus,
} from 'chongqing-aid-guideline'
import { useEffect, useRef } from 'preact/hooks'
import { say, words } from './words.ts'

/** Where each county's tile stands: roughly north to south, west to east. Rows of the picture from above. */
const TILES: readonly (readonly [CountyId, column: number])[][] = [
  [['chengkou', 8]],
  [
    ['kaizhou', 7],
    ['wuxi', 9],
  ],
  [
    ['yunyang', 8],
    ['fengjie', 9],
    ['wushan', 10],
  ],
  [
    ['liangping', 6],
    ['wanzhou', 7],
  ],
  [
    ['tongnan', 0],
    ['hechuan', 2],
    ['changshou', 4],
    ['dianjiang', 5],
    ['zhongxian', 6],
    ['shizhu', 7],
  ],
  [
    ['dazu', 0],
    ['tongliang', 1],
    ['beibei', 2],
    ['yubei', 3],
    ['jiangbei', 4],
    ['fuling', 5],
    ['fengdu', 6],
  ],
  [
    ['rongchang', 0],
    ['bishan', 1],
    ['shapingba', 2],
    ['yuzhong', 3],
    ['nanan', 4],
    ['wulong', 6],
    ['pengshui', 7],
    ['qianjiang', 8],
  ],
  [
    ['yongchuan', 0],
    ['dadukou', 1],
    ['jiulongpo', 2],
    ['banan', 3],
    ['nanchuan', 5],
    ['youyang', 8],
  ],
  [
    ['jiangjin', 1],
    ['qijiang', 3],
    ['wansheng', 4],
    ['xiushan', 8],
  ],
]

const COLUMNS = 11

/** The column around which most of the marks are. */
const MOST_MARKS = 8

const WIDTH = 88
const HEIGHT = 66

/** Dots in a line of a tile. */
const PER_LINE = 7

interface FocusPictureProps {
  readonly locale: Locale
  readonly focus: PlaceFocus | undefined
  readonly hrefOf: (name: string) => string
}

/** Every county as a tile, its listed townships and villages as marks. It is no map, and draws no boundary. */
export function FocusPicture({ locale, focus, hrefOf }: FocusPictureProps) {
  const scroll = useRef<HTMLDivElement>(null)
  const chosen = focus?.place?.county
  // Where the picture is wider than the page, what is chosen is shown, or else where most of the marks are.
  useEffect(() => {
    const box = scroll.current
    const column = TILES.flat().find(([id]) => id === chosen)?.[1] ?? MOST_MARKS
    const middle = (column + 0.5) / COLUMNS
    box?.scrollTo({ left: middle * box.scrollWidth - box.clientWidth / 2 })
  }, [chosen])
  return (
    <figure class="picture">
      <h2>{say(words.picture, locale)}</h2>
      <div class="scroll" ref={scroll}>
        <svg viewBox={`0 0 ${COLUMNS * WIDTH} ${TILES.length * HEIGHT}`}>
          <title>{say(words.picture, locale)}</title>
          {TILES.flatMap((row, y) =>
            row.map(([id, column]) => (
              <Tile
                key={id}
                county={id}
                x={column * WIDTH}
                y={y * HEIGHT}
                isChosen={chosen === id}
                locale={locale}
                hrefOf={hrefOf}
              />
            )),
          )}
        </svg>
      </div>
      <figcaption>{say(words.pictureNote, locale)}</figcaption>
    </figure>
  )
}

interface TileProps {
  readonly county: CountyId
  readonly x: number
  readonly y: number
  readonly isChosen: boolean
  readonly locale: Locale
  readonly hrefOf: (name: string) => string
}

function Tile({ county, x, y, isChosen, locale, hrefOf }: TileProps) {
  const row = counties.find(({ id }) => id === county)
  if (!row) return null
  const tier = focusCounties.find(({ id }) => id === county)?.tier
  const townships = deepPovertyTownships.filter((one) => one.county === county)
  const villages = designatedVillages.filter((one) => one.county === county)
  const name = say(row.label, locale)
  const told = [name, ...townships, ...villages].map((one) =>
    typeof one === 'string' ? one : say(one.label, locale),
  )
  return (
    <a
      class={`tile ${tier ?? 'plain'}${isChosen ? ' chosen' : ''}`}
      href={hrefOf(row.label.zh)}
      aria-label={told.join(', ')}
    >
      <g transform={`translate(${x} ${y})`}>
        <title>{told.join('\n')}</title>
        <rect width={WIDTH - 4} height={HEIGHT - 4} rx="6" />
        <text x="8" y="20">
          {shortName(name)}
        </text>
        {townships.map((_, index) => (
          <rect class="township" x={8 + index * 13} y="29" width="9" height="9" />
        ))}
        {villages.map((_, index) => (
          <circle
            class="village"
            cx={12 + (index % PER_LINE) * 10}
            cy={46 + Math.floor(index / PER_LINE) * 10}
            r="3.5"
          />
        ))}
      </g>
    </a>
  )
}

/** What fits into a tile: Shizhu, 石柱. */
function shortName(name: string): string {
  return name.replace(/ .*$/, '').replace(/(土家族|苗族|经开).*$/, '')
}
