import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Frameworks","description":"","frontmatter":{},"headers":[],"relativePath":"guides/frameworks.md","filePath":"docs/guides/frameworks.md","lastUpdated":1795855984000}');
const _sfc_main = { name: "guides/frameworks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="frameworks" tabindex="-1">Frameworks <a class="header-anchor" href="#frameworks" aria-label="Permalink to &quot;Frameworks&quot;">​</a></h1><p>Short recipes. The <a href="./webhooks.html">webhook guide</a> explains the handler and its statuses. In each recipe, the handler gets a standard <code>Request</code> with the raw body and the signature.</p><h2 id="next-js" tabindex="-1">Next.js <a class="header-anchor" href="#next-js" aria-label="Permalink to &quot;Next.js&quot;">​</a></h2><p>Next.js 14 caches <code>fetch</code> responses by default. The SDK sends every request with <code>cache: &#39;no-store&#39;</code>, so session IDs and BILL&#39;s data are never cached. A page that calls BILL is therefore rendered for each request. While Next.js finds this out, it throws an error with a <code>digest</code>. The SDK passes that error on, so don&#39;t catch it.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s21nrsd">// app/api/vendors/route.ts</span>
<span class="s1itgoe">import</span> { Bill } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk&#39;</span>

<span class="s1itgoe">const</span><span class="sdzsirb"> bill</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Bill</span>()

<span class="s1itgoe">export</span><span class="s1itgoe"> const</span><span class="sdzsirb"> dynamic</span><span class="s1itgoe"> =</span><span class="smdbnqw"> &#39;force-dynamic&#39;</span>

<span class="s1itgoe">export</span><span class="s1itgoe"> async</span><span class="s1itgoe"> function</span><span class="s1t8gfj"> GET</span>()<span class="s1itgoe">:</span><span class="s1t8gfj"> Promise</span>&lt;<span class="s1t8gfj">Response</span>&gt; {
<span class="s1itgoe">  const</span><span class="sdzsirb"> page</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.vendors.<span class="s1t8gfj">list</span>({ max: <span class="sdzsirb">10</span> })
<span class="s1itgoe">  return</span> Response.<span class="s1t8gfj">json</span>(page.results)
}</code></pre></div><p>A webhook receiver needs no adapter:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s21nrsd">// app/webhooks/bill/route.ts</span>
<span class="s1itgoe">import</span> { createWebhookHandler } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk/webhooks&#39;</span>

<span class="s1itgoe">export</span><span class="s1itgoe"> const</span><span class="sdzsirb"> POST</span><span class="s1itgoe"> =</span><span class="s1t8gfj"> createWebhookHandler</span>({
  securityKey: process.env.<span class="sdzsirb">BILL_SECURITY_KEY</span><span class="s1itgoe">!</span>,
  on: {
<span class="smdbnqw">    &#39;payment.updated&#39;</span>: <span class="s1itgoe">async</span> ({ <span class="s1jdh33">payment</span> }) <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">      await</span><span class="s1t8gfj"> save</span>(payment.id, payment)
    },
  },
})</code></pre></div><h2 id="express" tabindex="-1">Express <a class="header-anchor" href="#express" aria-label="Permalink to &quot;Express&quot;">​</a></h2><p>Register the route before <code>app.use(express.json())</code>, so that the body stays raw.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { createWebhookHandler } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk/webhooks&#39;</span>

<span class="s1itgoe">const</span><span class="sdzsirb"> handleWebhook</span><span class="s1itgoe"> =</span><span class="s1t8gfj"> createWebhookHandler</span>({
  securityKey: process.env.<span class="sdzsirb">BILL_SECURITY_KEY</span><span class="s1itgoe">!</span>,
  on: {
<span class="smdbnqw">    &#39;payment.updated&#39;</span>: <span class="s1itgoe">async</span> ({ <span class="s1jdh33">payment</span> }) <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">      await</span><span class="s1t8gfj"> save</span>(payment.id, payment)
    },
  },
})
<span class="s1itgoe">const</span><span class="sdzsirb"> NAME</span><span class="s1itgoe"> =</span><span class="smdbnqw"> &#39;x-bill-sha-signature&#39;</span>
<span class="s1itgoe">const</span><span class="sdzsirb"> rawBody</span><span class="s1itgoe"> =</span> express.<span class="s1t8gfj">raw</span>({ <span class="s1t8gfj">type</span>: () <span class="s1itgoe">=&gt;</span><span class="sdzsirb"> true</span>, limit: <span class="smdbnqw">&#39;1mb&#39;</span> })

app.<span class="s1t8gfj">post</span>(<span class="smdbnqw">&#39;/webhooks/bill&#39;</span>, rawBody, <span class="s1itgoe">async</span> (<span class="s1jdh33">req</span>, <span class="s1jdh33">res</span>) <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">  const</span><span class="sdzsirb"> request</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Request</span>(<span class="smdbnqw">&#39;http://localhost/&#39;</span>, {
    method: <span class="smdbnqw">&#39;POST&#39;</span>,
    headers: { [<span class="sdzsirb">NAME</span>]: req.<span class="s1t8gfj">get</span>(<span class="sdzsirb">NAME</span>) <span class="s1itgoe">??</span><span class="smdbnqw"> &#39;&#39;</span> },
    body: req.body,
  })
<span class="s1itgoe">  const</span><span class="sdzsirb"> response</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span><span class="s1t8gfj"> handleWebhook</span>(request)
  res.<span class="s1t8gfj">status</span>(response.status).<span class="s1t8gfj">send</span>(<span class="s1itgoe">await</span> response.<span class="s1t8gfj">text</span>())
})</code></pre></div><h2 id="fastify" tabindex="-1">Fastify <a class="header-anchor" href="#fastify" aria-label="Permalink to &quot;Fastify&quot;">​</a></h2><p>The content type parser applies only inside the <code>register</code> callback, so your other routes still parse JSON.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { createWebhookHandler } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk/webhooks&#39;</span>

<span class="s1itgoe">const</span><span class="sdzsirb"> handleWebhook</span><span class="s1itgoe"> =</span><span class="s1t8gfj"> createWebhookHandler</span>({
  securityKey: process.env.<span class="sdzsirb">BILL_SECURITY_KEY</span><span class="s1itgoe">!</span>,
  on: {
<span class="smdbnqw">    &#39;payment.updated&#39;</span>: <span class="s1itgoe">async</span> ({ <span class="s1jdh33">payment</span> }) <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">      await</span><span class="s1t8gfj"> save</span>(payment.id, payment)
    },
  },
})
<span class="s1itgoe">const</span><span class="sdzsirb"> NAME</span><span class="s1itgoe"> =</span><span class="smdbnqw"> &#39;x-bill-sha-signature&#39;</span>

app.<span class="s1t8gfj">register</span>(<span class="s1itgoe">async</span> (<span class="s1jdh33">scope</span>) <span class="s1itgoe">=&gt;</span> {
  scope.<span class="s1t8gfj">addContentTypeParser</span>(
<span class="smdbnqw">    &#39;application/json&#39;</span>,
    { parseAs: <span class="smdbnqw">&#39;buffer&#39;</span> },
    (<span class="s1jdh33">_request</span>, <span class="s1jdh33">body</span>, <span class="s1jdh33">done</span>) <span class="s1itgoe">=&gt;</span><span class="s1t8gfj"> done</span>(<span class="sdzsirb">null</span>, body),
  )
  scope.<span class="s1t8gfj">post</span>(<span class="smdbnqw">&#39;/webhooks/bill&#39;</span>, <span class="s1itgoe">async</span> ({ <span class="s1jdh33">headers</span>, <span class="s1jdh33">body</span> }, <span class="s1jdh33">reply</span>) <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">    const</span><span class="sdzsirb"> request</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Request</span>(<span class="smdbnqw">&#39;http://localhost/&#39;</span>, {
      method: <span class="smdbnqw">&#39;POST&#39;</span>,
      headers: { [<span class="sdzsirb">NAME</span>]: <span class="s1t8gfj">String</span>(headers[<span class="sdzsirb">NAME</span>] <span class="s1itgoe">??</span><span class="smdbnqw"> &#39;&#39;</span>) },
      body: body <span class="s1itgoe">as</span><span class="s1t8gfj"> BodyInit</span>,
    })
<span class="s1itgoe">    const</span><span class="sdzsirb"> response</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span><span class="s1t8gfj"> handleWebhook</span>(request)
<span class="s1itgoe">    return</span> reply.<span class="s1t8gfj">code</span>(response.status).<span class="s1t8gfj">send</span>(<span class="s1itgoe">await</span> response.<span class="s1t8gfj">text</span>())
  })
})</code></pre></div><h2 id="aws-lambda" tabindex="-1">AWS Lambda <a class="header-anchor" href="#aws-lambda" aria-label="Permalink to &quot;AWS Lambda&quot;">​</a></h2><p>This is a handler for a function URL or an HTTP API, which send header names in lower case. A REST API keeps the case of the names.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { createWebhookHandler } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk/webhooks&#39;</span>

<span class="s1itgoe">interface</span><span class="s1t8gfj"> LambdaEvent</span> {
<span class="s1jdh33">  headers</span><span class="s1oun6b">:</span><span class="s19p3p1"> Record</span><span class="s7w413r">&lt;</span><span class="siyy96i">string</span><span class="s7w413r">, </span><span class="siyy96i">string</span><span class="s1oun6b"> |</span><span class="siyy96i"> undefined</span><span class="s7w413r">&gt;</span>
<span class="s1jdh33">  body</span><span class="s1itgoe">?:</span><span class="sdzsirb"> string</span>
<span class="s1jdh33">  isBase64Encoded</span><span class="s1itgoe">:</span><span class="sdzsirb"> boolean</span>
}

<span class="s1itgoe">const</span><span class="sdzsirb"> handleWebhook</span><span class="s1itgoe"> =</span><span class="s1t8gfj"> createWebhookHandler</span>({
  securityKey: process.env.<span class="sdzsirb">BILL_SECURITY_KEY</span><span class="s1itgoe">!</span>,
  on: {
<span class="smdbnqw">    &#39;payment.updated&#39;</span>: <span class="s1itgoe">async</span> ({ <span class="s1jdh33">payment</span> }) <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">      await</span><span class="s1t8gfj"> save</span>(payment.id, payment)
    },
  },
})
<span class="s1itgoe">const</span><span class="sdzsirb"> NAME</span><span class="s1itgoe"> =</span><span class="smdbnqw"> &#39;x-bill-sha-signature&#39;</span>

<span class="s1itgoe">export</span><span class="s1itgoe"> async</span><span class="s1itgoe"> function</span><span class="s1t8gfj"> handler</span>(<span class="s1jdh33">event</span><span class="s1itgoe">:</span><span class="s1t8gfj"> LambdaEvent</span>) {
<span class="s1itgoe">  const</span><span class="sdzsirb"> encoding</span><span class="s1itgoe"> =</span> event.isBase64Encoded <span class="s1itgoe">?</span><span class="smdbnqw"> &#39;base64&#39;</span><span class="s1itgoe"> :</span><span class="smdbnqw"> &#39;utf8&#39;</span>
<span class="s1itgoe">  const</span><span class="sdzsirb"> request</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Request</span>(<span class="smdbnqw">&#39;http://localhost/&#39;</span>, {
    method: <span class="smdbnqw">&#39;POST&#39;</span>,
    headers: { [<span class="sdzsirb">NAME</span>]: event.headers[<span class="sdzsirb">NAME</span>] <span class="s1itgoe">??</span><span class="smdbnqw"> &#39;&#39;</span> },
    body: Buffer.<span class="s1t8gfj">from</span>(event.body <span class="s1itgoe">??</span><span class="smdbnqw"> &#39;&#39;</span>, encoding),
  })
<span class="s1itgoe">  const</span><span class="sdzsirb"> response</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span><span class="s1t8gfj"> handleWebhook</span>(request)
<span class="s1itgoe">  return</span> { statusCode: response.status, body: <span class="s1itgoe">await</span> response.<span class="s1t8gfj">text</span>() }
}</code></pre></div><p>A function that calls BILL should share its session between instances: see <a href="./authentication.html#sharing-a-session-between-processes">Authentication</a>.</p><h2 id="jest" tabindex="-1">Jest <a class="header-anchor" href="#jest" aria-label="Permalink to &quot;Jest&quot;">​</a></h2><p>Jest loads the CommonJS build without configuration. Use the environment <code>node</code>: jsdom has no <code>Response</code>.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s21nrsd">/** @jest-environment node */</span>
<span class="s1itgoe">import</span> { Bill } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk&#39;</span>

<span class="s1t8gfj">test</span>(<span class="smdbnqw">&#39;lists vendors&#39;</span>, <span class="s1itgoe">async</span> () <span class="s1itgoe">=&gt;</span> {
<span class="s1itgoe">  const</span><span class="sdzsirb"> bill</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Bill</span>({
    devKey: <span class="smdbnqw">&#39;any&#39;</span>,
    sessionId: <span class="smdbnqw">&#39;any&#39;</span>,
<span class="s1t8gfj">    fetch</span>: <span class="s1itgoe">async</span> () <span class="s1itgoe">=&gt;</span> Response.<span class="s1t8gfj">json</span>({ results: [{ id: <span class="smdbnqw">&#39;00901&#39;</span> }] }),
  })
<span class="s1itgoe">  const</span><span class="sdzsirb"> page</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.vendors.<span class="s1t8gfj">list</span>()
<span class="s1t8gfj">  expect</span>(page.results).<span class="s1t8gfj">toHaveLength</span>(<span class="sdzsirb">1</span>)
})</code></pre></div><p><a href="./testing.html">Testing</a> shows the mock server and signed webhooks.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guides/frameworks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const frameworks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  frameworks as default
};
