import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Testing","description":"","frontmatter":{},"headers":[],"relativePath":"guides/testing.md","filePath":"docs/guides/testing.md","lastUpdated":1795859719000}');
const _sfc_main = { name: "guides/testing.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="testing" tabindex="-1">Testing <a class="header-anchor" href="#testing" aria-label="Permalink to &quot;Testing&quot;">​</a></h1><p>To test a flow with state, such as paying a bill, use <a href="./emulator.html">the emulator</a>: it keeps what you create, moves payments, sends webhooks and fails on command. This guide is about the mock, which is stateless, and about tests without a server.</p><p>The mock serves the OpenAPI description that the SDK is generated from. It requires credentials, but accepts any value. It validates parameters and bodies, and returns example data of one sample company.</p><p>It has limits:</p><ul><li>It is stateless. It doesn&#39;t store the objects that you create. It accepts any ID, and returns the same object for each.</li><li>It ignores filters, sort fields and page sizes. It doesn&#39;t validate the fields you filter and sort by; the compiler does.</li><li>It doesn&#39;t enforce MFA, rate limits or business rules. To test such errors, send a <code>Prefer</code> header.</li><li>Links in its responses don&#39;t work: their hosts end in <code>.example</code>. See <a href="#links">below</a>.</li><li>It sends no webhooks. <a href="#webhooks">Sign one yourself</a>.</li></ul><p>The mock uses Prism. Add it to your development dependencies:</p><div class="language-sh vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">npm</span><span class="smdbnqw"> install</span><span class="sdzsirb"> --save-dev</span><span class="smdbnqw"> @stoplight/prism-core@5.8.0</span><span class="smdbnqw"> @stoplight/prism-http@5.12.0</span><span class="smdbnqw"> @stoplight/prism-http-server@5.12.2</span></code></pre></div><p>These versions run on Node 20 and later, on Bun and on Deno. Prism 5.16 requires Node 24, and never responds to a malformed JSON body.</p><h2 id="from-the-command-line" tabindex="-1">From the command line <a class="header-anchor" href="#from-the-command-line" aria-label="Permalink to &quot;From the command line&quot;">​</a></h2><div class="language-sh vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">npx</span><span class="smdbnqw"> bill-mock</span><span class="sdzsirb"> --port</span><span class="sdzsirb"> 4010</span>
<span class="s1itgoe">export</span> BILL_BASE_URL<span class="s1itgoe">=</span>http://127.0.0.1:4010
<span class="s1itgoe">export</span> BILL_DEV_KEY<span class="s1itgoe">=</span>any BILL_USERNAME<span class="s1itgoe">=</span>any BILL_PASSWORD<span class="s1itgoe">=</span>any
<span class="s1itgoe">export</span> BILL_ORGANIZATION_ID<span class="s1itgoe">=</span>any</code></pre></div><p>Run this in a project that has bill-sdk installed. Elsewhere, npx would download any package that has this name. In this repository, <code>npm run mock</code> does the same, and <code>npm start</code> runs a payables flow against it.</p><p>By default, the mock listens on 127.0.0.1. With <code>--host 0.0.0.0</code>, other machines can reach it, and it prints a warning. After a mistake on the command line, or if the port is in use, it ends with exit code 2.</p><p>Like BILL, the mock responds to an invalid request with a list of errors. The status is 401 without credentials, 404 for unknown paths, and otherwise 400. The message of a 400 names the field and the reason. To get another response, send a <code>Prefer</code> header:</p><table tabindex="0"><thead><tr><th><code>Prefer:</code></th><th>returns</th></tr></thead><tbody><tr><td><code>code=400</code>, <code>401</code>, <code>403</code>, <code>404</code>, <code>429</code>, <code>500</code></td><td>an error of that status, if the operation has it; lists have no 404</td></tr><tr><td><code>code=422</code></td><td>a payment that breaks a business rule (<code>BDC_1152</code>; with <code>example=fundingAccount</code>, <code>BDC_1151</code>); only <code>payments.create</code> and <code>payments.createBulk</code> have it</td></tr><tr><td><code>code=403</code> for an operation with the flag <code>mfa</code></td><td>BDC_1361, session not MFA-trusted</td></tr><tr><td><code>code=429, example=hourUsedUp</code></td><td>BDC_1144 instead of BDC_1322</td></tr><tr><td><code>example=morePages</code></td><td>a list of two pages</td></tr></tbody></table><p>If you ask for a response that doesn&#39;t exist, the error lists the responses that exist. Pass the header in a call&#39;s options. If you pass it in the client&#39;s options, the sign-in sends it, too.</p><h2 id="in-your-tests" tabindex="-1">In your tests <a class="header-anchor" href="#in-your-tests" aria-label="Permalink to &quot;In your tests&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> assert <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;node:assert/strict&#39;</span>
<span class="s1itgoe">import</span> { after, before, test } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;node:test&#39;</span>
<span class="s1itgoe">import</span> { Bill, RateLimitError } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk&#39;</span>
<span class="s1itgoe">import</span> { startMock, <span class="s1itgoe">type</span> Mock } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk/testing&#39;</span>

<span class="s1itgoe">let</span> mock<span class="s1itgoe">:</span><span class="s1t8gfj"> Mock</span>
<span class="s1itgoe">let</span> bill<span class="s1itgoe">:</span><span class="s1t8gfj"> Bill</span>

<span class="s1t8gfj">before</span>(<span class="s1itgoe">async</span> () <span class="s1itgoe">=&gt;</span> {
  mock <span class="s1itgoe">=</span><span class="s1itgoe"> await</span><span class="s1t8gfj"> startMock</span>()
  bill <span class="s1itgoe">=</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Bill</span>({
    baseUrl: mock.url,
    devKey: <span class="smdbnqw">&#39;any&#39;</span>,
    username: <span class="smdbnqw">&#39;any&#39;</span>,
    password: <span class="smdbnqw">&#39;any&#39;</span>,
    organizationId: <span class="smdbnqw">&#39;any&#39;</span>,
  })
})
<span class="s1t8gfj">after</span>(() <span class="s1itgoe">=&gt;</span> mock.<span class="s1t8gfj">close</span>())

<span class="s1t8gfj">test</span>(<span class="smdbnqw">&#39;lists vendors&#39;</span>, <span class="s1itgoe">async</span> () <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">  const</span><span class="sdzsirb"> page</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.vendors.<span class="s1t8gfj">list</span>()
  assert.<span class="s1t8gfj">ok</span>(page.results.<span class="sdzsirb">length</span><span class="s1itgoe"> &gt;</span><span class="sdzsirb"> 0</span>)
})

<span class="s1t8gfj">test</span>(<span class="smdbnqw">&#39;throws when rate limited&#39;</span>, <span class="s1itgoe">async</span> () <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">  const</span><span class="sdzsirb"> options</span><span class="s1itgoe"> =</span> { headers: { Prefer: <span class="smdbnqw">&#39;code=429&#39;</span> }, maxRetries: <span class="sdzsirb">0</span> }
<span class="s1itgoe">  await</span> assert.<span class="s1t8gfj">rejects</span>(
<span class="s1itgoe">    async</span> () <span class="s1itgoe">=&gt;</span> bill.vendors.<span class="s1t8gfj">list</span>({}, options),
    RateLimitError,
  )
})</code></pre></div><p>In vitest, use <code>beforeAll</code>, <code>afterAll</code> and <code>expect</code> instead. <a href="https://github.com/bill-sdk/bill-sdk/blob/main/examples/test-with-the-mock.ts" target="_blank" rel="noreferrer">examples/test-with-the-mock.ts</a> is a complete test file, including webhooks.</p><h2 id="without-a-server" tabindex="-1">Without a server <a class="header-anchor" href="#without-a-server" aria-label="Permalink to &quot;Without a server&quot;">​</a></h2><p>Pass any function as <code>fetch</code>. Globals stay untouched:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { Bill } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk&#39;</span>

<span class="s1itgoe">const</span><span class="sdzsirb"> bill</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Bill</span>({
  sessionId: <span class="smdbnqw">&#39;any&#39;</span>,
  devKey: <span class="smdbnqw">&#39;any&#39;</span>,
<span class="s1t8gfj">  fetch</span>: <span class="s1itgoe">async</span> () <span class="s1itgoe">=&gt;</span> Response.<span class="s1t8gfj">json</span>({ results: [] }),
})
console.<span class="s1t8gfj">log</span>((<span class="s1itgoe">await</span> bill.vendors.<span class="s1t8gfj">list</span>()).results)</code></pre></div><p>To test idle sessions, replace the clock with the option <code>now</code>.</p><h2 id="links" tabindex="-1">Links <a class="header-anchor" href="#links" aria-label="Permalink to &quot;Links&quot;">​</a></h2><p>The hosts of the mock&#39;s <code>https://….example</code> links don&#39;t exist. Stub those hosts in a custom fetch:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { Bill } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk&#39;</span>

<span class="s1itgoe">const</span><span class="sdzsirb"> bill</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Bill</span>({
  baseUrl: mock.url,
  devKey: <span class="smdbnqw">&#39;any&#39;</span>,
  sessionId: <span class="smdbnqw">&#39;any&#39;</span>,
  apiToken: <span class="smdbnqw">&#39;any&#39;</span>,
<span class="s1t8gfj">  fetch</span>: <span class="s1itgoe">async</span> (<span class="s1jdh33">url</span>, <span class="s1jdh33">init</span>) <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">    const</span> { <span class="sdzsirb">hostname</span> } <span class="s1itgoe">=</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> URL</span>(url)
<span class="s1itgoe">    if</span> (hostname.<span class="s1t8gfj">endsWith</span>(<span class="smdbnqw">&#39;.example&#39;</span>)) <span class="s1itgoe">return</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Response</span>(<span class="smdbnqw">&#39;%PDF-1.4&#39;</span>)
<span class="s1itgoe">    return</span><span class="s1t8gfj"> fetch</span>(url, init)
  },
})

<span class="s1itgoe">const</span> { <span class="sdzsirb">downloadLink</span> } <span class="s1itgoe">=</span><span class="s1itgoe"> await</span> bill.documents.<span class="s1t8gfj">get</span>(documentId)
<span class="s1itgoe">if</span> (downloadLink) console.<span class="s1t8gfj">log</span>((<span class="s1itgoe">await</span> bill.<span class="s1t8gfj">download</span>(downloadLink)).size)

<span class="s1itgoe">await</span> bill.spend.transactions.<span class="s1t8gfj">uploadReceipt</span>(transactionId, file, {
  contentType: <span class="smdbnqw">&#39;image/jpeg&#39;</span>,
})</code></pre></div><h2 id="webhooks" tabindex="-1">Webhooks <a class="header-anchor" href="#webhooks" aria-label="Permalink to &quot;Webhooks&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { createWebhookHandler } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk/webhooks&#39;</span>
<span class="s1itgoe">import</span> { signPayload } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk/testing&#39;</span>

<span class="s1itgoe">const</span><span class="sdzsirb"> handleWebhook</span><span class="s1itgoe"> =</span><span class="s1t8gfj"> createWebhookHandler</span>({
  securityKey: <span class="smdbnqw">&#39;test key&#39;</span>,
  on: {
<span class="smdbnqw">    &#39;payment.updated&#39;</span>: ({ <span class="s1jdh33">payment</span> }) <span class="s1itgoe">=&gt;</span> console.<span class="s1t8gfj">log</span>(payment.id),
  },
})

<span class="s1itgoe">const</span><span class="sdzsirb"> body</span><span class="s1itgoe"> =</span><span class="sdzsirb"> JSON</span>.<span class="s1t8gfj">stringify</span>({
  metadata: {
    eventId: crypto.<span class="s1t8gfj">randomUUID</span>(),
    eventType: <span class="smdbnqw">&#39;payment.updated&#39;</span>,
  },
  payment: { id: <span class="smdbnqw">&#39;stp01CEDARPAY000001a&#39;</span> },
})
<span class="s1itgoe">const</span><span class="sdzsirb"> request</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Request</span>(<span class="smdbnqw">&#39;http://localhost/&#39;</span>, {
  method: <span class="smdbnqw">&#39;POST&#39;</span>,
  headers: {
<span class="smdbnqw">    &#39;x-bill-sha-signature&#39;</span>: <span class="s1itgoe">await</span><span class="s1t8gfj"> signPayload</span>(body, <span class="smdbnqw">&#39;test key&#39;</span>),
  },
  body,
})
console.<span class="s1t8gfj">log</span>((<span class="s1itgoe">await</span><span class="s1t8gfj"> handleWebhook</span>(request)).status) <span class="s21nrsd">// 200</span></code></pre></div><h2 id="against-the-sandbox" tabindex="-1">Against the sandbox <a class="header-anchor" href="#against-the-sandbox" aria-label="Permalink to &quot;Against the sandbox&quot;">​</a></h2><p>Finally, run your most important flow against BILL&#39;s sandbox. The mock checks the shape of a request, but not BILL&#39;s business rules. Only BILL knows whether a bill can be paid.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guides/testing.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const testing = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  testing as default
};
