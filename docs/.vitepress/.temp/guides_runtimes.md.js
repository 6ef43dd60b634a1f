import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Runtimes","description":"","frontmatter":{},"headers":[],"relativePath":"guides/runtimes.md","filePath":"docs/guides/runtimes.md","lastUpdated":1795866933000}');
const _sfc_main = { name: "guides/runtimes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="runtimes" tabindex="-1">Runtimes <a class="header-anchor" href="#runtimes" aria-label="Permalink to &quot;Runtimes&quot;">​</a></h1><p>The SDK uses standard <code>fetch</code>, <code>Request</code>, <code>Response</code> and Web Crypto, and nothing specific to Node. <code>npm run test:runtimes</code> installs the packed package in each runtime, and runs calls with a session, a webhook verification and an upload. In Workers it also drops calls and a sign-in.</p><table tabindex="0"><thead><tr><th>runtime</th><th>notes</th></tr></thead><tbody><tr><td>Node 20.19 and later</td><td><code>import</code> and <code>require</code> both work</td></tr><tr><td>Bun</td><td>no setup needed</td></tr><tr><td>Deno</td><td>import from <code>npm:bill-sdk</code>; run with <code>--allow-net</code>, and with <code>--allow-env</code> to read options from the environment</td></tr><tr><td>Cloudflare Workers</td><td>pass the options from <code>env</code>, as shown below</td></tr></tbody></table><p><code>bill-sdk/testing</code> and the <code>bill-mock</code> command are exceptions: they use Prism and need Node, Bun or Deno. We tried them by hand in Bun and Deno; <code>npm run test:runtimes</code> doesn&#39;t cover them.</p><h2 id="workers" tabindex="-1">Workers <a class="header-anchor" href="#workers" aria-label="Permalink to &quot;Workers&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { Bill } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk&#39;</span>

<span class="s1itgoe">interface</span><span class="s1t8gfj"> Env</span> {
<span class="s1jdh33">  BILL_DEV_KEY</span><span class="s1itgoe">:</span><span class="sdzsirb"> string</span>
<span class="s1jdh33">  BILL_USERNAME</span><span class="s1itgoe">:</span><span class="sdzsirb"> string</span>
<span class="s1jdh33">  BILL_PASSWORD</span><span class="s1itgoe">:</span><span class="sdzsirb"> string</span>
<span class="s1jdh33">  BILL_ORGANIZATION_ID</span><span class="s1itgoe">:</span><span class="sdzsirb"> string</span>
}

<span class="s1itgoe">export</span><span class="s1itgoe"> default</span> {
<span class="s1itgoe">  async</span><span class="s1t8gfj"> fetch</span>(<span class="s1jdh33">request</span><span class="s1itgoe">:</span><span class="s1t8gfj"> Request</span>, <span class="s1jdh33">env</span><span class="s1itgoe">:</span><span class="s1t8gfj"> Env</span>)<span class="s1itgoe">:</span><span class="s1t8gfj"> Promise</span>&lt;<span class="s1t8gfj">Response</span>&gt; {
<span class="s1itgoe">    const</span><span class="sdzsirb"> bill</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Bill</span>({
      devKey: env.<span class="sdzsirb">BILL_DEV_KEY</span>,
      username: env.<span class="sdzsirb">BILL_USERNAME</span>,
      password: env.<span class="sdzsirb">BILL_PASSWORD</span>,
      organizationId: env.<span class="sdzsirb">BILL_ORGANIZATION_ID</span>,
    })
<span class="s1itgoe">    const</span><span class="sdzsirb"> page</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.vendors.<span class="s1t8gfj">list</span>({ max: <span class="sdzsirb">10</span> })
<span class="s1itgoe">    return</span> Response.<span class="s1t8gfj">json</span>(page.results)
  },
}</code></pre></div><p>If an isolate serves only one request, every request signs in. BILL allows 200 sign-ins an hour, so pass a persistent <code>sessionStore</code>: see <a href="./authentication.html#sharing-a-session-between-processes">Authentication</a>. The same applies to other serverless functions.</p><p>A client can serve several requests of an isolate, and they share its session and its <a href="./errors-and-retries.html#limits">limits</a>. This needs a compatibility date of 2024-10-14 or later, because only then can a request wait for another one.</p><p>When a request ends, the Workers runtime drops the calls that it didn&#39;t await, and runs no cleanup. To finish such a call, pass its promise to <code>ctx.waitUntil</code>. The places of dropped calls in the limits become free after their lease.</p><h2 id="browsers" tabindex="-1">Browsers <a class="header-anchor" href="#browsers" aria-label="Permalink to &quot;Browsers&quot;">​</a></h2><p>Browsers are not supported. Anyone who opened the page would have your keys, and access to your organization&#39;s money. Call BILL from your server instead.</p><p><code>new Bill()</code> throws a <code>ConfigurationError</code> in a browser. <code>dangerouslyAllowBrowser: true</code> disables this check. Use it only if the page calls BILL through your own proxy, and the proxy adds the credentials.</p><h2 id="custom-fetch" tabindex="-1">Custom fetch <a class="header-anchor" href="#custom-fetch" aria-label="Permalink to &quot;Custom fetch&quot;">​</a></h2><p><code>fetch</code> accepts any function with the signature of the global <code>fetch</code>. The SDK calls it as <code>fetch(url, init)</code>. <a href="./proxies.html">Proxies</a> has examples.</p><h2 id="plain-http" tabindex="-1">Plain http <a class="header-anchor" href="#plain-http" aria-label="Permalink to &quot;Plain http&quot;">​</a></h2><p><code>baseUrl</code>, <code>tokenUrl</code> and file links must be <code>https</code> URLs. Only loopback (<code>127.0.0.0/8</code>, <code>::1</code> and <code>localhost</code>) can use <code>http</code>. For another host, such as a mock in a container network, set <code>allowInsecureHttp: true</code> in code. The client then sends credentials in clear text, and the SDK logs one warning. No environment variable sets this option.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guides/runtimes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const runtimes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  runtimes as default
};
