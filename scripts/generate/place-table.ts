import type { County } from '../../src/data/counties.ts'
import type { DesignatedVillage } from '../../src/data/designated-villages.ts'
import type { PlaceChange, PlaceCodes } from '../../src/data/place-rows.ts'
import type { Data } from './product.ts'

type PlaceData = Pick<
  Data,
  'counties' | 'focusCounties' | 'deepPovertyTownships' | 'designatedVillages'
>
type Name = [name: string, match: string]

/** What is true of every level; what is empty is left out. */
function placeOf(
  name: string,
  codes: PlaceCodes | undefined,
  names: readonly Name[],
  changes: readonly PlaceChange[],
): object {
  // What was abolished has a successor, whose code is not its own.
  const changed = changes.flatMap(({ kind, codes = {} }) => (kind === 'abolished' ? [] : [codes]))
  const { nbs2020, ...others } = codes ?? {}
  const later = [others, ...changed].flatMap((one) => Object.values(one).filter(Boolean))
  return {
    name,
    ...(nbs2020 && { code: nbs2020 }),
    ...(names.length > 0 && { names }),
    ...(later.length > 0 && { laterCodes: [...new Set(later)] }),
    ...(changes.length > 0 && { changes }),
  }
}

/** The printed name and the later ones, where they differ from the official one. */
function otherNames(
  official: string,
  written: string,
  match: string,
  changes: readonly PlaceChange[],
): Name[] {
  const later = changes.flatMap(({ name }) =>
    name && name !== official ? [[name, 'later'] satisfies Name] : [],
  )
  return written === official ? later : [[written, match], ...later]
}

function villageRule(row: DesignatedVillage): object {
  const { official, written, match, codes, no, apartFrom } = row
  const names = otherNames(official, written, match, [])
  return { ...placeOf(official, codes, names, []), no, ...(apartFrom && { apartFrom }) }
}

/** The townships of a county that annex 2 lists or that hold a village of annex 3, in the order of the annexes. */
function townshipRules(
  county: string,
  { deepPovertyTownships, designatedVillages }: PlaceData,
): object[] {
  const deep = deepPovertyTownships.filter((row) => row.county === county)
  const inside = designatedVillages.filter((row) => row.county === county)
  const rows = [
    ...deep.map(({ official, written, match, codes, changes }) => ({
      township: { official, written, match, codes },
      changes,
    })),
    ...inside,
  ]
  const names = [...new Set(rows.map(({ township }) => township.official))]
  return names.map((name) => {
    const same = rows.filter(({ township }) => township.official === name)
    const [{ township, changes }] = same as [(typeof rows)[number]]
    // A township can be printed differently from one row to the next.
    const others = same.flatMap((row) =>
      otherNames(name, row.township.written, row.township.match, changes),
    )
    const unique = [...new Map(others.map((other) => [other[0], other])).values()]
    const no = deep.find((row) => row.official === name)?.no
    const villagesInside = inside.filter((row) => row.township.official === name).map(villageRule)
    return {
      ...placeOf(name, township.codes, unique, changes),
      ...(no && { no }),
      ...(villagesInside.length > 0 && { villages: villagesInside }),
    }
  })
}

function countyRule(row: County, data: PlaceData): object {
  const { id, label, official, codes, statisticalParent, names, changes } = row
  const focus = data.focusCounties.find((one) => one.id === id)
  const townships = townshipRules(id, data)
  const others = names
    .filter(({ name }) => name !== label.zh)
    .map(({ name, match }) => [name, match] satisfies Name)
  const own = official === label.zh ? others : [[official, 'exact'] satisfies Name, ...others]
  const codesOf = (when: string) =>
    names.flatMap(({ code, match }) => (code && match === when ? [code] : []))
  const [formerCodes, laterCodes] = [codesOf('former'), codesOf('later')]
  return {
    id,
    ...placeOf(label.zh, codes, own, changes),
    ...(formerCodes.length > 0 && { formerCodes }),
    ...(laterCodes.length > 0 && { laterCodes }),
    ...(statisticalParent && { statisticalParent }),
    ...(focus && { tier: focus.tier, no: focus.no }),
    ...(townships.length > 0 && { townships }),
  }
}

/**
 * The one table by which places are found and classified: counties, in them the townships that the annexes name or
 * imply, in them the designated villages.
 */
export function placeTable(data: PlaceData): object[] {
  return data.counties.map((row) => countyRule(row, data))
}
