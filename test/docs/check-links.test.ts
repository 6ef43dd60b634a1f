import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkLinks } from '../../scripts/docs/check-links.ts'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

/** Writes the files to a folder and checks it. */
function check(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bill-links-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return checkLinks(folder)
}

describe('checkLinks', () => {
  it('accepts links to files, folders, anchors and other sites', () => {
    const index = '<a href="guides/a.html#Top%20part">a</a> <a href="api/">b</a> <a href="https://example.com/">c</a> <a href="mailto:x@y.example">d</a> <a href="#here" id="here">e</a>'
    expect(check({ 'index.html': index, 'guides/a.html': '<h1 id="Top part">A</h1><a href="../index.html">up</a>', 'api/index.html': '' })).toEqual([])
  })

  it('reports a missing file and a file outside the site', () => {
    expect(check({ 'a/b.html': '<a href="c.html">c</a><img src="../../../etc/hosts">' })).toEqual([
      'a/b.html links to ../../../etc/hosts, which does not exist',
      'a/b.html links to c.html, which does not exist',
    ])
  })

  it('reports a missing anchor', () => {
    expect(check({ 'a.html': '<a href="b.html#gone">b</a><a href="#gone">a</a>', 'b.html': '<p id="other"></p>' })).toEqual([
      'a.html links to #gone, but the anchor does not exist',
      'a.html links to b.html#gone, but the anchor does not exist',
    ])
  })

  it('reports what pages and stylesheets load from other hosts', () => {
    const page = '<script src="https://cdn.example/x.js"></script><link rel="stylesheet" href="//cdn.example/x.css">'
    expect(check({ 'a.html': page, 'a.css': '@import "https://cdn.example/y.css"; p { background: url(https://cdn.example/z.png) }' })).toEqual([
      'a.css loads https://cdn.example/y.css',
      'a.css loads https://cdn.example/z.png',
      'a.html loads //cdn.example/x.css',
      'a.html loads https://cdn.example/x.js',
    ])
  })

  it('ignores the text of scripts and comments', () => {
    expect(check({ 'a.html': '<script>const text = \'<a href="gone.html">\'</script><!-- <a href="gone.html"> -->' })).toEqual([])
  })
})
