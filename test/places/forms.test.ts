import { describe, expect, it } from 'vitest'
import { answerTo } from '../support/place-answers.ts'

const TAOSHU = 'national 9, township 4, village 26'

describe('the form of a list or an office', () => {
  it.each([
    '重庆市,重庆市,奉节县,平安乡,桃树村',
    '重庆;奉节;平安乡;桃树村',
    '[重庆市][奉节县][平安乡][桃树村]',
    '重庆市(奉节县)平安乡桃树村',
    '重庆市|奉节县|平安乡|桃树村',
    '重庆市>奉节县>平安乡>桃树村',
    '重庆市→奉节县→平安乡→桃树村',
    '重庆市_奉节县_平安乡_桃树村',
    '重庆市\\奉节县\\平安乡\\桃树村',
    '重庆市.奉节县.平安乡.桃树村',
    '重庆市,县,奉节县,平安乡,桃树村',
    '县（区）：奉节县；乡（镇）：平安乡；村：桃树村',
    '所在区县：奉节县，所在乡镇：平安乡，所在村：桃树村',
    '所属行政区划：重庆市奉节县平安乡桃树村',
    '奉节县平安乡（500236266）桃树村',
    '奉节县平安乡桃树村支两委',
    '奉节县平安乡桃树村民小组',
    '奉节县平安乡桃树村易地扶贫搬迁安置点',
    '国家级贫困县奉节县平安乡桃树村',
    '重庆市国家级贫困县奉节县深度贫困乡平安乡桃树村',
    '渝东北奉节县平安乡桃树村',
    '奉节县平安乡桃树村一组（小地名老房子）',
  ])('changes nothing: %s', (text) => {
    expect(answerTo(text)).toBe(TAOSHU)
  })

  it.each([
    '奉节县平安乡的桃树村',
    '重庆市奉节县的平安乡桃树村',
    '在重庆市奉节县的平安乡的桃树村',
    '奉节县平安乡下辖的桃树村',
    '奉节县平安乡所辖桃树村',
    '奉节县平安乡境内桃树村',
    '奉节县境内平安乡桃树村',
    '奉节县辖区的平安乡桃树村',
    '奉节县管辖的平安乡桃树村',
    '奉节县平安乡下面的桃树村',
  ])('or of a sentence between the levels, too: %s', (text) => {
    expect(answerTo(text)).toBe(TAOSHU)
  })

  it.each([
    '奉节县平安乡桃树行政村',
    '奉节县平安乡桃树贫困村',
    '奉节县平安乡桃树深度贫困村',
    '奉节县平安贫困乡桃树村',
    '奉节县平安深度贫困乡桃树行政村',
  ])('or a kind inside a name, too: %s', (text) => {
    expect(answerTo(text)).toBe(TAOSHU)
  })

  it.each([
    '某县某乡某村',
    'XX县XX乡XX村',
    '**县**乡**村',
    '县乡村',
    '重庆市XX区XX街道',
    '各区县各乡镇',
    '本县某镇',
    '贫困县贫困乡',
    'XX市XX区XX镇XX村',
    '未知县未知乡',
  ])('that holds no name says nothing: %s', (text) => {
    expect(answerTo(text)).toBe('national ?, municipal ?, township ?, village ?')
  })

  it.each([
    ['重庆市-重庆城区-渝中区', 'none'],
    ['重庆市主城区渝中区', 'none'],
    ['重庆市-重庆郊县-城口县', 'national 11, township ?, village ?'],
    ['奉节县某乡镇', 'national 9, township ?, village ?'],
    ['奉节县下面的乡镇', 'national 9, township ?, village ?'],
    ['武隆区后坪土家族苗族乡', 'national 3, township 7'],
    ['武隆区后坪苗族乡', 'national 3, township 7'],
    ['武隆区石桥土家族苗族乡天池村', 'national 3, village 50'],
  ])('with groups or other nationalities: %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer)
  })
})
