import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { createService } from '../../docs/examples/service.ts'

const app = createService()
const post = (url: string, payload: unknown, language = 'zh-CN') =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', 'accept-language': language },
    payload: JSON.stringify(payload),
  })
const options = { asOf: '2020-06-01' }
const plan = {
  organization: { name: '重庆市火锅行业协会' },
  period: { start: '2020-06-01', end: '2020-12-31' },
}

describe('the example of a service', () => {
  it.each([
    ['/households', { registration: 'poor' }, 'verdict'],
    ['/households/explanation', { registration: 'poor' }, 'text'],
    ['/organizations', { name: '重庆市火锅行业协会' }, 'duties'],
    ['/plans', plan, 'points'],
    ['/places', '奉节县平安乡桃树村', 'tiers'],
  ])('answers %s', async (url, input, key) => {
    const needsDay = !['/organizations', '/places'].includes(url)
    const response = await post(url, { input, ...(needsDay && { options }) })
    expect(response.statusCode).toBe(200)
    expect(response.json()).toHaveProperty(key)
  })

  it('says what is wrong in the language of the request', async () => {
    const input = { members: [{ age: 151 }] }
    const chinese = await post('/households', { input, options })
    const english = await post('/households', { input, options }, 'en-GB')
    expect([chinese.statusCode, english.statusCode]).toEqual([400, 400])
    expect(chinese.json().message).toBe('members[0].age：“年龄”最大为150')
    expect(english.json().message).toBe('members[0].age must be at most 150')
  })

  it.each([null, {}, { input: null }, { input: [] }, 'text'])(
    'answers %j with an error of the input, never of the service',
    async (body) => {
      expect((await post('/households', body)).statusCode).toBe(400)
    },
  )

  it('describes itself with schemas that compile and accept what it accepts', async () => {
    const { paths } = (await app.inject('/openapi.json')).json()
    const { schema } = paths['/households'].post.requestBody.content['application/json']
    const validate = new Ajv2020({ strict: false, logger: false }).compile(schema)
    expect(validate({ input: { registration: 'poor' } })).toBe(true)
    expect(validate({ input: { registration: 'rich' } })).toBe(false)
  })
})
