/**
 * An HTTP service over the three questions and addresses, with an OpenAPI description made of the package's own JSON
 * Schemas. `npx tsx docs/examples/service.ts` listens on port 3000.
 */
import { fileURLToPath } from 'node:url'
import {
  classifyHousehold,
  classifyPlace,
  explainHousehold,
  formatIssues,
  isInvalidInputError,
  type Locale,
  matchDuties,
  scorePlan,
} from 'chongqing-aid-guideline'
import {
  householdJsonSchema,
  organizationJsonSchema,
  planJsonSchema,
} from 'chongqing-aid-guideline/schema'
import Fastify, { type FastifyInstance } from 'fastify'

interface Route {
  readonly summary: string
  /** The JSON Schema of what is sent as `input`. */
  readonly input: object
  readonly answer: (input: unknown, options: object) => unknown
}

const routes: Record<string, Route> = {
  '/households': {
    summary: 'Which focus groups of Article 3 is this household in?',
    input: householdJsonSchema,
    answer: (input, options) => classifyHousehold(input, options as { asOf: string }),
  },
  '/households/explanation': {
    summary: 'The same, in sentences',
    input: householdJsonSchema,
    answer: (input, options) => ({
      text: explainHousehold(classifyHousehold(input, options as { asOf: string })),
    }),
  },
  '/organizations': {
    summary: 'What does the document ask of this organization?',
    input: organizationJsonSchema,
    answer: (input, options) => matchDuties(input, options),
  },
  '/plans': {
    summary: 'How does this plan score, and what of it is done?',
    input: planJsonSchema,
    answer: (input, options) => scorePlan(input, options as { asOf: string }),
  },
  '/places': {
    summary: 'Is this a focus area of Article 2?',
    input: { type: 'string', maxLength: 200 },
    answer: (input) => classifyPlace(input),
  },
}

/** The service; a body is `{ input, options? }`, an error comes back in the language that the request prefers. */
export function createService(): FastifyInstance {
  const app = Fastify()
  app.setErrorHandler((error, request, reply) => {
    if (!isInvalidInputError(error)) return reply.send(error)
    const locale = localeOf(request.headers['accept-language'])
    return reply.code(400).send({ message: formatIssues(error, { locale }), issues: error.issues })
  })
  for (const [path, { answer }] of Object.entries(routes)) {
    app.post<{ Body: { input?: unknown; options?: object } | null }>(path, ({ body }) =>
      answer(body?.input, body?.options ?? {}),
    )
  }
  app.get('/openapi.json', () => openApi())
  return app
}

function localeOf(languages = ''): Locale {
  return languages.startsWith('en') ? 'en' : 'zh-CN'
}

/** OpenAPI 3.1 takes JSON Schemas of draft 2020-12 as they are. */
function openApi(): object {
  const json = (schema: object) => ({ content: { 'application/json': { schema } } })
  const paths = Object.entries(routes).map(([path, { summary, input }]) => [
    path,
    {
      post: {
        summary,
        requestBody: json({
          type: 'object',
          required: ['input'],
          properties: { input, options: { type: 'object' } },
        }),
        responses: {
          200: { description: 'The answer, with reasons and clauses.' },
          400: { description: 'What is wrong with the input, path by path; never a value of it.' },
        },
      },
    },
  ])
  return {
    openapi: '3.1.0',
    info: { title: '渝社组办〔2020〕21号', version: '1' },
    paths: Object.fromEntries(paths),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await createService().listen({ port: 3000 }))
}
