import {
  contactsFor,
  type InvalidInputError,
  isInvalidInputError,
  type PlaceQuery,
  type TownshipContact,
} from 'chongqing-aid-guideline'
import { counties, deepPovertyTownships, focusCounties } from 'chongqing-aid-guideline/data'
import { describe, expect, it } from 'vitest'

type Township = (typeof deepPovertyTownships)[number]

const countyOf = (id: string) => counties.find((county) => county.id === id)?.label.zh ?? ''
const nameOf = ({ county, official }: Township) => countyOf(county) + official

/** A person who fits the masked forms of a row; nobody is called so. */
function fitting(row: Township): TownshipContact {
  return {
    township: nameOf(row),
    name: row.contactNameMasked.replaceAll('*', '某'),
    phone: row.contactPhoneMasked.replaceAll('*', '0'),
  }
}

const NIXI = deepPovertyTownships.find(({ official }) => official === '泥溪镇') as Township
const LATER = { township: '云阳县泥溪镇', name: '甲某', phone: '023-00000000', asOf: '2021-01-04' }

describe('the contact of a county', () => {
  it.each(focusCounties.map((row) => [row.official, row] as const))(
    'of annex 1 is the landline of its office: %s',
    (official, { id, provision, no, phone, codes }) => {
      const contact = {
        level: 'county',
        place: { level: 'county', county: id, name: countyOf(id), codes },
        provision,
        row: no,
        dated: '2020-05',
        phone: phone.number,
      }
      expect(contactsFor(official)).toStrictEqual([contact])
      expect(contactsFor(codes.nbs2020 ?? '')).toStrictEqual([contact])
    },
  )

  it.each(
    counties
      .filter(({ id }) => !focusCounties.some((row) => row.id === id))
      .map(({ official }) => official),
  )('outside annex 1 is none: %s', (official) => {
    expect(contactsFor(official)).toEqual([])
  })

  it.each<[query: PlaceQuery, row: number]>([
    ['奉节县草堂镇', 9],
    ['奉节县草堂镇林政村', 9],
    ['奉节县永安街道', 9],
    ['开县郭家镇', 6],
    [{ county: '酉阳', township: '五福镇' }, 13],
    ['奉节县；奉节县草堂镇', 9],
  ])('is given for what has none of its own: %j', (query, row) => {
    expect(contactsFor(query).map((contact) => [contact.level, contact.row])).toEqual([
      ['county', row],
    ])
  })
})

describe('the contact of a township', () => {
  it.each(deepPovertyTownships.map((row) => [nameOf(row), row] as const))(
    'of annex 2 is the post, with the person masked, before the office of its county: %s',
    (name, row) => {
      const contact = {
        level: 'township',
        place: {
          level: 'township',
          county: row.county,
          name,
          codes: { nbs2020: row.codes.nbs2020 },
        },
        provision: 'annex.2',
        row: row.no,
        dated: '2020-05',
        post: row.post,
        nameMasked: row.contactNameMasked,
        phoneMasked: row.contactPhoneMasked,
      }
      const office = contactsFor(countyOf(row.county))
      expect(contactsFor(name)).toStrictEqual([contact, ...office])
      expect(contactsFor(`${name}某某村`)).toStrictEqual([contact, ...office])
    },
  )

  it('is given for a listed village in it', () => {
    expect(contactsFor('奉节县平安乡桃树村')).toEqual(contactsFor('奉节县平安乡'))
  })
})

describe('no contact', () => {
  it.each([
    '渝北区大盛镇千盏村',
    '綦江区石林镇',
    '平安乡',
    '双龙镇',
    '重庆市',
    '',
    '巴东县',
    '高桥村',
    '奉节县；巫溪县',
    '奉节县桃树村',
    '奉节县平安镇',
  ])('is given for a place that the document names none for, or that is not sure: %s', (query) => {
    expect(contactsFor(query)).toEqual([])
  })
})

describe('contacts of the caller', () => {
  it('take the place of the masked person if they fit', () => {
    for (const row of deepPovertyTownships) {
      const contact = fitting(row)
      const [printed, ...office] = contactsFor(nameOf(row))
      expect(contactsFor(nameOf(row), { townshipContacts: [contact] })).toStrictEqual([
        {
          level: 'township',
          place: printed?.place,
          provision: 'annex.2',
          row: row.no,
          dated: '2020-05',
          name: contact.name,
          phone: contact.phone,
          post: row.post,
        },
        ...office,
      ])
    }
  })

  it('may write the number in groups', () => {
    const { phone } = fitting(NIXI)
    const grouped = `${phone.slice(0, 3)} ${phone.slice(3, 7)}-${phone.slice(7)}`
    const townshipContacts = [{ ...fitting(NIXI), phone: grouped }]
    expect(contactsFor('云阳县泥溪镇', { townshipContacts })[0]?.phone).toBe(grouped)
  })

  it('name the township by its code or a later name too', () => {
    for (const township of ['500235139', '云阳泥溪镇', '重庆市云阳县泥溪镇人民政府']) {
      const townshipContacts = [{ ...fitting(NIXI), township }]
      expect(contactsFor('云阳县泥溪镇', { townshipContacts })[0]?.name).toBe(fitting(NIXI).name)
    }
    const townshipContacts = [{ ...LATER, township: '丰都县三建镇' }]
    expect(contactsFor('丰都县三建乡', { townshipContacts })[0]?.name).toBe('甲某')
  })

  it.each<[what: string, change: Partial<TownshipContact>, fields: string[]]>([
    ['the name of another', { name: '甲某某' }, ['name']],
    ['a longer name', { name: `${fitting(NIXI).name}某` }, ['name']],
    ['a shorter name', { name: fitting(NIXI).name.slice(0, 2) }, ['name']],
    ['the number of another', { phone: `${fitting(NIXI).phone.slice(0, -1)}0` }, ['phone']],
    ['a landline', { phone: '023-00000000' }, ['phone']],
    ['both of another', { name: '甲某某', phone: '0000000' }, ['name', 'phone']],
  ])('that claim to be printed have to fit: %s', (_, change, fields) => {
    const townshipContacts = [{ ...fitting(NIXI), ...change }]
    const error = thrownBy(() => contactsFor('云阳县泥溪镇', { townshipContacts }))
    expect(error.issues.map(({ code, path }) => `${code} at ${path}`)).toEqual(
      fields.map((field) => `contradiction at options.townshipContacts[0].${field}`),
    )
    expect(saysAnyOf(error, Object.values(townshipContacts[0] ?? {}))).toEqual([])
  })

  it('that went to the wrong row are reported, wherever they stand', () => {
    const rows = deepPovertyTownships.map(fitting)
    const shifted = rows.map((contact, index) => ({
      ...contact,
      township: rows[(index + 1) % rows.length]?.township ?? '',
    }))
    const error = thrownBy(() => contactsFor('奉节县', { townshipContacts: shifted }))
    const wrong = new Set(error.issues.map(({ path }) => path.replace(/\.\w+$/, '')))
    expect([...wrong]).toEqual(rows.map((_, index) => `options.townshipContacts[${index}]`))
    expect(error.issues.every(({ code }) => code === 'contradiction')).toBe(true)
    expect(
      saysAnyOf(
        error,
        rows.flatMap(({ name, phone }) => [name, phone]),
      ),
    ).toEqual([])
  })

  it('of a later day need not fit, and the printed post is not theirs', () => {
    const [printed, ...office] = contactsFor('云阳县泥溪镇')
    expect(contactsFor('云阳县泥溪镇', { townshipContacts: [LATER] })).toStrictEqual([
      {
        level: 'township',
        place: printed?.place,
        provision: 'annex.2',
        row: 6,
        dated: '2021-01-04',
        name: '甲某',
        phone: '023-00000000',
      },
      ...office,
    ])
  })

  it.each([
    ['later', { ...LATER, post: '主任' }, '主任'],
    ['printed', { ...fitting(NIXI), post: '主任' }, '主任'],
    ['printed, without a day', { ...fitting(NIXI), asOf: null, post: null }, NIXI.post],
  ])('keep the post that they bring: %s', (_, contact, post) => {
    expect(contactsFor('云阳县泥溪镇', { townshipContacts: [contact] })[0]?.post).toBe(post)
  })

  it('come in their order if several are of one township', () => {
    const townshipContacts = [
      { ...LATER, name: '乙某' },
      fitting(deepPovertyTownships[0] as Township),
      LATER,
    ]
    const found = contactsFor('云阳县泥溪镇', { townshipContacts })
    expect(found.map(({ name }) => name)).toEqual(['乙某', '甲某', undefined])
  })

  it('of another township change nothing', () => {
    const townshipContacts = [LATER]
    for (const query of ['奉节县平安乡', '云阳县', '云阳县平安镇', '渝中区', '平安乡']) {
      expect(contactsFor(query, { townshipContacts })).toEqual(contactsFor(query))
    }
  })
})

describe('a contact', () => {
  it('is a copy that can be changed without harm', () => {
    for (const query of ['奉节县', '奉节县平安乡']) {
      const before = JSON.stringify(contactsFor(query))
      const [contact] = contactsFor(query)
      Object.assign(contact ?? {}, { phone: '', row: 0 })
      Object.assign(contact?.place ?? {}, { name: '' })
      expect(JSON.stringify(contactsFor(query))).toBe(before)
    }
  })
})

function saysAnyOf(error: InvalidInputError, values: readonly unknown[]): unknown[] {
  const said = JSON.stringify(error) + String(error.stack)
  return values.filter((value) => said.includes(String(value)))
}

function thrownBy(call: () => unknown): InvalidInputError {
  try {
    call()
  } catch (error) {
    if (isInvalidInputError(error)) return error
    throw error
  }
  throw new Error('Nothing was thrown.')
}
