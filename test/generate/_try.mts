import { lint } from './redocly.ts'
import { smallSpec, operation } from './small-spec.ts'
console.time('x')
const r = await lint(smallSpec())
console.timeEnd('x')
console.log(r.code, r.problems)
console.log(r.lines['paths/things.yaml']!.slice(0,30).join('\n'))
const s = await lint(smallSpec({paths: {'/connect/v3/bad': {get: operation('bad', {'x-sdk': {group:'a', name:'conjure'}, parameters: [{name:'a',in:'query',description:'x',schema:{type:'string','x-source':{confidence:'g'}}}]})}}}))
console.log(s.code, s.problems)
