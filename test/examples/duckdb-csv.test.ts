import { expect, it } from 'vitest'
import { answersFrom } from '../../docs/examples/duckdb-csv.ts'

it('the example of DuckDB answers for households in CSV files, a blank being unknown', async () => {
  const folder = new URL('../../docs/examples/csv/', import.meta.url)
  expect(await answersFrom(folder, '2020-06-01')).toEqual({
    issues: [],
    answers: [
      { id: 'H1', illness: true, unsafe_housing: true },
      { id: 'H2', illness: false, unsafe_housing: false },
      { id: 'H3', illness: null, unsafe_housing: null },
    ],
  })
})
