/** The files of the built site. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const SITE = resolve(import.meta.dirname, '../../../docs/.vitepress/dist')

export const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(SITE, name)).isFile())
export const pages = files.filter((name) => name.endsWith('.html') && name !== '404.html')
export const readSite = (name: string): string => readFileSync(join(SITE, name), 'utf8')
export const sizeOf = (name: string): number => statSync(join(SITE, name)).size
