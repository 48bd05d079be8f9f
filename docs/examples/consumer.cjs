// A CommonJS program: `npm run build && node docs/examples/consumer.cjs`.
const { classifyHousehold, explainHousehold } = require('chongqing-aid-guideline')
const { targetGroups } = require('chongqing-aid-guideline/data')

const result = classifyHousehold({ registration: 'poor' }, { asOf: '2020-06-01' })
const met = result.groups.filter(({ verdict }) => verdict === 'met').map(({ id }) => id)

console.log(met.map((id) => targetGroups.find((group) => group.id === id).label.zh).join('、'))
console.log(explainHousehold(result).split('\n')[1])
