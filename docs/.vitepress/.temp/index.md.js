import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"","description":"","frontmatter":{"layout":"home","hero":{"name":"bill-sdk","text":"The TypeScript SDK for BILL's v3 API","tagline":"Typed methods for all 324 operations, payments that are never sent twice, and a local BILL to test against.","actions":[{"theme":"brand","text":"Get started","link":"/guides/getting-started"},{"theme":"alt","text":"All methods","link":"/reference/"}]},"features":[{"title":"Typed everything","details":"Bodies, filters, sort fields, responses, webhook events and errors. A misspelled field doesn't compile.","link":"/guides/pagination-and-filters"},{"title":"Safe with money","details":"BILL has no idempotency key for payments. The SDK never retries one after an unknown outcome, and payOnce pays at most once.","link":"/guides/pay-a-bill"},{"title":"A local BILL","details":"The emulator keeps state, moves payments on a clock that you control, sends signed webhooks, and fails on command.","link":"/guides/emulator"}]},"headers":[],"relativePath":"index.md","filePath":"docs/index.md","lastUpdated":1795866933000}`);
const _sfc_main = { name: "index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h2 id="a-working-example" tabindex="-1">A working example <a class="header-anchor" href="#a-working-example" aria-label="Permalink to &quot;A working example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { Bill } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk&#39;</span>

<span class="s21nrsd">// Reads BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD and</span>
<span class="s21nrsd">// BILL_ORGANIZATION_ID. Defaults to the sandbox.</span>
<span class="s1itgoe">const</span><span class="sdzsirb"> bill</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Bill</span>()

<span class="s1itgoe">const</span><span class="sdzsirb"> filters</span><span class="s1itgoe"> =</span> { archived: { eq: <span class="sdzsirb">false</span> } }
<span class="s1itgoe">for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> vendor</span><span class="s1itgoe"> of</span> bill.vendors.<span class="s1t8gfj">list</span>({ filters })) {
  console.<span class="s1t8gfj">log</span>(vendor.name, vendor.balance?.amount)
}</code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
