import { describe, expect, it } from 'vitest'
import { answerTo } from '../support/place-answers.ts'

/** No number of a person stands in this repository. */
const MOBILE = `1${'3'.repeat(10)}`

const LEADS = [
  '张三 ',
  '张三，',
  '张三',
  '李四（收）',
  `王五 ${MOBILE} `,
  `王五${MOBILE}`,
  '023-58569600 ',
  '收货人：赵六，',
  '收件人赵六 ',
  '地址：',
  '详细地址:',
  '收货地址：赵六，',
  '家庭住址：',
  '家住',
  '现居住在',
  '【顺丰】',
  '404600 ',
  '1. ',
  'Zhang San, ',
]

describe.each(LEADS)('behind %s', (lead) => {
  it.each([
    ['重庆市奉节县平安乡桃树村3组', 'national 9, township 4, village 26'],
    ['重庆奉节平安乡', 'national 9, township 4, village ?'],
    ['奉节县平安乡桃树村', 'national 9, township 4, village 26'],
    ['重庆市渝中区解放碑街道', 'none'],
    ['广东省深圳市南山区粤海街道', 'none'],
    ['北京市海淀区中关村大街1号', 'none'],
    ['浙江杭州西湖区文三路', 'none'],
    ['成都市武侯区人民南路', 'none'],
    ['湖北恩施州巴东县', 'none'],
  ])('an address is the same: %s', (address, answer) => {
    expect(answerTo(lead + address)).toBe(answer)
  })
})

describe('a county of one sign', () => {
  it.each(LEADS.filter((lead) => !['张三', '现居住在'].includes(lead)))(
    'is known behind %s',
    (lead) => {
      expect(answerTo(`${lead}忠县新生街道`)).toBe('municipal 18')
    },
  )

  it('right behind a name may be part of it', () => {
    expect(answerTo('张三忠县新生街道')).toBe('national ?, municipal ?')
  })
})
