import { findSuccessors, isInvalidInputError, type SuccessorSubject } from 'chongqing-aid-guideline'
import {
  attentionGroups,
  focusAreaTiers,
  provisions,
  successors,
  targetGroups,
} from 'chongqing-aid-guideline/data'
import { describe, expect, it } from 'vitest'

const SUBJECTS = [...targetGroups, ...attentionGroups, ...focusAreaTiers, ...provisions]

/** The id and, of a provision, all that stands in it. */
const idsWithin = (id: SuccessorSubject): SuccessorSubject[] =>
  SUBJECTS.filter((one) =>
    ['provision' in one ? one.provision : one.id, one.id].some(
      (place) => place === id || place.startsWith(`${id}.`),
    ),
  ).map((one) => one.id)

describe('findSuccessors', () => {
  it('leads from every group, tier and provision to all that succeed it, the earliest first', () => {
    for (const { id } of SUBJECTS) {
      const found = findSuccessors(id)
      const within = idsWithin(id)
      expect(found).toEqual(successors.filter(({ of }) => of.some((one) => within.includes(one))))
      expect(found.map(({ from }) => from)).toEqual(found.map(({ from }) => from).sort())
    }
  })

  it('finds each successor from what it succeeds', () => {
    for (const row of successors) {
      for (const of of row.of) expect(findSuccessors(of)).toContain(row)
    }
  })

  it.each<[of: SuccessorSubject, year: string, labels: string[]]>([
    ['registered-poor', '2023', ['脱贫户']],
    ['registered-poor', '2026', ['原建档立卡脱贫人口（分类管理）']],
    ['edge-or-monitored', '2023', ['脱贫不稳定户', '边缘易致贫户']],
    ['edge-or-monitored', '2026', ['防止返贫致贫对象']],
    ['illness', '2023', ['突发严重困难户']],
    ['national-key-county', '2023', ['已退出的重点区县', '国家乡村振兴重点帮扶县']],
    ['municipal-key-county', '2023', ['已退出的重点区县']],
    ['designated-village', '2023', []],
    ['notice.1', '2023', ['评估中的乡村振兴指标']],
    ['notice.1', '2026', ['新修订的社会组织评估管理办法']],
    ['title', '2026', ['社会组织助力乡村振兴专项行动']],
    ['3.1', '2026', ['原建档立卡脱贫人口（分类管理）']],
    ['3.2', '2023', ['脱贫不稳定户', '边缘易致贫户']],
    ['3.3', '2023', ['突发严重困难户']],
    ['3', '2023', ['脱贫户', '脱贫不稳定户', '边缘易致贫户', '突发严重困难户']],
    ['2', '2023', ['已退出的重点区县', '国家乡村振兴重点帮扶县']],
    ['2.2', '2023', ['已退出的重点区县']],
    ['2.4', '2023', []],
    ['1', '2023', []],
    // Nothing was said of the children whom it names.
    ['16', '2026', []],
    ['annex.1', '2026', []],
    ['5.2', '2026', []],
  ])('tells what %s is called in %s', (of, year, labels) => {
    const then = findSuccessors(of).filter(({ from, to }) => from <= year && (!to || year <= to))
    expect(then.map(({ label }) => label.zh)).toEqual(labels)
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['a number', 3],
    ['a list', ['3']],
    ['the name of the prototype', '__proto__'],
    ['the name of a method', 'toString'],
    ['the id of a successor', 'lifted-household'],
  ])('refuses %s', (_name, id) => {
    let thrown: unknown
    try {
      findSuccessors(id as never)
    } catch (error) {
      thrown = error
    }
    expect(isInvalidInputError(thrown) && thrown.issues).toMatchObject([
      { path: 'id', code: 'unknown-id' },
    ])
  })
})
