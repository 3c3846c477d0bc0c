import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/documents/parse.ts'
import { canvasPicture } from '../../../src/pages/canvas-picture.ts'

const picture = (text: string) => canvasPicture(parseDocument('acme', `# Business model of Acme\n\n## Channels\n\n${text}\n`))
const lines = (svg: string) => [...svg.matchAll(/font-size="15" fill[^>]*>([^<]*)</g)].map(([, line]) => line as string)

describe('canvasPicture', () => {
  it('has nine boxes, and says which are not told', () => {
    const svg = picture('It sells by shops.')
    expect(svg.match(/<rect x=/g)).toHaveLength(9)
    expect(svg.match(/>Not told</g)).toHaveLength(8)
    expect(lines(svg)).toEqual(['It sells by shops.'])
  })

  it('breaks lines between words, and ends in an ellipsis what has no room', () => {
    const found = lines(
      picture(
        'It sells by a great many shops in a great many towns of a great many countries of the whole wide world, of the moon and of all the stars there are.',
      ),
    )
    for (const line of found) expect(line.length).toBeLessThanOrEqual(24)
    expect(found.at(-1)).toMatch(/[a-z]…$/)
    expect(found[0]).toBe('It sells by a great many')
  })

  it('cuts a word that no line holds', () => {
    for (const line of lines(picture('x'.repeat(300)))) expect(line.length).toBeLessThanOrEqual(24)
  })
})
