import { describe, expect, it } from 'vitest'
import { inFolder, withPolicy, withScript } from '../../../src/pages/folder-pages.ts'

const only = (...ids: string[]) => ids.includes.bind(ids)

describe('inFolder', () => {
  it.each([
    ['href', '/', 'index.html'],
    ['href', '/#_chat', 'index.html#_chat'],
    ['href', '/ask?question=Who%3F&amp;document=acme', 'index.html#_chat'],
    ['action', '/ask', 'index.html#_chat'],
    ['action', '/compare', 'compare.html'],
    ['href', '/compare?documents=a,b&amp;choose', 'compare.html?documents=a,b&amp;choose'],
    ['data-versus', '/compare', 'compare.html'],
    ['src', '/widget.js', 'widget.js'],
    ['href', '/llms.txt', 'llms.txt'],
    ['href', '/knowledge/acme', 'knowledge/acme.html'],
    ['href', '/knowledge/acme?cite=4-9#key-partners', 'knowledge/acme.html?cite=4-9#key-partners'],
    ['href', '/knowledge/acme.md', 'knowledge/acme.md'],
    ['href', '/knowledge/acme.svg', 'knowledge/acme.svg'],
    ['href', '/knowledge/notes.md', 'knowledge/notes.md.html'],
    ['href', '/knowledge/notes.md.md', 'knowledge/notes.md.md'],
    ['href', '/knowledge/Levi&#39;s#a&#39;b', 'knowledge/Levi%27s.html#a%27b'],
    ['href', '/knowledge/a%2Fb%23', 'knowledge/a%2Fb%23.html'],
  ])('%s="%s" becomes %s, from where the page is', (name, address, file) => {
    const has = only('acme', 'notes.md')
    expect(inFolder(`<a ${name}="${address}">`, '', has)).toBe(`<a ${name}="${file}">`)
    expect(inFolder(`<a ${name}="${address}">`, '../', has)).toBe(`<a ${name}="../${file}">`)
  })

  it.each([
    '<a href="#_text">',
    '<a href="?cite=1-2#x">',
    '<a href="https://acme.example/">',
    '<a href="//acme.example/">',
    '<p>a href=&quot;/ask&quot; href=/ask</p>',
  ])('leaves %s as it is', (html) => {
    expect(inFolder(html, '../', only())).toBe(html)
  })

  it('has each chat ask the folder, and one that stands in the page say that it needs scripts', () => {
    const floating = '<nineblocks-chat mode="floating" heading="a &gt; b"></nineblocks-chat>'
    const inline = '<nineblocks-chat mode="inline">\n<form action="/ask"></form>\n</nineblocks-chat>'
    expect(inFolder(floating + inline, '../', only())).toBe(
      '<nineblocks-chat src="../" mode="floating" heading="a &gt; b"></nineblocks-chat>' +
        '<nineblocks-chat src="../" mode="inline"><noscript><p>To ask, allow this page to run scripts.</p></noscript></nineblocks-chat>',
    )
    expect(inFolder(floating, '', only())).toContain('src="./"')
  })

  it('takes time in proportion to a hostile page', () => {
    const page = ' href="/'.repeat(50_000) + '<nineblocks-chat '.repeat(20_000)
    expect(inFolder(page, '', only()).length).toBeGreaterThan(page.length - 50_000)
  })
})

it('a page brings its policy along, without what only a header can say, and with its worker', () => {
  expect(withPolicy('<meta charset="utf-8">', "script-src 'self'; frame-ancestors 'none'")).toBe(
    '<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="script-src \'self\'; worker-src \'self\'">',
  )
})

it('a script runs before the chat is drawn', () => {
  expect(withScript('<script src="../widget.js" async></script><body></body>', '../a.js')).toBe(
    '<script src="../widget.js" defer></script><body><script src="../a.js"></script>\n</body>',
  )
})
