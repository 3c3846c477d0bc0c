import { describe, expect, it } from 'vitest'
import { copiedText, sourceAddress } from '../../../web/sources.ts'

const ADDRESS = 'https://nine.example/chat'

describe('sourceAddress', () => {
  it('is the passage’s page at the assistant', () => {
    expect(sourceAddress('/knowledge/wso2?cite=1-2#a', ADDRESS)).toBe('https://nine.example/chat/knowledge/wso2?cite=1-2#a')
  })

  it.each([
    '',
    '/',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example/',
    '/\\evil.example',
    'https://evil.example/',
    '@evil.example/',
    '.evil.example/',
    '\u0001/x',
  ])('is nothing for %j', (url) => {
    expect(sourceAddress(url, ADDRESS)).toBeUndefined()
  })

  it('is nothing when there is no assistant', () => {
    expect(sourceAddress('/knowledge/wso2', '')).toBeUndefined()
  })
})

describe('copiedText', () => {
  it('is the answer with its sources', () => {
    const place = { document: 'wso2', title: 'Business model of WSO2', section: 'Channels', quote: 'x', start: 1, end: 2 }
    const sources = [
      { ...place, id: 1, url: '/knowledge/wso2#channels' },
      { ...place, id: 2, url: 'javascript:x' },
    ]
    expect(copiedText('Direct sales [1]', sources, ADDRESS)).toBe(
      'Direct sales [1]\n\n' +
        '[1] Business model of WSO2, Channels: https://nine.example/chat/knowledge/wso2#channels\n' +
        '[2] Business model of WSO2, Channels',
    )
  })
})
