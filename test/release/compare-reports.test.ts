import { describe, expect, it } from 'vitest'
import { compareReports } from '../../scripts/release/compare-reports.ts'

const declared = (name: string, text: string) => `\n### ${name}\n\n\`\`\`ts\n${text}\n\`\`\`\n`
const page = (root: string, data: string) =>
  `# API report\n\nText.\n\n## \`.\`\n${root}\n## \`./data\`\n${data}`

const one = declared('One', 'type One = 1;')
const two = declared('Two', 'type Two = 2;')
const none = { added: [], removed: [], changed: [] }

describe('two API reports', () => {
  it('are the same', () => {
    expect(compareReports(page(one, two), page(one, two))).toEqual(none)
  })

  it('differ by a name that came and one that went', () => {
    expect(compareReports(page(one, ''), page(two, ''))).toEqual({
      added: ['. Two'],
      removed: ['. One'],
      changed: [],
    })
  })

  it('differ by a declaration', () => {
    const other = declared('One', 'type One = 3;')
    expect(compareReports(page(one, two), page(other, two))).toEqual({
      ...none,
      changed: ['. One'],
    })
  })

  it('keep the entries apart', () => {
    expect(compareReports(page(one, ''), page('', one))).toEqual({
      added: ['./data One'],
      removed: ['. One'],
      changed: [],
    })
  })

  it('know what an entry shares with the root', () => {
    const shared = '\nAs in `.`: One, Two.\n'
    expect(compareReports(page(one, shared), page(one, '\nAs in `.`: One.\n'))).toEqual({
      ...none,
      removed: ['./data Two'],
    })
  })
})
