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
    "In Postman, choose **Import** and drop the file. Postman's converter (we tried openapi-to-postmanv2 6.3.3) creates a collection with a request for each operation. Then complete it:",
    '- The variable `baseUrl` is the sandbox. In production, it is the second server of the file.\n- The variable `apiKey` is your `devKey`. Postman uses only the first key of an operation, so add the header `sessionId` to the collection: send **API login** once, and copy `sessionId` from its response.\n- In Spend & Expense requests, `apiKey` is your `apiToken`.',
    "Other tools can import the file as well. To generate a client in another language, see [Comparison](../comparison.md#general-tools).",
  ].join('\n\n')
