import { type FactCase, fails, holds, open } from './fact-case.ts'

export const unsafeHousing: readonly FactCase[] = [
  fails('grade A', { housing: { grade: 'A' } }, { paths: ['housing.grade'] }),
  fails('grade B', { housing: { grade: 'B' } }),
  holds('grade C', { housing: { grade: 'C' } }, { paths: ['housing.grade'] }),
  holds('grade D', { housing: { grade: 'D' } }),
  fails('grade B and not unsafe', { housing: { grade: 'B', unsafe: false } }),
  holds('grade C and unsafe', { housing: { grade: 'C', unsafe: true } }),
  holds('unsafe, of no grade', { housing: { unsafe: true } }, { paths: ['housing.unsafe'] }),
  holds('unsafe, of a null grade', { housing: { grade: null, unsafe: true } }),
  fails('not unsafe, of no grade', { housing: { unsafe: false } }, { paths: ['housing.unsafe'] }),
  fails('grade A, and unsafe as null', { housing: { grade: 'A', unsafe: null } }),
  open('neither grade nor statement', { housing: {} }),
  open('both as null', { housing: { grade: null, unsafe: null } }),
  open('housing as null', { housing: null }),
  open('an empty record', {}),
]
