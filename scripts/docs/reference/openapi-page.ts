/** The page about the OpenAPI file. */
import { frontMatter } from './front-matter.ts'

export const openapiPage = (): string =>
  [
    frontMatter({ title: 'OpenAPI file', description: "Download the OpenAPI description of BILL's v3 API, and import it into Postman or other tools.", sources: ['generated/openapi.json'], edit: 'spec/openapi.yaml' }),
    '# OpenAPI file',
    'The types, the methods, the emulator and this reference come from one OpenAPI 3.1 description, written by hand from public facts. Each operation names its source in `x-source`, and has a sample in `x-codeSamples`.',
    '[Download openapi.json](/openapi.json){download target="_self"}. It is also in the package:',
    "```ts\nimport description from 'bill-sdk/openapi.json' with { type: 'json' }\n\nconsole.log(description.openapi)\n```",
    '## Postman',
    'In Postman, choose **Import** and drop the file, or paste its URL. Postman creates a collection with a request for each operation. Then set these variables and headers:',
    '- The base URL is the first server of the file, the sandbox.\n- Call `login` once. Copy `sessionId` from the response, and send it as the header `sessionId` together with your `devKey`.\n- Spend & Expense requests have one header, `apiToken`.',
    "We haven't tested every version of Postman. The file is plain OpenAPI 3.1, so other tools can import it as well. To generate a client in another language, see [Comparison](../comparison.md#general-tools).",
  ].join('\n\n')
