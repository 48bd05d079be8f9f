import type { Rubric } from '../../data/rubric.ts'
import { sha256 } from '../../logic/sha256.ts'
import { hundredthsOf } from './points.ts'

/** What results say of the rubric that they were scored by. */
export interface RubricHead {
  /** As the rubric calls itself: `default` for the one that comes with the package. */
  readonly id: string
  /** As the rubric says; `digest` tells two apart. */
  readonly version: string
  /** A SHA-256 of all that decides: it tells apart rubrics that bear the same name. A label does not change it. */
  readonly digest: string
}

/** Anybody can recompute the digest: it is of this text. */
export function headOf({ id, version, outOf, criteria }: Rubric): RubricHead {
  const decisive = [
    id,
    version,
    hundredthsOf(outOf),
    ...criteria.map((one) => [
      one.id,
      one.provisions,
      hundredthsOf(one.points),
      one.measure,
      one.appliesIf ?? null,
    ]),
  ]
  return Object.freeze({ id, version, digest: sha256(JSON.stringify(decisive)) })
}
